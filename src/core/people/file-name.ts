/** Most bytes of UTF-8 a note's name may have: file systems take 255, with `.md` and a sync program's own ending. */
const MOST_BYTES = 200;

/** Most bytes of it for the company behind a name, so that something of the name is always left. */
const MOST_COMPANY_BYTES = 100;

/** What no file's name or link may hold, what turns text around, and every kind of white space. */
const UNSAFE =
  /[\\/:*?"<>|#^[\]\p{Cc}\p{Cs}\s\u0085\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³]) *(?=\.|$)/i;

const UNNAMED = 'Unnamed';

/** A name as the name of a note, without `.md`: safe on every system, and inert in links. */
export function cleanName(name: string): string {
  return fit(plain(name), MOST_BYTES) || UNNAMED;
}

/**
 * The name for a new note about somebody: the name alone, with the company in brackets, or with a number, the
 * first that `isTaken` does not know. `isTaken` is asked with names as `sameName` writes them.
 */
export function freeName(
  name: string,
  company: string | null,
  isTaken: (name: string) => boolean,
): string {
  const stem = plain(name) || UNNAMED;
  const at = fit(plainWords(company ?? ''), MOST_COMPANY_BYTES);
  const first = [fit(stem, MOST_BYTES), ...(at === '' ? [] : [withBehind(stem, ` (${at})`)])];
  const free = first.find((candidate) => !isTaken(sameName(candidate)));
  if (free !== undefined) return free;
  for (let number = 2; ; number++) {
    const candidate = withBehind(stem, ` ${number}`);
    if (!isTaken(sameName(candidate))) return candidate;
  }
}

/** A note's name as two are compared: links find notes by name, case and normal form aside. */
export const sameName = (name: string): string => name.normalize('NFC').toLowerCase();

function plainWords(text: string): string {
  return trimmed(text.normalize('NFC').replace(UNSAFE, () => ' '));
}

function plain(name: string): string {
  return plainWords(name).replace(DEVICE, (_whole, device: string) => `${device}_`);
}

const trimmed = (text: string): string =>
  text.replace(/^[. ]+/, () => '').replace(/[. ]+$/, () => '');

const withBehind = (stem: string, behind: string): string =>
  (fit(stem, MOST_BYTES - bytesOf(behind)) || UNNAMED) + behind;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** As much of the text as fits into so many bytes, cut between what readers see as letters. */
function fit(text: string, most: number): string {
  if (bytesOf(text) <= most) return text;
  let [kept, left] = ['', most];
  for (const letter of letters(text)) {
    left -= bytesOf(letter);
    if (left < 0) break;
    kept += letter;
  }
  return trimmed(kept);
}

function letters(text: string): Iterable<string> {
  if (!('Segmenter' in Intl)) return text;
  const segments = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text);
  return Array.from(segments, ({ segment }) => segment);
}
