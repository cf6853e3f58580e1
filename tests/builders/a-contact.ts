import type { Contact, LinkedText, YearlyDay } from '../../src/core/contact';
import { parseCadence } from '../../src/notes/value/parse-cadence';
import { parseYearlyDay } from '../../src/notes/value/parse-day';
import type { Read } from '../../src/notes/value/read';
import { anEntry } from './an-entry';
import { day, dayOrNull } from './day';
import { aText } from './linked';

/** Values that a test writes as text, the way a note would. */
interface Written {
  readonly cadence?: string;
  readonly nextTouch?: string;
  readonly snoozedUntil?: string;
  readonly noAsks?: boolean | string;
  readonly birthday?: string;
  readonly workAnniversary?: string;
  /** Where they work, where that is one company. */
  readonly company?: string | LinkedText;
  /** Log lines, oldest first. */
  readonly log?: readonly string[];
}

/** What a test says of a contact. */
export type ContactSketch = Written & Partial<Omit<Contact, keyof Written | 'entries'>>;

/**
 * A contact of whom only a name is known, apart from what the test says. Their cadence is `never`, so that
 * nothing but what the test is about makes them due; say `cadence: 'default'` for the default one.
 */
export function aContact(sketch: ContactSketch = {}): Contact {
  const { cadence = 'never', nextTouch, snoozedUntil, noAsks = false, log = [], ...rest } = sketch;
  const { birthday, workAnniversary, company, name = 'Jo', ...values } = rest;
  return {
    path: `People/${name}.md`,
    name,
    tie: null,
    relations: [],
    cadence: cadence === 'default' ? null : must(cadence, parseCadence(cadence)),
    nextTouch: dayOrNull(nextTouch),
    snoozedUntil: dayOrNull(snoozedUntil),
    metAt: null,
    metThrough: null,
    companies:
      company === undefined ? [] : [typeof company === 'string' ? aText(company) : company],
    role: null,
    emails: [],
    phones: [],
    linkedin: [],
    birthday: yearly(birthday),
    workAnniversary: yearly(workAnniversary),
    doNotContact: false,
    archived: false,
    noAsks: typeof noAsks === 'string' ? day(noAsks) : noAsks,
    minGap: null,
    channels: [],
    avoidTopics: [],
    interests: [],
    needs: [],
    canHelpWith: [],
    knows: [],
    referenceAgreed: null,
    uid: null,
    tags: [],
    entries: log.map((line) => anEntry(line)),
    promises: [],
    ...values,
  };
}

const yearly = (written: string | undefined): YearlyDay | null =>
  written === undefined ? null : must(written, parseYearlyDay(written));

function must<T>(written: string, result: Read<T>): T {
  if (result.ok) return result.value;
  throw new Error(`${written}: ${result.expected}`);
}
