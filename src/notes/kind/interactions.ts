import type { Day } from '../../core/day';
import type { Finding } from '../../core/problem';
import { inOrder, type LogEntry } from '../body/log';
import { withoutStruck } from '../body/struck';
import type { Person } from '../telling/person';
import { readTelling, type Telling } from '../telling/said';
import { linksIn } from '../value/links';
import { parseDay } from '../value/parse-day';
import { foldName, propertyLine } from '../value/property-names';
import { asScalar, isMapping, show, unquotedLink } from '../value/yaml-value';
import type { NoteInput, Reading } from './note-input';

/** The touches in the property `interactions`, and what in it could not be read. */
export interface Interactions {
  readonly entries: readonly LogEntry[];
  readonly findings: readonly Finding[];
  readonly ahead: readonly Day[];
}

const NONE: Interactions = { entries: [], findings: [], ahead: [] };

/** Reads the list of maps that other tools keep: `date` with `text`, `type` or `note`. */
export function readInteractions(
  { finder, frontmatter }: NoteInput,
  person: () => Person,
  { settings, today }: Reading,
): Interactions {
  const found = finder.find(['interactions']);
  if (!found) return NONE;
  const maps = Array.isArray(found.value) ? found.value.filter(isMapping) : [];
  const about = { person: person(), slashedDates: settings.slashedDates };
  const entries: LogEntry[] = [];
  const findings: Finding[] = [];
  const ahead: Day[] = [];
  const line = frontmatter === null ? null : propertyLine(frontmatter, found.name);
  for (const map of maps) {
    const date = valueOf(map, 'date');
    if (date === null) continue;
    const day = parseDay(date, settings.slashedDates);
    const fault = day.ok ? (day.value > today ? AHEAD : null) : day.expected;
    if (fault !== null) {
      findings.push({ property: 'interactions', line, found: show(date), message: fault });
      if (day.ok) ahead.push(day.value);
    } else if (day.ok) {
      entries.push(entryOf(map, { ...about, day: day.value }));
    }
  }
  return { entries: inOrder(entries), findings, ahead };
}

const AHEAD =
  'This day is still ahead, so it counts for nothing yet. Correct it, or leave it until the day has come.';

/** The first of these that a verb begins tells what it was. */
const TELLING = ['type', 'text', 'note'];

function entryOf(
  map: Readonly<Record<string, unknown>>,
  about: Parameters<typeof readTelling>[1] & { readonly day: Day },
): LogEntry {
  const texts = TELLING.map((name) => withoutStruck(textOf(valueOf(map, name))));
  const tellings = texts.map((text) => readTelling(text, about));
  const at = tellings.findIndex(({ begins, verb }) => begins || verb === 'social');
  const { verb, detail, worded }: Pick<Telling, 'verb' | 'detail' | 'worded'> = tellings[at] ?? {
    verb: 'touch',
    detail: null,
    worded: false,
  };
  const text = texts.map((one, index) => (index === at ? (tellings[at]?.text ?? '') : one));
  return {
    day: about.day,
    verb,
    detail,
    ...(worded ? { worded } : {}),
    text: text.filter((one) => one !== '').join(': '),
    links: texts.flatMap(linksIn),
    line: null,
  };
}

function valueOf(map: Readonly<Record<string, unknown>>, name: string): unknown {
  const key = Object.keys(map).find((one) => foldName(one) === name);
  return key === undefined ? null : (map[key] ?? null);
}

function textOf(value: unknown): string {
  const scalar = asScalar(value);
  return unquotedLink(value) ?? (scalar === null ? '' : String(scalar).trim());
}
