const TITLES = new Set(
  'dr prof professor mr mrs ms mx miss sir dame rev hon herr frau ing mag dipl-ing mme mlle sr sra madam'.split(
    ' ',
  ),
);

/** Letters behind a name, as in "Jo Lindqvist, PhD". */
const SUFFIXES = new Set('jr sr ii iii iv phd md mba msc bsc ma ba esq cpa pmp dds jd'.split(' '));

/** First parts that are no name alone: "Abdul Rahman". */
const JOINED = new Set(['abd', 'abdul', 'abu', 'umm', 'عبد', 'أبو', 'ابو', 'أم']);

/** Scripts whose full name is how a person is addressed in writing. */
const FAMILY_NAME_FIRST =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const bare = (word: string): string => word.replace(/\./g, '').toLowerCase();

/**
 * What to call a person in a greeting: the given name; the name in quotes where there is one; the whole name
 * where the given name cannot be told, such as "Dr. Okafor", "J. Vale" or 山田太郎.
 */
export function firstName(name: string): string {
  const whole = name.replace(/\s+/g, ' ').trim();
  const nickname = /["“]([\p{L}\p{M}'’-]+)["”]/u.exec(whole)?.[1];
  if (nickname !== undefined) return nickname;
  if (FAMILY_NAME_FIRST.test(whole)) return whole;
  const words = givenPart(whole).split(' ');
  const titled = words.findIndex((word) => !TITLES.has(bare(word)));
  const names = words.slice(Math.max(0, titled)).filter((word) => /\p{L}/u.test(word));
  const [first = whole, second] = names;
  if (titled > 0 && names.length === 1) return words.join(' ');
  if (/^\p{L}\.?$/u.test(first)) return names.length > 2 && second ? second : whole;
  return JOINED.has(bare(first)) && second ? `${first} ${second}` : first;
}

/** The part before a comma, or behind it where what stands before is the family name. */
function givenPart(whole: string): string {
  const [before = '', behind = ''] = whole.replace(/\s*\([^()]*\)/g, '').split(/\s*,\s*/);
  return behind === '' || SUFFIXES.has(bare(behind)) ? before || whole : behind;
}
