import type { Intent } from '../intent';
import { diffLines } from '../text/line-diff';
import type { TextLine } from '../text/text-lines';

const MARK = /^(?:[-*+]|#{1,6})[ \t]+/;

/** The text of a line without its bullet or hashes. */
export const withoutMark = (line: string): string => line.trim().replace(MARK, () => '');

/** The line endings that a last line without one may get when lines are added below it. */
const ENDINGS = ['', '\n', '\r\n', '\r'];

/** Whether a body changed by the intended lines only; all other lines stay, with their endings. */
export function bodyChangedAsMeant(
  before: readonly TextLine[],
  after: readonly TextLine[],
  intent: Intent,
): boolean {
  const now = after.map(wholeLine);
  const endings = before.at(-1)?.eol === '' ? ENDINGS : [''];
  return endings.some((ending) => {
    const old = before.map(
      (line, at) => wholeLine(line) + (at === before.length - 1 ? ending : ''),
    );
    const hunks = diffLines(old, now);
    const gone = hunks.flatMap(({ from, to }) => old.slice(from, to));
    const come = hunks.flatMap(({ newFrom, newTo }) => now.slice(newFrom, newTo));
    return isMeant(gone, come, intent);
  });
}

const wholeLine = (line: TextLine): string => line.text + line.eol;

function isMeant(gone: readonly string[], come: readonly string[], intent: Intent): boolean {
  const rest = gone.map(boxless);
  const isBox = (text: string): boolean => takeOut(rest, boxless(text));
  const added = come.filter((text) => text.trim() !== '').filter((text) => !isBox(text));
  const lines = [...intent.lines];
  const headings = [...intent.headings];
  const unmeant = added
    .map(withoutMark)
    .filter((text) => !takeOut(lines, text) && !takeOut(headings, text));
  return unmeant.length + rest.length + lines.length === 0 && gone.length <= intent.boxes;
}

/** A line without what ticking changes in it. */
const boxless = (text: string): string =>
  text.replace(/\[[ xX]\]/, () => '[]').replace(/ *✅\uFE0F? *\d{4}-\d{2}-\d{2}/u, () => '');

function takeOut(list: string[], text: string): boolean {
  const at = list.indexOf(text);
  if (at >= 0) list.splice(at, 1);
  return at >= 0;
}
