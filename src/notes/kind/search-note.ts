import type { Finding } from '../../core/problem';
import { NO_SEARCH_NOTE, type Mode, type Search } from '../../core/search';
import type { NoteInput, Reading } from './note-input';
import { readRatings } from './rating';
import { PropertyReader, type TextOrLink } from '../value/property-reader';

/** A job-search note as it reads alone: links not resolved yet. */
export type SearchNote = Omit<Search<TextOrLink>, 'opportunities'>;

const MODES: readonly Mode[] = ['searching', 'maintaining', 'paused'];

/** Reads the job-search note. */
export function readSearchNote(
  { finder, frontmatter, lines }: NoteInput,
  { settings }: Reading,
): { note: SearchNote; findings: readonly Finding[] } {
  const reader = new PropertyReader(finder, frontmatter, settings);
  const note: SearchNote = {
    mode: reader.word('mode', MODES) ?? NO_SEARCH_NOTE.mode,
    started: reader.day('started'),
    seeking: reader.text('seeking'),
    summary: reader.text('summary'),
    pitch: reader.text('pitch'),
    value: reader.text('value'),
    recent: reader.list('recent'),
    targets: reader.linkList('targets'),
    signature: reader.text('signature'),
    disclosure: reader.text('disclosure'),
    confidential: reader.list('confidential'),
    outcome: reader.word('outcome', ['accepted', 'ended']),
    outcomeDate: reader.day('outcome-date'),
    outcomeCompany: reader.link('outcome-company'),
    ratings: readRatings(lines),
  };
  return { note, findings: reader.findings };
}
