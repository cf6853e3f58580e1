import { dateTag, type Moment } from '../../core/template/dates';
import { splitNote } from '../value/front-matter';
import { CONTACT_PROPERTIES } from '../value/property-names';
import { addLogLine } from './log/add-log-line';
import type { LogStyle } from './log/log-style';
import { addNotes } from './body/add-notes';
import type { PropertyNames, PropertyValue } from './properties/property-value';
import { setProperty } from './properties/set-property';
import { yamlText } from './properties/yaml-text';
import { edited, type Edited } from './text/edited';

/** What a note about somebody new is to hold. */
export interface NewNote {
  /** Canonical name → value; what nothing is known of is not there. */
  readonly properties: ReadonlyMap<string, PropertyValue>;
  /** The names a property goes by, the canonical one first. */
  readonly namesOf: (property: string) => PropertyNames;
  /** Text for below `## Notes`; empty for none. */
  readonly notes: string;
  /** A first touch, as its line in the log, without a bullet. */
  readonly log: { readonly line: string; readonly style: LogStyle } | null;
  /** The text to begin with: a template that is filled in, or nothing. */
  readonly template: string;
}

/** The order of properties in a new note. */
const ORDER: readonly string[] = ['type', ...Object.keys(CONTACT_PROPERTIES), 'tags'];

const rank = (property: string): number => {
  const at = ORDER.indexOf(property);
  return at < 0 ? ORDER.length : at;
};

/** The text of a note about somebody new: properties in their order, then notes, then the log. */
export function composeNote({ properties, namesOf, notes, log, template }: NewNote): Edited {
  let result = edited(template);
  const inOrder = [...properties].sort(([a], [b]) => rank(a) - rank(b));
  for (const [property, value] of inOrder) {
    if (result.kind === 'edited') result = setProperty(result.text, namesOf(property), value);
  }
  if (result.kind === 'edited' && notes !== '') result = edited(addNotes(result.text, notes));
  if (result.kind === 'edited' && log !== null) {
    result = addLogLine(result.text, log.line, log.style);
  }
  return result;
}

const TAG = /\{\{\s*([^{}]+?)\s*\}\}/g;

/**
 * A template for new people with `{{title}}`, `{{name}}`, `{{date}}`, `{{date:FORMAT}}` and `{{time}}` filled in;
 * all else stays. Among the properties what is filled in stays one value, whatever the name is.
 */
export function fillTemplate(text: string, name: string, moment: Moment): string {
  const fill = (tag: string): string | null => (tag === 'name' ? name : dateTag(tag, moment));
  const { frontmatter, bodyLine } = splitNote(text);
  const lines = text.split('\n');
  return lines
    .map((line, at) => {
      const isProperty = frontmatter !== null && at > 0 && at < bodyLine - 2;
      return isProperty ? fillProperty(line, fill) : fillPlain(line, fill);
    })
    .join('\n');
}

type Fill = (tag: string) => string | null;

const fillPlain = (text: string, fill: Fill, dress = (value: string): string => value): string =>
  text.replace(TAG, (whole: string, tag: string) => {
    const value = fill(tag);
    return value === null ? whole : dress(value);
  });

const WHOLE_VALUE = /^(\s*(?:[^\s"'#][^:]*:|-)[ \t]+)(\S.*?)([ \t]*\r?)$/;

function fillProperty(line: string, fill: Fill): string {
  const [, head = '', value = '', tail = ''] = WHOLE_VALUE.exec(line) ?? [];
  if (value === '' || !value.includes('{{')) return line;
  if (value.startsWith('"')) return head + fillPlain(value, fill, insideDouble) + tail;
  if (value.startsWith("'")) return head + fillPlain(value, fill, insideSingle) + tail;
  const filled = fillPlain(value, fill);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(filled);
  return filled === value ? line : head + (isDay ? filled : yamlText(filled)) + tail;
}

const insideDouble = (value: string): string => yamlText(value, '"').slice(1, -1);
const insideSingle = (value: string): string => value.replace(/\s+/g, ' ').replaceAll("'", "''");
