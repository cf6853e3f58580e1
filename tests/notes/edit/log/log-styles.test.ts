import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { addLogLine } from '../../../../src/notes/edit/log/add-log-line';
import { textOf } from '../text-of';

const STYLE = { headings: DEFAULT_SETTINGS.logHeadings, defaultHeading: 'Log', contact: 'Jo Doe' };
const SAID = 'met (coffee): hi $& $1';
const add = (note: string, line = `2026-11-20 ${SAID}`): string =>
  textOf(addLogLine(note, line, STYLE));

/** The lines of a log before, and after with `+++` where the new line's words stand. */
type Case = readonly [name: string, before: string, after: string];

const expectAdded = (before: string, after: string, heading = '## Log\n'): void => {
  expect(add(heading + before)).toBe(heading + after.split('+++').join(SAID));
};

describe('a bullet like the others', () => {
  it.each<Case>([
    ['plus', '+ 2026-11-01 met\n', '+ 2026-11-01 met\n+ 2026-11-20 +++\n'],
    [
      'numbers',
      '1. 2026-11-01 a\n2. 2026-11-02 b\n',
      '1. 2026-11-01 a\n2. 2026-11-02 b\n3. 2026-11-20 +++\n',
    ],
    ['numbers with parentheses', '9) 2026-11-01 a\n', '9) 2026-11-01 a\n10) 2026-11-20 +++\n'],
    [
      'the same number',
      '1. 2026-11-01 a\n1. 2026-11-02 b',
      '1. 2026-11-01 a\n1. 2026-11-02 b\n1. 2026-11-20 +++',
    ],
    [
      'numbers, newest first',
      '1. 2026-11-02 a\n2. 2026-11-01 b\n',
      '1. 2026-11-20 +++\n1. 2026-11-02 a\n2. 2026-11-01 b\n',
    ],
    [
      'numbers that count down',
      '2. 2026-11-02 a\n1. 2026-11-01 b\n',
      '3. 2026-11-20 +++\n2. 2026-11-02 a\n1. 2026-11-01 b\n',
    ],
    [
      'numbers down, an older day',
      '3. 2026-11-25 a\n2. 2026-11-22 b\n',
      '3. 2026-11-25 a\n2. 2026-11-22 b\n1. 2026-11-20 +++\n',
    ],
    [
      'numbers with nested lines',
      '1. 2026-11-01 a\n   - x\n',
      '1. 2026-11-01 a\n   - x\n2. 2026-11-20 +++\n',
    ],
    [
      'loose numbers',
      '1. 2026-11-01 a\n\n2. 2026-11-02 b\n',
      '1. 2026-11-01 a\n\n2. 2026-11-02 b\n\n3. 2026-11-20 +++\n',
    ],
    [
      'ticked tasks',
      '- [x] 2026-11-01 a\n- [X] 2026-11-02 b\n',
      '- [x] 2026-11-01 a\n- [X] 2026-11-02 b\n- [x] 2026-11-20 +++\n',
    ],
    ['ticked numbers', '1. [x] 2026-11-01 a\n', '1. [x] 2026-11-01 a\n2. [x] 2026-11-20 +++\n'],
    [
      'tasks and others',
      '- [x] 2026-11-01 a\n- 2026-11-02 b\n',
      '- [x] 2026-11-01 a\n- 2026-11-02 b\n- 2026-11-20 +++\n',
    ],
    [
      'ticked with the day behind',
      '- [x] Call ✅ 2026-11-01\n',
      '- [x] Call ✅ 2026-11-01\n- [x] 2026-11-20 +++\n',
    ],
    ['linked dates', '- [[2026-11-01]] met\n', '- [[2026-11-01]] met\n- [[2026-11-20]] +++\n'],
    ['bold dates', '- **2026-11-01** met\n', '- **2026-11-01** met\n- **2026-11-20** +++\n'],
    [
      'bold links',
      '- **[[2026-11-01]]** met\n',
      '- **[[2026-11-01]]** met\n- **[[2026-11-20]]** +++\n',
    ],
    ['a colon', '- 2026-11-01: met\n', '- 2026-11-01: met\n- 2026-11-20: +++\n'],
    [
      'a colon in bold',
      '- **2026-11-01:** met\n',
      '- **2026-11-01:** met\n- **2026-11-20:** +++\n',
    ],
    [
      'a colon behind bold',
      '- __2026-11-01__: met\n',
      '- __2026-11-01__: met\n- __2026-11-20__: +++\n',
    ],
    ['a dash', '- 2026-11-01 — met\n', '- 2026-11-01 — met\n- 2026-11-20 — +++\n'],
    ['a hyphen', '- [[2026-11-01]] - met\n', '- [[2026-11-01]] - met\n- [[2026-11-20]] - +++\n'],
    ['an arrow', '- 2026-11-01 → met\n', '- 2026-11-01 → met\n- 2026-11-20 → +++\n'],
    ['a bar', '- 2026-11-01 | met\n', '- 2026-11-01 | met\n- 2026-11-20 | +++\n'],
    ['parentheses', '- (2026-11-01) met\n', '- (2026-11-01) met\n- (2026-11-20) +++\n'],
    ['brackets', '- [2026-11-01] met\n', '- [2026-11-01] met\n- [2026-11-20] +++\n'],
    ['code', '- `2026-11-01` met\n', '- `2026-11-01` met\n- `2026-11-20` +++\n'],
    ['points', '- 2026.11.01 met\n', '- 2026.11.01 met\n- 2026.11.20 +++\n'],
    ['dates alone', '- [[2026-11-01]]\n', '- [[2026-11-01]]\n- [[2026-11-20]] +++\n'],
    [
      'some alone',
      '- 2026-11-01: a\n- 2026-11-02\n',
      '- 2026-11-01: a\n- 2026-11-02\n- 2026-11-20: +++\n',
    ],
    [
      'what does not agree',
      '- [[2026-11-01]] a\n- 2026-11-02 b\n',
      '- [[2026-11-01]] a\n- 2026-11-02 b\n- 2026-11-20 +++\n',
    ],
    ['all of it bold', '- **2026-11-01 met**\n', '- **2026-11-01 met**\n- 2026-11-20 +++\n'],
    ['a bold verb', '- 2026-11-01 **met** Jo\n', '- 2026-11-01 **met** Jo\n- 2026-11-20 +++\n'],
    ['dates in words', '- 20 Oct 2026: met\n', '- 20 Oct 2026: met\n- 2026-11-20 +++\n'],
    [
      'a link with further words',
      '- [[2026-11-01 Sun]] met\n',
      '- [[2026-11-01 Sun]] met\n- 2026-11-20 +++\n',
    ],
  ])('%s', (_name, before, after) => {
    expectAdded(before, after);
  });

  it('takes the colon in front of words away where the others have a mark there', () => {
    const plain = '2026-11-20: 10 of them came';
    expect(add('## Log\n- 2026-11-01 — a\n', plain)).toBe(
      '## Log\n- 2026-11-01 — a\n- 2026-11-20 — 10 of them came\n',
    );
    expect(add('## Log\n- [[2026-11-01]] a\n', plain)).toBe(
      '## Log\n- [[2026-11-01]] a\n- [[2026-11-20]]: 10 of them came\n',
    );
    expect(add('## Log\n- **2026-11-01**: a\n', '2026-11-20')).toBe(
      '## Log\n- **2026-11-01**: a\n- **2026-11-20**\n',
    );
  });

  it('is a bare one where it would read otherwise among theirs', () => {
    const line = '2026-11-20 [[2026-11-20]] again';
    expect(add('## Log\n- 2026-11-01 met\n', line)).toBe(`## Log\n- 2026-11-01 met\n- ${line}\n`);
  });
});

describe('a row like the others', () => {
  const TABLE = '| Date | Type | Notes |\n|---|:-:|---|\n';
  const ROW = '| 2026-11-01 | met | a |\n';
  it.each<Case>([
    ['at the end', TABLE + ROW, `${TABLE + ROW}| 2026-11-20 | met (coffee) | hi $& $1 |\n`],
    [
      'without a final newline',
      TABLE + ROW.trim(),
      `${TABLE + ROW}| 2026-11-20 | met (coffee) | hi $& $1 |`,
    ],
    [
      'newest first',
      `${TABLE}| 2026-11-02 | met |  |\n${ROW}`,
      `${TABLE}| 2026-11-20 | met (coffee) | hi $& $1 |\n| 2026-11-02 | met |  |\n${ROW}`,
    ],
    [
      'a day between',
      `${TABLE + ROW}| 2026-11-25 | met |  |\n`,
      `${TABLE + ROW}| 2026-11-20 | met (coffee) | hi $& $1 |\n| 2026-11-25 | met |  |\n`,
    ],
    [
      'before text',
      `${TABLE + ROW}\nText\n`,
      `${TABLE + ROW}| 2026-11-20 | met (coffee) | hi $& $1 |\n\nText\n`,
    ],
    [
      'before rows to be filled in',
      `${TABLE + ROW}|  |  |  |\n`,
      `${TABLE + ROW}| 2026-11-20 | met (coffee) | hi $& $1 |\n|  |  |  |\n`,
    ],
    [
      'behind rows that go on',
      `${TABLE + ROW}|  |  | more |\n`,
      `${TABLE + ROW}|  |  | more |\n| 2026-11-20 | met (coffee) | hi $& $1 |\n`,
    ],
    [
      'without outer bars',
      'Date | What | Notes\n--|--|--\n2026-11-01 | met | a\n',
      'Date | What | Notes\n--|--|--\n2026-11-01 | met | a\n2026-11-20 | met (coffee) | hi $& $1\n',
    ],
    [
      'without spaces',
      '|Date|What|Notes|\n|-|-|-|\n|2026-11-01|met|a|\n',
      '|Date|What|Notes|\n|-|-|-|\n|2026-11-01|met|a|\n|2026-11-20|met (coffee)|hi $& $1|\n',
    ],
    [
      'with linked dates',
      `${TABLE}| [[2026-11-01]] | met | a |\n`,
      `${TABLE}| [[2026-11-01]] | met | a |\n| [[2026-11-20]] | met (coffee) | hi $& $1 |\n`,
    ],
    [
      'with bold dates',
      `${TABLE}| **2026-11-01** | met | a |\n`,
      `${TABLE}| **2026-11-01** | met | a |\n| **2026-11-20** | met (coffee) | hi $& $1 |\n`,
    ],
    [
      'with padded cells',
      `${TABLE}| 2026-11-01  | met   | a         |\n`,
      `${TABLE}| 2026-11-01  | met   | a         |\n| 2026-11-20 | met (coffee) | hi $& $1 |\n`,
    ],
    ['in an empty table', TABLE, `${TABLE}| 2026-11-20 | met (coffee) | hi $& $1 |\n`],
    [
      'in an empty table at the end',
      TABLE.trim(),
      `${TABLE}| 2026-11-20 | met (coffee) | hi $& $1 |`,
    ],
    [
      'in an empty table with rows to be filled in',
      `${TABLE}| | | |\n| | | |\n`,
      `${TABLE}| 2026-11-20 | met (coffee) | hi $& $1 |\n| | | |\n| | | |\n`,
    ],
    [
      'in the last of its tables',
      `### 2025\n${TABLE}| 2025-11-01 | met | a |\n\n### 2026\n${TABLE + ROW}`,
      `### 2025\n${TABLE}| 2025-11-01 | met | a |\n\n### 2026\n${TABLE + ROW}| 2026-11-20 | met (coffee) | hi $& $1 |\n`,
    ],
  ])('%s', (_name, before, after) => {
    expect(add(`## Log\n\n${before}`)).toBe(`## Log\n\n${after}`);
  });

  it.each([
    ['Date | What', 'met (coffee): hi $& $1'],
    ['Date | Type | Notes | Next step', 'met (coffee) | hi $& $1 |  |'],
    ['Date | Type | Where | Notes', 'met (coffee) |  | hi $& $1 |'],
    ['Date | Channel | What | Notes', '| met (coffee) | hi $& $1 |'],
    ['Date | Who | What', '| met (coffee): hi $& $1 |'],
    ['Date | Notes | Follow up', 'met (coffee): hi $& $1 |  |'],
    ['Date | Channel | Notes', '| met (coffee): hi $& $1 |'],
    ['Date |  | Notes', '| met (coffee): hi $& $1 |'],
    ['Datum | Art | Notiz', 'met (coffee) | hi $& $1 |'],
    ['Date | Who', 'met (coffee): hi $& $1 |'],
    ['**Date** | *Type* | `Notes`', 'met (coffee) | hi $& $1 |'],
  ])('fills what the header names: %s', (header, cells) => {
    const count = header.split('|').length;
    const table = `## Log\n| ${header} |\n|${'---|'.repeat(count)}\n`;
    const row = `| 2026-11-20 | ${cells.replace(/ ?\|?$/, '')} |`.replace(/ +/g, ' ');
    const rows = add(`${table}| 2026-11-01 |${' x |'.repeat(count - 1)}\n`).split('\n');
    expect(rows[4]?.replace(/ +/g, ' ')).toBe(row);
  });

  it.each([
    ['a bar', 'a | b', 'a \\| b'],
    ['a link with a name to show', 'for [[Acme|the firm]]: x', 'for [[Acme\\|the firm]]: x'],
    ['a backslash before a bar', 'a\\|b', 'a\\\\|b'],
    ['a backslash at its end', 'a\\', 'a\\ '],
    ['a list mark', '- so what', '- so what'],
    ['a hash', '# 3 of them', '# 3 of them'],
  ])('keeps words with %s', (_name, words, cell) => {
    expect(add(`## Log\n${TABLE}${ROW}`, `2026-11-20 met: ${words}`)).toBe(
      `## Log\n${TABLE}${ROW}| 2026-11-20 | met | ${cell} |\n`,
    );
  });

  it('leaves the cell of the verb empty for a plain touch', () => {
    expect(add(`## Log\n${TABLE}${ROW}`, '2026-11-20 ran into her')).toBe(
      `## Log\n${TABLE}${ROW}| 2026-11-20 |  | ran into her |\n`,
    );
  });

  it.each([
    ['one column', '| Date |\n|---|\n| 2026-11-01 |\n'],
    ['the date elsewhere', '| Who | Date |\n|---|---|\n'],
    ['rows of something else', '| What | Where |\n|---|---|\n| Fair | Hall |\n'],
  ])('is a bullet where the table has %s', (_name, table) => {
    expect(add(`## Log\n\n${table}`)).toBe(`## Log\n\n${table}\n- 2026-11-20 ${SAID}\n`);
  });
});

describe('a heading like the others', () => {
  it.each<Case>([
    [
      'before the next section of the log',
      '\n### 2026-11-01 met\nText\n\n### Ideas\n- x\n',
      '\n### 2026-11-01 met\nText\n\n### 2026-11-20 +++\n\n### Ideas\n- x\n',
    ],
    [
      'with bullets below',
      '### 2026-11-01\n- 2026-11-01 met\n- x\n\n### 2026-11-02\n- y\n',
      '### 2026-11-01\n- 2026-11-01 met\n- x\n\n### 2026-11-02\n- y\n\n### 2026-11-20 +++\n',
    ],
    [
      'with linked dates',
      '### [[2026-11-01]] met\n',
      '### [[2026-11-01]] met\n### [[2026-11-20]] +++\n',
    ],
    ['behind a colon', '#### 2026-11-01: met\n', '#### 2026-11-01: met\n#### 2026-11-20: +++\n'],
    [
      'as high as the log',
      '## 2026-11-01 met\n\nText\n',
      '## 2026-11-01 met\n\nText\n## 2026-11-20 +++\n',
    ],
    [
      'underlined',
      '\n2026-11-01 met\n---\n\nText\n\n2026-11-02 met\n---\n\nText\n',
      '\n2026-11-01 met\n---\n\nText\n\n2026-11-02 met\n---\n\nText\n\n## 2026-11-20 +++\n',
    ],
    [
      'spaced though the first is not',
      '### 2026-11-01\na\n\n### 2026-11-02\nb\n',
      '### 2026-11-01\na\n\n### 2026-11-02\nb\n\n### 2026-11-20 +++\n',
    ],
    [
      'an older day',
      '### 2026-11-01\na\n\n### 2026-11-22\nb\n',
      '### 2026-11-01\na\n\n### 2026-11-20 +++\n\n### 2026-11-22\nb\n',
    ],
    [
      'behind headings and bullets',
      '- 2026-10-01\n### 2026-11-01\na\n',
      '- 2026-10-01\n### 2026-11-01\na\n### 2026-11-20 +++\n',
    ],
  ])('%s', (_name, before, after) => {
    expectAdded(before, after);
  });

  it('closes with hashes where its words end with one', () => {
    expect(add('## Log\n### 2026-11-01\n', '2026-11-20 met: we are # 1 in #')).toBe(
      '## Log\n### 2026-11-01\n### 2026-11-20 met: we are # 1 in # ###\n',
    );
  });
});

describe('a plain line like the others', () => {
  it.each<Case>([
    [
      'one below the other',
      '2026-11-01 met\n2026-11-02 wrote\n',
      '2026-11-01 met\n2026-11-02 wrote\n2026-11-20 +++\n',
    ],
    ['a single one', '\n2026-11-01 met\n\n## X\n', '\n2026-11-01 met\n2026-11-20 +++\n\n## X\n'],
    ['without a final newline', '2026-11-01 met', '2026-11-01 met\n2026-11-20 +++'],
    [
      'paragraphs',
      '2026-11-01 a\n\n2026-11-02 b\n',
      '2026-11-01 a\n\n2026-11-02 b\n\n2026-11-20 +++\n',
    ],
    ['wrapped', '2026-11-01 a\nand more\n', '2026-11-01 a\nand more\n\n2026-11-20 +++\n'],
    ['with bullets', '2026-11-01 a\n- x\n- y\n', '2026-11-01 a\n- x\n- y\n\n2026-11-20 +++\n'],
    [
      'with bullets apart',
      '2026-11-01 a\n\n- [[x]]\n',
      '2026-11-01 a\n\n- [[x]]\n\n2026-11-20 +++\n',
    ],
    [
      'newest first',
      '2026-11-02 a\n2026-11-01 b\n',
      '2026-11-20 +++\n2026-11-02 a\n2026-11-01 b\n',
    ],
    [
      'newest first, paragraphs',
      '\n2026-11-02 a\n\n2026-11-01 b\n',
      '\n2026-11-20 +++\n\n2026-11-02 a\n\n2026-11-01 b\n',
    ],
    [
      'a day between',
      '2026-11-01 a\n2026-11-25 b\n',
      '2026-11-01 a\n2026-11-20 +++\n2026-11-25 b\n',
    ],
    [
      'a day between paragraphs',
      '2026-11-01 a\nx\n\n2026-11-25 b\n',
      '2026-11-01 a\nx\n\n2026-11-20 +++\n\n2026-11-25 b\n',
    ],
    ['dressed', '**2026-11-01:** met\n', '**2026-11-01:** met\n**2026-11-20:** +++\n'],
    [
      'before a list of its own',
      '2026-11-01 a\n\nPlans:\n- x\n',
      '2026-11-01 a\n2026-11-20 +++\n\nPlans:\n- x\n',
    ],
    [
      'before code that never closes',
      '2026-11-01 a\n```\nx',
      '2026-11-20 +++\n2026-11-01 a\n```\nx',
    ],
  ])('%s', (_name, before, after) => {
    expectAdded(before, after);
  });
});

describe('the log of a note', () => {
  it.each<Case>([
    ['below an underlined heading', 'Log\n---\n', 'Log\n---\n- 2026-11-20 +++\n'],
    [
      'below one with equals signs',
      'Contact log\n===\n\nText\n',
      'Contact log\n===\n\nText\n\n- 2026-11-20 +++\n',
    ],
    [
      'before text below an underline',
      'Log\n---\n\n# X\n',
      'Log\n---\n\n- 2026-11-20 +++\n\n# X\n',
    ],
    ['with the name of the contact', '## Jo Doe log\n', '## Jo Doe log\n- 2026-11-20 +++\n'],
    [
      'nested in another',
      '## History\n\n### Call log\n- 2026-11-01\n',
      '## History\n\n### Call log\n- 2026-11-01\n- 2026-11-20 +++\n',
    ],
    [
      'begun where only a property holds entries',
      '---\ninteractions:\n  - date: 2026-11-01\n    text: met\n---\nText\n',
      '---\ninteractions:\n  - date: 2026-11-01\n    text: met\n---\nText\n\n## Log\n\n- 2026-11-20 +++\n',
    ],
    [
      'begun where bullets stand above',
      '- 2026-11-01 met\n',
      '- 2026-11-01 met\n\n## Log\n\n- 2026-11-20 +++\n',
    ],
    [
      'with a mark in front',
      '\uFEFF## Log\r\n2026-11-01 met\r\n',
      '\uFEFF## Log\r\n2026-11-01 met\r\n2026-11-20 +++\r\n',
    ],
  ])('%s', (_name, before, after) => {
    expectAdded(before, after, '');
  });
});
