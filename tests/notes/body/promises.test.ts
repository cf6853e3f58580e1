import { describe, expect, it } from 'vitest';
import { problemsIn, readContact } from '../../builders/a-vault';

const promisesIn = (...body: string[]): ReturnType<typeof readContact>['promises'] =>
  readContact(body.join('\n')).promises;

describe('a promise', () => {
  it.each([
    ['- [ ] Send it', null],
    ['- [ ] Send it 📅 2026-11-24', '2026-11-24'],
    ['- [ ] Send it 📅2026-11-24', '2026-11-24'],
    ['- [ ] Send it 📆 2026-11-24', '2026-11-24'],
    ['- [ ] Send it 🗓️ 2026-11-24', '2026-11-24'],
    ['- [ ] Send it 📅\uFE0F 2026-11-24', '2026-11-24'],
    ['- [ ] 📅 2026-11-24 Send it', '2026-11-24'],
    ['- [ ] Send it [due:: 2026-11-24]', '2026-11-24'],
    ['- [ ] Send it [due::2026-11-24]', '2026-11-24'],
    ['- [ ] Send it (due:: 2026-11-24)', '2026-11-24'],
    ['- [ ] Send it [due:: [[2026-11-24]]]', '2026-11-24'],
    ['- [ ] Send it (due 2026-11-24)', '2026-11-24'],
    ['- [ ] Send it (Due: 2026-11-24)', '2026-11-24'],
    ['- [ ] Send it (due [[2026-11-24]])', '2026-11-24'],
    ['- [ ] Send it (due 24 Nov 2026)', '2026-11-24'],
    ['* [ ] Send it 📅 2026-11-24', '2026-11-24'],
    ['1. [ ] Send it 📅 2026-11-24', '2026-11-24'],
    ['- Soon\n  - [ ] Send it 📅 2026-11-24', '2026-11-24'],
    ['- [ ] Send it 🔁 every week 📅 2026-11-24 ⏫', '2026-11-24'],
    ['- [ ] Send it ⏳ 2026-11-20 🛫 2026-11-19 📅 2026-11-24', '2026-11-24'],
  ])('"%s" is due %s', (line, due) => {
    expect(promisesIn(...line.split('\n'))).toMatchObject([
      { text: 'Send it', whose: 'mine', due },
    ]);
  });

  it.each([
    ['- [ ] Send it ➕ 2026-11-20', '2026-11-20'],
    ['- [ ] Send it [created:: 2026-11-20]', '2026-11-20'],
    ['- [ ] Send it', null],
  ])('"%s" was made on %s', (line, created) => {
    expect(promisesIn(line)).toMatchObject([{ text: 'Send it', created }]);
  });

  it.each([
    ['(theirs)', ['- [ ] Send it (theirs)'], 'theirs'],
    ['(Theirs)', ['- [ ] (Theirs) Send it'], 'theirs'],
    ['a heading', ['## They promised', '- [ ] Send it'], 'theirs'],
    ['a heading in other letters', ['### they PROMISED', '- [ ] Send it'], 'theirs'],
    ['another heading', ['## I promised', '- [ ] Send it'], 'mine'],
    ['a heading that ended', ['## They promised', '## Notes', '- [ ] Send it'], 'mine'],
    ['the word alone', ['- [ ] Send it, theirs or mine'], 'mine'],
  ])('is told by %s whose it is', (_, body, whose) => {
    expect(promisesIn(...body).map((promise) => promise.whose)).toEqual([whose]);
  });

  it.each([
    ['- [x] Send it 📅 2026-11-24'],
    ['- [X] Send it'],
    ['- [/] Send it'],
    ['- [-] Send it'],
    ['- [ ]'],
    ['- [] Send it'],
    ['- Send it 📅 2026-11-24'],
    ['[ ] Send it'],
    ['```\n- [ ] Send it\n```'],
    ['    - [ ] Send it'],
    ['%% - [ ] Send it %%'],
    ['<!--\n- [ ] Send it\n-->'],
  ])('"%s" is none, or kept', (lines) => {
    expect(promisesIn(...lines.split('\n'))).toEqual([]);
  });

  it.each([
    ['📅 2026-02-30', 'promise@1 "2026-02-30"'],
    ['📅 soon', 'promise@1 "soon"'],
    ['[due:: tomorrow]', 'promise@1 "tomorrow"'],
    ['(due 2026-13-01)', 'promise@1 "2026-13-01"'],
    ['➕ 2026-11-31', 'promise@1 "2026-11-31"'],
  ])('with "%s" is undated, and the date a problem', (mark, problem) => {
    const note = `- [ ] Send it ${mark}`;
    expect(readContact(note).promises).toMatchObject([{ due: null, created: null }]);
    expect(problemsIn(note)).toEqual([problem]);
  });

  it('with "(due to her)" is due nowhere, and no problem', () => {
    expect(promisesIn('- [ ] Say what is (due to her)')).toMatchObject([{ due: null }]);
    expect(problemsIn('- [ ] Say what is (due to her)')).toEqual([]);
  });

  it('knows its line, properties counted', () => {
    const note = '---\nname: Jo\n---\n\n- [ ] One\n\n- [ ] Two';
    expect(readContact(note).promises.map((promise) => promise.line)).toEqual([5, 7]);
  });
});
