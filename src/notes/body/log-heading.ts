import { openingWords } from '../telling/words';

/** Words that may stand in a log heading beside the last. */
const COMPANY = new Set(
  (
    'contact interaction conversation communication meeting call email message chat touch ' +
    'networking outreach relationship my our and of'
  ).split(' '),
);

const TAG = /(^|\s)#[\p{L}\p{N}\p{M}_/-]+/gu;

/** The words of a heading, without tags, emoji, marks and punctuation. */
const wordsOf = (text: string): readonly string[] =>
  openingWords(text.replace(TAG, () => ' ').replace(/\be-mail/gi, () => 'email')).map(
    (word) => word.text,
  );

/** The endings of log headings as words; settings name the same ones for every note. */
const endings = new WeakMap<readonly string[], readonly (readonly string[])[]>();

function endingsOf(names: readonly string[]): readonly (readonly string[])[] {
  const known = endings.get(names) ?? names.map(wordsOf).filter((words) => words.length > 0);
  endings.set(names, known);
  return known;
}

/** Whether a log stands below a heading: its words end with one of the names, and the others go with a log. */
export function isLogHeading(
  text: string,
  names: readonly string[],
  contact: string | null,
): boolean {
  const words = wordsOf(text);
  const others = (ending: readonly string[]): readonly string[] =>
    words.slice(0, words.length - ending.length);
  const isNamed = (word: string): boolean => contact !== null && wordsOf(contact).includes(word);
  return endingsOf(names).some(
    (ending) =>
      words.length >= ending.length &&
      ending.every((word, at) => words[words.length - ending.length + at] === word) &&
      others(ending).every((word) => COMPANY.has(word) || isNamed(word)),
  );
}
