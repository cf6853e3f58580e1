import type { Day } from '../../../core/day';
import { readPromises } from '../../body/promises';
import { isBlank, readBody, type Body } from './body';
import { edited, refused, type Edited } from '../text/edited';
import { inertText } from './inert-text';
import { insertInto, type Insertion } from './insertion';
import { noteEnd } from './new-section';
import { anyLog, logSections, sectionsNamed, type Section } from './section';

/** A message to be kept in a note until it is sent. */
export interface NewDraft {
  readonly day: Day;
  readonly subject: string;
  readonly body: string;
}

/** Where drafts are kept; a new section stands above the log, which grows at its end. */
export const DRAFTS_HEADING = 'Drafts';

/** A line that would be a task, and so a promise, gets a backslash in front of its box. */
const withoutBox = (line: string): string =>
  line.replace(/^((?:[-*+]|\d{1,9}[.)])[ \t]+)\[/, (_, bullet: string) => `${bullet}\\[`);

/**
 * A draft as lines of a note: a callout, so that nothing in it is read as a touch, a promise or a heading.
 * What would open a comment gets a backslash, which Markdown does not show.
 */
export function draftLines({ day, subject, body }: NewDraft): readonly string[] {
  const head = inertText(`[!quote] ${day} ${subject}`);
  const text = body.split(/\r\n?|\n/).map((line) => withoutBox(inertText(line)));
  return [head, ...text].map((line) => (line === '' ? '>' : `> ${line}`));
}

/** Keeps a draft in a note; the note stays as it is when it holds that very draft already. */
export function addDraft(text: string, draft: NewDraft, logHeadings: readonly string[]): Edited {
  const lines = draftLines(draft);
  const body = readBody(text);
  if (holds(body, lines)) return edited(text);
  const after = insertInto(body, placeOf(body, lines, logHeadings));
  // Reading it back is the only proof that it is seen and that all else still reads the same.
  return saysTheSame(body, readBody(after))
    ? edited(after)
    : refused('No place was found where the draft could be kept.');
}

function holds({ lines }: Body, wanted: readonly string[]): boolean {
  const texts = lines.map((line) => line.text);
  return texts.some((_, at) => wanted.every((line, i) => texts[at + i] === line));
}

function placeOf(body: Body, lines: readonly string[], logHeadings: readonly string[]): Insertion {
  const known = sectionsNamed(body, [DRAFTS_HEADING])[0];
  if (known !== undefined) return { at: endOf(body, known), texts: ['', ...lines] };
  const log = logSections(body, anyLog(logHeadings))[0];
  const at = log?.heading ?? noteEnd(body);
  const before = at > body.start && !isBlank(body.lines[at - 1]) ? [''] : [];
  const after = at < body.lines.length ? [''] : [];
  const heading = `${'#'.repeat(log?.level ?? 2)} ${DRAFTS_HEADING}`;
  return { at, texts: [...before, heading, '', ...lines, ...after] };
}

/** Behind the last words of the section, out of code and comments. */
function endOf(body: Body, { below, ownEnd }: Section): number {
  let at = ownEnd;
  while (at > below && (isBlank(body.lines[at - 1]) || !body.isOpen(at))) at--;
  return at;
}

function saysTheSame(before: Body, after: Body): boolean {
  const plain = ({ seen }: Body): readonly string[] =>
    seen
      .filter((line) => line.kind === 'heading' || !line.quoted)
      .map((line) => `${line.kind} ${line.text}`);
  const quoted = ({ seen }: Body): number =>
    seen.filter((line) => line.kind !== 'heading' && line.quoted).length;
  const promises = ({ seen }: Body): number => readPromises(seen).promises.length;
  const [old, now] = [plain(before), plain(after)];
  const rest = now.filter((line) => line !== `heading ${DRAFTS_HEADING}`);
  return (
    rest.join('\n') === old.filter((line) => line !== `heading ${DRAFTS_HEADING}`).join('\n') &&
    promises(before) === promises(after) &&
    quoted(after) > quoted(before)
  );
}
