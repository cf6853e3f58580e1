import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_RULES, DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings';
import { settingValue, withSettingValue } from '../../../src/app/settings/values';
import { withFolder, withoutFolder, withoutWord, withWord } from '../../../src/app/settings/lists';
import { PROPERTIES } from '../../../src/app/settings/lines';
import { readSettings } from '../../../src/app/settings/stored';

const KEYS = [
  ...['contactTags', 'contactTypes', 'templatesFolder', 'logHeadings', 'slashedDates'],
  ...['dailyNotes', 'moveWeekends', 'todaysSet', 'contactFolders', 'newContactTemplate'],
  ...['opportunitiesFolder', 'reviewsFolder', 'exportsFolder', 'suggestVerbs', 'calendarDetails'],
  ...['rules', 'rules.toString', ''],
  ...Object.keys(DEFAULT_RULES).map((rule) => `rules.${rule}`),
  ...PROPERTIES.map((property) => `propertyNames.${property}`),
  ...['propertyNames.constructor', 'tieWords.inner circle', 'tieWords.__proto__', '__proto__'],
  ...['stageWords.hired', 'stageWords.__proto__', 'stageWords'],
];

const values = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constantFrom(
    'none',
    'day-first',
    'weak',
    'offer',
    '#a, b/c',
    'Log\n## Touches',
    'Seen, spoke',
    null,
  ),
);

describe('laws of the settings', () => {
  test('whatever is typed, what is kept is read back the same', () => {
    const edits = fc.array(fc.tuple(fc.constantFrom(...KEYS), values), { maxLength: 20 });
    fc.assert(
      fc.property(edits, (typed) => {
        let settings: Settings = DEFAULT_SETTINGS;
        for (const [key, value] of typed) {
          const before = JSON.stringify(settings);
          const next = withSettingValue(settings, key, value);
          expect(JSON.stringify(settings)).toBe(before);
          if (next.ok) settings = next.value;
          else expect(next.expected).toMatch(/\.$/);
        }
        expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
      }),
    );
  });

  test('what a field shows is taken as it is', () => {
    for (const key of KEYS) {
      const shown = settingValue(DEFAULT_SETTINGS, key);
      if (shown === undefined) continue;
      expect(withSettingValue(DEFAULT_SETTINGS, key, shown), key).toEqual({
        ok: true,
        value: DEFAULT_SETTINGS,
      });
    }
  });
});

test.each([
  ['contactTags', '#a, b/c , #a', { contactTags: ['a', 'b/c'] }],
  ['contactTags', '', { contactTags: [] }],
  ['contactTypes', 'friend', { contactTypes: ['friend'] }],
  ['logHeadings', '## Log\r\nLog\nNotes, touches', { logHeadings: ['Log', 'Notes, touches'] }],
  ['slashedDates', 'none', { slashedDates: null }],
  ['slashedDates', 'month-first', { slashedDates: 'month-first' }],
  ['templatesFolder', ' Meta/Templates ', { templatesFolder: 'Meta/Templates' }],
  ['templatesFolder', '', { templatesFolder: '' }],
  ['dailyNotes', true, { dailyNotes: true }],
  ['propertyNames.email', 'Post', { propertyNames: { email: ['Post'] } }],
])('takes %s: %j', (key, value, changed) => {
  expect(withSettingValue(DEFAULT_SETTINGS, key, value)).toEqual({
    ok: true,
    value: { ...DEFAULT_SETTINGS, ...changed },
  });
});

test.each([
  ['rules.cadenceWeak', 0, 'Expected 1 or more.'],
  ['rules.unknown', 3, 'There is no such setting.'],
  ['contactFolders', 'People', 'There is no such setting.'],
  ['todaysSet', 51, 'Expected 50 or less.'],
  ['contactTags', '#a b', '"a b" cannot be a tag.'],
  ['contactTypes', 'Opportunity', 'Notes of the type "Opportunity" are never contacts.'],
  ['propertyNames.email', 'mail', '"mail" is read as email anyway.'],
  ['propertyNames.email', 'Tel.', '"Tel." is already read as phone.'],
  ['propertyNames.email', 'type', '"type" is already read as type.'],
  ['propertyNames.email', '- -', '"- -" cannot be the name of a property.'],
  ['tieWords.gold', 'golden', 'Expected a tie.'],
])('refuses %s: %j', (key, value, expected) => {
  expect(withSettingValue(DEFAULT_SETTINGS, key, value)).toEqual({ ok: false, expected });
});

test('does not take a name that the user gave another property', () => {
  const settings = { ...DEFAULT_SETTINGS, propertyNames: { phone: ['handy'] } };
  expect(withSettingValue(settings, 'propertyNames.email', 'Handy')).toEqual({
    ok: false,
    expected: '"Handy" is already read as phone.',
  });
  expect(withSettingValue(settings, 'propertyNames.phone', 'Handy, cell').ok).toBe(true);
});

describe('the folders of contacts', () => {
  test.each([
    ['/CRM/', ['People', 'CRM']],
    ['People2', ['People', 'People2']],
    ['/', ['People', '/']],
  ])('take %s', (typed, contactFolders) => {
    expect(withFolder(DEFAULT_SETTINGS, typed)).toEqual({
      ok: true,
      value: { ...DEFAULT_SETTINGS, contactFolders },
    });
  });

  test.each([
    ['  ', 'Expected a folder.'],
    ['People', 'Contacts are looked for in People already.'],
    ['People/Old', 'Contacts are looked for in People already.'],
    ['Templates', 'Nothing in Templates is read: it is the templates folder.'],
    ['Templates/People', 'Nothing in Templates is read: it is the templates folder.'],
  ])('refuse %s', (typed, expected) => {
    expect(withFolder(DEFAULT_SETTINGS, typed)).toEqual({ ok: false, expected });
  });

  test('can be left out one by one', () => {
    const settings = { ...DEFAULT_SETTINGS, contactFolders: ['A', 'B', 'C'] };
    expect(withoutFolder(settings, 'B').contactFolders).toEqual(['A', 'C']);
  });
});

describe('the words for ties', () => {
  test('are kept in lower case, each one once', () => {
    const added = withWord(DEFAULT_SETTINGS, 'tieWords', ' Gold ', 'strong');
    expect(added).toMatchObject({ ok: true, value: { tieWords: { gold: 'strong' } } });
    const settings = { ...DEFAULT_SETTINGS, tieWords: { Gold: 'strong' } as const };
    expect(withWord(settings, 'tieWords', 'gold', 'weak')).toEqual({
      ok: false,
      expected: 'This word is in the list already.',
    });
    expect(withWord(settings, 'tieWords', ' ', 'weak').ok).toBe(false);
  });

  test('can be left out one by one', () => {
    const tieWords = { gold: 'strong', silver: 'moderate' } as const;
    expect(withoutWord({ ...DEFAULT_SETTINGS, tieWords }, 'tieWords', 'gold').tieWords).toEqual({
      silver: 'moderate',
    });
  });
});

test('the words for stages go the same way', () => {
  const added = withWord(DEFAULT_SETTINGS, 'stageWords', ' Phone Call ', 'interviewing');
  expect(added).toMatchObject({
    ok: true,
    value: { stageWords: { 'phone call': 'interviewing' } },
  });
  const settings = { ...DEFAULT_SETTINGS, stageWords: { hired: 'accepted' } as const };
  expect(withSettingValue(settings, 'stageWords.hired', 'offer')).toMatchObject({
    ok: true,
    value: { stageWords: { hired: 'offer' } },
  });
  expect(withSettingValue(settings, 'stageWords.hired', 'done')).toEqual({
    ok: false,
    expected: 'Expected a stage.',
  });
  expect(withoutWord(settings, 'stageWords', 'hired').stageWords).toEqual({});
});
