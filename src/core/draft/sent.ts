import type { Contact } from '../contact';
import type { Day } from '../day';
import type { Draft } from './draft';
import type { FollowUp, ReasonName } from '../follow-up';
import type { Promised } from '../promise';
import { nextDay } from '../rules/next-day';
import type { Opportunity } from '../search';
import type { Situation } from '../situation';
import { opportunityFor } from '../job/opportunity';
import { isClosing, type Purpose } from '../template/record';
import type { Touch, Verb } from '../touch';

/** What "Sent" does, to be made into one edit of the contact's note. */
export interface SentStep {
  readonly day: Day;
  readonly verb: Verb;
  readonly detail: string | null;
  /** What stands behind the colon; empty: nothing. */
  readonly text: string;
  /** What the message was for, to be linked in the line. */
  readonly opportunity: Opportunity | null;
  /** The promise to tick, since this message keeps it. */
  readonly keeps: Promised | null;
  /** A reason to close with `skipped` in the same step: a graceful close ends the asking. */
  readonly skips: ReasonName | null;
  /** When the rules ask for the next message, for the user to see or change; null: no day follows from the rules. */
  readonly next: Day | null;
}

/** The verb each purpose is logged with; it closes the reason of that name. Product, section 3. */
const VERB_FOR: Readonly<Record<Purpose, Verb>> = {
  promise: 'gave',
  reply: 'wrote',
  'thank-you': 'thanked',
  nudge: 'nudged',
  prepare: 'wrote',
  outcome: 'updated',
  announce: 'updated',
  date: 'congratulated',
  update: 'updated',
  'check-in': 'wrote',
  reconnect: 'wrote',
  ask: 'asked',
};

/**
 * What to log once a draft went out. The template says what was sent, not the row it was opened from: an
 * update sent from a thank-you's row has thanked nobody.
 */
export function sentStep(
  followUp: FollowUp | null,
  draft: Draft,
  contact: Contact,
  situation: Situation,
): SentStep {
  const { template } = draft;
  const about = followUp?.reason === template.for ? followUp : null;
  const closing = isClosing(template);
  const keeps = keptPromise(about, draft);
  const fallsShort = template.for === 'promise' && keeps === null;
  const verb = closing || fallsShort ? 'wrote' : VERB_FOR[template.for];
  const step = {
    day: situation.today,
    verb,
    detail: detailOf(about, draft),
    text: keeps?.text ?? '',
    opportunity: isAboutOne(template.for) ? opportunityFor(contact, situation.search, about) : null,
    keeps,
    skips: closing ? ('nudge' as const) : null,
  };
  return { ...step, next: nextDay(contact, entriesOf(step), situation) };
}

/** What the step leaves in the log. */
export function entriesOf(step: Omit<SentStep, 'next'>): readonly Touch[] {
  const { day, verb, detail, text, opportunity, skips } = step;
  const links = opportunity ? [opportunity.path] : [];
  const sent: Touch = { day, verb, detail, text, links, line: null, source: null };
  if (skips === null) return [sent];
  return [sent, { ...sent, verb: 'skipped', detail: skips, text: '', links: [] }];
}

/** Purposes whose log line names the opportunity. */
const isAboutOne = (purpose: Purpose): boolean =>
  purpose === 'ask' || purpose === 'outcome' || purpose === 'prepare';

/** Asking whether something arrived, or whether an introduction is welcome, keeps no promise yet. */
function keptPromise(followUp: FollowUp | null, { template }: Draft): Promised | null {
  const evidence = followUp?.evidence;
  if (evidence?.reason !== 'promise') return null;
  return template.detail.some((one) => one === 'arrived' || one === 'introduction')
    ? null
    : evidence.promise;
}

function detailOf(followUp: FollowUp | null, { template }: Draft): string | null {
  const evidence = followUp?.evidence;
  switch (template.for) {
    case 'ask':
      return template.detail[0] ?? null;
    case 'prepare':
      return 'reference';
    case 'outcome':
      return evidence?.reason === 'outcome' ? evidence.opportunity.stage : null;
    case 'date':
      return evidence?.reason === 'date' ? evidence.kind : (template.detail[0] ?? null);
    default:
      return null;
  }
}
