import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/core/follow-up';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { STARTERS } from '../../../src/core/template/starters/starters';
import { hasRequest, offerTemplates, templateFor } from '../../../src/core/draft/choice';
import { occasionFor } from '../../../src/core/draft/occasion';
import type { Template } from '../../../src/core/template/record';
import { aContact, aFollowUp, anOpportunity, aSearch, aTouch, day, linked, TODAY } from './people';

const jo = aContact({ company: linked('Acme') });
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
    ['thank-you-late', thanks(met('interview', '2026-11-10'))],
    ['thank-you-referral', thanks(aTouch('2026-11-20', 'got', { detail: 'referral' }))],
    ['thank-you-introduction', thanks(aTouch('2026-11-20', 'got', { detail: 'Intro' }))],
    ['thank-you-advice', thanks(aTouch('2026-11-20', 'got', { detail: 'advice' }))],
    ['thank-you-help', thanks(aTouch('2026-11-20', 'got'))],
    ['thank-you-no', thanks(aTouch('2026-11-20', 'declined', { detail: 'referral' }))],
    ['nudge', nudge(0)],
    ['second-nudge', nudge(1)],
    ['prepare-reference', { reason: 'prepare', opportunity: anOpportunity() }],
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

  it('asks nothing of people who are not to be asked', () => {
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
    offerTemplates([...STARTERS, own], occasionFor('thank-you', contact, detail), true).fitting[0]
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
    const { fitting, others } = offerTemplates(STARTERS, occasionFor('ask', jo, 'advice'), true);
    expect(fitting.map((one) => one.id)).toEqual(['ask-advice']);
    expect(fitting.length + others.length).toBe(STARTERS.length);
  });

  it('hold no request where none may be made', () => {
    const { fitting, others } = offerTemplates(STARTERS, occasionFor('ask', jo, null), false);
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
    ]);
  });

  it('have ids and names of their own', () => {
    expect(new Set(STARTERS.map((one) => one.id)).size).toBe(STARTERS.length);
    expect(new Set(STARTERS.map((one) => one.name)).size).toBe(STARTERS.length);
  });
});
