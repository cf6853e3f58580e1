import { blankText, type Blank } from './blank';
import { askedHint, hintFor } from './blank-hints';
import { parseTemplate, type Pieces, type Section } from './parse';
import { isFault, type TemplateFault } from './fault';
import { dateTag, type Moment } from './dates';
import {
  isList,
  isMissing,
  lookUp,
  printed,
  type TemplateValue,
  type TemplateValues,
} from './lookup';

/** The most characters a message may come to: lists within lists must not grow without end. */
export const MAX_TEXT_LENGTH = 50_000;

/** A template filled in, with the places that could not be. */
export interface Rendered {
  readonly text: string;
  /** In the order of the text. Told by place, since a value may look like a blank. */
  readonly blanks: readonly Blank[];
}

/**
 * Fills a template in. Values go in as they are, without escaping; what is missing becomes a blank, or counts
 * as false where a section asks for it.
 */
export function renderTemplate(
  source: string,
  values: TemplateValues,
  moment: Moment,
): Rendered | TemplateFault {
  const pieces = parseTemplate(source);
  if (isFault(pieces)) return pieces;
  const page: Page = { text: '', blanks: [], endsValue: -1, steps: 0, moment };
  write(page, pieces, [values]);
  if (isFull(page)) return { fault: 'Filled in, this template is too long.', line: 1, found: '' };
  return { text: page.text, blanks: page.blanks };
}

/** The text while it is written. */
interface Page {
  text: string;
  readonly blanks: Blank[];
  /** Where the latest value ended. */
  endsValue: number;
  /** Counted so that lists within lists end even where they write nothing. */
  steps: number;
  readonly moment: Moment;
}

/** The values around a tag, the outermost first. */
type Around = readonly TemplateValue[];

const isFull = ({ text, steps }: Page): boolean => Math.max(text.length, steps) > MAX_TEXT_LENGTH;

function write(page: Page, pieces: Pieces, around: Around): void {
  for (const piece of pieces) {
    page.steps += 1;
    if (isFull(page)) return;
    if (piece.kind === 'text') page.text += behindValue(page, piece.text);
    else if (piece.kind === 'value') writeValue(page, piece.name, around);
    else writeSection(page, piece, around);
  }
}

function writeSection(page: Page, section: Section, around: Around): void {
  const value = find(page, section.name, around);
  if (isMissing(value) !== (section.kind === 'inverted')) return;
  if (section.kind === 'inverted') return write(page, section.pieces, around);
  for (const one of isList(value) ? value : [value]) write(page, section.pieces, [...around, one]);
}

function writeValue(page: Page, name: string, around: Around): void {
  const hint = askedHint(name);
  const text = hint === null ? printed(find(page, name, around)) : null;
  if (text === null) return writeBlank(page, hint ?? hintFor(name));
  page.text += text;
  page.endsValue = page.text.length;
}

/** A value that ends its sentence itself swallows the full stop behind it: no "Acme Inc..". */
function behindValue({ text, endsValue }: Page, words: string): string {
  const isEnded = endsValue === text.length && /[.!?…]["”'’)]?$/.test(text);
  return isEnded ? words.replace(/^\.(?!\.)/, '') : words;
}

function writeBlank(page: Page, hint: string): void {
  const from = page.text.length;
  page.text += blankText(hint);
  page.blanks.push({ from, to: page.text.length, hint });
}

/** Within a section its own `date` or `title` comes before the tags of that name. */
function find(page: Page, name: string, around: Around): TemplateValue {
  return lookUp(name, around.slice(1)) ?? dateTag(name, page.moment) ?? lookUp(name, around);
}
