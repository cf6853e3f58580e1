import type { Day } from '../../../core/day';
import type { Verb } from '../../../core/touch';
import { parseEntry } from '../../body/log';
import { inertText } from './inert-text';

/** A touch to be written down. */
export interface NewEntry {
  readonly day: Day;
  readonly verb: Verb;
  readonly detail: string | null;
  readonly text: string;
  /** The link to what the touch was for, as it is to be written; null for none. */
  readonly link: string | null;
}

/** A detail has its own parentheses as brackets: the first closing one would end it. */
function plainDetail(detail: string | null): string | null {
  const inert = inertText(detail ?? '').replace(/[()]/g, (char) => (char === '(' ? '[' : ']'));
  return inert === '' ? null : inert;
}

function textWithLink({ link, text }: NewEntry): string {
  if (link === null) return inertText(text);
  return inertText(text.trim() === '' ? `for ${link}` : `for ${link}: ${text}`);
}

/** A plain touch must not begin with a known verb: an ellipsis before it keeps it plain. */
function plainTouch(day: Day, text: string): string {
  const read = parseEntry(`${day}: ${text}`);
  return read?.verb === 'touch' && read.text === text ? text : `… ${text}`;
}

/** What would take the verb back, or turn it round, has an ellipsis before it. */
function plainText({ day, verb }: NewEntry, detail: string | null, text: string): string {
  const read = parseEntry(`${day} ${saidOf(verb, detail)}: ${text}`);
  return read?.verb === verb && read.text === text ? text : `… ${text}`;
}

const saidOf = (verb: Verb, detail: string | null): string =>
  detail === null ? verb : `${verb} (${detail})`;

/** What reading gives back of an entry once written; the same as put in, but for what cannot stand on one line. */
export function writtenEntry(entry: NewEntry): Omit<NewEntry, 'link'> {
  const { day, verb } = entry;
  const text = textWithLink(entry);
  if (verb === 'touch') return { day, verb, detail: null, text: plainTouch(day, touchText(entry)) };
  const detail = plainDetail(entry.detail);
  return { day, verb, detail, text: text === '' ? '' : plainText(entry, detail, text) };
}

/** A plain touch has no verb for a detail to stand behind: it opens the text. */
function touchText(entry: NewEntry): string {
  const detail = plainDetail(entry.detail);
  const text = textWithLink(entry);
  return detail === null ? text : text === '' ? detail : `${detail}: ${text}`;
}

/** The line of a log for an entry, without its bullet; reading it gives `writtenEntry` of it. */
export function logLine(entry: NewEntry): string {
  const { day, verb, detail, text } = writtenEntry(entry);
  const said = verb === 'touch' ? '' : saidOf(verb, detail);
  const head = said === '' ? day : `${day} ${said}`;
  if (text === '') return head;
  const spaced = `${head} ${text}`;
  const isOwnForm = said === '' || entry.link !== null;
  return isOwnForm && readsAs(spaced, verb, text) ? spaced : `${head}: ${text}`;
}

function readsAs(line: string, verb: Verb, text: string): boolean {
  const read = parseEntry(line);
  return read !== null && read.verb === verb && read.text === text;
}
