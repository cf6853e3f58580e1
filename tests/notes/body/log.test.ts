import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEntry } from '../../../src/notes/body/log';
import { aVault, problemsIn, readContact } from '../../builders/a-vault';
import { noteOf } from '../../builders/note-of';
import { settings } from '../../builders/settings';

describe('a log line', () => {
  it.each([
    [
      '2026-11-20 met (coffee): she offered to look at my CV',
      'met',
      'coffee',
      'she offered to look at my CV',
    ],
    ['[[2026-11-20]] thanked', 'thanked', null, ''],
    ['[[Daily/2026-11-20|Friday]] thanked', 'thanked', null, ''],
    ['[Friday](2026-11-20.md) thanked', 'thanked', null, ''],
    ['2026-11-20: met', 'met', null, ''],
    ['2026-11-20 — met — a word', 'met', null, 'a word'],
    ['2026-11-20 – met – a word', 'met', null, 'a word'],
    ['2026-11-20 - met - a word', 'met', null, 'a word'],
    ['2026-11-20:met:a word', 'met', null, 'a word'],
    ['2026-11-20 met(coffee)', 'met', 'coffee', ''],
    ['2026-11-20 met  ( coffee )  :  a word  ', 'met', 'coffee', 'a word'],
    ['2026-11-20 met ()', 'met', null, ''],
    ['2026-11-20 met her (coffee)', 'met', null, 'her (coffee)'],
    ['2026-11-20 saw her (coffee): a word', 'touch', null, 'saw her (coffee): a word'],
    ['2026-11-20', 'touch', null, ''],
    ['2026-11-20T18:30 met', 'met', null, ''],
    ['2026-11-20 18:30 met', 'met', null, ''],
    ['2026-11-20 18:30: met', 'met', null, ''],
    ['2026-11-20 met: - and more', 'met', null, '- and more'],
    ['20261120 met', 'met', null, ''],
    ['2026/11/20 met', 'met', null, ''],
    ['2026.11.20 met', 'met', null, ''],
    ['(2026-11-20) met', 'met', null, ''],
  ])('"%s" is read', (line, verb, detail, text) => {
    expect(parseEntry(line)).toMatchObject({ day: '2026-11-20', verb, detail, text });
  });

  it.each([
    'met on 2026-11-20',
    '2026-11-201 met',
    '2026-11-20x met',
    '![[2026-11-20]] met',
    '[[Jo]] met',
    'just a note',
  ])('"%s" has no date', (line) => {
    expect(parseEntry(line)).toBeNull();
  });

  it('never throws, and keeps its text', () => {
    fc.assert(fc.property(fc.string(), (line) => parseEntry(line) !== undefined));
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseEntry(`2026-11-20 wrote: x${text}`)?.text).toBe(`x${text}`.trimEnd());
      }),
    );
  });
});

/** The touches of a body, as `day verb`. */
const touchesIn = (...body: string[]): string[] =>
  readContact(body.join('\n')).entries.map((entry) => `${entry.day} ${entry.verb}`);

const MET = '- 2026-11-20 met';

describe('the log', () => {
  it.each([
    ...['# Log', '## Log', '###### log', '## LOG', '## Touches', '## Interactions'],
    ...['## Interaction log', '## interaction  Log', '## History', '## Log ##', '   ## Log'],
    ...['## My log', '## Contact Log', '## Our conversations', '## 💬 Conversation History'],
    ...['## Log:', '## **Log**', '## _My_ log', '## Log 📞', '## Log #people', '## #crm Log'],
    ...['## Meeting and call log', '## Networking & outreach log', '## Communications'],
    ...['## Message timeline', '## Jo log', '## E-mail history'],
    ...['Log\n===', 'Contact log\n---'],
  ])('stands below "%s"', (heading) => {
    expect(touchesIn('# Jo', '## Notes', heading, '', MET)).toEqual(['2026-11-20 met']);
  });

  it.each([
    ...['## Logs', '##Log', '####### Log', 'Log', '**Log**', '    ## Log', '> ## Log'],
    ...['## Log of work', '## Work log', '## Medical history', '## Log (old)', '## Logging'],
    ...['## Catalog', '## Food log', '## Bo log', '## Change log', '- Log', '## 2026 log'],
  ])('does not stand below "%s"', (heading) => {
    expect(touchesIn('# Jo', '## Notes', heading, '', MET)).toEqual([]);
  });

  it('stands below the headings that settings name', () => {
    const own = settings({ logHeadings: ['Diary'] });
    expect(readContact(['## Diary', MET].join('\n'), own).entries).toHaveLength(1);
    expect(readContact(['## Log', MET].join('\n'), own).entries).toHaveLength(0);
    const two = settings({ logHeadings: ['Small talk'] });
    expect(readContact(['## My small-talk', MET].join('\n'), two).entries).toHaveLength(1);
  });

  it.each([
    ['a heading of its own level', ['## Log', '## Notes', MET], []],
    ['a higher heading', ['## Log', '# Notes', MET], []],
    ['not a lower one', ['## Log', '### Autumn', MET], ['2026-11-20 met']],
    ['and begins again', ['## Log', '## Notes', '## History', MET], ['2026-11-20 met']],
    ['at the end of the note', ['## Log'], []],
  ])('ends at %s', (_, body, expected) => {
    expect(touchesIn(...body)).toEqual(expected);
  });

  it.each([
    ['a bullet with a dash', '- 2026-11-20 met'],
    ['a bullet with a star', '* 2026-11-20 met'],
    ['a bullet with a plus', '+ 2026-11-20 met'],
    ['a nested bullet', '- Autumn\n  - 2026-11-20 met'],
    ['a bullet nested by a tab', '- Autumn\n\t- 2026-11-20 met'],
    ['a deeply nested bullet', '- Autumn\n    - November\n        - 2026-11-20 met'],
    ['a dated heading', '### 2026-11-20 met: coffee'],
    ['a dated heading with a link', '### [[2026-11-20]] met'],
    ['a ticked task', '- [x] 2026-11-20 called'],
    ['a task ticked with a capital', '- [X] 2026-11-20 called'],
    ['a line behind a code block', '```\ncode\n```\n- 2026-11-20 met'],
    ['a line behind a comment', '%% secret %%\n- 2026-11-20 met'],
    ['a line with a comment in it', '- 2026-11-20 met %% secret %%'],
    ['a line with code in it', '- 2026-11-20 met `%%` and `<!--`'],
    ['the last line without a line end', '- 2026-11-20 met'],
    ['a numbered item', '1. 2026-11-20 met'],
    ['a ticked numbered task', '1. [x] 2026-11-20 met'],
    ['a paragraph', '2026-11-20 met'],
    ['a paragraph in bold', '**2026-11-20** met'],
    ['a row of a table', '| Day | What |\n| --- | --- |\n| 2026-11-20 | met |'],
    ['a row without outer bars', 'Day | What\n--- | ---\n2026-11-20 | met'],
    ['a ticked task with its day behind', '- [x] Met her ✅ 2026-11-20'],
    ['a bullet with its day behind', '- met her ✅ 2026-11-20'],
    ['a bullet with its day in a field', '- met her [date:: 2026-11-20]'],
    ['a bullet with a linked day in a field', '- met [date:: [[2026-11-20]]] her'],
    ['a bullet behind a wrapped line', '- Autumn\nand more\n    - 2026-11-20 met'],
    ['a heading of the log itself', '## 2026-11-20 met'],
    ['a verb on the wrapped line', '- 2026-11-20\n  met'],
    ['what is not struck out', '- ~~2026-11-19~~ 2026-11-20 met'],
  ])('counts %s', (_, lines) => {
    expect(touchesIn('## Log', ...lines.split('\n'))).toEqual(['2026-11-20 met']);
  });

  it.each([
    ['an unchecked task', '- [ ] 2026-11-20 met'],
    ['a task under way', '- [/] 2026-11-20 met'],
    ['a cancelled task', '- [-] 2026-11-20 met'],
    ['a quote', '> - 2026-11-20 met'],
    ['a callout', '> [!note]\n> - 2026-11-20 met'],
    ['a nested quote', '>> - 2026-11-20 met'],
    ['a code block', '```\n- 2026-11-20 met\n```'],
    ['a code block with tildes', '~~~\n- 2026-11-20 met\n~~~'],
    ['a longer code block', '````\n```\n- 2026-11-20 met\n```\n````'],
    ['a code block that never closes', '```\n- 2026-11-20 met'],
    ['a code block in a list', '- some code\n  ```\n  - 2026-11-20 met\n  ```'],
    ['indented code', '    - 2026-11-20 met'],
    ['code indented by a tab', '\t- 2026-11-20 met'],
    ['an inline comment', '%% - 2026-11-20 met %%'],
    ['a comment', '<!-- - 2026-11-20 met -->'],
    ['a comment of several lines', '%%\n- 2026-11-20 met\n%%'],
    ['an HTML comment of several lines', '<!--\n- 2026-11-20 met\n-->'],
    ['a comment that never closes', '%%\n- 2026-11-20 met'],
    ['an embed', '- ![[2026-11-20]] met'],
    ['a date in the text', '- met on 2026-11-20'],
    ['a row without its dashes', '| 2026-11-20 | met |'],
    ['the header of a table', '| 2026-11-20 | met |\n| --- | --- |'],
    ['what is struck out', '- ~~2026-11-20 met~~'],
    ['a quoted code block', '> ```\n> - 2026-11-20 met\n> ```'],
    ['a line behind a quote', '> She said\n2026-11-20 met'],
    ['a line behind a bullet', '- Autumn\n2026-11-20 met'],
    ['a line amid a paragraph', 'We go back.\n2026-11-20 met'],
    ['a bullet without a space', '-2026-11-20 met'],
  ])('leaves out %s', (_, lines) => {
    expect(touchesIn('## Log', ...lines.split('\n'))).toEqual([]);
  });

  it.each([
    ['| | no answer yet |', 'social'],
    ['| | Jo: no answer yet |', 'touch'],
    ['| | asked |', 'asked'],
    ['| | the weather |', 'touch'],
    ['| Harbour | no answer yet |', 'touch'],
    ['| Harbour | asked |', 'asked'],
    ['| email | no answer yet |', 'wrote'],
    ['| email | asked |', 'asked'],
  ])('reads the cells %s behind the date as %s', (cells, verb) => {
    const table = ['| Day | How | What |', '| --- | --- | --- |', `| 2026-11-20 ${cells}`];
    expect(touchesIn('## Log', ...table)).toEqual([`2026-11-20 ${verb}`]);
  });

  it('reads on behind what it leaves out', () => {
    const body = ['## Log', '```', '## Notes', '```', '%%', '## Notes', '%%', '> ## Notes', MET];
    expect(touchesIn(...body)).toEqual(['2026-11-20 met']);
  });

  it.each([
    ['a day ahead', '- 2026-11-23 met', 'log@2 "2026-11-23"'],
    ['an impossible day', '- 2026-02-30 met', 'log@2 "2026-02-30"'],
    ['an unknown reason skipped', '- 2026-11-20 skipped (lunch)', 'log@2 "lunch"'],
  ])('says of %s that it cannot be read', (_, line, problem) => {
    const note = ['## Log', line, MET].join('\n');
    expect(problemsIn(note)).toEqual([problem]);
    expect(readContact(note).entries.at(-1)).toMatchObject({ day: '2026-11-20', verb: 'met' });
  });

  it('takes today as a day that came', () => {
    expect(problemsIn('## Log\n- 2026-11-22 met')).toEqual([]);
    expect(touchesIn('## Log', '- 2026-11-22 met')).toEqual(['2026-11-22 met']);
  });
});

describe('the order of touches', () => {
  const texts = (...log: string[]): string[] =>
    readContact(['## Log', ...log].join('\n')).entries.map(
      (entry) => `${entry.day.slice(8)} ${entry.text}`,
    );

  it('is by day, whatever the order of the lines', () => {
    expect(texts('- 2026-11-20 b', '- 2026-11-18 a', '- 2026-11-21 c')).toEqual([
      '18 a',
      '20 b',
      '21 c',
    ]);
  });

  it('on one day is that of the lines where the log grows downwards', () => {
    expect(texts('- 2026-11-18 a', '- 2026-11-20 b', '- 2026-11-20 c')).toEqual([
      '18 a',
      '20 b',
      '20 c',
    ]);
  });

  it('on one day is from the bottom up where the log grows upwards', () => {
    expect(texts('- 2026-11-20 c', '- 2026-11-20 b', '- 2026-11-18 a')).toEqual([
      '18 a',
      '20 b',
      '20 c',
    ]);
  });

  it('of a log of one day only is that of the lines', () => {
    expect(texts('- 2026-11-20 a', '- 2026-11-20 b')).toEqual(['20 a', '20 b']);
  });

  it('is told by the first and last line, not by those between', () => {
    expect(texts('- 2026-11-18 a', '- 2026-11-01 y', '- 2026-11-20 b', '- 2026-11-20 c')).toEqual([
      '01 y',
      '18 a',
      '20 b',
      '20 c',
    ]);
  });

  it('on one day puts what properties and other notes tell first', () => {
    const vault = aVault({
      'People/Jo.md': noteOf(
        { met: '2026-11-18' },
        '## Log',
        '- 2026-11-20 replied',
        '- 2026-11-20 thanked',
      ),
      'Meetings/2026-11-20 Fair.md': noteOf({ type: 'meeting' }, '[[Jo]]'),
    });
    expect(
      vault.contact('People/Jo.md').entries.map((entry) => `${entry.day} ${entry.verb}`),
    ).toEqual(['2026-11-18 met', '2026-11-20 met', '2026-11-20 replied', '2026-11-20 thanked']);
  });
});

describe('links in a log line', () => {
  const links = (line: string): readonly string[] =>
    aVault({
      'People/Jo.md': `## Log\n- 2026-11-20 ${line}\n`,
      'Jobs/Acme – Staff engineer.md': noteOf({ type: 'opportunity' }),
      'Jobs/Two words.md': noteOf({ type: 'opportunity' }),
    }).contact('People/Jo.md').entries[0]?.links ?? [];

  it.each([
    ['asked (referral) for [[Acme – Staff engineer]]: sent CV', ['Jobs/Acme – Staff engineer.md']],
    ['asked: [[Jobs/Acme – Staff engineer|Acme]]', ['Jobs/Acme – Staff engineer.md']],
    ['asked: [[acme – staff engineer#Notes]]', ['Jobs/Acme – Staff engineer.md']],
    ['asked: [the job](../Jobs/Two%20words.md)', ['Jobs/Two words.md']],
    ['asked: [the job](<Jobs/Two%20words.md>)', ['Jobs/Two words.md']],
    ['asked: [[Nowhere]]', []],
    ['asked: ![[Acme – Staff engineer]]', []],
    ['asked: `[[Acme – Staff engineer]]`', []],
    ['asked: [a site](https://example.org/x.md)', []],
  ])('"%s" lead to %j', (line, expected) => {
    expect(links(line)).toEqual(expected);
  });
});
