import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/core/contact';
import type { ReasonName } from '../../../src/core/follow-up';
import { entriesOf, sentStep, type SentStep } from '../../../src/core/draft/sent';
import { ALL_REASONS } from '../../../src/core/rules/reasons/all';
import type { Search } from '../../../src/core/search';
import { STARTERS } from '../../../src/core/template/starters/starters';
import { templateFor } from '../../../src/core/draft/choice';
import { aContact, anOpportunity, aSearch, aTouch, day, TODAY } from './people';
import { drafted, situation } from './scenes';

const base = aContact({ tie: 'moderate' });
const helped = aTouch('2026-09-10', 'got', { detail: 'referral' });
const thanked = aTouch('2026-09-11', 'thanked');

/** For every reason, somebody for whom it stands. */
const STANDING: Readonly<Record<ReasonName, readonly [Partial<Contact>, Partial<Search>]>> = {
  promise: [
    { promises: [{ text: 'Send the article', whose: 'mine', due: TODAY, created: null, line: 9 }] },
    {},
  ],
  reply: [{ entries: [aTouch('2026-11-18', 'replied')] }, {}],
  'thank-you': [{ entries: [aTouch('2026-11-20', 'met', { detail: 'coffee' })] }, {}],
  nudge: [{ entries: [aTouch('2026-10-20', 'asked', { detail: 'referral' })] }, {}],
  prepare: [
    { relations: ['reference'], entries: [thanked] },
    { opportunities: [anOpportunity({ stage: 'references', stageDate: day('2026-11-19') })] },
  ],
  outcome: [
    { entries: [helped, thanked] },
    {
      opportunities: [
        anOpportunity({ stage: 'offer', stageDate: day('2026-11-18'), helpedBy: [base.path] }),
      ],
    },
  ],
  announce: [
    { entries: [helped, thanked] },
    { started: day('2026-09-01'), outcome: 'accepted', outcomeDate: day('2026-11-18') },
  ],
  date: [{ birthday: { year: null, month: 11, day: 24 } }, {}],
  update: [{ entries: [helped, thanked] }, { started: day('2026-09-01') }],
  'check-in': [{ entries: [aTouch('2026-08-01', 'wrote')] }, {}],
  reconnect: [{ entries: [aTouch('2026-01-10', 'wrote')] }, {}],
};

/** The contact once the step is in the note. */
function after(contact: Contact, step: SentStep): Contact {
  const promises = contact.promises.filter(({ line }) => line !== step.log.kept?.line);
  return { ...contact, entries: [...contact.entries, ...entriesOf(step)], promises };
}

describe.each(ALL_REASONS.map((reason) => [reason.name, reason] as const))(
  '"Sent" for %s',
  (name, reason) => {
    const [known, searching] = STANDING[name];
    const contact = { ...base, ...known };
    const here = situation(aSearch(searching));

    it('closes the reason with the starter the row suggests', () => {
      const followUp = reason.open(contact, here);
      if (followUp === null) throw new Error(`${name} does not stand`);
      const template = STARTERS.find((one) => one.id === templateFor(followUp, contact, here));
      if (!template) throw new Error(`${name} has no starter`);
      // A reference who was not asked in this search is asked first.
      expect(template.for).toBe(name === 'prepare' ? 'ask' : name);
      const draft = drafted(template, contact, here.search, followUp);
      const left = reason.open(after(contact, sentStep(followUp, draft, contact, here)), here);
      // A nudge is followed by the next, and a check-in by the one after it: both lie ahead.
      if (left !== null) expect((left.due ?? '') > TODAY).toBe(true);
    });
  },
);

describe('"Sent" for a graceful close', () => {
  it('ends the request', () => {
    const nudge = ALL_REASONS.find((one) => one.name === 'nudge');
    const contact = { ...base, ...STANDING.nudge[0] };
    const here = situation(aSearch());
    const template = STARTERS.find((one) => one.id === 'graceful-close');
    if (!nudge || !template) throw new Error('Nothing to test');
    const followUp = nudge.open(contact, here);
    const step = sentStep(
      followUp,
      drafted(template, contact, here.search, followUp),
      contact,
      here,
    );
    expect(nudge.open(after(contact, step), here)).toBeNull();
  });
});
