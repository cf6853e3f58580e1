import { describe, expect, it } from 'vitest';
import { aContact, type ContactSketch } from '../../../builders/a-contact';
import { settings } from '../../../builders/settings';
import { alsoOf, boardOf, inWords, type Around } from '../../../builders/standing';

const silent = (name: string, sketch: ContactSketch = {}): ReturnType<typeof aContact> =>
  aContact({ name, tie: 'weak', cadence: '30', log: ['2026-01-07 wrote'], ...sketch });

/** Whose `reconnect` has a day, in the board's order. */
const withADay = (
  people: ReturnType<typeof aContact>[],
  today = '2026-11-23',
  around: Around = {},
): string[] =>
  boardOf(people, today, around)
    .rows.filter((row) => row.followUp?.reason === 'reconnect' && row.followUp.due !== null)
    .map((row) => row.contact.name);

describe("guard 6: reconnect's two places", () => {
  it.each<[string, ReturnType<typeof aContact>[], string[]]>([
    ['names, where all else is equal', [silent('Cy'), silent('Ada'), silent('Bo')], ['Ada', 'Bo']],
    [
      'the strongest ties',
      [
        silent('Ada'),
        silent('Bo', { tie: 'moderate' }),
        silent('Cy', { tie: 'strong' }),
        silent('Di', { tie: null }),
      ],
      ['Bo', 'Cy'],
    ],
    [
      'a weak tie before an unset one',
      [silent('Ada', { tie: null }), silent('Bo'), silent('Cy')],
      ['Bo', 'Cy'],
    ],
    [
      'the longest silence',
      [
        silent('Ada', { log: ['2026-01-08 wrote'] }),
        silent('Bo'),
        silent('Cy', { log: ['2025-12-31 wrote'] }),
      ],
      ['Bo', 'Cy'],
    ],
    [
      'the tie before the silence',
      [
        silent('Ada', { log: ['2010-01-08 wrote'] }),
        silent('Bo', { tie: 'strong' }),
        silent('Cy', { tie: 'strong' }),
      ],
      ['Bo', 'Cy'],
    ],
  ])('go by %s', (_, people, names) => {
    expect(withADay(people).sort()).toEqual(names);
    expect(withADay([...people].reverse()).sort()).toEqual(names);
  });

  it('leave the others without a day', () => {
    const { rows } = boardOf([silent('Ada'), silent('Bo'), silent('Cy')], '2026-11-23');
    expect(rows.map((row) => [row.contact.name, inWords(row)])).toEqual([
      ['Ada', 'due reconnect 2026-07-07'],
      ['Bo', 'due reconnect 2026-07-07'],
      ['Cy', 'later reconnect undated'],
    ]);
  });

  it('are not for those who are snoozed', () => {
    const people = [silent('Ada', { snoozedUntil: '2026-11-24' }), silent('Bo'), silent('Cy')];
    expect(withADay(people)).toEqual(['Bo', 'Cy', 'Ada']);
    expect(inWords(boardOf(people, '2026-11-23').rows[2] ?? fail())).toBe(
      'snoozed reconnect 2026-11-24',
    );
    expect(withADay(people, '2026-11-24')).toEqual(['Ada', 'Bo']);
  });

  it('are not for those for whom it is not due yet', () => {
    // Ada's opens on Saturday 21 November and is due on Monday.
    const people = [
      silent('Ada', { tie: 'strong', log: ['2026-05-24 wrote'] }),
      silent('Bo'),
      silent('Cy'),
    ];
    expect(withADay(people, '2026-11-22')).toEqual(['Bo', 'Cy', 'Ada']);
    expect(withADay(people, '2026-11-23')).toEqual(['Bo', 'Ada']);
  });

  it('count those who have another reason first', () => {
    const people = [silent('Ada', { log: ['2026-01-07 got'] }), silent('Bo'), silent('Cy')];
    // Help since January and no word since: an update comes first for Ada, and she still has a place.
    const { rows } = boardOf(people, '2026-11-23');
    expect(rows.map((row) => [row.contact.name, inWords(row)])).toEqual([
      ['Ada', 'late update 2026-03-09'],
      ['Bo', 'due reconnect 2026-07-07'],
      ['Cy', 'later reconnect undated'],
    ]);
    expect(alsoOf(people[0] ?? fail(), '2026-11-23')).toEqual(['reconnect 2026-07-07']);
  });

  it('may be more or none by settings', () => {
    const people = [silent('Ada'), silent('Bo'), silent('Cy')];
    const places = (reconnectPlaces: number): Around => ({
      settings: settings({ rules: { reconnectPlaces } }),
    });
    expect(withADay(people, '2026-11-23', places(3))).toEqual(['Ada', 'Bo', 'Cy']);
    expect(withADay(people, '2026-11-23', places(0))).toEqual([]);
  });
});

function fail(): never {
  throw new Error('No such row');
}
