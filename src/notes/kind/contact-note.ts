import { TIES, type Contact, type Tie, type YearlyDay } from '../../core/contact';
import type { Day } from '../../core/day';
import type { Settings } from '../../core/settings';
import type { NoteInput, Parsed, Reading } from './note-input';
import { noteName } from '../../core/text/note-name';
import { readLog, type LogEntry } from '../body/log';
import { parseCadence } from '../value/parse-cadence';
import { parseDay, parseYearlyDay } from '../value/parse-day';
import { readPromises } from '../body/promises';
import { textFields } from '../body/fields';
import { personNamed } from '../telling/person';
import { unreadFact } from './hints';
import { readInteractions } from './interactions';
import { PropertyReader, parseFlag, parseList, type TextOrLink } from '../value/property-reader';
import { read, unreadable, type Read } from '../value/read';
import { asScalar } from '../value/yaml-value';

/** A contact note as it reads alone: links not resolved yet, nothing from other notes. */
export interface ContactNote extends Omit<Contact<TextOrLink>, 'path' | 'entries'> {
  readonly lastTouch: Day | null;
  readonly met: Day | null;
  readonly log: readonly LogEntry[];
}

/** Reads a contact note; what cannot be read is a finding, and every other value stands. */
export function readContactNote(
  input: NoteInput,
  reading: Reading,
): Parsed & { readonly note: ContactNote } {
  const { path, tags, frontmatter, lines } = input;
  const { settings, today } = reading;
  const { slashedDates } = settings;
  const reader = new PropertyReader(
    input.finder.withFields(textFields(lines)),
    frontmatter,
    settings,
  );
  const written = { lastTouch: reader.day('last-touch'), met: reader.day('met') };
  const name = reader.text('name') ?? noteName(path);
  const names = { headings: settings.logHeadings, contact: name, slashedDates };
  const log = readLog(lines, names, today);
  const interactions = readInteractions(input, () => personNamed(name), reading);
  const promised = readPromises(lines, slashedDates);
  const note: ContactNote = {
    ...readPerson(reader),
    name,
    tags: [...new Set(tags)],
    promises: promised.promises,
    lastTouch: pastDay(reader, 'last-touch', written.lastTouch, today),
    met: pastDay(reader, 'met', written.met, today),
    log: [...interactions.entries, ...log.entries],
  };
  const was = { anyEntry: note.log.length > 0, lastTouch: written.lastTouch !== null };
  const hint = unreadFact(input, was, reading);
  const found = [log, interactions, promised].flatMap(({ findings }) => findings);
  return {
    note,
    findings: [...reader.findings, ...found, ...(hint ? [hint] : [])],
    ahead: firstAhead([...log.ahead, ...interactions.ahead, written.lastTouch, written.met], today),
  };
}

function readPerson(
  reader: PropertyReader,
): Omit<ContactNote, 'name' | 'tags' | 'promises' | 'lastTouch' | 'met' | 'log'> {
  const { settings } = reader;
  return {
    tie: reader.value('tie', (value) => parseTie(value, settings.tieWords)),
    relations: reader.value('relation', parseRelations) ?? [],
    cadence: reader.value('cadence', parseCadence),
    nextTouch: reader.day('next-touch'),
    snoozedUntil: reader.day('snoozed-until'),
    metAt: reader.link('met-at'),
    metThrough: reader.link('met-through'),
    companies: reader.several('company'),
    role: reader.link('role'),
    knows: reader.linkList('knows'),
    emails: reader.list('email'),
    phones: reader.phones('phone'),
    linkedin: reader.list('linkedin'),
    birthday: yearlyDay(reader, 'birthday'),
    workAnniversary: yearlyDay(reader, 'work-anniversary'),
    doNotContact: reader.flag('do-not-contact'),
    archived: readArchived(reader),
    noAsks: readNoAsks(reader),
    minGap: reader.value('min-gap', parseMinGap),
    channels: reader.list('channels'),
    avoidTopics: reader.list('avoid-topics'),
    interests: reader.list('interests'),
    needs: reader.list('needs'),
    canHelpWith: reader.list('can-help-with'),
    uid: reader.text('uid'),
    referenceAgreed: reader.value('reference-agreed', (value) => parseAgreed(value, settings)),
  };
}

/** A day that cannot lie ahead; one that does is a finding and is ignored. */
function pastDay(
  reader: PropertyReader,
  canonical: string,
  day: Day | null,
  today: Day,
): Day | null {
  if (day === null || day <= today) return day;
  reader.report(
    canonical,
    'This day is still ahead, so it counts for nothing yet. Correct it, or leave it until the day has come.',
  );
  return null;
}

function firstAhead(days: readonly (Day | null)[], today: Day): Day | null {
  const ahead = days.filter((day) => day !== null).filter((day) => day > today);
  return ahead.sort()[0] ?? null;
}

function yearlyDay(reader: PropertyReader, canonical: string): YearlyDay | null {
  return reader.value(canonical, (value) => parseYearlyDay(value, reader.settings.slashedDates));
}

const TIE_WORDS: Readonly<Record<string, Tie>> = {
  strong: 'strong',
  advocate: 'strong',
  close: 'strong',
  moderate: 'moderate',
  medium: 'moderate',
  warm: 'moderate',
  weak: 'weak',
  acquaintance: 'weak',
  distant: 'weak',
};

function parseTie(value: unknown, tieWords: Settings['tieWords']): Read<Tie> {
  const list = parseList(value);
  const [word = '', ...more] = list.ok ? list.value.map((text) => text.toLowerCase()) : [];
  const own = Object.entries(tieWords).find(([known]) => known.trim().toLowerCase() === word)?.[1];
  const tie = own ?? (Object.hasOwn(TIE_WORDS, word) ? TIE_WORDS[word] : undefined);
  if (tie !== undefined && more.length === 0) return read(tie);
  return unreadable(`Expected ${TIES.join(', ')}, or a word that settings map to one of them.`);
}

function parseRelations(value: unknown): Read<readonly string[]> {
  const list = parseList(value);
  if (!list.ok) return list;
  return read(list.value.map((word) => word.toLowerCase().replace(/[\s_]+/g, '-')));
}

/** Words for which a person is no longer there; whatever stands under them but no. */
const GONE = ['death', 'died', 'deceased'];

function readArchived(reader: PropertyReader): boolean {
  if (reader.has('archived')) return reader.flag('archived');
  const status = reader.value('status', (value) => read(String(asScalar(value))));
  if (status?.trim().toLowerCase() === 'archived') return true;
  const gone = GONE.find((name) => reader.has(name));
  return gone !== undefined && reader.value(gone, (value) => read(!isNo(value))) === true;
}

const isNo = (value: unknown): boolean => {
  const flag = parseFlag(value);
  return flag.ok && !flag.value;
};

/** What cannot be read counts as yes: it is a boundary. */
function readNoAsks(reader: PropertyReader): boolean | Day {
  if (!reader.has('no-asks')) return false;
  return reader.value('no-asks', (value) => parseNoAsks(value, reader.settings)) ?? true;
}

/** No is as if nothing had been written. */
function parseAgreed(value: unknown, settings: Settings): Read<Day | true | null> {
  const flag = parseFlag(value);
  if (flag.ok) return read(flag.value ? true : null);
  const day = parseDay(value, settings.slashedDates);
  return day.ok ? day : unreadable('Expected the date on which they agreed, or yes.');
}

function parseNoAsks(value: unknown, settings: Settings): Read<boolean | Day> {
  const flag = parseFlag(value);
  if (flag.ok) return flag;
  const day = parseDay(value, settings.slashedDates);
  return day.ok
    ? day
    : unreadable(
        'Expected true, or the date until which not to ask; until then it counts as true.',
      );
}

/** A hundred years; see the cadence's limit. */
const LONGEST_GAP = 36_525;

function parseMinGap(value: unknown): Read<number> {
  const text = String(asScalar(value)).trim();
  const days = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  return days <= LONGEST_GAP ? read(days) : unreadable('Expected a number of days, such as 14.');
}
