import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/core/contact';
import { problemsIn, readContact } from '../../builders/a-vault';
import { noteOf } from '../../builders/note-of';
import { settings } from '../../builders/settings';

type Read = (contact: Contact) => unknown;

/** What one property makes of a contact. */
const reading = (name: string, value: string, read: Read): unknown =>
  read(readContact(noteOf({ [name]: value })));

/** Every property: the names it is read by, the canonical one first; a value; what it reads as. */
const TABLE: readonly [names: string[], value: string, read: Read, expected: unknown][] = [
  [['name', 'full-name', 'FN'], 'Jo Lindqvist', (jo) => jo.name, 'Jo Lindqvist'],
  [
    [
      'tie',
      'tie-strength',
      'relationship-strength',
      'connection-strength',
      'strength',
      'closeness',
    ],
    'moderate',
    (jo) => jo.tie,
    'moderate',
  ],
  [['relation', 'relationship', 'relations'], 'Mentor', (jo) => jo.relations, ['mentor']],
  [
    [
      'last-touch',
      'last-contact',
      'last-contacted',
      'last-interaction',
      'last-chat',
      'last-chatted',
    ],
    '2026-11-01',
    (jo) => jo.entries.map((entry) => `${entry.day} ${entry.verb}`),
    ['2026-11-01 touch'],
  ],
  [
    ['cadence', 'frequency', 'contact-frequency', 'keep-in-touch'],
    '2w',
    (jo) => jo.cadence,
    { unit: 'days', count: 14 },
  ],
  [
    ['next-touch', 'next-contact', 'next-follow-up', 'follow-up', 'follow-up-date'],
    '2026-12-01',
    (jo) => jo.nextTouch,
    '2026-12-01',
  ],
  [
    ['snoozed-until', 'snooze-until', 'snooze', 'snoozed'],
    '2026-12-01',
    (jo) => jo.snoozedUntil,
    '2026-12-01',
  ],
  [
    ['met', 'met-on', 'first-met'],
    '2026-10-01',
    (jo) => jo.entries.map((entry) => `${entry.day} ${entry.verb}`),
    ['2026-10-01 met'],
  ],
  [['met-at', 'how-met'], 'a fair', (jo) => jo.metAt?.text, 'a fair'],
  [['met-through', 'introduced-by'], '"[[Bo|Bo B.]]"', (jo) => jo.metThrough?.text, 'Bo B.'],
  [['company', 'organization', 'org', 'employer'], 'Acme', (jo) => jo.companies[0]?.text, 'Acme'],
  [['role', 'job-title', 'position'], 'Engineer', (jo) => jo.role?.text, 'Engineer'],
  [['email', 'e-mail', 'mail'], 'jo@example.org', (jo) => jo.emails, ['jo@example.org']],
  [['phone', 'tel', 'mobile'], '+15550100', (jo) => jo.phones, ['+15550100']],
  [
    ['linkedin', 'linkedin-url'],
    'https://example.org/in/jo',
    (jo) => jo.linkedin,
    ['https://example.org/in/jo'],
  ],
  [['birthday', 'bday', 'born'], '--04-15', (jo) => jo.birthday, { year: null, month: 4, day: 15 }],
  [
    ['work-anniversary', 'anniversary'],
    '2019-06-01',
    (jo) => jo.workAnniversary,
    { year: 2019, month: 6, day: 1 },
  ],
  [['do-not-contact', 'dnc'], 'true', (jo) => jo.doNotContact, true],
  [['archived'], 'yes', (jo) => jo.archived, true],
  [['no-asks', 'no-asks-until'], '2027-01-01', (jo) => jo.noAsks, '2027-01-01'],
  [['min-gap', 'max-frequency'], '21', (jo) => jo.minGap, 21],
  [['channels'], 'mail, phone', (jo) => jo.channels, ['mail', 'phone']],
  [['avoid-topics'], 'politics', (jo) => jo.avoidTopics, ['politics']],
  [['interests'], '[sailing, "[[Jazz]]"]', (jo) => jo.interests, ['sailing', 'Jazz']],
  [['needs'], 'a designer', (jo) => jo.needs, ['a designer']],
  [['can-help-with'], 'interviews', (jo) => jo.canHelpWith, ['interviews']],
  [['reference-agreed'], '2026-11-02', (jo) => jo.referenceAgreed, '2026-11-02'],
  [['reference-agreed'], 'yes', (jo) => jo.referenceAgreed, true],
  [['reference-agreed'], 'no', (jo) => jo.referenceAgreed, null],
  [
    ['knows'],
    '[Acme, "[[Bo|B.]]"]',
    (jo) => jo.knows,
    [
      { text: 'Acme', target: null, path: null },
      { text: 'B.', target: 'Bo', path: null },
    ],
  ],
];

/** Spellings that fold to the same name: case, spaces, `_`, `-` and `.` do not matter. */
const spellings = (name: string): string[] => [
  name,
  name.toUpperCase(),
  name.replaceAll('-', '_'),
  name.replaceAll('-', ' '),
  name.replaceAll('-', '.'),
  name.replaceAll('-', ''),
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
  `"${name}"`,
];

describe.each(TABLE)('the property %j', (names, value, read, expected) => {
  it.each(names)('is read from "%s" in every spelling', (name) => {
    for (const spelling of new Set(spellings(name))) {
      expect([spelling, reading(spelling, value, read)]).toEqual([spelling, expected]);
    }
  });

  it('goes by the canonical name, then by the order of the table', () => {
    for (const [at, name] of names.entries()) {
      const others = names.slice(at + 1);
      // Written last, and with other values before it, the earlier name of the table still counts.
      const note = noteOf({
        ...Object.fromEntries(others.map((other) => [other, '???'])),
        [name]: value,
      });
      expect(read(readContact(note))).toEqual(expected);
    }
  });

  it('is absent where it is empty, so that the next name counts', () => {
    const [canonical = '', next = canonical] = names;
    if (next === canonical) return;
    for (const empty of ['', '""', '[]', 'null', '"  "', '[null]']) {
      expect([empty, read(readContact(noteOf({ [canonical]: empty, [next]: value })))]).toEqual([
        empty,
        expected,
      ]);
    }
  });
});

describe('an unreadable value', () => {
  it.each<
    [canonical: string, next: string, bad: string, good: string, read: Read, absent: unknown]
  >([
    ['cadence', 'frequency', 'sometimes', '30', (jo) => jo.cadence, null],
    ['tie', 'strength', '3', 'strong', (jo) => jo.tie, null],
    ['last-touch', 'last-contact', '2026-02-30', '2026-11-01', (jo) => jo.entries, []],
    ['next-touch', 'follow-up', 'soon', '2026-12-01', (jo) => jo.nextTouch, null],
    ['snoozed-until', 'snooze', 'later', '2026-12-01', (jo) => jo.snoozedUntil, null],
    ['birthday', 'bday', 'spring', '--04-15', (jo) => jo.birthday, null],
    ['min-gap', 'max-frequency', '-3', '14', (jo) => jo.minGap, null],
    ['no-asks', 'no-asks-until', 'maybe', '2026-12-01', (jo) => jo.noAsks, true],
    ['do-not-contact', 'dnc', 'perhaps', 'false', (jo) => jo.doNotContact, true],
  ])('of %s does not fall through to %s', (canonical, next, bad, good, read, absent) => {
    const note = noteOf({ [next]: good, [canonical]: bad });
    expect(read(readContact(note))).toEqual(absent);
    expect(problemsIn(note)).toEqual([`${canonical}@3 "${bad}"`]);
  });

  it('of a tie leaves the default cadence of the relation', () => {
    expect(
      readContact(noteOf({ tie: 'sturdy', relation: 'mentor', cadence: 'often' })),
    ).toMatchObject({
      tie: null,
      relations: ['mentor'],
      cadence: null,
    });
  });
});

describe('a tie', () => {
  it.each([
    ['strong', 'strong'],
    ['advocate', 'strong'],
    ['close', 'strong'],
    ['moderate', 'moderate'],
    ['medium', 'moderate'],
    ['warm', 'moderate'],
    ['weak', 'weak'],
    ['acquaintance', 'weak'],
    ['distant', 'weak'],
    ['"Strong "', 'strong'],
    ['[strong]', 'strong'],
    ['"[[strong]]"', 'strong'],
  ])('%s is %s', (value, tie) => {
    expect(readContact(noteOf({ tie: value })).tie).toBe(tie);
  });

  it.each([
    '3',
    '⭐⭐⭐',
    'A',
    '"#alist"',
    '"[[Inner circle]]"',
    '[strong, weak]',
    'true',
    'constructor',
  ])('%s is a problem and counts as unset', (value) => {
    expect(readContact(noteOf({ tie: value })).tie).toBeNull();
    expect(problemsIn(noteOf({ tie: value }))).toHaveLength(1);
  });

  it('reads words by the table in settings', () => {
    const own = settings({
      tieWords: { '3': 'strong', '⭐': 'weak', 'Inner circle': 'strong', close: 'moderate' },
    });
    const tie = (value: string): string | null => readContact(noteOf({ tie: value }), own).tie;
    expect(['3', '⭐', '"[[Inner circle]]"', 'INNER CIRCLE', 'close', 'weak'].map(tie)).toEqual([
      'strong',
      'weak',
      'strong',
      'strong',
      'moderate',
      'weak',
    ]);
  });
});

describe('yes and no', () => {
  it.each([
    ['true', true],
    ['yes', true],
    ['Yes', true],
    ['"true"', true],
    ['[true]', true],
    ['false', false],
    ['no', false],
    ['NO', false],
  ])('%s is %s', (value, expected) => {
    expect(readContact(noteOf({ 'do-not-contact': value })).doNotContact).toBe(expected);
    expect(problemsIn(noteOf({ 'do-not-contact': value }))).toEqual([]);
  });

  it.each(['1', '0', 'on', 'x'])('%s is a problem', (value) => {
    expect(problemsIn(noteOf({ archived: value }))).toEqual([`archived@2 "${value}"`]);
  });
});

describe('a contact is put away', () => {
  it.each<[Record<string, string>, boolean]>([
    [{ archived: 'true' }, true],
    [{ status: 'archived' }, true],
    [{ status: 'Archived' }, true],
    [{ Status: '[archived]' }, true],
    [{ status: 'active' }, false],
    [{ status: 'archived', archived: 'false' }, false],
    [{ status: 'active', archived: 'true' }, true],
    [{}, false],
  ])('with %o: %s', (properties, archived) => {
    expect(readContact(noteOf(properties)).archived).toBe(archived);
  });
});

describe('lists and texts', () => {
  it.each([
    ['reference, mentor', ['reference', 'mentor']],
    ['[reference, mentor]', ['reference', 'mentor']],
    ['Hiring Manager', ['hiring-manager']],
    ['hiring_manager', ['hiring-manager']],
    ['"[[Mentor]]"', ['mentor']],
    ['beekeeper', ['beekeeper']],
  ])('the relation %s is %j', (value, relations) => {
    expect(readContact(noteOf({ relation: value })).relations).toEqual(relations);
  });

  it.each([
    ['"[[Acme]]"', ['Acme']],
    ['"[[Companies/Acme|Acme AB]]"', ['Acme AB']],
    ['[[Acme]]', ['Acme']],
    ['[Acme, Brightside]', ['Acme', 'Brightside']],
    ['["[[Companies/Acme|Acme AB]]", Brightside, ""]', ['Acme AB', 'Brightside']],
    ['["Acme, Inc."]', ['Acme, Inc.']],
    ['Acme, Inc.', ['Acme, Inc.']],
    ['12', ['12']],
  ])('the company %s is read as %j', (value, texts) => {
    const { companies } = readContact(noteOf({ company: value }));
    expect(companies.map(({ text }) => text)).toEqual(texts);
  });

  it('links in a list of companies lead somewhere', () => {
    const { companies } = readContact(
      noteOf({ company: '["[[Companies/Acme|Acme AB]]", Bright]' }),
    );
    expect(companies.map(({ target }) => target)).toEqual(['Companies/Acme', null]);
  });

  it('keep the plus and the zeros of a telephone number', () => {
    const phones = (value: string): readonly string[] =>
      readContact(noteOf({ phone: value })).phones;
    expect(phones('+15550100')).toEqual(['+15550100']);
    expect(phones('0123456')).toEqual(['0123456']);
    expect(phones('"+1 555 0100"')).toEqual(['+1 555 0100']);
    expect(phones('+15550100 # at work')).toEqual(['+15550100']);
  });

  it('make the file the name where there is none', () => {
    expect(readContact('').name).toBe('Jo');
    expect(readContact(noteOf({ name: '' })).name).toBe('Jo');
    expect(readContact(noteOf({ name: '"  Jo L.  "' })).name).toBe('Jo L.');
  });
});

describe('further names in settings', () => {
  const own = settings({ propertyNames: { cadence: ['rhythm'], 'stage-date': ['since'] } });

  it('are read behind those of the table', () => {
    expect(readContact(noteOf({ Rhythm: '30' }), own).cadence).toEqual({ unit: 'days', count: 30 });
    expect(readContact(noteOf({ rhythm: '30', frequency: '2w' }), own).cadence).toEqual({
      unit: 'days',
      count: 14,
    });
  });

  it('are told by the canonical name when they cannot be read', () => {
    expect(problemsIn(noteOf({ rhythm: '3m' }), own)).toEqual(['cadence@2 "3m"']);
  });
});

describe('days ahead', () => {
  it.each(['last-touch', 'met'])('in %s are a problem and count for nothing', (name) => {
    for (const [day, isAhead] of [
      ['2026-11-22', false],
      ['2026-11-23', true],
    ] as const) {
      const note = noteOf({ [name]: day });
      expect(readContact(note).entries).toHaveLength(isAhead ? 0 : 1);
      expect(problemsIn(note)).toEqual(isAhead ? [`${name}@2 "${day}"`] : []);
    }
  });
});

describe('touches from properties', () => {
  const entries = (properties: Record<string, string>, ...log: string[]): string[] =>
    readContact(noteOf(properties, '## Log', ...log)).entries.map(
      (entry) => `${entry.day} ${entry.verb}`,
    );

  it.each([
    ['met', { met: '2026-10-01' }, ['- 2026-10-02 wrote'], ['2026-10-01 met', '2026-10-02 wrote']],
    [
      'met, told in the log',
      { met: '2026-10-01' },
      ['- 2026-10-01 met (fair)'],
      ['2026-10-01 met'],
    ],
    ['met, told by another verb', { met: '2026-10-01' }, ['- 2026-10-01 got'], ['2026-10-01 got']],
    [
      'met, with a like on that day',
      { met: '2026-10-01' },
      ['- 2026-10-01 liked'],
      ['2026-10-01 met', '2026-10-01 social'],
    ],
    [
      'last-touch, later than the log',
      { 'last-touch': '2026-10-03' },
      ['- 2026-10-02 wrote'],
      ['2026-10-02 wrote', '2026-10-03 touch'],
    ],
    [
      'last-touch, in the log',
      { 'last-touch': '2026-10-02' },
      ['- 2026-10-02 wrote'],
      ['2026-10-02 wrote'],
    ],
    [
      'last-touch, before the log',
      { 'last-touch': '2026-10-01' },
      ['- 2026-10-02 wrote'],
      ['2026-10-02 wrote'],
    ],
    [
      'last-touch, later but for a like',
      { 'last-touch': '2026-10-02' },
      ['- 2026-10-03 liked'],
      ['2026-10-02 touch', '2026-10-03 social'],
    ],
    [
      'both on one day',
      { met: '2026-10-02', 'last-touch': '2026-10-02' },
      [],
      ['2026-10-02 met', '2026-10-02 touch'],
    ],
  ])('%s', (_, properties, log, expected) => {
    expect(entries(properties as Record<string, string>, ...log)).toEqual(expected);
  });
});
