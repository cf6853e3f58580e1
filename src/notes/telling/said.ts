import type { Day } from '../../core/day';
import type { Settings } from '../../core/settings';
import type { Verb } from '../../core/touch';
import { afterSeparator } from './dated';
import { isMessageLeft, isNotSoAt, isTakenBack } from './not-so';
import { isThem, subjectOf, type Person, type Subject } from './person';
import { meantVerb } from './turned';
import { verbAt, type Spoken } from './verbs';
import { byFirstWord, isJoined, openingWords, phraseAt, phraseOf, type Word } from './words';

/** What the words of an entry say. */
export interface Telling {
  readonly verb: Verb;
  readonly detail: string | null;
  readonly worded: boolean;
  readonly text: string;
  /** Whether a verb begins them, whatever it came to mean. */
  readonly begins: boolean;
}

/** What words are read with: the person they are about, the day of the entry, the order of slashed dates. */
export interface About {
  readonly person: Person;
  readonly day: Day | null;
  readonly slashedDates: Settings['slashedDates'];
}

const FILLERS = ['had', 'have', 'has', 'did', 'just', 'also', 'finally'];
const ARTICLES = ['a', 'an', 'the'];

let kinds: ReadonlyMap<string, readonly (readonly string[])[]> | null = null;

/** What tells the kind of a conversation in front of its word. */
const kindsOfMeeting = (): ReadonlyMap<string, readonly (readonly string[])[]> =>
  (kinds ??= byFirstWord(
    [
      ...['quick', 'short', 'long', 'good', 'great', 'nice', 'lovely', 'brief', 'first', 'second'],
      ...['another', 'phone', 'video', 'virtual', 'online', 'intro', 'informational', 'follow up'],
    ].map(phraseOf),
  ));

/** Reads the words of an entry, its date and dress left away. */
export function readTelling(text: string, about: About): Telling {
  const words = openingWords(text);
  const plain = { verb: 'touch', detail: null, worded: false, text, begins: false } as const;
  if (words[0]?.gap !== '') return plain;
  const { subject, count } = subjectOf(words, about.person);
  const opening =
    openingAt(words, count, about) ?? (count === 0 ? null : openingAt(words, 0, about));
  if (opening === null) return plain;
  if (opening === 'not so') return { ...plain, verb: 'social' };
  const said = { ...opening, subject: opening.from === count ? subject : null };
  return tell(text, words, said, about);
}

/** A verb with the place it stands at and what was passed over in front of it. */
interface Opening extends Spoken {
  readonly from: number;
  readonly at: number;
  readonly kind: string | null;
}

/** The verb or the opening of "not so" that the words lead to from a place on; null when they lead to neither. */
function openingAt(words: readonly Word[], from: number, about: About): Opening | 'not so' | null {
  let at = from;
  if (isNotSoAt(words, at)) return 'not so';
  while (FILLERS.includes(words[at]?.text ?? '') && isJoined(words[at + 1])) {
    at += 1;
    if (isNotSoAt(words, at)) return 'not so';
  }
  if (ARTICLES.includes(words[at]?.text ?? '') && isJoined(words[at + 1])) at += 1;
  if (isNotSoAt(words, at)) return 'not so';
  const meeting = meetingAt(words, at, about);
  if (meeting) return { ...meeting, from };
  const spoken = verbAt(words, at, (place) => isThem(words, place, about.person));
  return spoken && { ...spoken, from, at, kind: null };
}

/** A wording of `met` behind a word for its kind: "quick call", "follow-up meeting". */
function meetingAt(words: readonly Word[], at: number, about: About): Omit<Opening, 'from'> | null {
  for (const kind of kindsOfMeeting().get(words[at]?.text ?? '') ?? []) {
    const count = phraseAt(words, at, kind);
    if (count === 0 || !isJoined(words[at + count])) continue;
    const spoken = verbAt(words, at + count, (place) => isThem(words, place, about.person));
    if (spoken?.verb === 'met') return { ...spoken, at: at + count, kind: kind.join(' ') };
  }
  return null;
}

/** "with me" may stand far behind what was shared. */
const wordsFor = ({ wording }: Spoken, text: string, words: readonly Word[]): readonly Word[] =>
  wording === 'shared' ? openingWords(text, 40) : words;

/** Nouns that "sent" may stand behind, and those that may stand between: "thank you note sent". */
const SENT_NOUNS = [
  ...['email', 'message', 'text', 'dm', 'letter', 'voicemail', 'reminder', 'follow up'],
  ...['thanks', 'thank you', 'reply', 'answer', 'response'],
];
const SECOND_NOUNS = ['email', 'message', 'text', 'note', 'letter', 'card'];

/** Index of the first word behind the verb, "sent" behind its noun taken in. */
function behindSent(words: readonly Word[], next: number, wording: string): number {
  if (!SENT_NOUNS.includes(wording)) return next;
  const noun = SECOND_NOUNS.includes(words[next]?.text ?? '') && isJoined(words[next]) ? 1 : 0;
  const sent = words[next + noun];
  return sent?.text === 'sent' && isJoined(sent) ? next + noun + 1 : next;
}

function tell(
  text: string,
  words: readonly Word[],
  said: Opening & { readonly subject: Subject },
  about: About,
): Telling {
  const next = behindSent(words, said.at + said.count, said.wording);
  const end = words[next - 1]?.end ?? 0;
  const meant = isMessageLeft(said.wording, text, end)
    ? 'wrote'
    : meantVerb({ ...said, words: wordsFor(said, text, words), next, person: about.person });
  const behind = { text, end, next: words[next] };
  const isOff = isTakenBack(meant, behind, about.day, about.slashedDates);
  const { detail, rest } = detailAt(text, end);
  const wording = isOff || meant !== said.verb ? null : wordingDetail(said);
  return {
    verb: isOff ? 'social' : meant,
    detail: detail ?? wording,
    worded: detail === null && wording !== null,
    text: afterSeparator(rest),
    begins: true,
  };
}

const detailPart = /^[*_`=]*\s*\(([^)]*)\)[*_`=]*/;
const closingMarks = /^[*_`=]+/;

/** What stands in parentheses behind the verb, and what follows. */
function detailAt(text: string, end: number): { detail: string | null; rest: string } {
  const behind = text.slice(end);
  const found = detailPart.exec(behind);
  const rest = found ? behind.slice(found[0].length) : behind.replace(closingMarks, () => '');
  return { detail: found?.[1]?.trim() || null, rest };
}

/** What a wording tells of its verb. */
const WORDED: Readonly<Record<string, string>> = {
  call: 'call',
  called: 'call',
  coffee: 'coffee',
  lunch: 'lunch',
  breakfast: 'breakfast',
  dinner: 'dinner',
  drinks: 'drinks',
  visit: 'visit',
  visited: 'visit',
  walk: 'walk',
  interview: 'interview',
  interviewed: 'interview',
  screening: 'screening',
  chat: 'chat',
  chatted: 'chat',
  'referred me': 'referral',
  'introduced me': 'introduction',
};

function wordingDetail({ wording, kind }: Opening): string | null {
  if (kind === 'informational') return kind;
  if (kind === 'video' && wording === 'call') return 'video call';
  return Object.hasOwn(WORDED, wording) ? (WORDED[wording] ?? null) : null;
}
