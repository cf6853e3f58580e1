import { edited, refusedFor, type Edited } from '../text/edited';
import { keepsBlankLines } from './entry-lines';
import { entriesNamed, isEmptyEntry } from './find-entry';
import { printValue } from './print-value';
import { propertyBlock, type PropertyBlock } from './property-block';
import { isEmptyValue, type PropertyNames, type PropertyValue } from './property-value';
import { withoutEntries } from './remove-property';
import { replaceEntry } from './replace-entry';
import { eolOf, joinLines, splitMark, textLines, withInserted } from '../text/text-lines';
import { yamlText } from './yaml-text';

/**
 * Sets one top-level property and keeps every other byte. The spelling and the style that the note has stay;
 * a new one is added at the end of the block under its canonical name, in a new block where there is none.
 * `names` are the canonical name and the names also read, in the order in which they count.
 */
export function setProperty(text: string, names: PropertyNames, value: PropertyValue): Edited {
  const block = propertyBlock(text);
  if (block.kind === 'broken') return refusedFor(block.problem);
  if (block.kind === 'none') return edited(withNewBlock(text, names[0], value));
  const [old, ...others] = entriesNamed(block.entries, names);
  if (old === undefined) return edited(addEntry(block, names[0], value));
  const rivals = others.filter((entry) => isEmptyValue(value) && !isEmptyEntry(entry));
  if (rivals.length === 0) return edited(replaceEntry(block, old, value));
  // An empty value would let another spelling count in its place.
  return setProperty(withoutEntries(block, rivals), names, value);
}

function printNew(name: string, value: PropertyValue, indent = ''): readonly string[] {
  const { inline, below } = printValue(value, null, []);
  const head = `${indent}${yamlText(name)}:${inline === '' ? '' : ` ${inline}`}`;
  return [head, ...below.map((line) => indent + line)];
}

function withNewBlock(text: string, name: string, value: PropertyValue): string {
  const [mark, rest] = splitMark(text);
  const eol = eolOf(textLines(rest));
  const block = ['---', ...printNew(name, value), '---'];
  return mark + block.map((line) => line + eol).join('') + rest;
}

/** Adds a property below the others, above blank lines at the end. */
function addEntry(block: PropertyBlock, name: string, value: PropertyValue): string {
  const indent = /^[ \t]*/.exec(block.entries[0]?.head ?? '')?.[0] ?? '';
  const at = block.from + placeOfNew(block);
  return joinLines(withInserted(block.lines, at, printNew(name, value, indent)));
}

function placeOfNew({ inner, entries }: PropertyBlock): number {
  const last = entries.at(-1);
  let at = inner.length;
  if (last !== undefined && keepsBlankLines(last)) {
    // Such a value owns the blank lines below it, so it has to stay the last.
    at = last.from;
    while (/^[ \t]*#/.test(inner[at - 1] ?? '')) at--;
    return at;
  }
  while (at > 0 && inner[at - 1]?.trim() === '') at--;
  return at;
}
