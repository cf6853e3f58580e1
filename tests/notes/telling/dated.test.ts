import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEntry } from '../../../src/notes/body/log';

const DATES = [
  ...['2026-11-20', '20261120', '2026/11/20', '2026.11.20', '20 Nov 2026', 'Nov 20, 2026'],
  ...['November 20, 2026', '20 november 2026', '2026-11-20T10:00', '2026-11-20 18:30'],
  ...['2026-11-20T10:00:00Z', '[[2026-11-20]]', '[[Daily/2026-11-20|Fri]]', '[[20261120]]'],
  ...['[[2026-11-20 Friday]]', '[[2026-11-20 call with Bo]]', '[[Nov 20, 2026 Fri]]'],
  ...['[Fri](2026-11-20.md)', '[Fri](2026-11-20)', '[Fri](<Daily/2026-11-20 Fri.md>)'],
  ...['[Fri](Daily/2026-11-20%20Fri.md)', '[[2026-11-20#Talks|Fri]]', '[[2026-11-20\\|Fri]]'],
];

const DRESSES = [
  ...['X', '**X**', '*X*', '__X__', '_X_', '`X`', '(X)', '[X]', '**[X]**', '**(X)**', '_**X**_'],
];

const BEHIND = [
  ...['', ' Fri', ' (Fri)', ', Friday', ' [Friday]', ' 10:00', ' (10:00)', ' 10:00–11:00', ' 9am'],
  ...[' 10:00 - 11:30', ' 9-10 am', ' 📞', ' ☎️', ' 👩🏽‍💻', ' Fri 10:00', ' (Fri, 10:00)', ' Thurs.'],
  ...[' **Fri**', ' _10:00_', ' Fri 📞 10:00'],
];

const SEPARATORS = [' ', ': ', ' — ', ' – ', ' - ', ', ', ' | ', ' · ', ' → ', ' – 📞 – '];

describe('a date and its dress', () => {
  it.each([
    ...[
      '**2026-11-20:** call',
      '__2026-11-20:__ call',
      '*2026-11-20* : call',
      '**2026-11-20 –** call',
    ],
    ...[
      '**[[2026-11-20]]:** call',
      '_**2026-11-20:**_ call',
      '**(2026-11-20):** call',
      '*2026-11-20,* call',
    ],
    ...['**2026-11-20 (Fri):** call', '**2026-11-20, 10:30 –** call', '**2026-11-20 📞 |** – call'],
    ...['**2026-11-20: call**', '**2026-11-20:** **call**', '**2026-11-20**: *call*'],
  ])('read the same with the separator inside the marks: %s', (line) => {
    expect(parseEntry(line)).toMatchObject({ day: '2026-11-20', verb: 'met', detail: 'call' });
  });

  it('leave marks around the words behind them alone', () => {
    expect(parseEntry('**2026-11-20:** ran into **her**')?.text).toBe('ran into **her**');
    expect(parseEntry('**2026-11-20**: **ran** into her')?.text).toBe('**ran** into her');
    expect(parseEntry('2026-11-20: **ran** into her')?.text).toBe('**ran** into her');
  });

  it('read the same in any form, dress and order', () => {
    const from = fc.constantFrom;
    const dressed = fc.tuple(
      from(...DATES),
      from(...DRESSES),
      from(...BEHIND),
      from(...SEPARATORS),
    );
    fc.assert(
      fc.property(dressed, ([date, dress, behind, separator]) => {
        const isPlain = !date.includes('[') || !/[[`]/.test(dress);
        const line = `${isPlain ? dress.replace('X', () => date) : date}${behind}${separator}call: the rota`;
        expect(parseEntry(line), line).toMatchObject({
          day: '2026-11-20',
          verb: 'met',
          text: 'the rota',
        });
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ...['**2026-11-20:** met', '*2026-11-20:* met', '__2026-11-20 -__ met', '[2026-11-20:] met'],
    ...['**[[2026-11-20]]:** met', '**2026-11-20, Fri:** met', '**2026-11-20:** 📞 met'],
    ...['**2026-11-20 —** 10:00 met', '(2026-11-20:) met', '**2026-11-20: ** met'],
    ...[
      '**2026-11-20:** — met',
      '**2026-11-20:**, met',
      '**2026-11-20:** **met**',
      '**2026-11-20:** *met*',
    ],
  ])('"%s" has its separator inside the marks', (line) => {
    expect(parseEntry(line)).toMatchObject({ day: '2026-11-20', verb: 'met' });
  });

  it('keeps the marks of its words', () => {
    expect(parseEntry('2026-11-20: **Big** news')?.text).toBe('**Big** news');
    expect(parseEntry('**2026-11-20:** **Big** news')?.text).toBe('**Big** news');
    expect(parseEntry('**2026-11-20:** news')?.text).toBe('news');
  });

  it.each([
    ...[
      'on 2026-11-20',
      'Fri 2026-11-20',
      '2026-11-201',
      '2026-11-20x',
      '2026-11',
      '![[2026-11-20]]',
    ],
    ...['[[Call 2026-11-20]]', '[[Jo]]', '12345678', '20269999', 'Foo 12 2026', '2026-1-5'],
    ...['!2026-11-20', '"2026-11-20"', '📞 2026-11-20', '', '[', '[[', '**'],
  ])('"%s" is none', (text) => {
    expect(parseEntry(`${text} call`)?.day ?? null).toBeNull();
  });

  it.each([
    ['01/05/2026 call', null, null],
    ['01/05/2026 call', 'day-first', '2026-05-01'],
    ['01/05/2026 call', 'month-first', '2026-01-05'],
    ['2026-02-30 call', null, null],
  ] as const)('"%s" read %s is %s', (line, order, day) => {
    expect(parseEntry(line, [], order)).toMatchObject({ day });
  });
});
