import type { Cadence } from '../cadence';
import { daysBetween, type Day, type WriteDay } from '../day';
import type { Evidence, FollowUp } from '../follow-up';
import type { Row } from './row';
import type { Opportunity } from '../search';
import { withoutMarks } from '../text/marks';
import type { Touch } from '../touch';

/** One sentence that says why a row stands where it stands, with its evidence. */
export function whyRow(row: Row, today: Day, write: WriteDay): string {
  if (row.followUp) return why(row.followUp, today, write);
  if (row.state === 'unsorted') return 'No tie, relation or cadence yet.';
  return row.state === 'new' ? 'Not in touch yet.' : 'Nothing ahead.';
}

/** One sentence with the evidence for a reason: who did what when, what is missing. */
export const why = (followUp: FollowUp, today: Day, write: WriteDay): string =>
  plainly(evidenceOf(followUp, today, write));

/** Without the marks of a note, and with one full stop where a day is written with its own. */
const plainly = (text: string): string => withoutMarks(text).replace(/([^.])\.\.$/, '$1.');

function evidenceOf({ evidence, due }: FollowUp, today: Day, write: WriteDay): string {
  switch (evidence.reason) {
    case 'promise':
      return evidence.due === null
        ? `You promised: ${sentence(evidence.promise.text)}`
        : `You promised by ${write(evidence.due)}: ${sentence(evidence.promise.text)}`;
    case 'reply':
      return `They replied on ${write(evidence.touch.day)}; you have not answered.`;
    case 'thank-you':
      return `${happened(evidence.touch, write)}, not thanked yet.`;
    case 'nudge':
      return whyNudge(evidence, due, today, write);
    case 'prepare':
      return `${evidence.opportunity.company?.text ?? evidence.opportunity.name} is checking references${since(evidence.opportunity.stageDate, write)}; they do not know yet.`;
    case 'outcome':
      return `They helped with ${evidence.opportunity.name}; ${news(evidence.opportunity, write)}, and they have not heard yet.`;
    case 'announce':
      return whyAnnounce(evidence, write);
    case 'date':
      return `${evidence.kind === 'birthday' ? 'Birthday' : 'Work anniversary'} on ${write(evidence.day)}.`;
    case 'update':
      return `${evidence.help.verb === 'got' ? 'They helped' : 'You asked them'} on ${write(evidence.help.day)}; no news from you since ${write(evidence.last)}.`;
    case 'check-in':
      return whyCheckIn(evidence, write);
    case 'reconnect':
      return whyReconnect(evidence, today, write);
  }
}

type Of<Name extends Evidence['reason']> = Extract<Evidence, { reason: Name }>;

function whyNudge(
  { request, nudges, last }: Of<'nudge'>,
  due: Day | null,
  today: Day,
  write: WriteDay,
): string {
  const asked = `Asked${forWhat(request)} on ${write(request.day)}`;
  const reminded = nudges === 0 ? '' : `, nudged on ${write(last)}`;
  const silence = `no answer in ${counted(daysBetween(last, today), 'day')}`;
  const next = nudges === 0 ? 'a first nudge' : 'one more nudge';
  return due !== null && due > today
    ? `${asked}${reminded}; ${next} is fine from ${write(due)}.`
    : `${asked}${reminded}; ${silence}, ${next} is fine.`;
}

const REQUESTS: Readonly<Record<string, string>> = {
  referral: 'a referral',
  reference: 'a reference',
  introduction: 'an introduction',
  intro: 'an introduction',
  advice: 'advice',
  feedback: 'feedback',
  chat: 'a chat',
  'informational chat': 'an informational chat',
};

function forWhat({ detail }: Touch): string {
  if (detail === null) return '';
  const known = REQUESTS[detail.toLowerCase()];
  return known === undefined ? ` (${detail})` : ` for ${known}`;
}

/** How an opportunity stands, as the user would tell it. */
function news({ stage, stageDate }: Opportunity, write: WriteDay): string {
  const on = stageDate === null ? '' : ` on ${write(stageDate)}`;
  if (stage === 'interviewing') return `you are interviewing${since(stageDate, write)}`;
  if (stage === 'offer') return `there is an offer${since(stageDate, write)}`;
  if (stage === 'accepted') return `you accepted${on}`;
  return stage === 'rejected' ? `the answer was no${on}` : `you withdrew${on}`;
}

function whyAnnounce({ company, as, day }: Of<'announce'>, write: WriteDay): string {
  const news = `You accepted${company === null ? ' an offer' : ` at ${company}`} on ${write(day)}`;
  const who = {
    joining: 'they work there',
    helper: 'they helped along the way',
    other: 'they were part of the search',
  }[as];
  return `${news}; ${who} and have not heard yet.`;
}

function whyCheckIn({ nextTouch, lastTouch, cadence }: Of<'check-in'>, write: WriteDay): string {
  const last = lastTouch === null ? 'not in touch yet' : `last on ${write(lastTouch)}`;
  if (nextTouch !== null) return `You set ${write(nextTouch)} to be in touch; ${last}.`;
  return `You write about ${cadence ? every(cadence) : 'now and then'}; ${last}.`;
}

function whyReconnect({ lastTouch, rest }: Of<'reconnect'>, today: Day, write: WriteDay): string {
  if (rest === null) return `Last in touch on ${write(lastTouch)}; time for a fresh start.`;
  if (today < rest.until) return resting(rest.nudges, rest.until, write);
  return `Rested until ${write(rest.until)} after ${unanswered(rest.nudges)}; a fresh hook is welcome.`;
}

function resting(nudges: number, until: Day, write: WriteDay): string {
  return `Resting until ${write(until)}: ${unanswered(nudges)}.`;
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five'];

function unanswered(nudges: number): string {
  const count = NUMBERS[nudges] ?? String(nudges);
  return `${count} ${nudges === 1 ? 'nudge' : 'nudges'} without an answer`;
}

/** What happened on a day, in three words. */
function happened({ verb, day, detail }: Touch, write: WriteDay): string {
  const what = verb === 'met' ? 'Met' : verb === 'declined' ? 'They said no' : 'They helped';
  return `${what} on ${write(day)}${detail === null ? '' : ` (${detail})`}`;
}

const since = (day: Day | null, write: WriteDay): string =>
  day === null ? '' : ` since ${write(day)}`;

const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

const counted = (count: number, noun: string): string =>
  `${String(count)} ${noun}${count === 1 ? '' : 's'}`;

/** A cadence in words: "every day", "every 30 days", "every 3 months". */
export function every({ unit, count }: Cadence): string {
  const noun = unit === 'days' ? 'day' : 'month';
  return count === 1 ? `every ${noun}` : `every ${String(count)} ${noun}s`;
}
