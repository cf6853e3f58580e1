import type { WriteDay } from '../day';
import type { Evidence } from '../follow-up';
import type { Opportunity } from '../search';

type Announcement = Extract<Evidence, { reason: 'announce' }>;

/** How an opportunity stands, as the user would tell it. */
function news({ stage, stageDate }: Opportunity, write: WriteDay): string {
  const on = stageDate === null ? '' : ` on ${write(stageDate)}`;
  if (stage === 'accepted') return `you accepted${on}`;
  if (stage === 'rejected') return `the answer was no${on}`;
  if (stage === 'withdrawn') return `you withdrew${on}`;
  const since = stageDate === null ? '' : ` since ${write(stageDate)}`;
  if (stage === 'offer')
    return since === '' ? 'there is an offer' : `there has been an offer${since}`;
  return since === '' ? 'you are interviewing' : `you have been interviewing${since}`;
}

/** Why somebody is to hear of how an opportunity went. */
export const whyOutcome = (opportunity: Opportunity, write: WriteDay): string =>
  `They helped with ${opportunity.name}; ${news(opportunity, write)}, and they have not heard yet.`;

/** Why a reference is to be told that they may be called. */
export function whyPrepare({ company, name, stageDate }: Opportunity, write: WriteDay): string {
  const checks =
    stageDate === null
      ? 'is checking references'
      : `has been checking references since ${write(stageDate)}`;
  return `${company?.text ?? name} ${checks}; they have not heard yet.`;
}

/** Why somebody is to hear of the accepted offer. */
export function whyAnnounce({ company, as, day }: Announcement, write: WriteDay): string {
  const news = `You accepted${company === null ? ' an offer' : ` at ${company}`} on ${write(day)}`;
  const who = {
    joining: 'they work there',
    helper: 'they helped along the way',
    other: 'they were part of the search',
  }[as];
  return `${news}; ${who} and have not heard yet.`;
}
