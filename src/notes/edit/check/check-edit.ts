import { readNote, type ParseYaml } from '../../value/front-matter';
import { seenIn } from '../body/body';
import { linesOfMeant } from '../log/log-reading';
import { bodyChangedAsMeant, withoutMark } from './check-body';
import { meantAreSaid, othersStand } from './check-properties';
import { edited, refused, refusedFor, type Edited } from '../text/edited';
import { linesGoneWith } from '../properties/entry-lines';
import { entriesNamed } from '../properties/find-entry';
import type { Intent } from '../intent';
import { propertyBlock, type PropertyBlock } from '../properties/property-block';
import { splitMark, textLines, type TextLine } from '../text/text-lines';

/**
 * Reads a note again as it is to be written, and gives it back when only what was intended has changed.
 * Refused otherwise, and when the properties cannot be read, before or after.
 */
export function checkEdit(
  before: string,
  after: string,
  intent: Intent,
  parseYaml: ParseYaml,
): Edited {
  const old = readNote(before, parseYaml);
  if (!old.ok) return refusedFor({ ...old.finding, message: `${old.finding.message} ${NOTHING}` });
  const now = readNote(after, parseYaml);
  if (!now.ok) return refused(`The properties could not be read after the change. ${NOTHING}`);
  try {
    const stands =
      othersStand(old.properties, now.properties, intent) && bytesStand(before, after, intent);
    if (!stands) return refused(`Other properties would have changed as well. ${NOTHING}`);
    if (!meantAreSaid(now.properties, intent)) {
      return refused(`The property would not read as it was meant. ${NOTHING}`);
    }
  } catch {
    return refused(`The properties could not be compared. ${NOTHING}`);
  }
  const entryLines = linesOfEntries(before, after, intent);
  if (entryLines === null) return refused(`The log would not read as it was meant. ${NOTHING}`);
  const isMeant = bodyChangedAsMeant(
    bodyLines(before, old.bodyLine),
    bodyLines(after, now.bodyLine),
    { ...intent, lines: [...intent.lines, ...entryLines] },
  );
  return isMeant ? edited(after) : refused(`Other lines would have changed as well. ${NOTHING}`);
}

const NOTHING = 'Nothing was written.';

/** The lines on which the meant entries stand; null where the log says anything else than it is to. */
function linesOfEntries(before: string, after: string, intent: Intent): readonly string[] | null {
  if (intent.log === null) return [];
  const { entries, names } = intent.log;
  const found = linesOfMeant(seenIn(before), seenIn(after), entries, names, intent.boxes);
  const lines = textLines(splitMark(after)[1]);
  return found && found.map((line) => withoutMark(lines[line - 1]?.text ?? ''));
}

function bodyLines(text: string, bodyLine: number): readonly TextLine[] {
  return textLines(splitMark(text)[1]).slice(bodyLine - 1);
}

/** Whether all bytes of the block stand but for the lines of the intended properties. */
function bytesStand(before: string, after: string, intent: Intent): boolean {
  const [old, now] = [otherBytes(before, intent), otherBytes(after, intent)];
  if (splitMark(before)[0] !== splitMark(after)[0]) return false;
  return old === null ? now === null || intent.properties.length > 0 : old === now;
}

/** The block with its fences, without the lines of the intended properties; null when there is none. */
function otherBytes(text: string, intent: Intent): string | null {
  const block = propertyBlock(text);
  if (block.kind !== 'block') return null;
  const gone = intendedLines(block, intent);
  const lines = block.lines.slice(0, block.from + block.inner.length + 1);
  const kept = lines.filter((_line, at) => !gone.has(at - block.from));
  return kept.map((line, at) => line.text + (at === kept.length - 1 ? '' : line.eol)).join('');
}

function intendedLines({ inner, entries }: PropertyBlock, intent: Intent): ReadonlySet<number> {
  const gone = new Set<number>();
  for (const { names, value } of intent.properties) {
    for (const entry of entriesNamed(entries, names)) {
      const { from, to } = value === null ? linesGoneWith(inner, entries, entry) : entry;
      for (let at = from; at < to; at++) {
        const isComment = at > from && /^[ \t]*#/.test(inner[at] ?? '');
        if (value === null || entry.form !== 'nested' || !isComment) gone.add(at);
      }
    }
  }
  return gone;
}
