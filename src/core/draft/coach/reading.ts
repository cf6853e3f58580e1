import { findBlanks, type Blank } from '../../template/blank';
import type { Contact } from '../../contact';
import { countWords } from '../../text/count-words';
import type { FollowUp } from '../../follow-up';
import { isEnglish } from '../../text/english';
import { sentences, straight, wordFinder, type Span } from '../../text/phrases';
import { findRequests, type Request } from '../../text/requests';
import type { Situation } from '../../situation';
import { MAX_WORDS, type Purpose, type Template } from '../../template/record';

/** A message as it stands in the draft window, or a selection in any note. */
export interface Message {
  readonly subject: string;
  readonly body: string;
  /** Null: not from a template. */
  readonly template: Template | null;
  /** The hints of the draft's blanks. */
  readonly hints: readonly string[];
  /** Null: it is not known whom it is for. */
  readonly contact: Contact | null;
  readonly followUp: FollowUp | null;
  /** Other messages of late, to see whether this one is the same. */
  readonly others: readonly { readonly to: string; readonly body: string }[];
}

/** A message made ready for the rules. Places in `subject` and `body` are those of the message. */
export interface Reading {
  readonly message: Message;
  readonly situation: Situation;
  /**
   * With straight apostrophes, blanks as spaces (what a blank says is not the user's text), and lines that
   * were broken within a sentence joined.
   */
  readonly subject: string;
  readonly body: string;
  readonly findInSubject: (phrase: string) => readonly Span[];
  readonly findInBody: (phrase: string) => readonly Span[];
  readonly purpose: Purpose | null;
  readonly words: number;
  readonly maxWords: number;
  readonly sentences: readonly Span[];
  readonly requests: readonly Request[];
  readonly isEnglish: boolean;
  readonly subjectBlanks: readonly Blank[];
  readonly blanks: readonly Blank[];
}

/** Reads a message once for all rules. */
export function readMessage(message: Message, situation: Situation): Reading {
  const subjectBlanks = findBlanks(message.subject, message.hints);
  const blanks = findBlanks(message.body, message.hints);
  const subject = masked(message.subject, subjectBlanks);
  const body = masked(message.body, blanks);
  return {
    message,
    situation,
    subject,
    body,
    findInSubject: wordFinder(subject),
    findInBody: wordFinder(body),
    purpose: message.template?.for ?? message.followUp?.reason ?? null,
    words: countWords(message.body),
    maxWords: message.template?.maxWords ?? MAX_WORDS,
    sentences: sentences(body),
    requests: findRequests(body),
    isEnglish: isEnglish(body),
    subjectBlanks,
    blanks,
  };
}

function masked(text: string, blanks: readonly Span[]): string {
  return blanks.reduce(
    (plain, { from, to }) => plain.slice(0, from) + ' '.repeat(to - from) + plain.slice(to),
    straight(text).replace(/\n(?=[a-z])/g, ' '),
  );
}

/** Where a pattern stands in a text; a match with a group whose name begins with `fine` is none, as in "no guarantee". */
export function places(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)]
    .filter(({ groups = {} }) => !isFine(groups))
    .map((match) => ({ from: match.index, to: match.index + match[0].length }));
}

const isFine = (groups: Readonly<Record<string, string | undefined>>): boolean =>
  Object.entries(groups).some(([name, match]) => name.startsWith('fine') && match !== undefined);

/** The sentence around a place, as text. */
export function sentenceAt({ body, sentences: all }: Reading, { from }: Span): string {
  const around = all.find((one) => one.from <= from && from < one.to);
  return around ? body.slice(around.from, around.to) : '';
}

/** The words at a place, in quotes for the user. */
export const quote = (text: string, { from, to }: Span): string =>
  `“${text.slice(from, to).replace(/\s+/g, ' ').replace(/'/g, '’').trim()}”`;
