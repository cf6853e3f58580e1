import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_RULES, DEFAULT_SETTINGS } from '../../../src/core/settings';
import { readSettings } from '../../../src/app/settings/stored';

describe('stored settings', () => {
  it.each([[null], [undefined], ['text'], [42], [[]], [{}], [{ unknown: true }]])(
    'of %j are the defaults',
    (stored) => {
      expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS);
    },
  );

  it('are read back as they are', () => {
    const own = {
      contactFolders: ['CRM'],
      contactTags: ['mensch'],
      contactTypes: ['mensch'],
      templatesFolder: 'Vorlagen',
      logHeadings: ['Diary'],
      propertyNames: { cadence: ['rhythm'] },
      tieWords: { '3': 'strong' as const },
      stageWords: { hired: 'accepted' as const },
      suggestVerbs: false,
      calendarDetails: false,
      newContactTemplate: 'Meta/Person.md',
      opportunitiesFolder: 'Jobs',
      reviewsFolder: 'Meta/Reviews',
      exportsFolder: 'Meta',
      slashedDates: 'day-first' as const,
      dailyNotes: true,
      moveWeekends: false,
      todaysSet: 3,
      rules: { ...DEFAULT_RULES, nudgeDays: 10 },
    };
    expect(readSettings(JSON.parse(JSON.stringify(own)))).toEqual(own);
  });

  it.each([
    [
      'a wrong type',
      { contactFolders: 'People', dailyNotes: 'yes', todaysSet: '5', templatesFolder: 3 },
    ],
    ['a negative number', { todaysSet: -1, rules: { nudgeDays: -1 } }],
    ['a fraction', { todaysSet: 2.5, rules: { nudgeDays: 1.5 } }],
    ['a number beyond the calendar', { rules: { nudgeDays: 1e9 } }],
    ['no heading for the log', { logHeadings: ['', '  '] }],
    ['a wrong order of dates', { slashedDates: 'year-first' }],
    ['an unknown tie', { tieWords: { x: 'iron' } }],
    ['an unknown stage', { stageWords: { x: 'dreaming' } }],
    ['a number no field would take', { todaysSet: 500, rules: { cadenceWeak: 0, nudgeDays: 0 } }],
    ['rules that are no rules', { rules: 'none' }],
    ['unknown rules', { rules: { kindness: 1 } }],
  ])('with %s fall back to the default', (_, stored) => {
    expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('never throw, and are always whole', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const own = readSettings(stored);
        expect(Object.keys(own)).toEqual(Object.keys(DEFAULT_SETTINGS));
        expect(Object.keys(own.rules)).toEqual(Object.keys(DEFAULT_RULES));
      }),
    );
  });

  it('named like the inside of the machine change nothing', () => {
    const stored: unknown = JSON.parse(
      '{"__proto__": {"todaysSet": 1}, "rules": {"__proto__": {"nudgeDays": 1}}}',
    );
    expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });
});
