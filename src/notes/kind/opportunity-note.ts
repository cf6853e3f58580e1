import type { Finding } from '../../core/problem';
import { STAGES, type Opportunity, type Stage } from '../../core/search';
import type { Settings } from '../../core/settings';
import { canonicalWord } from '../../core/text/folded';
import type { NoteInput, Reading } from './note-input';
import type { Link } from '../value/links';
import { noteName } from '../../core/text/note-name';
import { PropertyReader, type TextOrLink } from '../value/property-reader';
import { read, unreadable, type Read } from '../value/read';
import { asScalar } from '../value/yaml-value';

/** An opportunity note as it reads alone: links not resolved yet. */
export type OpportunityNote = Omit<Opportunity<TextOrLink, Link>, 'path'>;

/** Reads an opportunity note. */
export function readOpportunityNote(
  { path, finder, frontmatter }: NoteInput,
  { settings }: Reading,
): { note: OpportunityNote; findings: readonly Finding[] } {
  const reader = new PropertyReader(finder, frontmatter, settings);
  const note: OpportunityNote = {
    name: noteName(path),
    company: reader.link('company'),
    role: reader.link('role'),
    stage: reader.value('stage', (value) => parseStage(value, settings.stageWords)),
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

/** Words that trackers of applications use for the stages. */
const STAGE_WORDS: Readonly<Record<string, Stage>> = {
  wishlist: 'lead',
  saved: 'lead',
  interested: 'lead',
  interview: 'interviewing',
  screening: 'interviewing',
  'phone screen': 'interviewing',
  technical: 'interviewing',
  assignment: 'interviewing',
  onsite: 'interviewing',
  'final round': 'interviewing',
  'offer received': 'offer',
  'offer accepted': 'accepted',
  hired: 'accepted',
  closed: 'rejected',
  ghosted: 'rejected',
  declined: 'withdrawn',
  'offer declined': 'withdrawn',
};

function parseStage(value: unknown, stageWords: Settings['stageWords']): Read<Stage> {
  const word = canonicalWord(String(asScalar(value)));
  const own = Object.entries(stageWords).find(([known]) => canonicalWord(known) === word)?.[1];
  const usual = Object.hasOwn(STAGE_WORDS, word) ? STAGE_WORDS[word] : undefined;
  const stage = own ?? STAGES.find((known) => known === word) ?? usual;
  if (stage !== undefined) return read(stage);
  return unreadable(`Expected ${STAGES.join(', ')}, or a word that settings map to one of them.`);
}
