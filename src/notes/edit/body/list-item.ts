import { isBlank, type Body } from './body';

const MARKER = /^([ \t]*)([-*+])([ \t]{1,4})(?=\S|$)/;

/** What cannot be the lazy continuation of a list item: another block begins there. */
const BLOCK_START =
  /^[ \t]*(?:[-*+](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$)|#{1,6}(?:[ \t]|$)|`{3}|~{3}|>|\||%%|<|\[\^?[^\]]+\]:|\$\$|(?:[-*_][ \t]*){3,}$)/;

/** How many characters of indentation a line has. */
export const indentOf = (text: string): number => /^[ \t]*/.exec(text)?.[0].length ?? 0;

/** The indent, the marker and the space of a bullet, to write another like it; `- ` where it is none. */
export function bulletLike(text: string): string {
  const [, indent, marker, space] = MARKER.exec(text) ?? [];
  return indent === undefined ? '- ' : `${indent}${marker ?? '-'}${space ?? ' '}`;
}

/** Whether a block of its own begins with this text. */
export const beginsBlock = (text: string): boolean => BLOCK_START.test(text);

/** The index after a list item, with its own text and all that is nested in it. */
export function itemEnd(body: Body, at: number, limit: number): number {
  const indent = indentOf(body.lines[at]?.text ?? '');
  let end = at + 1;
  for (let next = at + 1; next < limit; next++) {
    const line = body.lines[next];
    const inside = !body.isOpen(next);
    if (isBlank(line) && !inside) continue;
    const text = line?.text ?? '';
    const lazy = next === end && !beginsBlock(text);
    if (!inside && !lazy && indentOf(text) <= indent) break;
    end = next + 1;
  }
  return end;
}
