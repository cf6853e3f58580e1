import type { Day } from '../../../core/day';
import type { Entry } from './entries';
import type { PropertyValue } from './property-value';
import { yamlFlowItem, yamlText, type Quote } from './yaml-text';

/** A value as it will stand in the note: on the property's own line, and on lines of their own below it. */
export interface PrintedValue {
  readonly inline: string;
  readonly below: readonly string[];
}

const LINKED_DAY =
  /^(["']?)(\[\[(?:[^\][|#]*\/)?)(\d{4}-\d{2}-\d{2})(?:[#^][^\]|]*)?(?:\|([^\]]*))?\]\]\1$/;

/** How list items are written where a note has no list yet; Obsidian writes them so. */
const INDENT = '  ';

const inline = (text: string): PrintedValue => ({ inline: text, below: [] });

const quoteOf = (old: Entry | null): Quote =>
  old?.form === 'double' ? '"' : old?.form === 'single' ? "'" : '';

/** A day in the form the old one had: as a link, in quotes, or bare. */
function printDay(day: Day, old: Entry | null): string {
  const linked = LINKED_DAY.exec(old?.raw ?? '');
  if (linked === null) {
    const quote = quoteOf(old);
    return quote + day + quote;
  }
  const [, quote = '', path = '', date, alias] = linked;
  // An alias other than the date itself ("Mon") belongs to the old day.
  return `${quote}${path}${day}${alias === date ? `|${day}` : ''}]]${quote}`;
}

/** A list in the style of the old one: on one line, or an item a line with its indent. */
function printList(
  items: readonly string[],
  old: Entry | null,
  lines: readonly string[],
): PrintedValue {
  if (items.length === 0) return inline('[]');
  if (old?.form === 'flow') return inline(`[${items.map(yamlFlowItem).join(', ')}]`);
  const item = lines.map((line) => /^([ \t]*)-(?:[ \t]|$)/.exec(line)?.[1]);
  const indent = item.find((found) => found !== undefined) ?? INDENT;
  return { inline: '', below: items.map((text) => `${indent}- ${yamlText(text)}`) };
}

/** Prints a value; `old` is the entry it replaces and `lines` are the lines below that entry's first. */
export function printValue(
  value: PropertyValue,
  old: Entry | null,
  lines: readonly string[],
): PrintedValue {
  switch (value.kind) {
    case 'day':
      return inline(printDay(value.day, old));
    case 'text':
      return inline(yamlText(value.text, quoteOf(old)));
    case 'number':
      return inline(String(value.number));
    case 'boolean':
      return inline(String(value.boolean));
    case 'list':
      return printList(value.items, old, lines);
  }
}
