import type { Finding } from '../../core/problem';
import type { Settings } from '../../core/settings';
import { scanLines } from '../body/lines';
import { hasTag, inlineTags } from '../body/tags';
import { CONTACT_PROPERTIES, foldName, keyOf } from '../value/property-names';

/** Notes of more bytes are not read: nothing about a person is that long, but for pictures pasted into it. */
export const MOST_BYTES = 5_000_000;

/** How many bytes a text takes as a file; counted only where that could matter. */
export function bytesOf(text: string): number {
  const isSure = text.length > MOST_BYTES || text.length * 3 <= MOST_BYTES;
  return isSure ? text.length : new TextEncoder().encode(text).length;
}

/** Says that a note is too large. */
export const tooLarge = (bytes: number): Finding => ({
  property: null,
  line: null,
  found: `${String(bytes)} bytes`,
  message:
    'This note is too large to read: over 5,000,000 bytes. Keep pictures that were pasted into it as files of their own.',
});

/** Whether the text of a note that cannot be read says that it is about a person. */
export function saysContact(text: string, settings: Settings): boolean {
  return (
    saysType(text, settings.contactTypes) ||
    (text.includes('#') && hasTag(inlineTags(scanLines(text, 1)), settings.contactTags))
  );
}

/** Whether a line of a text gives one of these types. */
export function saysType(text: string, types: readonly string[]): boolean {
  const wanted = types.map((type) => type.trim().toLowerCase());
  return text.split('\n').some((line) => {
    const said = /^type[ \t]*:[ \t]*["']?([^"']*?)["']?[ \t]*$/i.exec(line)?.[1];
    return said !== undefined && wanted.includes(said.trim().toLowerCase());
  });
}

let names: ReadonlySet<string> | null = null;

/** Every name of a contact's property, folded. */
const knownNames = (): ReadonlySet<string> =>
  (names ??= new Set(
    Object.entries(CONTACT_PROPERTIES).flatMap(([name, also]) => [name, ...also].map(foldName)),
  ));

const FENCE = /^---[ \t]*$/;
const CODE = /^[ \t]*(?:`{3,}|~{3,})/;
const YAML_LINE = /^(?:[ \t].*|-(?:[ \t].*)?|#.*|)$/;

/** Says that what looks like properties does not begin on the first line; null where nothing does. */
export function lateProperties(body: string): Finding | null {
  if (!body.includes('\n---') || FENCE.test(body.split('\n', 1)[0] ?? '')) return null;
  const lines = body.split('\n');
  let open: number | null = null;
  let isCode = false;
  let isKnown = false;
  for (const [at, line] of lines.entries()) {
    if (CODE.test(line)) isCode = !isCode;
    if (isCode || CODE.test(line)) open = null;
    else if (FENCE.test(line)) {
      if (open !== null && isKnown) return lateFinding(open + 1);
      open = at;
      isKnown = false;
    } else if (open !== null) {
      const key = keyOf(line);
      if (key !== null) isKnown ||= knownNames().has(foldName(key));
      else if (!YAML_LINE.test(line)) open = null;
    }
  }
  return null;
}

const lateFinding = (line: number): Finding => ({
  property: null,
  line,
  found: '---',
  message:
    'What looks like properties does not begin on the first line, so none of it is read. Take away what stands above it.',
});

/** Says that a contact's properties still hold a template's placeholders. */
export function toBeFilled(frontmatter: string | null): Finding {
  const lines = frontmatter?.split('\n') ?? [];
  const at = lines.findIndex((line) => line.includes('{{') || line.includes('<%'));
  return {
    property: null,
    line: at < 0 ? null : at + 2,
    found: lines[at]?.trim() ?? '',
    message:
      'The properties still hold a template’s placeholders. Fill them in, or keep the note in the templates folder.',
  };
}
