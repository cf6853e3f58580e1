import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BRIEF_TOUCHES, briefFor } from '../../../src/core/draft/brief';
import { makeDraft } from '../../../src/core/draft/draft';
import { askBound, mayAsk } from '../../../src/core/rules/ask-bound';
import { mailtoUrl, MAX_MAILTO_LENGTH } from '../../../src/core/draft/mailto';
import { sentStep } from '../../../src/core/draft/sent';
import { countWords } from '../../../src/core/text/count-words';
import { STARTERS } from '../../../src/core/template/starters/starters';
import type { Contact } from '../../../src/core/contact';
import type { Search } from '../../../src/core/search';
import type { Template } from '../../../src/core/template/record';
import { isFault } from '../../../src/core/template/fault';
import { aContact, anOpportunity, aSearch, aTouch, day, MOMENT, TODAY } from './people';
import { drafted, draftForMira, MIRA, OPPORTUNITY, SEARCH, sceneFor, situation } from './scenes';

const starter = (id: string): Template => {
  const found = STARTERS.find((one) => one.id === id);
  if (!found) throw new Error(`No starter ${id}`);
  return found;
};

describe('a draft', () => {
  const own = {
    ...starter('check-in'),
    subject: 'Hi\n{{name}}',
    body: '\r\nDear {{name}},\r\n\r\n{{ask: a word}}\r\n',
  };

  it('is the template filled in, without gaps at its ends', () => {
    const draft = makeDraft(own, { name: 'Jo' }, MOMENT);
    expect(draft).toMatchObject({
      subject: 'Hi Jo',
      body: 'Dear Jo,\n\n[a word]',
      hints: ['a word'],
    });
  });

  it('keeps a line end in a name out of the subject', () => {
    const draft = makeDraft(own, { name: 'Jo\nLindqvist' }, MOMENT);
    expect(isFault(draft) ? draft : draft.subject).toBe('Hi Jo Lindqvist');
  });

  it('is a fault where the subject or the body cannot be read', () => {
    expect(makeDraft({ ...own, subject: '{{#a' }, {}, MOMENT)).toHaveProperty('fault');
    expect(makeDraft({ ...own, body: '{{>a}}' }, {}, MOMENT)).toHaveProperty('fault');
  });

  it.each(["O'Brien", '<b>', '{{x}}', '$&', 'שירה כהן', '👩🏽‍💻'])(
    'has %s as it is in every starter',
    (name) => {
      for (const template of STARTERS.filter(({ id }) => id !== 'discretion')) {
        const draft = drafted(template, aContact({ name }), aSearch(), null);
        expect(draft.body.split('\n')[0]).toContain(name.split(' ')[0]);
        expect(draft.blanks.every(({ hint }) => !hint.includes('name'))).toBe(true);
      }
    },
  );
});

describe('a mail link', () => {
  const url = (to: string[], subject: string, body: string): string => {
    const made = mailtoUrl(to, subject, body);
    return 'url' in made ? made.url : `too long by ${made.tooLongBy}`;
  };

  it('has every line end as CRLF', () => {
    expect(url(['jo@acme.example'], 'Hi Jo', 'a\nb\r\nc\rd')).toBe(
      'mailto:jo@acme.example?subject=Hi%20Jo&body=a%0D%0Ab%0D%0Ac%0D%0Ad',
    );
  });

  it('has no line end in the subject, nor a second header', () => {
    expect(url([], 'Hi\r\nBcc: eve@a.example', '')).toBe(
      'mailto:?subject=Hi%20Bcc%3A%20eve%40a.example',
    );
    expect(url(['a@b.example?bcc=eve@c.example', ' d@e.example '], '', '')).toBe(
      'mailto:a@b.example%3Fbcc%3Deve@c.example,d@e.example',
    );
  });

  it.each(["O'Brien", '<b>&c=d#e', '{{x}} 100%', '$&', 'שירה', '👩🏽‍💻', '“quotes” (and) *stars*!'])(
    'brings %s over as it is',
    (text) => {
      const link = url(['a@b.example'], text, text);
      expect(link).toMatch(/^[\w\-.~%:@?=&,]+$/);
      const [, subject = '', body = ''] = /subject=([^&]*)&body=(.*)$/.exec(link) ?? [];
      expect([decodeURIComponent(subject), decodeURIComponent(body)]).toEqual([text, text]);
    },
  );

  it('can be made of any text', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }), (codes) => {
        const text = String.fromCharCode(...codes);
        expect(url([], text, text)).toMatch(/^mailto:/);
      }),
    );
  });

  it('says when it is too long to open', () => {
    const made = mailtoUrl(['a@b.example'], 'Hi', 'x'.repeat(MAX_MAILTO_LENGTH));
    expect(made).toEqual({ tooLongBy: 'mailto:a@b.example?subject=Hi&body='.length });
  });
});

describe('the number of words', () => {
  it.each([
    ['', 0],
    ['  \n ', 0],
    ["I'm glad it's you.", 4],
    ['I’m glad', 2],
    ['a thank-you note', 3],
    ['here — there–where', 3],
    ['https://a.example/b?c=d and jo@a.example', 3],
    ['Hi [what you took away]!', 5],
    ['… ! 3 times', 2],
    ['שלום שירה', 2],
  ])('in "%s" is %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  it('counts where words are not spaced', () => {
    expect(countWords('今日は良い天気です')).toBeGreaterThan(2);
  });
});

describe('what "Sent" logs', () => {
  const sent = (id: string, contact = MIRA) => {
    const draft = draftForMira(starter(id));
    return sentStep(sceneFor(id), draft, contact, situation());
  };

  it.each([
    ['thank-you-meeting', 'thanked', null],
    ['first-note', 'thanked', null],
    ['nudge', 'nudged', null],
    ['second-nudge', 'nudged', null],
    ['graceful-close', 'wrote', null],
    ['update', 'updated', null],
    ['check-in', 'wrote', null],
    ['reconnect', 'wrote', null],
    ['reply', 'wrote', null],
    ['birthday', 'congratulated', 'birthday'],
    ['work-anniversary', 'congratulated', 'work-anniversary'],
    ['congratulation', 'congratulated', 'congratulation'],
    ['ask-referral', 'asked', 'referral'],
    ['ask-introduction', 'asked', 'introduction'],
    ['prepare-reference', 'wrote', 'reference'],
    ['outcome-interview', 'updated', 'applied'],
    ['announce-elsewhere', 'updated', null],
    ['promise-delivery', 'wrote', null],
    ['promise-arrived', 'wrote', null],
    ['offer-introduction', 'wrote', null],
  ])('for %s is %s (%s)', (id, verb, detail) => {
    expect(sent(id).log).toMatchObject({ day: TODAY, verb, detail });
  });

  it('ticks the promise that was kept, and no other', () => {
    expect(sent('promise-delivery').log.kept?.text).toBe('Send the pricing article');
    expect(sent('offer-introduction').log.kept).toBeNull();
    const draft = draftForMira(starter('promise-delivery'));
    expect(sentStep(null, draft, MIRA, situation()).log.kept).toBeNull();
  });

  const about = (subject: string, id = 'check-in'): string =>
    sentStep(sceneFor(id), { template: starter(id), subject }, MIRA, situation()).log.text;

  it.each([
    ['Thank you for the coffee', 'Thank you for the coffee'],
    ['  ', ''],
    ['About [[Acme – Staff engineer|the role]]', 'About the role'],
    ['The [posting](Jobs/Acme.md) and [[Acme', 'The posting and [\\[Acme'],
    ['Role #4521 in #berlin', 'Role \\#4521 in \\#berlin'],
    ['Our talk # 2', 'Our talk # 2'],
    ['due:: 2026-12-01', 'due:\\: 2026-12-01'],
    ['[a blank]', '[a blank]'],
  ])('has the subject "%s" as its words', (subject, text) => {
    expect(about(subject)).toBe(text);
  });

  it('has the words of the promise where there is no subject', () => {
    expect(about('', 'promise-delivery')).toBe('Send the pricing article');
    expect(about('The article', 'promise-delivery')).toBe('The article');
  });

  it('names the opportunity a request or news was about', () => {
    expect(sent('ask-referral').opportunity).toBe(OPPORTUNITY);
    expect(sent('outcome-offer').opportunity).toBe(OPPORTUNITY);
    expect(sent('thank-you-meeting').opportunity).toBeNull();
  });

  it('ends the asking with a graceful close', () => {
    expect(sent('graceful-close').then).toEqual([{ kind: 'skip', reason: 'nudge' }]);
    expect(sent('nudge').then).toEqual([]);
  });

  it('goes by what was sent, not by the row it was opened from', () => {
    const draft = draftForMira(starter('update'));
    expect(sentStep(sceneFor('thank-you-meeting'), draft, MIRA, situation()).log.verb).toBe(
      'updated',
    );
  });

  it('tells when the next message would come', () => {
    expect(sent('check-in').next).toBe('2026-12-22');
    // The 13th and the 20th are a Sunday and a Saturday: a nudge or a check-in waits for Monday.
    expect(sent('ask-referral').next).toBe('2026-12-14');
    const asked = aTouch('2026-10-28', 'asked');
    expect(sent('nudge', { ...MIRA, entries: [asked] }).next).toBe('2026-12-14');
    const nudged = [asked, aTouch('2026-11-18', 'nudged')];
    expect(sent('second-nudge', { ...MIRA, entries: nudged }).next).toBe('2027-02-22');
    expect(sent('nudge', { ...MIRA, tie: 'weak', entries: [asked] }).next).toBe('2027-02-22');
    expect(sent('ask-advice', { ...MIRA, relations: ['recruiter'] }).next).toBe('2026-12-07');
    expect(sent('check-in', aContact()).next).toBeNull();
  });
});

describe('whether to ask', () => {
  const ask = (known: Parameters<typeof aContact>[0]) => mayAsk(aContact(known), situation());

  it('is no with no-asks, until its date', () => {
    expect(ask({})).toBe(true);
    expect(ask({ noAsks: true })).toBe(false);
    expect(ask({ noAsks: day('2026-11-23') })).toBe(false);
    expect(ask({ noAsks: day('2026-11-22') })).toBe(true);
  });

  it('is no for 180 days after a no', () => {
    expect(ask({ entries: [aTouch('2026-05-27', 'declined')] })).toBe(false);
    expect(ask({ entries: [aTouch('2026-05-26', 'declined')] })).toBe(true);
  });

  it('comes with the reason', () => {
    const no = aContact({ entries: [aTouch('2026-11-01', 'declined')] });
    expect(askBound(no, situation())).toEqual({ kind: 'declined', on: '2026-11-01' });
  });
});

describe('the brief', () => {
  it('has the last touches first, both promises, boundaries, needs and help', () => {
    const theirs = {
      text: 'Send her slides',
      whose: 'theirs',
      due: null,
      created: null,
      line: 30,
    } as const;
    const many = Array.from({ length: 8 }, (_, index) => aTouch(`2026-11-0${index + 1}`, 'wrote'));
    const contact = {
      ...MIRA,
      noAsks: true,
      promises: [...MIRA.promises, theirs],
      entries: [...MIRA.entries, ...many],
    };
    const brief = briefFor(contact, situation(SEARCH));
    expect(brief.touches).toHaveLength(BRIEF_TOUCHES);
    expect(brief.touches[0]?.day).toBe('2026-11-08');
    expect(brief.mine).toEqual(MIRA.promises);
    expect(brief.theirs).toEqual([theirs]);
    expect(brief.askBound).toEqual({ kind: 'no-asks', until: null });
    expect(brief.needs).toEqual(['a good illustrator']);
    expect(brief.help.map(({ detail }) => detail)).toEqual(['introduction']);
  });

  it('reminds of a gift for who did most, until they have heard', () => {
    const search = aSearch({ outcome: 'accepted', outcomeDate: day('2026-11-19') });
    const help = aTouch('2026-10-01', 'got');
    const isDue = (entries: Contact['entries'], here: Search = search): boolean =>
      briefFor(aContact({ entries }), situation(here)).isGiftDue;
    expect(isDue([help])).toBe(false);
    expect(isDue([help, help])).toBe(true);
    expect(isDue([help, help], aSearch())).toBe(false);
    expect(isDue([help, help, aTouch('2026-11-20', 'updated')])).toBe(false);
    const offer = anOpportunity({ stage: 'accepted', helpedBy: [aContact().path] });
    expect(isDue([], { ...search, opportunities: [offer] })).toBe(true);
  });
});
