import { firstName } from '../../core/template/first-name';
import { isSpaced, phraseAt, phraseOf, type Word } from './words';

/** The person a log is about, by the words their name is written with: the whole name, the first name. */
export type Person = readonly (readonly string[])[];

/** Nobody in particular: only pronouns stand for them. */
export const ANYBODY: Person = [];

/** The person of that name. */
export function personNamed(name: string): Person {
  const phrases = [name, firstName(name)].map(phraseOf).filter((phrase) => phrase.length > 0);
  return phrases.sort((a, b) => b.length - a.length);
}

/** How many words from a place on are the person's name; 0 where none are. */
export function nameAt(words: readonly Word[], at: number, person: Person): number {
  return person.map((phrase) => phraseAt(words, at, phrase)).find((count) => count > 0) ?? 0;
}

const THEM = ['her', 'him', 'them'];

/** Whether a word stands for the person: her, him, them or the name. */
export const isThem = (words: readonly Word[], at: number, person: Person): boolean =>
  isSpaced(words[at]) && (THEM.includes(words[at]?.text ?? '') || nameAt(words, at, person) > 0);

/** Who a line says did it. */
export type Subject = 'i' | 'we' | 'they' | null;

const PRONOUNS: Readonly<Record<string, Subject>> = {
  i: 'i',
  we: 'we',
  they: 'they',
  she: 'they',
  he: 'they',
};

/** The subject a line begins with, and how many words it takes. With a mark behind it, it is none. */
export function subjectOf(
  words: readonly Word[],
  person: Person,
): { readonly subject: Subject; readonly count: number } {
  const first = words[0]?.text ?? '';
  const pronoun = Object.hasOwn(PRONOUNS, first) ? (PRONOUNS[first] ?? null) : null;
  const count = pronoun === null ? nameAt(words, 0, person) : 1;
  const none = { subject: null, count: 0 };
  if (count === 0 || !isSpaced(words[count])) return none;
  const withMe = phraseAt(words, count, ['and', 'i']) > 0;
  if (!withMe) return { subject: pronoun ?? 'they', count };
  return isSpaced(words[count + 2]) ? { subject: 'we', count: count + 2 } : none;
}
