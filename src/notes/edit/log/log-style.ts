import type { Settings } from '../../../core/settings';
import type { LogNames } from '../../body/places';
import { ANYBODY, personNamed } from '../../telling/person';
import type { Reader } from './log-line';

/** How a note's log is found and read, and how it is begun. */
export interface LogStyle {
  /** Names of the headings a log stands under. */
  readonly headings: readonly string[];
  /** The name of a new log's heading. */
  readonly defaultHeading: string;
  /** The name of the person the note is about, which may stand in headings and lines. */
  readonly contact?: string;
  readonly slashedDates?: Settings['slashedDates'];
  /** Whether new lines go on top where the log itself does not tell. */
  readonly newestFirst?: boolean;
}

/** What reading finds the log by. */
export const namesOf = ({ headings, contact, slashedDates }: LogStyle): LogNames => ({
  headings,
  contact: contact ?? null,
  slashedDates: slashedDates ?? null,
});

/** What a line of the log is read with. */
export const readerOf = ({ contact, slashedDates }: LogStyle): Reader => ({
  person: contact === undefined ? ANYBODY : personNamed(contact),
  slashedDates: slashedDates ?? null,
});
