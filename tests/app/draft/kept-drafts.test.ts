import { describe, expect, it } from 'vitest';
import type { DraftBasis } from '../../../src/core/draft/basis';
import { DraftSession } from '../../../src/core/draft/session';
import { Drafts, type DraftPlace } from '../../../src/app/draft/kept-drafts';
import type { KeptDraft } from '../../../src/core/draft/kept';
import { makeBoard } from '../../../src/core/board/board';
import type { Contact } from '../../../src/core/contact';
import { STARTERS } from '../../../src/core/template/starters/starters';
import { aContact, aSearch, aTouch, day, MOMENT, TODAY } from '../../core/draft/people';
import { situation, writeDay } from '../../core/draft/scenes';

const kept = (sketch: Partial<KeptDraft> = {}): KeptDraft => ({
  template: 'thank-you-meeting',
  subject: 'Thanks',
  body: 'Hi Jo, [what you took away]',
  hints: ['what you took away'],
  day: TODAY,
  ...sketch,
});

function memoryPlace(stored: unknown = null): DraftPlace & { stored: unknown } {
  const place = {
    stored,
    load: () => place.stored,
    save(drafts: unknown) {
      place.stored = drafts === null ? null : (JSON.parse(JSON.stringify(drafts)) as unknown);
    },
  };
  return place;
}

const jo = aContact({ tie: 'weak', entries: [aTouch('2026-11-20', 'met', { detail: 'coffee' })] });

describe('unsent drafts', () => {
  it('are there again in the next session', () => {
    const place = memoryPlace();
    new Drafts(place).set(jo.path, kept());
    expect(new Drafts(place).get(jo)).toEqual([kept()]);
  });

  it('are kept for each template, the latest last', () => {
    const drafts = new Drafts(memoryPlace());
    const other = kept({ template: 'thank-you-late', body: 'Late' });
    drafts.set(jo.path, other);
    drafts.set(jo.path, kept());
    drafts.set(jo.path, { ...other, body: 'Later' });
    expect(drafts.get(jo).map(({ body }) => body)).toEqual([kept().body, 'Later']);
    const session = new DraftSession(basisFor(met), drafts.get(jo), []);
    expect(session.message().body).toBe('Later');
    session.choose('thank-you-meeting');
    expect(session.message().body).toBe(kept().body);
  });

  it('go when they are sent or begun again', () => {
    const place = memoryPlace();
    const drafts = new Drafts(place);
    drafts.set(jo.path, kept());
    drafts.drop(jo.path, kept().template);
    expect(place.stored).toBeNull();
    drafts.set(jo.path, kept());
    drafts.sent(jo.path, kept(), 'thanked');
    expect(place.stored).toBeNull();
  });

  it('come back when "Sent" is taken back', () => {
    const drafts = new Drafts(memoryPlace());
    drafts.sent(jo.path, kept(), 'thanked');
    const logged = { ...jo, entries: [...jo.entries, aTouch(TODAY, 'thanked')] };
    expect(drafts.get(logged)).toEqual([]);
    expect(drafts.get(jo)).toEqual([kept()]);
  });

  it('keep to a note that is renamed', () => {
    const drafts = new Drafts(memoryPlace());
    drafts.set(jo.path, kept());
    drafts.renamed(jo.path, 'People/Joanna.md');
    expect(drafts.get(jo)).toEqual([]);
    expect(drafts.get({ ...jo, path: 'People/Joanna.md' })).toEqual([kept()]);
  });

  it('are few: the oldest of a hundred and one goes', () => {
    const drafts = new Drafts(memoryPlace());
    for (let at = 0; at <= 100; at += 1) drafts.set(`People/${at}.md`, kept());
    expect(drafts.get({ ...jo, path: 'People/0.md' })).toEqual([]);
    expect(drafts.get({ ...jo, path: 'People/1.md' })).toHaveLength(1);
  });

  it.each([[null], ['x'], [{ a: 1, b: null, c: [{ template: 'x' }] }], [[1, 2]]])(
    'are none where %j is stored',
    (stored) => {
      expect(new Drafts(memoryPlace(stored)).others('')).toEqual([]);
    },
  );

  it('to others are told, sent ones too', () => {
    const drafts = new Drafts(memoryPlace());
    drafts.set('People/A.md', kept({ body: 'a' }));
    drafts.sent('People/B.md', kept({ body: 'b' }), 'wrote');
    drafts.set(jo.path, kept());
    expect(drafts.others(jo.path).map(({ body }) => body)).toEqual(['b', 'a']);
  });
});

function basisFor(contact: Contact, sketch: Partial<DraftBasis> = {}): DraftBasis {
  const here = situation(aSearch());
  const { rows } = makeBoard([contact], here);
  return {
    contact,
    row: rows[0] ?? null,
    reason: null,
    situation: here,
    templates: STARTERS,
    moment: MOMENT,
    writeDay,
    ...sketch,
  };
}

const session = (contact: Contact, sketch: Partial<DraftBasis> = {}): DraftSession =>
  new DraftSession(basisFor(contact, sketch), [], []);

const met = aContact({
  tie: 'moderate',
  entries: [aTouch('2026-11-20', 'met', { detail: 'coffee' })],
  promises: [
    { text: 'Send the article', whose: 'mine', due: day('2026-12-10'), created: null, line: 9 },
  ],
});

describe('a message in the making', () => {
  it('begins with the template that fits what is due', () => {
    expect(session(met).message().template.id).toBe('thank-you-meeting');
  });

  it('begins with the reason the user named', () => {
    const named = session(met, { reason: 'promise' }).message();
    expect(named.template.id).toBe('promise-delivery');
    expect(named.step.log.kept?.text).toBe('Send the article');
  });

  it('ticks the promise of another reason when its template is chosen', () => {
    const draft = session(met);
    draft.choose('promise-delivery');
    expect(draft.message().step.log).toMatchObject({
      verb: 'wrote',
      kept: { text: 'Send the article' },
    });
  });

  it('keeps what was written with each template', () => {
    const draft = session(met);
    draft.edit('Subject', 'My words');
    draft.choose('thank-you-late');
    expect(draft.message().body).not.toBe('My words');
    draft.choose('thank-you-meeting');
    expect(draft.message()).toMatchObject({ subject: 'Subject', body: 'My words', isEdited: true });
  });

  it('begins again with the template’s words, and brings the user’s back', () => {
    const draft = session(met);
    const { body } = draft.message();
    expect(draft.message().restart).toBeNull();
    draft.edit('', 'My words');
    expect(draft.message().restart).toBe('again');
    draft.restart();
    expect(draft.message()).toMatchObject({ body, isEdited: false, restart: 'back' });
    draft.restart();
    expect(draft.message()).toMatchObject({ body: 'My words', isEdited: true, restart: 'again' });
  });

  it('brings back nothing to another template, nor over what was written since', () => {
    const draft = session(met);
    draft.edit('', 'My words');
    draft.restart();
    draft.choose('thank-you-late');
    expect(draft.message().restart).toBeNull();
    draft.choose('thank-you-meeting');
    expect(draft.message().restart).toBe('back');
    draft.edit('', 'Other words');
    draft.restart();
    draft.restart();
    expect(draft.message().body).toBe('Other words');
  });

  it('says from when a text was kept until the user starts again', () => {
    const text = kept({ template: 'thank-you-late', body: 'Old words' });
    const draft = new DraftSession(basisFor(met), [text], []);
    expect(draft.message().keptFrom).toBe(text.day);
    draft.restart();
    expect(draft.message().keptFrom).toBeNull();
    draft.restart();
    expect(draft.message()).toMatchObject({ body: 'Old words', keptFrom: null });
  });

  it('goes on with a draft that was kept, blanks and all', () => {
    const text = kept({ template: 'thank-you-late', hints: ['mine'], body: 'Hi, [mine] [not]' });
    const draft = new DraftSession(basisFor(met), [text], []);
    expect(draft.message()).toMatchObject({
      body: 'Hi, [mine] [not]',
      template: { id: 'thank-you-late' },
    });
    expect(draft.message().blanks.map(({ hint }) => hint)).toEqual(['mine']);
  });

  it('can begin with an empty page', () => {
    const draft = session(met);
    draft.choose('empty-page');
    expect(draft.message()).toMatchObject({
      body: '',
      findings: [],
      step: { log: { verb: 'thanked' } },
    });
  });

  it('is no reminder before the day for one', () => {
    const asked = aContact({
      tie: 'moderate',
      entries: [aTouch('2026-11-20', 'asked', { detail: 'referral' })],
    });
    expect(session(asked).message().template.for).toBe('check-in');
    const late = { ...asked, entries: [aTouch('2026-10-20', 'asked', { detail: 'referral' })] };
    expect(session(late).message().template.for).toBe('nudge');
  });

  it.each([
    ['no-asks', { noAsks: true }],
    ['a no', { entries: [aTouch('2026-11-10', 'declined'), aTouch('2026-11-11', 'thanked')] }],
  ])('offers no request after %s', (_, sketch) => {
    const { offer } = session(aContact({ tie: 'weak', ...sketch }));
    const purposes = [...offer.fitting, ...offer.others].map((template) => template.for);
    expect(purposes).not.toContain('ask');
    expect(purposes).toContain('check-in');
  });

  it('is watched by the coach while it is written', () => {
    const draft = session({ ...met, avoidTopics: ['layoffs'] });
    draft.edit('', 'Hi Jo, just checking in about the LAYOFFS. What news?');
    const rules = draft.message().findings.map(({ rule }) => rule);
    expect(rules).toContain('avoid-topics');
    expect(rules).toContain('empty-opener');
  });

  it('tells of a template that cannot be filled in', () => {
    const many = Array.from({ length: 40 }, (_, at) => `thing ${at}`);
    const loop = '{{#interests}}'.repeat(7) + 'x'.repeat(100) + '{{/interests}}'.repeat(7);
    const template = { ...STARTERS[0]!, id: 'big', for: 'check-in' as const, body: loop };
    const draft = session(aContact({ interests: many }), { templates: [template] });
    expect(draft.message()).toMatchObject({
      body: '',
      fault: 'Filled in, this template is too long.',
    });
  });
});
