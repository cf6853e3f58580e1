const EXTENSION = /(?:[;,#]|(?:extension|extn?|x)\.?:?\s*(?=\d))[\s\S]*$/i;

/** Fewest digits by which a number tells one person from another. */
const FEWEST = 7;

/** Fewest digits of a number that may lack the code of its country, and most digits of such a code. */
const FEWEST_LOCAL = 8;
const LONGEST_CODE = 4;

/** The digits of a phone number, without extension, international `00` and the `(0)` left out from abroad. */
export function phoneDigits(phone: string): string {
  return phone
    .replace(EXTENSION, () => '')
    .replace(/\(\s*0\s*\)/g, () => '')
    .replace(/\D+/g, () => '')
    .replace(/^00/, () => '');
}

const withoutTrunk = (digits: string): string => digits.replace(/^0/, () => '');

/** Whether the digits, as `phoneDigits` gives them, are of one number, one of them perhaps without its country. */
export function isSamePhone(a: string, b: string): boolean {
  if (a === b) return a.length >= FEWEST;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === long.length) return false;
  const local = withoutTrunk(short);
  const before = long.length - local.length;
  return local.length >= FEWEST_LOCAL && before <= LONGEST_CODE && long.endsWith(local);
}

/** Under which keys a number is found: two that are the same have one in common, and few others do. */
export function phoneKeys(digits: string): readonly string[] {
  const tails = Array.from({ length: LONGEST_CODE + 1 }, (_, cut) => digits.slice(cut));
  const keys = [withoutTrunk(digits), ...tails].filter((key) => key.length >= FEWEST);
  return [...new Set(keys)];
}
