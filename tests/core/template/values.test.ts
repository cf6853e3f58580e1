import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/core/contact';
import type { FollowUp } from '../../../src/core/follow-up';
import type { Search } from '../../../src/core/search';
import { isFault } from '../../../src/core/template/fault';
import { firstName } from '../../../src/core/template/first-name';
import {
  helpPhrase,
  kindOf,
  promiseAct,
  requestPhrase,
  withoutLinks,
} from '../../../src/core/template/nouns';
import { renderTemplate } from '../../../src/core/template/render';
import { sinceWords } from '../../../src/core/template/since';
import { valuesFor } from '../../../src/core/template/values';
import {
  aContact,
  aFollowUp,
  anOpportunity,
  aSearch,
  aTouch,
  day,
  linked,
  MOMENT,
  TODAY,
} from '../draft/people';
import { MIRA, SEARCH, situation, writeDay } from '../draft/scenes';

function say(
  template: string,
  contact: Contact = MIRA,
  search: Search = SEARCH,
  followUp: FollowUp | null = null,
): string {
  const values = valuesFor(contact, followUp, situation(search), writeDay);
  const result = renderTemplate(template, values, MOMENT);
  return isFault(result) ? result.fault : result.text;
}

describe('the first name', () => {
  it.each([
    ['Jo Lindqvist', 'Jo'],
    ['Dr. Mira Okonkwo', 'Mira'],
    ['Prof. Dr. Mira Okonkwo', 'Mira'],
    ['Dr. Okonkwo', 'Dr. Okonkwo'],
    ['Ms Vale', 'Ms Vale'],
    ['Lindqvist, Jo', 'Jo'],
    ['van der Berg, Anna Lena', 'Anna'],
    ['Jo Lindqvist, PhD', 'Jo'],
    ['Jo Lindqvist, Jr.', 'Jo'],
    ['Jo Lindqvist (Acme)', 'Jo'],
    ['Elizabeth "Liz" Okoro', 'Liz'],
    ['Anna-Lena Berg', 'Anna-Lena'],
    ['J. Robin Vale', 'Robin'],
    ['J. Vale', 'J. Vale'],
    ['Madonna', 'Madonna'],
    ["O'Brien", "O'Brien"],
    ['山田太郎', '山田太郎'],
    ['김 민수', '김 민수'],
    ['שירה כהן', 'שירה'],
    ['عبد الرحمن حداد', 'عبد الرحمن'],
    ['Abdul Rahman Said', 'Abdul Rahman'],
    ['🌟 Jo Lindqvist', 'Jo'],
    ['  Jo   Lindqvist ', 'Jo'],
    ['<b>', '<b>'],
    ['{{x}}', '{{x}}'],
    ['$&', '$&'],
    ['42', '42'],
    ['', ''],
  ])('of %s is %s', (name, first) => {
    expect(firstName(name)).toBe(first);
  });
});

describe('how long ago', () => {
  it.each([
    ['2026-11-22', 'today'],
    ['2026-11-21', 'yesterday'],
    ['2026-11-10', 'twelve days ago'],
    ['2026-11-01', 'three weeks ago'],
    ['2026-09-22', 'two months ago'],
    ['2025-12-22', 'eleven months ago'],
    ['2025-11-22', 'a year ago'],
    ['2023-11-22', 'three years ago'],
    ['2001-11-22', '25 years ago'],
  ])('%s is %s', (from, words) => {
    expect(sinceWords(day(from), TODAY)).toBe(words);
  });
});

describe('the words for an exchange', () => {
  it.each([
    ['coffee', 'coffee'],
    ['Zoom', 'call'],
    ['at the fair', 'conversation'],
    [null, 'conversation'],
    ['a very long story about nothing', 'conversation'],
    ['[[Harbour day|fair]]', 'fair'],
  ])('met (%s) is "the %s"', (detail, kind) => {
    expect(kindOf(aTouch('2026-11-20', 'met', { detail }))).toBe(kind);
  });

  it('fit behind "thank you for" and "about"', () => {
    const got = (detail: string | null) => helpPhrase(aTouch('2026-11-20', 'got', { detail }));
    expect([got('referral'), got('advice'), got(null)]).toEqual([
      'the referral',
      'your advice',
      'your help',
    ]);
    const asked = (detail: string | null) =>
      requestPhrase(aTouch('2026-11-20', 'asked', { detail }));
    expect(asked('referral')).toBe('a referral');
    expect(asked('intro')).toBe('an introduction');
    expect(asked('advice')).toBe('your advice');
    expect(asked('CV feedback')).toBe('CV feedback');
    expect(asked(null)).toBeNull();
  });

  it('leave the marks of links out', () => {
    expect(
      withoutLinks('for [[Work/Acme|the firm]], [[Work/Acme#Team]] and [this](https://a.example)'),
    ).toBe('for the firm, Team and this');
    expect(withoutLinks('[x] and [ ] stay')).toBe('[x] and [ ] stay');
  });

  it('turn a promise into what one would do', () => {
    expect(promiseAct('Send the pricing article.')).toBe('send the pricing article');
    expect(promiseAct("Anna's CV")).toBeNull();
  });
});

describe('the values', () => {
  it('come from the contact', () => {
    expect(say('{{first-name}}, {{name}}, {{role}} at {{company}} ({{tie}})')).toBe(
      'Mira, Dr. Mira Okonkwo, Head of data at Northwind (strong)',
    );
    expect(say('{{met-at}} / {{met-through}} / {{interests}} / {{interest}} / {{today}}')).toBe(
      'the harbour data meetup / Ada Berg / sea swimming and maps / sea swimming / 22 November',
    );
  });

  it('come from the log and the promises', () => {
    expect(say('{{last.kind}} on {{last.date}}: {{last.text}} ({{since}})')).toBe(
      'coffee on 20 November: she knows the team (two days ago)',
    );
    expect(say('{{help}} {{help.text}} {{help.date}}; {{request}} {{request.date}}')).toBe(
      'the introduction to Ada Berg 5 October; a referral 28 October',
    );
    expect(say('{{promise}}, {{promise.act}}, {{promise.due}}')).toBe(
      'Send the pricing article, send the pricing article, 24 November',
    );
  });

  it('tell of what the message answers, not of what came after', () => {
    const met = aTouch('2026-11-18', 'met', { detail: 'lunch' });
    const contact = aContact({ entries: [met, aTouch('2026-11-20', 'wrote')] });
    const followUp = aFollowUp({ reason: 'thank-you', touch: met });
    expect(say('{{last.kind}} {{last.date}}', contact, SEARCH, followUp)).toBe('lunch 18 November');
    expect(say('{{last.kind}} {{last.date}}', contact)).toBe('message 20 November');
  });

  it('pass over what was only seen or skipped', () => {
    const entries = [aTouch('2026-11-01', 'met'), aTouch('2026-11-20', 'social')];
    expect(say('{{last.date}}', aContact({ entries }))).toBe('1 November');
  });

  it('come from the opportunity linked, else from the one at their company', () => {
    const lake = anOpportunity({
      path: 'Search/Lake.md',
      company: linked('Lakeside'),
      role: linked('Lead'),
    });
    const search = { ...SEARCH, opportunities: [...SEARCH.opportunities, lake] };
    const asked = aTouch('2026-11-01', 'asked', { links: [lake.path] });
    expect(say('{{opportunity.company}}', aContact({ entries: [asked] }), search)).toBe('Lakeside');
    expect(say('{{opportunity}}', MIRA, search)).toBe('Northwind – Staff engineer');
    expect(say('{{opportunity.company}}', aContact(), search)).toBe('[the company]');
    const helper = { ...lake, helpedBy: [aContact().path] };
    expect(say('{{opportunity.role}}', aContact(), aSearch({ opportunities: [helper] }))).toBe(
      'Lead',
    );
  });

  it('are blanks where nothing is known', () => {
    expect(say('{{company}} {{last.date}} {{help}} {{my.pitch}}', aContact(), aSearch())).toBe(
      '[their company] [when you were last in touch] [what they did for you] [who you are in a sentence]',
    );
  });
});

describe('disclosure', () => {
  const all =
    '{{#my.summary}}summary {{/my.summary}}{{#my.pitch}}pitch {{/my.pitch}}{{#my.signature}}signed{{/my.signature}}';
  it.each([
    [null, 'summary pitch signed'],
    ['full', 'summary pitch signed'],
    ['Partial', 'pitch signed'],
    ['none', 'signed'],
    ['summary', 'summary signed'],
    ['my.summary, pitch', 'summary pitch signed'],
    ['discreet', 'signed'],
  ])('%s lets out: %s', (disclosure, text) => {
    expect(say(all, MIRA, { ...SEARCH, disclosure })).toBe(text);
  });

  it('keeps confidential names out of what the notes say', () => {
    const search: Search = {
      ...SEARCH,
      confidential: ['Umbra Börse', 'northwind'],
      summary: 'I am leaving UMBRA BORSE in spring.',
      recent: ['a talk on tides', 'the Umbra Börse release'],
    };
    expect(say('{{my.summary}} {{my.recent}}', MIRA, search)).toBe(
      '[your search in a sentence] a talk on tides',
    );
    expect(say('{{opportunity.company}} {{opportunity.role}}', MIRA, search)).toBe(
      '[the company] staff engineer',
    );
  });
});
