import type { Verb } from '../../core/touch';
import { isThem, type Person, type Subject } from './person';
import type { Spoken } from './verbs';
import { isSpaced, type Word } from './words';

/** A verb in its line: who is before it, what stands behind it. */
export interface Said extends Spoken {
  readonly subject: Subject;
  readonly words: readonly Word[];
  /** Index of the first word behind the verb. */
  readonly next: number;
  readonly person: Person;
}

/** When a verb means something else than it says alone, and what. */
interface Turn {
  readonly when: (said: Said) => boolean;
  readonly becomes: Verb;
}

const isOneOf = (word: string | undefined, words: readonly string[]): boolean =>
  word !== undefined && words.includes(word);

/** The word some places behind the verb, where nothing but space stands between. */
function behind({ words, next }: Said, places = 0): string | undefined {
  for (let at = next; at <= next + places; at += 1) if (!isSpaced(words[at])) return undefined;
  return words[next + places]?.text;
}

const ME = ['me', 'us'];
const LETTERS = ['email', 'message', 'text', 'dm', 'letter', 'voicemail', 'reminder'];
const ANSWERS = [...LETTERS, 'reply', 'answer', 'response', 'note'];
const WHOSE = ['a', 'an', 'the', 'her', 'his', 'their'];

const meBehind = (said: Said): boolean => isOneOf(behind(said), ME);

/** Whether a letter or an answer stands so many words behind the verb, "a" or "her" in front of it aside. */
function answerBehind(said: Said, places = 0): boolean {
  const word = behind(said, places);
  return isOneOf(isOneOf(word, WHOSE) ? behind(said, places + 1) : word, ANSWERS);
}

/** Whether "with me" comes in the same breath: no mark but a comma before it. */
function withMeBehind({ words, next }: Said): boolean {
  for (let at = next; at < words.length; at += 1) {
    if (!/^\s*,?\s*$|^-$/.test(words[at]?.gap ?? '')) return false;
    if (words[at]?.text === 'with' && isOneOf(words[at + 1]?.text, ME)) return true;
  }
  return false;
}

const withMe = (said: Said): boolean => behind(said) === 'with' && isOneOf(behind(said, 1), ME);

/** Whether it came from them: they did it, or did it to me. */
const isTheirs = (said: Said): boolean =>
  said.subject === 'they' || (said.wording === 'shared' ? withMeBehind(said) : meBehind(said));

const isVerb =
  (...verbs: readonly Verb[]) =>
  ({ verb }: Said): boolean =>
    verbs.includes(verb);

const isWording =
  (...wordings: readonly string[]) =>
  ({ wording }: Said): boolean =>
    wordings.includes(wording);

const all =
  (...tests: readonly ((said: Said) => boolean)[]) =>
  (said: Said): boolean =>
    tests.every((test) => test(said));

const by =
  (subject: Subject) =>
  (said: Said): boolean =>
    said.subject === subject;

const from = (said: Said): boolean => behind(said) === 'from';

const toThem = (said: Said): boolean =>
  isThem(said.words, said.next + (behind(said) === 'to' ? 1 : 0), said.person);

/** What they did to me in so many words needs no turning. */
const concernsMe = (said: Said): boolean =>
  said.wording === 'called' || / me$/.test(said.wording) || meBehind(said) || withMe(said);

/** The first that fits counts. */
const TURNS: readonly Turn[] = [
  {
    when: all(by('i'), isWording('replied', 'answered', 'responded', 'wrote back')),
    becomes: 'wrote',
  },
  {
    when: (said) =>
      isWording('replied', 'answered', 'responded')(said) && !by('they')(said) && toThem(said),
    becomes: 'wrote',
  },
  { when: all(by('i'), isWording('declined', 'said no', 'turned down')), becomes: 'touch' },
  { when: all(isWording(...LETTERS), from), becomes: 'replied' },
  { when: all(isWording('thanks', 'thank you'), from), becomes: 'touch' },
  { when: (said) => isWording('got', 'received')(said) && answerBehind(said), becomes: 'replied' },
  {
    when: (said) => isWording('sent')(said) && meBehind(said) && answerBehind(said, 1),
    becomes: 'replied',
  },
  {
    when: (said) => all(isWording('sent'), by('they'))(said) && answerBehind(said),
    becomes: 'replied',
  },
  { when: all(isWording('sent'), isTheirs), becomes: 'got' },
  { when: all(isVerb('wrote', 'asked', 'nudged', 'updated'), isTheirs), becomes: 'replied' },
  { when: all(isVerb('gave'), isTheirs), becomes: 'got' },
  { when: all(isVerb('thanked', 'congratulated'), isTheirs), becomes: 'touch' },
  {
    when: (said) => all(isVerb('got', 'met'), by('they'))(said) && !concernsMe(said),
    becomes: 'touch',
  },
];

/** The verb as it is meant: turned round where they did it, or where I did what they usually do. */
export function meantVerb(said: Said): Verb {
  return TURNS.find(({ when }) => when(said))?.becomes ?? said.verb;
}
