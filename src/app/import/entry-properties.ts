import type { Day } from '../../core/day';
import type { PropertyValue } from '../../notes/edit/properties/property-value';
import type { ImportEntry } from '../../notes/import/entry';

/** Properties to be written: canonical name → value. */
export type Properties = ReadonlyMap<string, PropertyValue>;

/** What an entry says of a person, as properties of a note; the name aside, which the note's file has. */
export function entryProperties(entry: ImportEntry): Properties {
  const others = [...entry.others].map(([name, text]) => [name, otherValue(name, text)] as const);
  const all: readonly (readonly [string, PropertyValue | null])[] = [
    ...others,
    ['company', textValue(entry.company)],
    ['role', textValue(entry.role)],
    ['email', oneOrList(entry.emails)],
    ['phone', oneOrList(entry.phones)],
    ['linkedin', oneOrList(entry.linkedin)],
    ['birthday', dayOrText(entry.birthday)],
    ['connected', dayOrText(entry.connected)],
    ['uid', textValue(entry.uid)],
    ['tags', entry.tags.length === 0 ? null : { kind: 'list', items: entry.tags }],
  ];
  return new Map(all.flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}

const textValue = (text: string): PropertyValue | null =>
  text === '' ? null : { kind: 'text', text };

function dayOrText(text: string): PropertyValue | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? { kind: 'day', day: text as Day } : textValue(text);
}

function oneOrList(texts: readonly string[]): PropertyValue | null {
  return texts.length > 1 ? { kind: 'list', items: texts } : textValue(texts[0] ?? '');
}

const YES_OR_NO = ['do-not-contact', 'archived'];

function otherValue(name: string, text: string): PropertyValue | null {
  if (!YES_OR_NO.includes(name)) return dayOrText(text);
  return { kind: 'boolean', boolean: /^(?:true|yes)$/i.test(text) };
}

/** A value as JSON has it. */
export function plainProperty(value: PropertyValue): string | number | boolean | readonly string[] {
  switch (value.kind) {
    case 'day':
      return value.day;
    case 'text':
      return value.text;
    case 'number':
      return value.number;
    case 'boolean':
      return value.boolean;
    case 'list':
      return value.items;
  }
}
