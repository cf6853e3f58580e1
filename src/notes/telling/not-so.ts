import type { Settings } from '../../core/settings';
import type { Day } from '../../core/day';
import type { Verb } from '../../core/touch';
import { linkedDayAt } from '../value/day-opening';
import { behindSeparators } from './dated';
import { byFirstWord, isSpaced, openingWords, phraseAt, type Word } from './words';

/** What a line begins with that tells of something that did not happen, or not yet. */
const OPENINGS = byFirstWord(
  [
    ...['no', 'not', 'never', 'nothing', 'still', 'waiting', "didn't", "hasn't", "haven't"],
    ...["couldn't", 'tried', 'missed', 'forgot', 'to', 'todo', 'will', 'should', 'must', 'need'],
    ...['want', 'plan', 'remember', 'reminder to', 'heard that', 'heard nothing'],
  ].map((opening) => opening.split(' ')),
);

/** Whether an opening of "not so" stands at a word. */
export const isNotSoAt = (words: readonly Word[], at: number): boolean =>
  OPENINGS.get(words[at]?.text ?? '')?.some((opening) => phraseAt(words, at, opening) > 0) === true;

/** Verbs that what follows can take back. */
const TAKEN_BACK: readonly Verb[] = ['met', 'replied', 'got'];

/** What takes a verb back, whatever separators stand between. */
const FAILURES: readonly (readonly string[])[] = [
  ...['no answer', 'no reply', 'no response', 'no show', 'cancelled', 'canceled', 'postponed'],
  'rescheduled',
].map((failure) => failure.split(' '));

/** What takes a verb back right behind it. */
const PLANS = [
  ...['nothing', 'none', 'moved', 'scheduled', 'planned', 'arranged', 'booked', 'confirmed'],
  ...['request', 'invite', 'invitation', 'prep', 'tomorrow', 'next'],
];

/** The words behind separators and an opening bracket. */
function wordsBehind(text: string, end: number): readonly Word[] {
  const at = behindSeparators(text, behindMarks(text, end));
  const bracket = /[([]/.test(text.charAt(at)) ? at + 1 : at;
  const words = openingWords(text.slice(bracket, bracket + 200));
  return words[0]?.gap.trim() === '' ? words : [];
}

function behindMarks(text: string, at: number): number {
  let end = at;
  while (/[*_`]/.test(text.charAt(end))) end += 1;
  return end;
}

/** Whether what stands behind a verb says that it did not happen, or lies ahead of the entry's day. */
export function isTakenBack(
  verb: Verb,
  behind: { readonly text: string; readonly end: number; readonly next: Word | undefined },
  day: Day | null,
  slashedDates: Settings['slashedDates'],
): boolean {
  if (!TAKEN_BACK.includes(verb) || behind.end === behind.text.length) return false;
  const { text, end, next } = behind;
  const words = wordsBehind(text, end);
  if (FAILURES.some((failure) => phraseAt(words, 0, failure) > 0)) return true;
  if (isSpaced(next) && PLANS.includes(next?.text ?? '')) return true;
  return isLater(text, end, day, slashedDates);
}

const TOWARDS = /\s+(?:(?:on|for)\s+)?/iy;

function isLater(
  text: string,
  end: number,
  day: Day | null,
  slashedDates: Settings['slashedDates'],
): boolean {
  TOWARDS.lastIndex = end;
  const towards = TOWARDS.exec(text);
  if (!towards || day === null) return false;
  const then = linkedDayAt(text, end + towards[0].length, slashedDates);
  return then?.day.ok === true && then.day.value > day;
}

/** Whether a call ended in a message left: "called and left a voicemail". */
export function isMessageLeft(wording: string, text: string, end: number): boolean {
  if (wording !== 'call' && wording !== 'called') return false;
  const words = wordsBehind(text, end);
  const at = words[0]?.text === 'and' ? 1 : 0;
  return words[at]?.text === 'left' || words[at]?.text === 'voicemail';
}
