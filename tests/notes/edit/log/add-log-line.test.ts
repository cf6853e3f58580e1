import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { addLogLine } from '../../../../src/notes/edit/log/add-log-line';
import { refusalOf, textOf } from '../text-of';

const STYLE = { headings: DEFAULT_SETTINGS.logHeadings, defaultHeading: 'Log' };
const NEW = '2026-11-20 met (coffee): hi $& $1';
const add = (note: string, line = NEW): string => textOf(addLogLine(note, line, STYLE));

/** A note of these lines with `+` in place of the new line's text. */
const lines = (...all: string[]): string => all.join('\n');
const filled = (note: string, line = NEW): string => note.split('+++').join(line);

describe('a line for a log that is there', () => {
  it.each<[string, string, string]>([
    ['at its end', '## Log\n- 2026-11-01 met\n', '## Log\n- 2026-11-01 met\n- +++\n'],
    ['without a final newline', '## Log\n- 2026-11-01 met', '## Log\n- 2026-11-01 met\n- +++'],
    [
      'with CRLF',
      '## Log\r\n- 2026-11-01 met\r\n\r\n## X',
      '## Log\r\n- 2026-11-01 met\r\n- +++\r\n\r\n## X',
    ],
    [
      'with CRLF and no final newline',
      'a\r\n## Log\r\n- 2026-11-01',
      'a\r\n## Log\r\n- 2026-11-01\r\n- +++',
    ],
    ['with CR', '## Log\r- 2026-11-01 met\r', '## Log\r- 2026-11-01 met\r- +++\r'],
    [
      'with the line ending of its neighbour',
      'a\r\n# Log\n- 2026-11-01\n\r\n',
      'a\r\n# Log\n- 2026-11-01\n- +++\n\r\n',
    ],
    ['with stars', '# log\n* 2026-11-01 met\n', '# log\n* 2026-11-01 met\n* +++\n'],
    [
      'with indent and wide markers',
      '# LOG\n  -   2026-11-01 met\n',
      '# LOG\n  -   2026-11-01 met\n  -   +++\n',
    ],
    [
      'of ticked tasks',
      '## Log\n- [x] 2026-11-01 called\n',
      '## Log\n- [x] 2026-11-01 called\n- [x] +++\n',
    ],
    [
      'under another name',
      '### interaction LOG ###\n- 2026-11-01\n',
      '### interaction LOG ###\n- 2026-11-01\n- +++\n',
    ],
    [
      'with blank lines between',
      '## Log\n\n- 2026-11-01 a\n\n- 2026-11-02 b\n',
      '## Log\n\n- 2026-11-01 a\n\n- 2026-11-02 b\n\n- +++\n',
    ],
    [
      'behind what is nested',
      '## Log\n- 2026-11-01 met\n  - she said\n\n    more\n  lazy\nlazier\n\nAfter.\n',
      '## Log\n- 2026-11-01 met\n  - she said\n\n    more\n  lazy\nlazier\n- +++\n\nAfter.\n',
    ],
    [
      'behind code in the last line',
      '## Log\n- 2026-11-01 met\n  ```\n- 2026-11-09 no\n  ```\n\n## X\n',
      '## Log\n- 2026-11-01 met\n  ```\n- 2026-11-09 no\n  ```\n- +++\n\n## X\n',
    ],
    [
      'behind bullets without a day',
      '## Log\n- 2026-11-01 met\n- [ ] send it\n- idea\n\nText\n',
      '## Log\n- 2026-11-01 met\n- [ ] send it\n- idea\n- +++\n\nText\n',
    ],
    [
      'above text after the list',
      '## Log\n- 2026-11-01\n\nText\n- x\n',
      '## Log\n- 2026-11-01\n- +++\n\nText\n- x\n',
    ],
    [
      'above a table',
      '## Log\n- 2026-11-01\n\n| a |\n|---|\n',
      '## Log\n- 2026-11-01\n- +++\n\n| a |\n|---|\n',
    ],
    [
      'above footnotes',
      '## Log\n- 2026-11-01 x[^1]\n\n[^1]: y\n',
      '## Log\n- 2026-11-01 x[^1]\n- +++\n\n[^1]: y\n',
    ],
    ['above a rule', '## Log\n- 2026-11-01\n\n---\nx\n', '## Log\n- 2026-11-01\n- +++\n\n---\nx\n'],
    [
      'above the next heading',
      '## Log\n- 2026-11-01\n## X\n',
      '## Log\n- 2026-11-01\n- +++\n## X\n',
    ],
    [
      'in the last of its months',
      '## Log\n### Oct\n- 2026-10-01\n\n### Nov\n- 2026-11-01\n\n## X\n',
      '## Log\n### Oct\n- 2026-10-01\n\n### Nov\n- 2026-11-01\n- +++\n\n## X\n',
    ],
    [
      'nested in a year',
      '## Log\n- 2026\n  - 2026-11-01\n- ideas\n  - x\n',
      '## Log\n- 2026\n  - 2026-11-01\n  - +++\n- ideas\n  - x\n',
    ],
    [
      'newest first',
      '## Log\n\n- 2026-11-10 b\n- 2026-11-01 a\n',
      '## Log\n\n- +++\n- 2026-11-10 b\n- 2026-11-01 a\n',
    ],
    [
      'newest first with blank lines',
      '## Log\n- 2026-11-10 b\n\n- 2026-11-01 a\n',
      '## Log\n- +++\n\n- 2026-11-10 b\n\n- 2026-11-01 a\n',
    ],
    [
      'newest first below what stands above',
      '## Log\nIntro\n\n- 2026-11-10\n- 2026-11-01\n',
      '## Log\nIntro\n\n- +++\n- 2026-11-10\n- 2026-11-01\n',
    ],
    [
      'newest first on the same day',
      '## Log\n- 2026-11-20 b\n- 2026-11-01\n',
      '## Log\n- +++\n- 2026-11-20 b\n- 2026-11-01\n',
    ],
    [
      'on the same day',
      '## Log\n- 2026-11-20 a\n- 2026-11-20 b\n',
      '## Log\n- 2026-11-20 a\n- 2026-11-20 b\n- +++\n',
    ],
    [
      'before days ahead',
      '## Log\n- 2026-11-01\n- 2026-12-24\n',
      '## Log\n- 2026-11-01\n- +++\n- 2026-12-24\n',
    ],
    [
      'as a heading among headings',
      '## Log\n\n### 2026-11-01 met\nText\n\n## X\n',
      '## Log\n\n### 2026-11-01 met\nText\n\n### +++\n\n## X\n',
    ],
    [
      'as a heading, dense',
      '## Log\n### 2026-11-01 met\nText\n## X\n',
      '## Log\n### 2026-11-01 met\nText\n### +++\n## X\n',
    ],
    [
      'as a heading, newest first',
      '## Log\n\n### 2026-11-09\na\n\n### 2026-11-01\nb\n',
      '## Log\n\n### +++\n\n### 2026-11-09\na\n\n### 2026-11-01\nb\n',
    ],
    [
      'in the log that has days',
      '## History\nFounded 1990.\n\n## Log\n- 2026-11-01\n',
      '## History\nFounded 1990.\n\n## Log\n- 2026-11-01\n- +++\n',
    ],
    [
      'above code that never closes',
      '## Log\n- 2026-11-01\n\n```\nx\n',
      '## Log\n- 2026-11-01\n- +++\n\n```\nx\n',
    ],
    [
      'above a line with code that never closes',
      '## Log\n- 2026-11-01 a\n- 2026-11-02 b\n  ```\n  x',
      '## Log\n- 2026-11-01 a\n- +++\n- 2026-11-02 b\n  ```\n  x',
    ],
    [
      'above a comment that never closes',
      '## Log\n- 2026-11-01\n%% x\ny\n',
      '## Log\n- 2026-11-01\n- +++\n%% x\ny\n',
    ],
    [
      'above a line with a comment that never closes',
      '## Log\n- 2026-11-01 %% x\ny\n',
      '## Log\n- +++\n- 2026-11-01 %% x\ny\n',
    ],
    [
      'not in a quoted log',
      '> ## Log\n> - 2026-11-01\n\n# Log\n',
      '> ## Log\n> - 2026-11-01\n\n# Log\n- +++\n',
    ],
    [
      'past code with its heading',
      '```\n## Log\n- 2026-11-01\n```\n## Log\n- 2026-11-01',
      '```\n## Log\n- 2026-11-01\n```\n## Log\n- 2026-11-01\n- +++',
    ],
    [
      'past a comment with its heading',
      '%%\n## Log\n%%\n<!--\n## Log\n-->\n## Log\n',
      '%%\n## Log\n%%\n<!--\n## Log\n-->\n## Log\n- +++\n',
    ],
  ])('%s', (_name, before, after) => {
    expect(add(before)).toBe(filled(after));
  });

  it.each([
    ['a day between', '- 2026-11-01\n- 2026-11-25\n', '- 2026-11-01\n- +++\n- 2026-11-25\n'],
    ['a day before all', '- 2026-11-21\n- 2026-11-25\n', '- +++\n- 2026-11-21\n- 2026-11-25\n'],
    [
      'a day between, newest first',
      '- 2026-11-25\n- 2026-11-01\n',
      '- 2026-11-25\n- +++\n- 2026-11-01\n',
    ],
    [
      'a day before all, newest first',
      '- 2026-11-25\n- 2026-11-21\n',
      '- 2026-11-25\n- 2026-11-21\n- +++\n',
    ],
    ['a day before the only one', '- 2026-11-25\n', '- +++\n- 2026-11-25\n'],
  ])('keeps the order of the log for %s', (_name, before, after) => {
    expect(add(`## Log\n${before}`)).toBe(filled(`## Log\n${after}`));
  });

  it('goes on top of a single day when asked to', () => {
    const result = addLogLine('## Log\n- 2026-11-01\n', NEW, { ...STYLE, newestFirst: true });
    expect(textOf(result)).toBe(filled('## Log\n- +++\n- 2026-11-01\n'));
  });
});

describe('a line for a log without days', () => {
  it.each<[string, string, string]>([
    ['empty at the end', '## Log', '## Log\n- +++'],
    ['empty with a newline', '## Log\n', '## Log\n- +++\n'],
    ['empty with a blank line', '## Log\n\n', '## Log\n\n- +++\n'],
    ['empty before a heading', '## Log\n## X\n', '## Log\n- +++\n## X\n'],
    ['empty with a blank line before a heading', '## Log\n\n## X\n', '## Log\n\n- +++\n\n## X\n'],
    ['empty with blank lines before a heading', '## Log\n\n\n## X\n', '## Log\n\n- +++\n\n## X\n'],
    ['empty before footnotes', '## Log\n\n[^1]: y\n', '## Log\n\n- +++\n\n[^1]: y\n'],
    ['empty before a rule', '## Log\n\n---\nText\n', '## Log\n\n- +++\n\n---\nText\n'],
    ['with text', '## Log\nAll calls.\n\n## X\n', '## Log\nAll calls.\n\n- +++\n\n## X\n'],
    ['with text at the end', '## Log\nAll calls.', '## Log\nAll calls.\n\n- +++'],
    ['with a table', '## Log\n\n| a |\n|---|\n| b |\n', '## Log\n\n| a |\n|---|\n| b |\n\n- +++\n'],
    ['with code', '## Log\n```\n- 2026-11-01\n```\n', '## Log\n```\n- 2026-11-01\n```\n\n- +++\n'],
    [
      'with code that never closes',
      '## Log\n```\n- 2026-11-01\n',
      '## Log\n- +++\n\n```\n- 2026-11-01\n',
    ],
    [
      'with other bullets',
      '## Log\n* idea\n  * more\n\nText\n',
      '## Log\n* idea\n  * more\n* +++\n\nText\n',
    ],
    [
      'with a bullet with code that never closes',
      '## Log\n- idea\n  ```\n  x',
      '## Log\n- +++\n- idea\n  ```\n  x',
    ],
    [
      'with an open task',
      '## Log\n- [ ] 2026-12-01 call\n',
      '## Log\n- [ ] 2026-12-01 call\n- +++\n',
    ],
    ['with numbers', '## Log\n1. idea\n', '## Log\n1. idea\n- +++\n'],
    ['with sections below it', '## Log\n### Ideas\n- x\n', '## Log\n- +++\n### Ideas\n- x\n'],
  ])('%s', (_name, before, after) => {
    expect(add(before)).toBe(filled(after));
  });
});

describe('a line for a note without a log', () => {
  it.each<[string, string, string]>([
    ['empty', '', '## Log\n\n- +++\n'],
    ['with text', 'Text\n', 'Text\n\n## Log\n\n- +++\n'],
    ['without final newline', 'Text', 'Text\n\n## Log\n\n- +++'],
    ['with blank lines at the end', 'Text\n\n', 'Text\n\n## Log\n\n- +++\n'],
    ['with CRLF', 'Text\r\n', 'Text\r\n\r\n## Log\r\n\r\n- +++\r\n'],
    ['of properties only', '---\na: 1\n---\n', '---\na: 1\n---\n## Log\n\n- +++\n'],
    ['that ends with the fence', '---\na: 1\n---', '---\na: 1\n---\n## Log\n\n- +++'],
    ['with the heading in code', '```\n## Log\n```\n', '```\n## Log\n```\n\n## Log\n\n- +++\n'],
    [
      'with the heading in longer code',
      '````\n```\n## Log\n````\n',
      '````\n```\n## Log\n````\n\n## Log\n\n- +++\n',
    ],
    [
      'with the heading in a property',
      '---\na: |\n  ## Log\n---\n',
      '---\na: |\n  ## Log\n---\n## Log\n\n- +++\n',
    ],
    ['with the name in a longer heading', '## Log book\n', '## Log book\n\n## Log\n\n- +++\n'],
    ['with a table at the end', '| a |\n|---|\n', '| a |\n|---|\n\n## Log\n\n- +++\n'],
    ['with footnotes at the end', 'x[^1]\n\n[^1]: y\n', 'x[^1]\n\n[^1]: y\n\n## Log\n\n- +++\n'],
    ['with code that never closes', 'Text\n\n```\nx\n', 'Text\n\n## Log\n\n- +++\n\n```\nx\n'],
    [
      'with code that never closes, close to text',
      'Text\n```\nx',
      'Text\n\n## Log\n\n- +++\n\n```\nx',
    ],
    ['all code that never closes', '~~~\nx', '## Log\n\n- +++\n\n~~~\nx'],
    [
      'with a list with code that never closes',
      '# A\n- a\n- b\n  ```\n  x\n',
      '## Log\n\n- +++\n\n# A\n- a\n- b\n  ```\n  x\n',
    ],
    [
      'with a spaced list with code that never closes',
      'A\n\n- a\n\n  ```\n  x',
      'A\n\n## Log\n\n- +++\n\n- a\n\n  ```\n  x',
    ],
    ['with a comment that never closes', 'Text\n\n%%\nx\n', 'Text\n\n## Log\n\n- +++\n\n%%\nx\n'],
    [
      'with a comment that never closes in a paragraph',
      'A\n\nb\nc %% d\ne\n',
      'A\n\n## Log\n\n- +++\n\nb\nc %% d\ne\n',
    ],
    [
      'with an HTML comment that never closes',
      'A\n\n<!-- d\ne\n',
      'A\n\n## Log\n\n- +++\n\n<!-- d\ne\n',
    ],
  ])('%s', (_name, before, after) => {
    expect(add(before)).toBe(filled(after));
  });

  it('takes the heading from the settings', () => {
    const result = addLogLine('', NEW, { headings: ['Kontakte'], defaultHeading: 'Kontakte' });
    expect(textOf(result)).toBe(filled('## Kontakte\n\n- +++\n'));
  });

  it('refuses a heading that would not be read', () => {
    const result = addLogLine('', NEW, { headings: ['Log'], defaultHeading: 'Diary' });
    expect(refusalOf(result)).toContain('No place was found');
  });

  it('refuses a line without a day', () => {
    expect(refusalOf(addLogLine('', 'met', STYLE))).toContain('begins with a day');
    expect(refusalOf(addLogLine('', '2026-02-30 met', STYLE))).toContain('begins with a day');
  });
});

describe('lines added one after the other', () => {
  it('stand in the order they were added', () => {
    const days = ['2026-11-01', '2026-11-02', '2026-11-02 later', '2026-11-03'];
    expect(days.reduce((note, day) => add(note, day), lines('Hi', ''))).toBe(
      lines('Hi', '', '## Log', '', ...days.map((day) => `- ${day}`), ''),
    );
  });
});
