import { isBlank, type Body } from './body';
import type { Insertion } from './insertion';
import { indentOf } from './list-item';

/** A new section with one line in it, before the line at `at`, apart from its neighbours by blank lines. */
export function newSection(body: Body, at: number, heading: string, item: string): Insertion {
  const before = at > body.start && !isBlank(body.lines[at - 1]) ? [''] : [];
  const after = at < body.lines.length ? [''] : [];
  return { at, texts: [...before, heading, '', item, ...after] };
}

/** Where a section at the end of the note begins: before code or a comment that is never closed. */
export function noteEnd(body: Body): number {
  let at = body.lines.length;
  if (body.isOpen(at)) return at;
  while (at > body.start && !isBlockTop(body, at)) at--;
  return at;
}

function isBlockTop(body: Body, at: number): boolean {
  const text = body.lines[at]?.text ?? '';
  if (!body.isOpen(at) || isBlank(body.lines[at]) || indentOf(text) > 0) return false;
  return isBlank(body.lines[at - 1]) || /^(?:`{3}|~{3}|#)/.test(text);
}
