import type { Contact } from '../contact';
import type { Day, WriteDay } from '../day';
import { makeDraft, type Draft } from './draft';
import { mayAsk } from '../rules/ask-bound';
import { isVerb, latest } from '../rules/history';
import type { FollowUp, ReasonName } from '../follow-up';
import { isDue, type Row } from '../board/row';
import type { Situation } from '../situation';
import { offerTemplates, type Offer } from './choice';
import type { Moment } from '../template/dates';
import { isFault } from '../template/fault';
import { occasionFor, occasionOf, thanksDetails } from './occasion';
import { maxWordsFor, type Purpose, type Template } from '../template/record';
import { valuesFor } from '../template/values';

/** What a message is written from. */
export interface DraftBasis {
  readonly contact: Contact;
  /** Null: no row, as for somebody archived. */
  readonly row: Row | null;
  /** The reason it is written for, where the user named one. */
  readonly reason: ReasonName | null;
  readonly situation: Situation;
  readonly templates: readonly Template[];
  readonly moment: Moment;
  /** Days as they are to stand in the message. */
  readonly writeDay: WriteDay;
}

/** What nothing calls for is a check-in. */
export const NO_REASON: Purpose = 'check-in';

/** The follow-ups that stand, the one the message is for first. */
export function standing({ row, reason }: Pick<DraftBasis, 'row' | 'reason'>): readonly FollowUp[] {
  const all = row ? [...(row.followUp ? [row.followUp] : []), ...row.also] : [];
  const named = all.filter((followUp) => followUp.reason === reason);
  return [...named, ...all.filter((followUp) => !named.includes(followUp))];
}

/** The templates for an occasion, best first; `purpose` where it is not the one of the first follow-up. */
export function offerFor(basis: DraftBasis, purpose: Purpose | null = null): Offer {
  const { contact, situation, templates } = basis;
  const wanted = purpose ?? basis.reason;
  const [first] = standing(basis).filter((followUp) =>
    wanted === null ? !isEarlyNudge(followUp, situation.today) : followUp.reason === wanted,
  );
  const occasion = first
    ? occasionOf(first, contact, situation)
    : occasionFor(wanted ?? NO_REASON, contact, detailsOf(wanted, contact, situation));
  return offerTemplates(templates, occasion, mayAsk(contact, situation));
}

/** A reminder before its day is no message to begin with. */
const isEarlyNudge = (followUp: FollowUp, today: Day): boolean =>
  followUp.reason === 'nudge' && !isDue(followUp, today);

/** Thanks that nothing calls for are for the latest meeting or help. */
function detailsOf(
  purpose: Purpose | null,
  contact: Contact,
  { search }: Situation,
): readonly (string | null)[] {
  const touch = purpose === 'thank-you' ? latest(contact, isVerb('met', 'got', 'declined')) : null;
  return touch ? thanksDetails(touch, contact, search) : [];
}

/** A template filled in, or why it could not be. */
export interface FilledIn extends Draft {
  readonly fault: string | null;
}

/** Fills a template in; a fault is told in its place, with nothing to send. */
export function fillIn(template: Template, basis: DraftBasis): FilledIn {
  const { contact, situation, moment, writeDay } = basis;
  const about = standing(basis).find(({ reason }) => reason === template.for) ?? null;
  const letter = { purpose: template.for, locale: moment.locale, writeDay };
  const values = valuesFor(contact, about, situation, letter);
  const draft = makeDraft(template, values, moment);
  if (!isFault(draft)) return { ...draft, fault: null };
  const empty = { template, subject: '', body: '', subjectBlanks: [], blanks: [], hints: [] };
  return { ...empty, fault: draft.fault };
}

/** An empty page, for those who would rather begin with their own words. */
export const emptyPage = (purpose: Purpose): Template => ({
  id: 'empty-page',
  name: 'An empty page',
  for: purpose,
  tie: null,
  detail: [],
  relation: [],
  subject: '',
  channel: null,
  maxWords: maxWordsFor(purpose),
  body: '',
  source: 'starter',
});
