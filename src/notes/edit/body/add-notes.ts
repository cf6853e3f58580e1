import { joinLines, withInserted, type TextLine } from '../text/text-lines';
import { readBody } from './body';
import { insertInto } from './insertion';
import { noteEnd } from './new-section';
import { sectionsNamed } from './section';

const HEADING = 'Notes';

/** Puts text that came from elsewhere below `## Notes`: readable as it was, and inert. */
export function addNotes(text: string, notes: string): string {
  const lines = inertNotes(notes).split('\n');
  if (text === '') return joinLines(withEnds([`## ${HEADING}`, '', ...lines]));
  const body = readBody(text);
  const [section] = sectionsNamed(body, [HEADING]);
  if (section === undefined) {
    const at = noteEnd(body);
    const before = at > body.start ? [''] : [];
    const after = at < body.lines.length ? [''] : [];
    const texts = [...before, `## ${HEADING}`, '', ...lines, ...after];
    return body.lines.length === 0 ? joinLines(withEnds(texts)) : insertInto(body, { at, texts });
  }
  const texts = ['', ...lines];
  return body.mark + joinLines(withInserted(body.lines, section.heading + 1, texts));
}

const withEnds = (texts: readonly string[]): readonly TextLine[] =>
  texts.map((text) => ({ text, eol: '\n' }));

/** What in Markdown and in a note of Rapport means more than its letters. */
const ACTIVE: readonly (readonly [RegExp, string])[] = [
  // Headings, rules and the lines that make a heading of the one above.
  [/^(\s*)(#{1,6}(?:\s|$)|(?:[-=_*]\s*){2,}$)/, '$1\\$2'],
  // Fences of code and of mathematics would swallow what is written below later.
  [/^(\s*)(`{3}|~{3})/, '$1\\$2'],
  // A box makes a promise of a line.
  [/^(\s*(?:[-*+]|\d+[.)])\s+)\[/, '$1\\['],
];
const INLINE: readonly (readonly [RegExp, string])[] = [
  [/\[(?=\[)/g, '[\\'],
  [/(\])(?=\()/g, '$1\\'],
  [/!(?=\[)/g, '!\\'],
  [/(^|\s)#(?=\S)/g, '$1\\#'],
  [/<(?=[a-zA-Z/!%])/g, '\\<'],
  [/%(?=%)/g, '%\\'],
  [/\$(?=\$)/g, '$\\'],
  [/:(?=:)/g, ':\\'],
  [/\{(?=\{)/g, '{\\'],
];

/** Text that came from elsewhere, so that it makes no heading, task, link, tag, property or comment in a note. */
export function inertNotes(notes: string): string {
  return notes
    .replace(/[\u2028\u2029]/g, () => '\n')
    .replace(/\p{Cc}/gu, (letter) => (letter === '\n' || letter === '\t' ? letter : ' '))
    .replace(/\p{Cs}/gu, () => '\uFFFD')
    .split('\n')
    .map((line) =>
      [...ACTIVE, ...INLINE].reduce((text, [mark, by]) => text.replace(mark, by), line),
    )
    .map((line) => line.replace(/^(?: {4,}| {0,3}\t)\s*/, () => '   ').trimEnd())
    .join('\n');
}
