import { indexOf, isBlank, type Body } from './body';
import type { Insertion } from './insertion';
import { beginsBlock, bulletLike, indentOf, itemEnd } from './list-item';
import type { Section } from './section';

/** What closes a section without belonging to its text: footnotes, link targets, comments. */
const CLOSING = /^(?:\[\^?[^\]]+\]:|%%|<!--)/;
const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;

/** Where to add a bullet to a section without dated entries: behind its list, else behind its text. */
export function atSectionEnd(body: Body, section: Section, text: string): Insertion {
  const last = lastItem(body, section);
  if (last === null) return belowText(body, section, `- ${text}`);
  const item = bulletLike(body.lines[last]?.text ?? '') + text;
  const at = itemEnd(body, last, section.ownEnd);
  return body.isOpen(at) ? { at, texts: [item] } : { at: last, texts: [item] };
}

/** The last bullet of the section's own text that is not nested in another. */
function lastItem(body: Body, section: Section): number | null {
  const items = body.seen
    .filter((line) => line.kind === 'item' && !line.quoted)
    .map(indexOf)
    .filter((at) => at >= section.below && at < section.ownEnd);
  const indents = items.map((at) => indentOf(body.lines[at]?.text ?? ''));
  const least = Math.min(...indents);
  return items.filter((_at, index) => indents[index] === least).at(-1) ?? null;
}

function belowText(body: Body, section: Section, item: string): Insertion {
  const limit = closingFrom(body, section);
  let end = limit;
  while (end > section.below && (isBlank(body.lines[end - 1]) || !body.isOpen(end))) end--;
  if (end > section.below) return belowBlock(body, end, item);
  return intoEmpty(body, section.below, item);
}

/** Index from which on only closing matter follows: it stays behind what is added. */
function closingFrom(body: Body, section: Section): number {
  for (let at = section.below; at < section.ownEnd; at++) {
    const text = body.lines[at]?.text ?? '';
    const isRule = RULE.test(text) && (at === section.below || isBlank(body.lines[at - 1]));
    if (body.isOpen(at) && (isRule || CLOSING.test(text))) return at;
  }
  return section.ownEnd;
}

function belowBlock(body: Body, at: number, item: string): Insertion {
  const next = body.lines[at];
  return { at, texts: isBlank(next) ? ['', item] : ['', item, ''] };
}

/** Into an empty section: behind the blank line under its heading, which is kept above what follows too. */
function intoEmpty(body: Body, below: number, item: string): Insertion {
  const [first, second] = [body.lines[below], body.lines[below + 1]];
  const at = first !== undefined && isBlank(first) ? below + 1 : below;
  const next = at > below ? second : first;
  const spaced = at > below || (next !== undefined && !beginsHeading(next.text));
  return { at, texts: next !== undefined && !isBlank(next) && spaced ? [item, ''] : [item] };
}

const beginsHeading = (text: string): boolean =>
  beginsBlock(text) && text.trimStart().startsWith('#');
