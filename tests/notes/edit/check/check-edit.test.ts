import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { applyEdits } from '../../../../src/notes/edit/apply-edits';
import { checkEdit } from '../../../../src/notes/edit/check/check-edit';
import type { Intent } from '../../../../src/notes/edit/intent';
import type { NoteEdit } from '../../../../src/notes/edit/note-edit';
import { aDay } from '../a-day';
import { refusalOf, textOf } from '../text-of';

const yaml = (text: string): unknown => parse(text);
const DAY = aDay('2026-11-20');
const NOTHING: Intent = { properties: [], lines: [], log: null, headings: [], boxes: 0 };
const NAMES = ['last-touch', 'last-contact'] as const;
const touched: Intent = {
  ...NOTHING,
  properties: [{ names: NAMES, value: { kind: 'day', day: DAY } }],
};
const logged: Intent = { ...NOTHING, lines: ['2026-11-20 met'], headings: ['Log'] };
const entered: Intent = {
  ...NOTHING,
  log: {
    entries: [{ day: DAY, verb: 'met', detail: null, text: 'hi', links: [] }],
    names: { headings: ['Log'], contact: null, slashedDates: null },
  },
};
const LOG = '## Log\n\n| Date | What | Notes |\n|---|---|---|\n| 2026-11-01 | wrote | |\n';
const check = (before: string, after: string, intent: Intent): ReturnType<typeof checkEdit> =>
  checkEdit(before, after, intent, yaml);

const BEFORE = '---\na: 1 # c\nlast-touch: 2026-01-05\n---\n# Jo\r\n\n- [ ] b\n';
const change = (from: string, to: string): string => BEFORE.split(from).join(to);

describe('the check of a write', () => {
  it.each<[string, string, Intent]>([
    ['nothing, when nothing was meant', BEFORE, NOTHING],
    ['the intended property', change('2026-01-05', '2026-11-20'), touched],
    ['the intended property as a link', change('2026-01-05', '"[[2026-11-20]]"'), touched],
    ['the intended line', `${BEFORE}- 2026-11-20 met\n`, logged],
    ['the intended line under its heading', `${BEFORE}\n## Log\n\n* 2026-11-20 met\n`, logged],
    ['the intended box', change('[ ]', '[x]'), { ...NOTHING, boxes: 1 }],
    [
      'the intended box with its day',
      change('[ ] b', '[x] b ✅ 2026-11-20'),
      { ...NOTHING, boxes: 1 },
    ],
  ])('lets pass %s', (_name, after, intent) => {
    expect(textOf(check(BEFORE, after, intent))).toBe(after);
  });

  it.each<[string, string, Intent, string]>([
    ['another property', change('a: 1', 'a: 2'), NOTHING, 'Other properties'],
    [
      'another property with the intended one',
      change('1 # c\nlast-touch: 2026-01-05', '2 # c\nlast-touch: 2026-11-20'),
      touched,
      'Other properties',
    ],
    ['a comment', change('# c', '# d'), NOTHING, 'Other properties'],
    ['a style', change('a: 1', 'a:  1'), NOTHING, 'Other properties'],
    ['the order', '---\nlast-touch: 2026-11-20\na: 1 # c\nb: 2\n---\n', touched, 'Other'],
    ['a line ending of the block', change('# c\n', '# c\r\n'), NOTHING, 'Other properties'],
    ['a fence', change('---\n#', '--- \n#'), NOTHING, 'Other properties'],
    ['a byte order mark', `\uFEFF${BEFORE}`, NOTHING, 'Other properties'],
    [
      'a new block',
      `---\n---\n${BEFORE.slice(BEFORE.indexOf('# Jo'))}`,
      NOTHING,
      'Other properties',
    ],
    ['a property that was not set', BEFORE, touched, 'read as it was meant'],
    ['a property that stands twice', change('a: 1', 'a: 1\na: 1'), NOTHING, 'could not be read'],
    ['another value', change('2026-01-05', '2026-11-21'), touched, 'read as it was meant'],
    ['a line of the body', change('# Jo', '# Joe'), NOTHING, 'Other lines'],
    ['a line ending of the body', change('\r\n', '\n'), NOTHING, 'Other lines'],
    ['a blank line taken out', change('\r\n\n', '\r\n'), NOTHING, 'Other lines'],
    ['a line taken out', change('- [ ] b\n', ''), { ...NOTHING, boxes: 1 }, 'Other lines'],
    ['a line that was not added', BEFORE, logged, 'Other lines'],
    [
      'a line that was added twice',
      `${BEFORE}- 2026-11-20 met\n- 2026-11-20 met\n`,
      logged,
      'Other lines',
    ],
    ['another line', `${BEFORE}- 2026-11-20 met her\n`, logged, 'Other lines'],
    ['a box', change('[ ]', '[x]'), NOTHING, 'Other lines'],
    [
      'another change of the box’s line',
      change('[ ] b', '[x] c'),
      { ...NOTHING, boxes: 1 },
      'Other lines',
    ],
  ])('refuses %s', (_name, after, intent, reason) => {
    expect(refusalOf(check(BEFORE, after, intent))).toContain(reason);
  });

  it.each<[string, string]>([
    ['a row', `${LOG}| [[2026-11-20]] | met | hi |\n`],
    ['a bullet', `${LOG}\n- 2026-11-20 met: hi\n`],
    ['a numbered and ticked item', `${LOG}\n1. [x] **2026-11-20** met – hi\n`],
    ['a heading', `${LOG}\n### 2026-11-20 met, hi\n`],
    ['a plain line', `${LOG}\n2026-11-20: met: hi\n`],
  ])('lets pass the intended entry as %s', (_name, after) => {
    expect(textOf(check(LOG, after, entered))).toBe(after);
  });

  it.each<[string, string, string]>([
    ['that is not there', LOG, 'log would not read'],
    ['of another day', `${LOG}| 2026-11-21 | met | hi |\n`, 'log would not read'],
    ['with other words', `${LOG}| 2026-11-20 | met | hi there |\n`, 'log would not read'],
    ['with another verb', `${LOG}| 2026-11-20 | wrote | hi |\n`, 'log would not read'],
    ['with a link', `${LOG}\n- 2026-11-20 met: hi\n  - [[Acme]]\n`, 'log would not read'],
    ['twice', `${LOG}| 2026-11-20 | met | hi |\n| 2026-11-20 | met | hi |\n`, 'log would'],
    ['outside the log', `2026-11-20 met: hi\n\n${LOG}`, 'log would not read'],
    ['with another row', `${LOG}| 2026-11-20 | met | hi |\n| | | |\n`, 'Other lines'],
    ['with words below', `${LOG}\n### 2026-11-20 met: hi\n\nMore.\n`, 'Other lines'],
    ['for another', LOG.replace('2026-11-01 | wrote', '2026-11-20 | met | hi'), 'log would'],
    [
      'that changes others',
      `${LOG.replace('wrote | |', 'wrote | x |')}| 2026-11-20 | met | hi |\n`,
      'log',
    ],
  ])('refuses an entry %s', (_name, after, reason) => {
    expect(refusalOf(check(LOG, after, entered))).toContain(reason);
  });

  it('tells apart a property that is meant to go', () => {
    const gone: Intent = { ...NOTHING, properties: [{ names: NAMES, value: null }] };
    expect(textOf(check(BEFORE, change('last-touch: 2026-01-05\n', ''), gone))).not.toContain(
      'last-touch',
    );
    expect(refusalOf(check(BEFORE, BEFORE, gone))).toContain('as it was meant');
  });
});

const touch: NoteEdit = { kind: 'set', names: NAMES, value: { kind: 'day', day: DAY } };
const log: NoteEdit = {
  kind: 'log',
  entry: { day: DAY, verb: 'met', detail: 'coffee', text: 'hi', link: null },
  style: { headings: ['Log'], defaultHeading: 'Log' },
};

describe('several edits of one note', () => {
  it('make one new text', () => {
    const edits: NoteEdit[] = [
      touch,
      { kind: 'set', names: ['next-touch'], value: { kind: 'day', day: aDay('2026-12-01') } },
      log,
      { kind: 'promise', promise: { text: 'Call', due: DAY, created: null }, logHeadings: ['Log'] },
      { kind: 'tick', task: { text: 'b', line: 7 }, done: DAY },
    ];
    expect(textOf(applyEdits(BEFORE, edits, yaml))).toBe(
      '---\na: 1 # c\nlast-touch: 2026-11-20\nnext-touch: 2026-12-01\n---\n# Jo\r\n\n- [x] b\n\n' +
        '## Promises\n\n- [ ] Call 📅 2026-11-20\n\n## Log\n\n- 2026-11-20 met (coffee): hi\n',
    );
  });

  it('tick by the lines of the note as it was', () => {
    const note = '- [ ] a\n- [ ] a\n';
    const edits: NoteEdit[] = [touch, { kind: 'tick', task: { text: 'a', line: 2 }, done: null }];
    expect(textOf(applyEdits(note, edits, yaml))).toBe(
      '---\nlast-touch: 2026-11-20\n---\n- [ ] a\n- [x] a\n',
    );
  });

  it('go by the last one for the same property', () => {
    const edits: NoteEdit[] = [{ kind: 'remove', names: NAMES }, touch];
    expect(textOf(applyEdits(BEFORE, edits, yaml))).toContain('last-touch: 2026-11-20');
  });

  it('are all refused when one is', () => {
    const edits: NoteEdit[] = [log, { kind: 'tick', task: { text: 'gone', line: 1 }, done: null }];
    expect(refusalOf(applyEdits(BEFORE, edits, yaml))).toContain('no open promise');
  });

  it.each([
    ['a tab', 'a:\n\t- b'],
    ['a name that stands twice', 'a: 1\na: 2'],
    ['an unclosed quote', 'a: "b'],
    ['a reserved sign', 'telegram: @x'],
    ['two mappings in one line', 'a: b: c'],
    ['no mapping', '- a'],
    ['bare text', 'Some words.'],
  ])('write nothing to properties with %s', (_name, block) => {
    const note = `---\n${block}\n---\nBody\n`;
    for (const edit of [touch, log]) {
      expect(refusalOf(applyEdits(note, [edit], yaml))).toContain('Nothing was written.');
    }
  });

  it.each([
    ['an anchor that is used elsewhere', 'last-touch: &d 2026-01-05\nb: *d'],
    ['an anchor that hides another', 'a: &d 1\nlast-touch: &d 2\nb: *d'],
    ['one line in braces', '{last-touch: 2026-01-05}'],
    ['a question mark', '? last-touch\n: 2026-01-05'],
    ['an end mark of YAML', 'a: 1\n...'],
    ['an escape in its name', '"last\\u002dtouch": 2026-01-05'],
  ])('refuse what cannot be changed safely: a property with %s', (_name, block) => {
    expect(refusalOf(applyEdits(`---\n${block}\n---\nBody\n`, [touch], yaml))).toContain(
      'Nothing was written.',
    );
  });

  it('do not compare what has no end', () => {
    expect(refusalOf(applyEdits('---\na: &a [*a]\n---\n', [touch], yaml))).toContain(
      'Nothing was written.',
    );
  });
});
