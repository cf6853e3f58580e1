import { inBody, type CoachRule, type Hit } from '../rule';
import type { Span } from '../../../text/phrases';

/** What stands in notes and not in letters; a group `before` is only what must stand in front. */
const MARKS =
  /(?<before>^|[^.\w/])(?:\.\.(?![./\w])|w\/o?(?=\s))|\w(?<end>\.\.)(?![./])|\*\*|==(?=\S)|%%|\[\[|\]\]|\]\(|\{\{|\}\}|(?<before2>^|\s)(?:#\p{L}[\p{L}\p{N}_/-]*|\^[a-z0-9-]{3,}(?=\s*$)|- \[[ x]\]|#{1,6} (?=\S)|📅)|\w::(?=\s)|\[(?![ x]\])[^[\]\n()]{0,80}\p{L}[^[\]\n()]{0,80}\](?!\()|(?<before3>^|\s)\[[ x]\]/gmu;

const LINK = /\b(?:https?:\/\/|www\.)\S+/gi;

/** Marks of a note, and brackets that look like a blank. */
export const noteMarks: CoachRule = {
  id: 'note-marks',
  why: 'It shows that the words come from a note about them.',
  source: 'Sensitive facts stay in the notes',
  check: ({ subject, body }) => [
    ...marksIn(subject).map((span) => ({
      ...inBody(saysOf(subject, span), span),
      place: 'subject' as const,
    })),
    ...marksIn(body).map((span): Hit => inBody(saysOf(body, span), span)),
  ],
};

const saysOf = (text: string, { from, to }: Span): string =>
  `“${text.slice(from, to)}” looks like a mark of a note.`;

function marksIn(text: string): readonly Span[] {
  const plain = text.replace(LINK, (link) => ' '.repeat(link.length));
  return [...plain.matchAll(MARKS)].map(({ index, 0: match, groups = {} }) => {
    const before = groups['before'] ?? groups['before2'] ?? groups['before3'] ?? '';
    const to = index + match.length;
    return { from: groups['end'] ? to - 2 : index + before.length, to };
  });
}
