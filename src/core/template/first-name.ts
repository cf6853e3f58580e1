const TITLES = new Set(
  'dr prof professor mr mrs ms mx miss sir dame rev hon herr frau ing mag dipl-ing mme mlle sr sra madam'.split(
    ' ',
  ),
);

/** Letters behind a name, as in "Jo Lindqvist, PhD". */
const SUFFIXES = new Set('jr sr ii iii iv phd md mba msc bsc ma ba esq cpa pmp dds jd'.split(' '));

/** First parts that are no name alone: "Abdul Rahman". */
const JOINED = new Set(['abd', 'abdul', 'abu', 'umm', 'عبد', 'أبو', 'ابو', 'أم']);

/** Words that name what somebody is rather than who. */
const NO_NAMES = new Set(
  'recruiter recruiting hr headhunter sourcer hiring talent team support info admin office contact unknown somebody someone boss landlord neighbour neighbor'.split(
    ' ',
  ),
);

/** Scripts whose full name is how a person is addressed in writing. */
const FAMILY_NAME_FIRST =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const bare = (word: string): string => word.replace(/\./g, '').toLowerCase();

/**
 * What to call a person in a greeting: the given name; the name in quotes where there is one; the whole name
 * where the given name cannot be told, such as "Dr. Okafor", "J. Vale" or 山田太郎. Empty where the note names
 * nobody, as with an address or "Mum's plumber".
 */
export function firstName(name: string): string {
  const whole = wholeName(name);
  const nickname = /["“]([\p{L}\p{M}'’-]+)["”]/u.exec(whole)?.[1];
  if (nickname !== undefined) return nickname;
  if (FAMILY_NAME_FIRST.test(whole)) return whole;
  const words = givenPart(whole).split(' ');
  const titled = words.findIndex((word) => !TITLES.has(bare(word)));
  const names = words.slice(Math.max(0, titled)).filter((word) => /\p{L}/u.test(word));
  if (titled > 0 && names.length === 1) return inCapitals(words.join(' '));
  return given(names, whole);
}

/** The name as it is written to somebody: without what stands in brackets or behind a stroke or dash; empty for an address. */
export function wholeName(name: string): string {
  const [first = ''] = name
    .replace(/\s*(?:\([^()]*\)|（[^（）]*）|<[^<>]*@[^<>]*>)/g, '')
    .split(/\s*[/|]\s*|\s+[–—@-]\s+/);
  const whole = (first.trim() === '' ? name : first).replace(/\s+/g, ' ').trim();
  return /\S@\S|^(?:https?:|www\.)/i.test(whole) ? '' : whole;
}

/** The given name among the words of a name. */
function given(names: readonly string[], whole: string): string {
  const [first = whole, second] = names;
  if (/['’]s?$/.test(first) || NO_NAMES.has(bare(first))) return '';
  if (/^(?:the|an?|my|our|his|her)$/i.test(first))
    return /^\p{Lu}/u.test(second ?? '') ? whole : '';
  if (/^st\.?$/i.test(first)) return inCapitals(whole);
  if (isInitial(first))
    return names.length > 2 && second && !isInitial(second)
      ? withCapital(second)
      : inCapitals(whole);
  // "LOPEZ Maria": some write the family name first, and large.
  if (second && isLarge(first) && !isLarge(second)) return withCapital(second);
  if (JOINED.has(bare(first)) && second) return `${withCapital(first)} ${withCapital(second)}`;
  const isHasty = second !== undefined && isLarge(second) && !/\p{Ll}/u.test(first);
  return isHasty ? capital(first) : withCapital(first);
}

const isInitial = (word: string): boolean => /^\p{L}\.?$/u.test(word);

/** Three capitals or more: a family name as some write it, or a name typed in haste. "JJ" is a name. */
const isLarge = (word: string): boolean =>
  (word.match(/\p{Lu}/gu)?.length ?? 0) > 2 && !/\p{Ll}/u.test(word);

/** "maria" and "MARIA" are Maria; a name with capitals of its own stays. */
const withCapital = (word: string): string =>
  /\p{Lu}/u.test(word) && !isLarge(word) ? word : capital(word);

const capital = (word: string): string =>
  word
    .toLowerCase()
    .replace(
      /(^|[-'’])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    );

/** A whole name typed all small or all large, as it should be. */
const inCapitals = (whole: string): string =>
  /\p{Lu}/u.test(whole) && /\p{Ll}/u.test(whole)
    ? whole
    : whole.split(' ').map(withCapital).join(' ');

/** The part before a comma, or behind it where what stands before is the family name. */
function givenPart(whole: string): string {
  const [before = '', behind = ''] = whole.split(/\s*,\s*/);
  return behind === '' || SUFFIXES.has(bare(behind)) ? before || whole : behind;
}
