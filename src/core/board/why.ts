import type { Cadence } from '../cadence';
import { daysBetween, type Day, type WriteDay } from '../day';
import type { Evidence, FollowUp } from '../follow-up';
import type { Row } from './row';
import { fullStop } from '../text/full-stop';
import { withoutMarks } from '../text/marks';
import type { Touch } from '../touch';
import { whyAnnounce, whyOutcome, whyPrepare } from './why-news';
import { counted } from '../text/counted';

/** One sentence that says why a row stands where it stands, with its evidence. */
export function whyRow(row: Row, today: Day, write: WriteDay): string {
  if (row.followUp) return why(row.followUp, today, write);
  if (row.state === 'unsorted') return 'Say how well you know them, and they will come up in time.';
  return row.state === 'new' ? 'Nothing logged yet.' : 'Nothing planned.';
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
        ? `You promised: ${fullStop(evidence.promise.text)}`
        : `You promised by ${write(evidence.due)}: ${fullStop(evidence.promise.text)}`;
    case 'reply':
      return `They replied on ${write(evidence.touch.day)}; you have not answered.`;
    case 'thank-you':
      return whyThankYou(evidence.touch, write);
    case 'nudge':
      return whyNudge(evidence, due, today, write);
    case 'prepare':
      return whyPrepare(evidence.opportunity, write);
    case 'outcome':
      return whyOutcome(evidence.opportunity, write);
    case 'announce':
      return whyAnnounce(evidence, write);
    case 'date':
      return `${evidence.kind === 'birthday' ? 'Birthday' : 'Work anniversary'} on ${write(evidence.day)}.`;
    case 'update':
      return `${hadPart(evidence.help, write)}; no news from you since ${write(evidence.last)}.`;
    case 'check-in':
      return whyCheckIn(evidence, today, write);
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

function whyCheckIn(
  { nextTouch, lastTouch, cadence, isUsual = false }: Of<'check-in'>,
  today: Day,
  write: WriteDay,
): string {
  const last = lastTouch === null ? 'it would be the first time' : `last on ${write(lastTouch)}`;
  if (nextTouch !== null) {
    const plan = nextTouch < today ? 'You meant' : 'You mean';
    return `${plan} to write by ${write(nextTouch)}; ${last}.`;
  }
  const often = cadence ? every(cadence) : 'now and then';
  return isUsual ? `About ${often} is the plan; ${last}.` : `You write about ${often}; ${last}.`;
}

function whyReconnect({ lastTouch, rest }: Of<'reconnect'>, today: Day, write: WriteDay): string {
  if (rest === null)
    return `Last in touch in ${write(lastTouch, 'month')}; a hello would be welcome.`;
  if (today < rest.until) return resting(rest.nudges, rest.until, write);
  return `Rested until ${write(rest.until)} after ${unanswered(rest.nudges)}; something new to say is welcome.`;
}

function resting(nudges: number, until: Day, write: WriteDay): string {
  return `Resting until ${write(until)}: ${unanswered(nudges)}.`;
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five'];

function unanswered(nudges: number): string {
  const count = NUMBERS[nudges] ?? String(nudges);
  return `${count} ${nudges === 1 ? 'nudge' : 'nudges'} without an answer`;
}

/** An interview is told as one, however it is written. */
const INTERVIEWS: Readonly<Record<string, string>> = {
  interview: 'Interview',
  screening: 'Screening',
};

function whyThankYou({ verb, day, detail }: Touch, write: WriteDay): string {
  if (verb === 'declined')
    return `They said no on ${write(day)}; a word of thanks keeps the door open.`;
  const interview = INTERVIEWS[detail?.toLowerCase() ?? ''];
  if (verb === 'met' && interview !== undefined)
    return `${interview} on ${write(day)}, not thanked yet.`;
  const what = verb === 'met' ? 'Met' : 'They helped';
  return `${what} on ${write(day)}${detail === null ? '' : ` (${detail})`}, not thanked yet.`;
}

const hadPart = (help: Touch, write: WriteDay): string =>
  `${help.verb === 'got' ? 'They helped' : `You asked them${forWhat(help)}`} on ${write(help.day)}`;

/** A cadence in words: "every day", "every 30 days", "every 3 months". */
export function every({ unit, count }: Cadence): string {
  const noun = unit === 'days' ? 'day' : 'month';
  return count === 1 ? `every ${noun}` : `every ${String(count)} ${noun}s`;
}
