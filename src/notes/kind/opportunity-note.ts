import type { Finding } from '../../core/problem';
import { STAGES, type Opportunity } from '../../core/search';
import type { NoteInput, Reading } from './note-input';
import { baseName, type Link } from '../value/links';
import { PropertyReader, type TextOrLink } from '../value/property-reader';

/** An opportunity note as it reads alone: links not resolved yet. */
export type OpportunityNote = Omit<Opportunity<TextOrLink, Link>, 'path'>;

/** Reads an opportunity note. */
export function readOpportunityNote(
  { path, finder, frontmatter }: NoteInput,
  { settings }: Reading,
): { note: OpportunityNote; findings: readonly Finding[] } {
  const reader = new PropertyReader(finder, frontmatter, settings);
  const note: OpportunityNote = {
    name: baseName(path),
    company: reader.link('company'),
    role: reader.link('role'),
    stage: reader.word('stage', STAGES),
    stageDate: reader.day('stage-date'),
    helpedBy: reader.links('helped-by'),
    references: reader.has('references') ? reader.links('references') : null,
    decisionExpected: reader.day('decision-expected'),
    formal: reader.text('process')?.toLowerCase() === 'formal',
    link: reader.text('link'),
    requirements: reader.list('requirements'),
    qualifications: reader.list('qualifications'),
  };
  return { note, findings: reader.findings };
}
