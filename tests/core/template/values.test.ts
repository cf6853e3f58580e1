import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/core/contact';
import type { FollowUp } from '../../../src/core/follow-up';
import type { Search } from '../../../src/core/search';
import { isFault } from '../../../src/core/template/fault';
import { firstName } from '../../../src/core/template/first-name';
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

const LETTER = { purpose: null, locale: 'en-GB', writeDay };

function say(
  template: string,
  contact: Contact = MIRA,
  search: Search = SEARCH,
  followUp: FollowUp | null = null,
): string {
  const values = valuesFor(contact, followUp, situation(search), LETTER);
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

describe('the values', () => {
  it('come from the contact', () => {
    expect(say('{{first-name}}, {{name}}, {{role}} at {{company}} ({{tie}})')).toBe(
      'Mira, Dr. Mira Okonkwo, Head of data at Northwind (strong)',
    );
    const both = aContact({
      companies: [linked('Acme GmbH'), linked('none'), linked('Bright, Inc.')],
    });
    expect(say('{{company}}', both)).toBe('Acme and Bright');
    expect(say('{{met-at}} / {{met-through}} / {{interests}} / {{interest}} / {{today}}')).toBe(
      'the harbour data meetup / Ada Berg / sea swimming and maps / sea swimming / 22 November',
    );
  });

  it('come from the log and the promises', () => {
    expect(say('{{last.kind}} on {{last.date}}, {{last.when}} ({{since}})')).toBe(
      'coffee on 20 November, on Friday (two days ago)',
    );
    expect(say('{{help}} {{help.when}}; {{request}} {{request.date}}; {{request.topic}}')).toBe(
      'the introduction on 5 October; a referral 28 October; the referral',
    );
    expect(say('{{promise}}, {{promise.thing}}, {{promise.due}}')).toBe(
      'the pricing article, the pricing article, 24 November',
    );
  });

  it('never are the words of the log or of a promise', () => {
    expect(say('{{last}} {{last.text}} {{help.text}} {{promise.text}} {{promise.act}}')).toBe(
      'coffee [what you last talked about] [help text] [promise text] [promise act]',
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
      '[their company] [when you were last in touch] [what they did, as in “your introduction”] [who you are in a sentence]',
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
