import type { ContactProperty } from '../value/property-names';

/** Properties of 2.1 that a table may fill beside those that every format knows. */
export type OtherProperty = Exclude<ContactProperty, NeverImported | OwnField>;
type NeverImported = 'tie' | 'cadence' | 'last-touch';
type OwnField =
  'name' | 'company' | 'role' | 'email' | 'phone' | 'linkedin' | 'birthday' | 'connected' | 'uid';

/** One person, or what looks like one, as an address book has them. Absent texts are empty. */
export interface ImportEntry {
  /** Where it begins in the file, counted from 1. */
  readonly line: number;
  /**
   * `other`: a group or a company; `unreadable`: nothing of it could be read; `cut-off`: the file cannot be read
   * from here on.
   */
  readonly kind: 'person' | 'other' | 'unreadable' | 'cut-off';
  readonly name: string;
  readonly company: string;
  readonly role: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly linkedin: readonly string[];
  /** `1990-04-15`, or `--04-15` without a year. */
  readonly birthday: string;
  readonly tags: readonly string[];
  readonly uid: string;
  /** The day of the connection on LinkedIn, as ISO. */
  readonly connected: string;
  readonly notes: string;
  readonly others: ReadonlyMap<OtherProperty, string>;
  /** What of it was left out, in sentences. */
  readonly warnings: readonly string[];
}

/** What a reader says of an entry; all it leaves out is absent. */
export type EntrySketch = Partial<ImportEntry> & Pick<ImportEntry, 'line'>;

/** An entry from what was read of it: texts without space at their ends, each value once. */
export function makeEntry(read: EntrySketch): ImportEntry {
  const { line, kind = 'person', others = new Map<OtherProperty, string>(), warnings = [] } = read;
  const text = (value: string | undefined): string => value?.trim() ?? '';
  return {
    line,
    kind,
    name: text(read.name),
    company: text(read.company),
    role: text(read.role),
    emails: once(read.emails ?? [], (email) => email.toLowerCase()),
    phones: once(read.phones ?? [], (phone) => phone.replace(/[^\d+]/g, '') || phone),
    linkedin: once(read.linkedin ?? [], (address) => address),
    birthday: text(read.birthday),
    tags: once(read.tags ?? [], (tag) => tag.toLowerCase()),
    uid: text(read.uid),
    connected: text(read.connected),
    notes: read.notes?.replace(/\r\n?/g, '\n').trim() ?? '',
    others,
    warnings,
  };
}

/** Whether a file said nothing at all in that place. */
export function isBlank(entry: ImportEntry): boolean {
  const { name, company, role, emails, phones, linkedin, birthday, uid, notes } = entry;
  const lists = [emails, phones, linkedin, entry.tags, [...entry.others], entry.warnings];
  const texts = [name, company, role, birthday, uid, entry.connected, notes];
  return texts.every((text) => text === '') && lists.every((list) => list.length === 0);
}

function once(texts: readonly string[], same: (text: string) => string): readonly string[] {
  const found = new Map<string, string>();
  for (const text of texts.map((written) => written.trim())) {
    if (text !== '' && !found.has(same(text))) found.set(same(text), text);
  }
  return [...found.values()];
}
