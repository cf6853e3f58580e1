import { describe, expect, it } from 'vitest';
import { tickTask, untickTask } from '../../../../src/notes/edit/body/task';
import { aDay } from '../a-day';
import { refusalOf, textOf } from '../text-of';

const DONE = aDay('2026-11-20');
const task = { text: 'Send the article', line: null };

describe('ticking a promise', () => {
  it.each([
    ['bare', '- [ ] Send the article', '- [x] Send the article'],
    [
      'with a due day',
      '- [ ] Send the article 📅 2026-11-24',
      '- [x] Send the article 📅 2026-11-24 ✅ 2026-11-20',
    ],
    [
      'with a field',
      '- [ ] Send the article [due:: 2026-11-24]',
      '- [x] Send the article [due:: 2026-11-24]',
    ],
    [
      'in words',
      '- [ ] Send the article (due 2026-11-24)',
      '- [x] Send the article (due 2026-11-24)',
    ],
    [
      'with a block id',
      '- [ ] Send the article ➕ 2026-11-01 ^id-1 ',
      '- [x] Send the article ➕ 2026-11-01 ✅ 2026-11-20 ^id-1 ',
    ],
    ['nested', '- a\n\t* [ ]  Send the article', '- a\n\t* [x]  Send the article'],
    ['numbered', '1. [ ] Send the article', '1. [x] Send the article'],
    ['in a callout', '> [!note]\n> - [ ] Send the article', '> [!note]\n> - [x] Send the article'],
    ['without a final newline', 'a\r\n- [ ] Send the article', 'a\r\n- [x] Send the article'],
    [
      'among others',
      '- [ ] Send\n- [x] Send the article\n- [ ] Send the article',
      '- [ ] Send\n- [x] Send the article\n- [x] Send the article',
    ],
    [
      'past code and comments',
      '```\n- [ ] Send the article\n```\n%%\n- [ ] Send the article\n%%\n- [ ] Send the article\n',
      '```\n- [ ] Send the article\n```\n%%\n- [ ] Send the article\n%%\n- [x] Send the article\n',
    ],
  ])('%s, and opening it again', (_name, before, after) => {
    const words = before.includes('^id') ? { ...task, text: 'Send the article ^id-1' } : task;
    expect(textOf(tickTask(before, words, DONE))).toBe(after);
    const opened = untickTask(after, {
      ...words,
      line: after.split(/\r?\n/).findLastIndex((line) => line.includes('article')) + 1,
    });
    expect(textOf(opened)).toBe(before);
  });

  it('adds no day where none was given', () => {
    const before = '- [ ] Send the article 📅 2026-11-24';
    expect(textOf(tickTask(before, task))).toBe('- [x] Send the article 📅 2026-11-24');
  });

  it('lets the line decide between equal ones', () => {
    const before = '- [ ] Send the article\n- [ ] Send the article\n';
    expect(textOf(tickTask(before, { ...task, line: 2 }))).toBe(
      '- [ ] Send the article\n- [x] Send the article\n',
    );
  });

  it('finds a promise whose line has moved', () => {
    expect(textOf(tickTask('new\n\n- [ ] Send the article', { ...task, line: 1 }))).toBe(
      'new\n\n- [x] Send the article',
    );
  });

  it('counts lines from the head of the note', () => {
    const before = '---\na: 1\n---\n- [ ] Send the article\n- [ ] Send the article';
    const after = '---\na: 1\n---\n- [x] Send the article\n- [ ] Send the article';
    expect(textOf(tickTask(before, { ...task, line: 4 }))).toBe(after);
  });

  it.each([
    ['it is gone', '- [ ] Send an article', 'no open promise'],
    ['it is ticked', '- [x] Send the article', 'no open promise'],
    ['it is cancelled', '- [-] Send the article', 'no open promise'],
    [
      'there are two',
      '- [ ] Send the article\n- [ ] Send the article 📅 2026-11-24',
      'several open promises',
    ],
  ])('refuses when %s', (_name, note, reason) => {
    expect(refusalOf(tickTask(note, { ...task, line: 9 }))).toContain(reason);
  });

  it('refuses to open what is not ticked', () => {
    expect(refusalOf(untickTask('- [ ] Send the article', task))).toContain('no ticked promise');
  });
});
