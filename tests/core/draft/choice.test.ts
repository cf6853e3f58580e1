import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/core/follow-up';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { STARTERS } from '../../../src/core/template/starters/starters';
import { hasRequest, offerTemplates, templateFor } from '../../../src/core/draft/choice';
import { occasionFor } from '../../../src/core/draft/occasion';
import type { Template } from '../../../src/core/template/record';
import { aContact, aFollowUp, anOpportunity, aSearch, aTouch, day, linked, TODAY } from './people';

const jo = aContact({ companies: [linked('Acme')] });
const met = (detail: string | null, on = '2026-11-20') => aTouch(on, 'met', { detail });
const asked = aTouch('2026-10-20', 'asked', { detail: 'referral' });
const thanks = (touch: ReturnType<typeof aTouch>): Evidence => ({ reason: 'thank-you', touch });
const outcome = (
  stage: 'interviewing' | 'offer' | 'accepted' | 'rejected' | 'withdrawn',
): Evidence => ({
  reason: 'outcome',
  opportunity: anOpportunity({ stage }),
});
const nudge = (nudges: number): Evidence => ({
  reason: 'nudge',
  request: asked,
  nudges,
  last: asked.day,
});
const promise = (text: string): Evidence => ({
  reason: 'promise',
  promise: { text, whose: 'mine', due: null, created: null, line: 9 },
  due: null,
});
const announce = (as: 'joining' | 'helper' | 'other'): Evidence => ({
  reason: 'announce',
  company: 'Acme',
  as,
  day: TODAY,
});

const pick = (evidence: Evidence, contact = jo, search = aSearch()) =>
  templateFor(aFollowUp(evidence), contact, { search, settings: DEFAULT_SETTINGS, today: TODAY });

describe('the starter for a row', () => {
  it.each<[string, Evidence]>([
    ['thank-you-meeting', thanks(met('coffee'))],
    ['thank-you-meeting', thanks(met(null))],
    ['thank-you-interview', thanks(met('phone interview'))],
    ['thank-you-chat', thanks(met('Informational interview'))],
    ['first-note', thanks(met('fair'))],
    ['thank-you-interview', thanks(met('interview', '2026-11-10'))],
    ['thank-you-referral', thanks(aTouch('2026-11-08', 'got', { detail: 'referral' }))],
    ['thank-you-interview', thanks(met('screening'))],
    ['feedback-thanks', thanks(aTouch('2026-11-20', 'got', { detail: 'honest feedback' }))],
    ['thank-you-advice', thanks(aTouch('2026-11-20', 'got', { detail: 'feedback' }))],
    ['thank-you-employer', thanks(aTouch('2026-11-20', 'declined', { detail: 'application' }))],
    ['thank-you-referral', thanks(aTouch('2026-11-20', 'got', { detail: 'referral' }))],
    ['thank-you-introduction', thanks(aTouch('2026-11-20', 'got', { detail: 'Intro' }))],
    ['thank-you-advice', thanks(aTouch('2026-11-20', 'got', { detail: 'advice' }))],
    ['thank-you-help', thanks(aTouch('2026-11-20', 'got'))],
    ['thank-you-no', thanks(aTouch('2026-11-20', 'declined', { detail: 'referral' }))],
    ['nudge', nudge(0)],
    ['second-nudge', nudge(1)],
    ['affirm-reference', { reason: 'prepare', opportunity: anOpportunity() }],
    ['outcome-interview', outcome('interviewing')],
    ['outcome-offer', outcome('offer')],
    ['outcome-accepted', outcome('accepted')],
    ['outcome-no', outcome('rejected')],
    ['outcome-withdrawn', outcome('withdrawn')],
    ['announce-joining', announce('joining')],
    ['announce-elsewhere', announce('helper')],
    ['birthday', { reason: 'date', kind: 'birthday', day: TODAY }],
    ['work-anniversary', { reason: 'date', kind: 'work-anniversary', day: TODAY }],
    ['update', { reason: 'update', help: asked, last: asked.day }],
    ['check-in', { reason: 'check-in', nextTouch: null, lastTouch: null, cadence: null }],
    ['reconnect', { reason: 'reconnect', lastTouch: asked.day, rest: null }],
    [
      'reconnect-fresh',
      {
        reason: 'reconnect',
        lastTouch: asked.day,
        rest: { request: asked, nudges: 2, until: TODAY },
      },
    ],
    ['reply', { reason: 'reply', touch: aTouch('2026-11-20', 'replied') }],
    ['promise-delivery', promise('Send the pricing article')],
    ['offer-introduction', promise('Introduce her to Ada')],
  ])('is %s', (id, evidence) => {
    expect(pick(evidence)).toBe(id);
  });

  it('speaks of their company, of a delay, and of a no to their offer', () => {
    const update: Evidence = { reason: 'update', help: asked, last: asked.day };
    expect(pick(update, jo, aSearch({ opportunities: [anOpportunity()] }))).toBe('update-company');
    const late = anOpportunity({ helpedBy: [jo.path], decisionExpected: day('2026-11-20') });
    expect(pick(update, jo, aSearch({ opportunities: [late] }))).toBe('update-delay');
    const turnedDown = aSearch({ opportunities: [anOpportunity({ stage: 'withdrawn' })] });
    expect(pick(announce('other'), jo, turnedDown)).toBe('announce-declined');
  });

  const replied = (detail: string | null, links: readonly string[] = []): Evidence => ({
    reason: 'reply',
    touch: aTouch('2026-11-20', 'replied', { detail, links }),
  });

  it.each(['offer', 'offered help', 'Offer of an intro'])('accepts the help of (%s)', (detail) => {
    expect(pick(replied(detail))).toBe('accept-help');
  });

  it.each(['job offer', 'written offer', 'decline', 'declined', 'reschedule', 'discretion', null])(
    'is a plain answer to (%s)',
    (detail) => {
      expect(pick(replied(detail))).toBe('reply');
    },
  );

  it('never takes the offer of a job for one of help', () => {
    const search = aSearch({ opportunities: [anOpportunity()] });
    expect(pick(replied('offer', [anOpportunity().path]), jo, search)).toBe('reply');
    expect(pick(replied('offer'), aContact({ relations: ['recruiter'] }))).toBe('reply');
  });

  it('greets as new only whom one met for the first time', () => {
    const fair = met('career fair');
    const before = aTouch('2019-05-01', 'met', { detail: 'fair' });
    expect(pick(thanks(fair), aContact({ entries: [fair] }))).toBe('first-note');
    expect(pick(thanks(fair), aContact({ entries: [before, fair] }))).toBe('thank-you-meeting');
    const seen = aTouch('2019-05-01', 'social');
    expect(pick(thanks(fair), aContact({ entries: [seen, fair] }))).toBe('first-note');
  });

  it('takes a no from those who decide about a job as theirs', () => {
    const no = thanks(aTouch('2026-11-20', 'declined'));
    expect(pick(no, aContact({ relations: ['hiring-manager'] }))).toBe('thank-you-employer');
    const linking = thanks(aTouch('2026-11-20', 'declined', { links: [anOpportunity().path] }));
    const search = aSearch({ opportunities: [anOpportunity()] });
    expect(pick(linking, jo, search)).toBe('thank-you-employer');
    expect(pick(linking, aContact({ companies: [linked('Globex')] }), search)).toBe('thank-you-no');
  });

  describe('for a reference before the call', () => {
    const prepare: Evidence = { reason: 'prepare', opportunity: anOpportunity() };
    const askedOn = (on: string) => aTouch(on, 'asked', { detail: 'reference' });
    const search = aSearch({ started: day('2026-09-01') });
    const answered = [askedOn('2026-09-10'), aTouch('2026-09-12', 'replied')];
    it.each([
      ['asks again whom nobody asked', {}, 'affirm-reference'],
      [
        'asks again who was asked before the search',
        { entries: [askedOn('2026-08-31')] },
        'affirm-reference',
      ],
      ['waits for the answer', { entries: [askedOn('2026-09-10')] }, 'affirm-reference'],
      ['prepares who answered', { entries: answered }, 'prepare-reference'],
      ['prepares who agreed', { referenceAgreed: true }, 'prepare-reference'],
      [
        'prepares who agreed 180 days ago',
        { referenceAgreed: day('2026-05-26') },
        'prepare-reference',
      ],
      ['asks again after that', { referenceAgreed: day('2026-05-25') }, 'affirm-reference'],
      ['asks nothing where nothing may be asked', { noAsks: true }, 'prepare-reference'],
    ] as const)('%s', (_, known, id) => {
      expect(pick(prepare, aContact(known), search)).toBe(id);
    });
  });

  it('asks nothing of people who are not to be asked', () => {
    expect(pick(announce('joining'), aContact({ noAsks: true }))).toBe('announce-thanks');
    expect(pick(nudge(0), aContact({ noAsks: true }))).toBe('graceful-close');
    const no = aTouch('2026-10-22', 'declined');
    expect(pick(nudge(0), aContact({ entries: [no] }))).toBe('graceful-close');
  });
});

describe('the templates offered', () => {
  const mine = (known: Partial<Template>): Template => ({
    id: 'Templates/Mine.md',
    name: 'Mine',
    for: 'thank-you',
    tie: null,
    detail: [],
    relation: [],
    subject: '',
    channel: null,
    maxWords: 125,
    body: 'Thank you, {{first-name}}.',
    source: 'Templates/Mine.md',
    ...known,
  });
  const best = (own: Template, detail: string | null, contact = jo) =>
    offerTemplates([...STARTERS, own], occasionFor('thank-you', contact, [detail]), true).fitting[0]
      ?.id;

  it("put the user's own before a starter for the same purpose", () => {
    expect(best(mine({}), null)).toBe('Templates/Mine.md');
    expect(best(mine({ detail: ['interview'] }), 'interview')).toBe('Templates/Mine.md');
  });

  it('put the narrower match first', () => {
    expect(best(mine({}), 'interview')).toBe('thank-you-interview');
    const strong = aContact({ tie: 'strong' });
    expect(best(mine({ tie: 'strong' }), null, strong)).toBe('Templates/Mine.md');
    expect(best(mine({ tie: 'weak' }), null, strong)).toBe('thank-you-meeting');
  });

  it('keep to the relation named', () => {
    const mentor = aContact({ relations: ['mentor'] });
    expect(best(mine({ relation: ['mentor'] }), null, mentor)).toBe('Templates/Mine.md');
    expect(best(mine({ relation: ['recruiter'] }), null, mentor)).toBe('thank-you-meeting');
  });

  it('leave every other template to choose from', () => {
    const { fitting, others } = offerTemplates(STARTERS, occasionFor('ask', jo, ['advice']), true);
    expect(fitting.map((one) => one.id)).toEqual([
      'ask-advice',
      'start-of-search',
      'interview-prep',
    ]);
    expect(fitting.length + others.length).toBe(STARTERS.length);
  });

  it('hold no request where none may be made', () => {
    const { fitting, others } = offerTemplates(STARTERS, occasionFor('ask', jo, []), false);
    expect([...fitting, ...others].filter(hasRequest)).toEqual([]);
  });

  it('know which starters ask for something', () => {
    expect(STARTERS.filter(hasRequest).map((one) => one.id)).toEqual([
      'nudge',
      'second-nudge',
      'ask-advice',
      'ask-chat',
      'ask-referral',
      'ask-introduction',
      'ask-reference',
      'affirm-reference',
      'start-of-search',
      'narrow-goal',
      'recruiter',
      'interview-prep',
      'announce-joining',
      'announce-elsewhere',
    ]);
  });

  it('have ids and names of their own', () => {
    expect(new Set(STARTERS.map((one) => one.id)).size).toBe(STARTERS.length);
    expect(new Set(STARTERS.map((one) => one.name)).size).toBe(STARTERS.length);
  });
});
