import type { Action, LogAction } from '../action';
import type { Contact } from '../contact';
import type { Day } from '../day';
import type { Draft } from './draft';
import type { FollowUp } from '../follow-up';
import type { Promised } from '../promise';
import { nextDay } from '../rules/next-day';
import type { Opportunity } from '../search';
import type { Situation } from '../situation';
import { opportunityFor } from '../job/opportunity';
import { isClosing, type Purpose } from '../template/record';
import { withoutLinks } from '../text/marks';
import type { Touch, Verb } from '../touch';

/** What "Sent" does, to be made into one edit of the contact's note. */
export interface SentStep {
  /** The touch; its link is still to be written, and no day for the next touch is set. */
  readonly log: LogAction;
  /** What else ends with this message: a graceful close skips the nudge. */
  readonly then: readonly Action[];
  /** What the message was for, to be linked in the line. */
  readonly opportunity: Opportunity | null;
  /** The day to offer for the next touch; null: none follows from the rules. */
  readonly next: Day | null;
  /** Whether that day stands in the note already, as the user's own. */
  readonly isOwnDay: boolean;
}

/** What the user says about a message when it went out. */
export interface SentWord {
  readonly day: Day;
  /** The day for the next touch, as it stands in the field. */
  readonly next: Day | null;
  /** The link to the opportunity, in the user's form. */
  readonly link: string | null;
  /** Whether the promise it keeps was something done for them, not only written. */
  readonly gave: boolean;
}

/** The verb each purpose is logged with; it closes the reason of that name. Product, section 3. */
const VERB_FOR: Readonly<Record<Purpose, Verb>> = {
  promise: 'wrote',
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
  draft: Pick<Draft, 'template' | 'subject'>,
  contact: Contact,
  situation: Situation,
): SentStep {
  const { template, subject } = draft;
  const { search, today } = situation;
  const about = followUp?.reason === template.for ? followUp : null;
  const keeps = keptPromise(about, draft);
  const log: LogAction = {
    kind: 'log',
    day: today,
    verb: isClosing(template) ? 'wrote' : VERB_FOR[template.for],
    detail: detailOf(about, draft),
    text: plainWords(subject) || (keeps?.text ?? ''),
    link: null,
    nextTouch: null,
    kept: keeps && { text: keeps.text, line: keeps.line },
  };
  const step = {
    log,
    then: isClosing(template) ? [{ kind: 'skip', reason: 'nudge' } as const] : [],
    opportunity: isAboutOne(template.for) ? opportunityFor(contact, search, about) : null,
  };
  const isOwnDay = contact.nextTouch !== null && contact.nextTouch > today;
  const next = isOwnDay ? contact.nextTouch : nextDay(contact, entriesOf(step), situation);
  return { ...step, next, isOwnDay };
}

/**
 * What "Sent" does to the contact's note. Only a day of the user's own is written as `next-touch`, because it
 * outranks the rules that would bring the offered day by themselves.
 */
export function sentActions(
  { log, then, next }: SentStep,
  said: SentWord,
): readonly [LogAction, ...Action[]] {
  const verb = log.kept !== null && said.gave ? 'gave' : log.verb;
  const nextTouch = said.next === next ? null : said.next;
  return [{ ...log, day: said.day, verb, link: said.link, nextTouch }, ...then];
}

/** What the step leaves in the log. */
export function entriesOf({
  log,
  then,
  opportunity,
}: Pick<SentStep, 'log' | 'then' | 'opportunity'>): readonly Touch[] {
  const { day, verb, detail, text } = log;
  const links = opportunity ? [opportunity.path] : [];
  const sent: Touch = { day, verb, detail, text, links, line: null, source: null };
  const skipped = then.flatMap((action) =>
    action.kind === 'skip'
      ? [{ ...sent, verb: 'skipped' as const, detail: action.reason, text: '', links: [] }]
      : [],
  );
  return [sent, ...skipped];
}

/** The words of a subject. Links, tags and fields in it are the message's: the note must not take them for its own. */
const plainWords = (subject: string): string =>
  withoutLinks(subject)
    .replace(/\[(?=\[)|:(?=:)/g, '$&\\')
    .replace(/#(?=[^\s#])/g, '\\#');

/** Purposes whose log line names the opportunity. */
const isAboutOne = (purpose: Purpose): boolean =>
  purpose === 'ask' || purpose === 'outcome' || purpose === 'prepare';

/** Asking whether something arrived, or whether an introduction is welcome, keeps no promise yet. */
function keptPromise(
  followUp: FollowUp | null,
  { template }: Pick<Draft, 'template'>,
): Promised | null {
  const evidence = followUp?.evidence;
  if (evidence?.reason !== 'promise') return null;
  return template.detail.some((one) => one === 'arrived' || one === 'introduction')
    ? null
    : evidence.promise;
}

function detailOf(followUp: FollowUp | null, { template }: Pick<Draft, 'template'>): string | null {
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
