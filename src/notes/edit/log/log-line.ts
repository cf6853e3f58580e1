import type { Day } from '../../../core/day';
import type { Settings } from '../../../core/settings';
import type { Verb } from '../../../core/touch';
import { parseEntry, type Entry } from '../../body/log';
import { ANYBODY, type Person } from '../../telling/person';
import { inertText } from '../body/inert-text';

/** A touch to be written down. */
export interface NewEntry {
  readonly day: Day;
  readonly verb: Verb;
  readonly detail: string | null;
  readonly text: string;
  /** The link to what the touch was for, as it is to be written; null for none. */
  readonly link: string | null;
}

/** What the log is read with that the line goes into: the same words say something else of somebody else. */
export interface Reader {
  readonly person: Person;
  readonly slashedDates: Settings['slashedDates'];
}

const ANY_READER: Reader = { person: ANYBODY, slashedDates: null };

/** Reads a line as the log's reader does. */
export const parseFor = (line: string, { person, slashedDates }: Reader): Entry | null =>
  parseEntry(line, person, slashedDates);

/** What is struck out is not read: the marks get a backslash, and the words stay. */
const inert = (text: string): string => inertText(text).replace(/~(?=~)/g, () => '~\\');

/** A detail has its own parentheses as brackets: the first closing one would end it. */
function plainDetail(detail: string | null): string | null {
  const plain = inert(detail ?? '').replace(/[()]/g, (char) => (char === '(' ? '[' : ']'));
  return plain === '' ? null : plain;
}

/** A detail that would take its verb back has an ellipsis before it. */
function keptDetail({ day, verb, detail }: NewEntry, reader: Reader): string | null {
  const plain = plainDetail(detail);
  if (plain === null) return null;
  const read = parseFor(`${day} ${saidOf(verb, plain)}`, reader);
  return read?.verb === verb && read.detail === plain ? plain : `… ${plain}`;
}

function textWithLink({ link, text }: NewEntry): string {
  if (link === null) return inert(text);
  return inert(text.trim() === '' ? `for ${link}` : `for ${link}: ${text}`);
}

/** A plain touch must not begin with a known verb: an ellipsis before it keeps it plain. */
function plainTouch(day: Day, text: string, reader: Reader): string {
  const read = parseFor(`${day}: ${text}`, reader);
  return read?.verb === 'touch' && read.text === text ? text : `… ${text}`;
}

/** What would take the verb back, or turn it round, has an ellipsis before it. */
function plainText(
  { day, verb }: NewEntry,
  detail: string | null,
  text: string,
  reader: Reader,
): string {
  const read = parseFor(`${day} ${saidOf(verb, detail)}: ${text}`, reader);
  return read?.verb === verb && read.text === text ? text : `… ${text}`;
}

/** A verb with its detail; nothing for a plain touch. */
export function saidOf(verb: Verb, detail: string | null): string {
  if (verb === 'touch') return '';
  return detail === null ? verb : `${verb} (${detail})`;
}

/** What reading gives back of an entry once written; the same as put in, but for what cannot stand on one line. */
export function writtenEntry(entry: NewEntry, reader = ANY_READER): Omit<NewEntry, 'link'> {
  const { day, verb } = entry;
  const text = textWithLink(entry);
  if (verb === 'touch') {
    return { day, verb, detail: null, text: plainTouch(day, touchText(entry), reader) };
  }
  const detail = keptDetail(entry, reader);
  return { day, verb, detail, text: text === '' ? '' : plainText(entry, detail, text, reader) };
}

/** A plain touch has no verb for a detail to stand behind: it opens the text. */
function touchText(entry: NewEntry): string {
  const detail = plainDetail(entry.detail);
  const text = textWithLink(entry);
  return detail === null ? text : text === '' ? detail : `${detail}: ${text}`;
}

/** The line of a log for an entry, without its bullet; reading it gives `writtenEntry` of it. */
export function logLine(entry: NewEntry, reader = ANY_READER): string {
  const { day, verb, detail, text } = writtenEntry(entry, reader);
  const said = saidOf(verb, detail);
  const head = said === '' ? day : `${day} ${said}`;
  if (text === '') return head;
  const spaced = `${head} ${text}`;
  const isOwnForm = said === '' || entry.link !== null;
  const read = isOwnForm ? parseFor(spaced, reader) : null;
  return read?.verb === verb && read.text === text ? spaced : `${head}: ${text}`;
}
