import type { Day } from '../../../core/day';

/** What the lines of a log have around their date. */
export interface DateDress {
  readonly before: string;
  /** What stands right behind the date: what closes the marks before it, and a separator. */
  readonly after: string;
  /** What joins the parts of the date. */
  readonly joint: '-' | '.';
}

/** A date and nothing else. */
export const BARE: DateDress = { before: '', after: '', joint: '-' };

const DRESSED =
  /^([*_`([]*)\d{4}([-.])\d{2}\2\d{2}([*_`)\]]*(?:[ \t]*[:—–,|·→-][*_`)\]]*)?)(?=\s|$)/u;
const SEPARATORS = /[\s:—–,|·→-]+/g;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/** What dresses the date that a text begins with; null where that is more than can be written again. */
function dressAt(text: string): DateDress | null {
  const [, before = '', joint = '-', after = ''] = DRESSED.exec(text) ?? [];
  if (!DRESSED.test(text)) return null;
  const closers = [...before].reverse().map((mark) => CLOSING[mark] ?? mark);
  const isClosed = after.replace(SEPARATORS, () => '') === closers.join('');
  return isClosed ? { before, after, joint: joint === '.' ? '.' : '-' } : null;
}

/** What dresses the dates of all these texts; a bare date where they don't agree. */
export function dressOf(texts: readonly string[]): DateDress {
  const dresses = texts.map(dressAt);
  const [first = null] = dresses;
  const isAgreed = dresses.every((dress) => JSON.stringify(dress) === JSON.stringify(first));
  return first !== null && isAgreed ? first : BARE;
}

/** A day in that dress, with what stands behind it; `behind` is as `logLine` has it behind the day. */
export function dressed(day: Day, behind: string, { before, after, joint }: DateDress): string {
  const date = before + day.replaceAll('-', joint);
  const closed = after.replace(SEPARATORS, () => '');
  if (behind === '') return date + closed;
  return closed === after ? date + after + behind : `${date}${after} ${behind.replace(/^:? /, '')}`;
}
