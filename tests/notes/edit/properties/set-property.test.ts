import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { PropertyValue } from '../../../../src/notes/edit/properties/property-value';
import { removeProperty } from '../../../../src/notes/edit/properties/remove-property';
import { setProperty } from '../../../../src/notes/edit/properties/set-property';
import { aDay } from '../a-day';
import { refusalOf, textOf } from '../text-of';

const NAMES = ['last-touch', 'last-contact', 'last-chat'] as const;
const DAY: PropertyValue = { kind: 'day', day: aDay('2026-11-20') };
const text = (value: string): PropertyValue => ({ kind: 'text', text: value });

const set = (note: string, value: PropertyValue = DAY): string =>
  textOf(setProperty(note, NAMES, value));
const note = (...lines: string[]): string => ['---', ...lines, '---', 'Body', ''].join('\n');

describe('setting a property that the note has', () => {
  it.each([
    ['bare', 'last-touch: 2026-01-05', 'last-touch: 2026-11-20'],
    ['in double quotes', 'last-touch: "2026-01-05"', 'last-touch: "2026-11-20"'],
    ['in single quotes', "last-touch: '2026-01-05'", "last-touch: '2026-11-20'"],
    ['as a link', 'last-touch: "[[2026-01-05]]"', 'last-touch: "[[2026-11-20]]"'],
    ['as a link in single quotes', "last-touch: '[[2026-01-05]]'", "last-touch: '[[2026-11-20]]'"],
    ['as a link without quotes', 'last-touch: [[2026-01-05]]', 'last-touch: [[2026-11-20]]'],
    [
      'as a link into a folder',
      'last-touch: "[[Daily/2026-01-05|Mon]]"',
      'last-touch: "[[Daily/2026-11-20]]"',
    ],
    [
      'as a link that shows the day',
      'last-touch: "[[Daily/2026-01-05|2026-01-05]]"',
      'last-touch: "[[Daily/2026-11-20|2026-11-20]]"',
    ],
    ['as a link to a heading', 'last-touch: "[[2026-01-05#Jo]]"', 'last-touch: "[[2026-11-20]]"'],
    ['with a time', 'last-touch: 2026-01-05T10:00', 'last-touch: 2026-11-20'],
    ['empty', 'last-touch:', 'last-touch: 2026-11-20'],
    ['empty with a space', 'last-touch: ', 'last-touch: 2026-11-20'],
    ['empty with a comment', 'last-touch:   # when?', 'last-touch: 2026-11-20   # when?'],
    ['null', 'last-touch: ~', 'last-touch: 2026-11-20'],
    ['with a comment', 'last-touch: 2026-01-05  # by phone', 'last-touch: 2026-11-20  # by phone'],
    ['quoted with a comment', 'last-touch: "#1 # no" # yes', 'last-touch: "2026-11-20" # yes'],
    ['with wide spaces', 'last-touch:    2026-01-05 ', 'last-touch:    2026-11-20 '],
    ['with a space before the colon', 'last-touch : x', 'last-touch : 2026-11-20'],
    ['under a quoted name', '"last-touch": x', '"last-touch": 2026-11-20'],
    ['in another spelling', 'Last_Touch: x', 'Last_Touch: 2026-11-20'],
    ['in a spelling with spaces and dots', "'LAST . touch': x", "'LAST . touch': 2026-11-20"],
    ['under another name', 'lastChat: x', 'lastChat: 2026-11-20'],
    ['with a hash in it', 'last-touch: a#b', 'last-touch: 2026-11-20'],
    ['with an anchor', 'last-touch: &d 2026-01-05', 'last-touch: 2026-11-20'],
    ['as a block list', 'last-touch:\n  - a\n  - b', 'last-touch: 2026-11-20'],
    ['as a block list without indent', 'last-touch: # c\n- a\n- b', 'last-touch: 2026-11-20 # c'],
    [
      'as a block list with comments',
      'last-touch:\n  # one\n  - a # two\n  - b',
      'last-touch: 2026-11-20\n  # one',
    ],
    [
      'as a list of several lines',
      'last-touch: [a, # ]\n  "]",\n  b] # c',
      'last-touch: 2026-11-20 # c',
    ],
    [
      'as a literal block',
      'last-touch: |- # c\n  a\n\n  # b\n  c: d',
      'last-touch: 2026-11-20 # c',
    ],
    ['as a list with apostrophes', "last-touch: [it's,\n  b] # c", 'last-touch: 2026-11-20 # c'],
    [
      'as a literal block that ends like a comment',
      'last-touch: |\n  a\n  # b',
      'last-touch: 2026-11-20',
    ],
    ['as a folded block', 'last-touch: >\n  a\n  b', 'last-touch: 2026-11-20'],
    [
      'as a quoted text of several lines',
      'last-touch: "a\n  b: \\" c\n\n  d" # e',
      'last-touch: "2026-11-20" # e',
    ],
    ['as a quoted text on the next line', 'last-touch:\n  "a"', 'last-touch: 2026-11-20'],
    [
      'as a single-quoted text of several lines',
      "last-touch: 'it''s\n  b'",
      "last-touch: '2026-11-20'",
    ],
    [
      'as a plain text of several lines',
      'last-touch: a\n  b\n  c # d',
      'last-touch: 2026-11-20 # d',
    ],
    ['as a mapping', 'last-touch:\n  a: 1\n  b:\n    - 2', 'last-touch: 2026-11-20'],
  ])('%s', (_name, before, after) => {
    const around = (line: string): string =>
      note('# top', 'name: "Jo" # n', line, '', '# below', 'tags: [a,  b]', "note: 'x'");
    expect(set(around(before))).toBe(around(after));
    expect((parse(around(after).split('---\n')[1] ?? '') as { name: string }).name).toBe('Jo');
  });

  it.each([
    [
      'the canonical name',
      ['last-contact: a', 'last-touch: b'],
      ['last-contact: a', 'last-touch: 2026-11-20'],
    ],
    [
      'the order of names',
      ['last-chat: a', 'last-contact: b'],
      ['last-chat: a', 'last-contact: 2026-11-20'],
    ],
    ['one with a value', ['last-touch:', 'last-chat: b'], ['last-touch:', 'last-chat: 2026-11-20']],
    [
      'the exact spelling',
      ['Last Touch: a', 'last-touch: b'],
      ['Last Touch: a', 'last-touch: 2026-11-20'],
    ],
    [
      'the first of empty ones',
      ['last-chat:', 'last-touch:'],
      ['last-chat:', 'last-touch: 2026-11-20'],
    ],
  ])('chooses among several spellings %s', (_name, before, after) => {
    expect(set(note(...before))).toBe(note(...after));
  });

  it('does not take a line in a text or a nested property for it', () => {
    const before = note(
      'about: |',
      '  last-touch: x',
      'work:',
      '  last-touch: y',
      '# last-touch: z',
    );
    expect(set(before)).toBe(
      note(
        'about: |',
        '  last-touch: x',
        'work:',
        '  last-touch: y',
        '# last-touch: z',
        'last-touch: 2026-11-20',
      ),
    );
  });

  it('keeps the quotes when a text replaces a quoted text', () => {
    expect(set(note("last-touch: 'a'"), text("it's"))).toBe(note("last-touch: 'it''s'"));
    expect(set(note('last-touch: "a"'), text('b'))).toBe(note('last-touch: "b"'));
    expect(set(note("last-touch: 'a'"), text('b\nc'))).toBe(note('last-touch: "b\\nc"'));
    expect(set(note('last-touch: a # c'), text('Fwd: y'))).toBe(note('last-touch: "Fwd: y" # c'));
  });

  it('writes numbers and yes or no bare', () => {
    expect(set(note('last-touch: "1"'), { kind: 'number', number: 14 })).toBe(
      note('last-touch: 14'),
    );
    expect(set(note('last-touch: no'), { kind: 'boolean', boolean: true })).toBe(
      note('last-touch: true'),
    );
  });

  it.each([
    ['bare', 'last-touch: x # c', 'last-touch: # c\n  - a\n  - "1"'],
    ['empty', 'last-touch:', 'last-touch:\n  - a\n  - "1"'],
    ['on one line', 'last-touch: [x, y] # c', 'last-touch: [a, "1"] # c'],
    ['an item a line', 'last-touch:\n    - x', 'last-touch:\n    - a\n    - "1"'],
    ['without indent', 'last-touch:\n- x\n- y', 'last-touch:\n- a\n- "1"'],
  ])('writes a list in the style of the old one: %s', (_name, before, after) => {
    expect(set(note(before, 'b: 1'), { kind: 'list', items: ['a', '1'] })).toBe(
      note(after, 'b: 1'),
    );
  });

  it('takes the other spellings away when the value is empty, as they would count instead', () => {
    const before = note('last-chat: a # c', 'last-touch: b', 'x: 1');
    expect(set(before, text(''))).toBe(note('last-touch: ""', 'x: 1'));
  });

  it('writes an empty list', () => {
    expect(set(note('last-touch:\n  - a'), { kind: 'list', items: [] })).toBe(
      note('last-touch: []'),
    );
  });

  it('inserts what looks like a pattern as it is', () => {
    expect(set(note('last-touch: "a"'), text("$& $1 $' $$"))).toBe(
      note('last-touch: "$& $1 $\' $$"'),
    );
  });
});

describe('adding a property', () => {
  const LINE = 'last-touch: 2026-11-20';
  it.each([
    ['at the end of the block', note('name: Jo'), note('name: Jo', LINE)],
    ['to an empty block', '---\n---\nBody', `---\n${LINE}\n---\nBody`],
    ['below comments', note('name: Jo', '# end'), note('name: Jo', '# end', LINE)],
    ['above blank lines', note('name: Jo', '', ''), note('name: Jo', LINE, '', '')],
    ['below a literal block', note('a: |', '  x'), note('a: |', '  x', LINE)],
    [
      'above a text that keeps its blank lines',
      note('b: 1', '# t', 'a: |+', '  x', ''),
      note('b: 1', LINE, '# t', 'a: |+', '  x', ''),
    ],
    [
      'with the indent of the others',
      note('  a: 1', '  b: 2'),
      note('  a: 1', '  b: 2', `  ${LINE}`),
    ],
    ['to a block that ends the note', '---\na: 1\n---', `---\na: 1\n${LINE}\n---`],
    ['with CRLF', '---\r\na: 1\r\n---\r\nBody', `---\r\na: 1\r\n${LINE}\r\n---\r\nBody`],
    ['with a lone CR', '---\ra: 1\r---\rBody', `---\ra: 1\r${LINE}\r---\rBody`],
    [
      'with the ending of the line above',
      '---\r\na: 1\n---\r\nBody',
      `---\r\na: 1\n${LINE}\n---\r\nBody`,
    ],
    ['behind a byte order mark', '\uFEFF---\na: 1\n---\n', `\uFEFF---\na: 1\n${LINE}\n---\n`],
    ['between fences with spaces', '--- \na: 1\n---\t\nBody', `--- \na: 1\n${LINE}\n---\t\nBody`],
    ['to a note without properties', '# Jo\n', `---\n${LINE}\n---\n# Jo\n`],
    ['to a note without final newline', '# Jo', `---\n${LINE}\n---\n# Jo`],
    ['to an empty note', '', `---\n${LINE}\n---\n`],
    ['to a note of a byte order mark', '\uFEFF', `\uFEFF---\n${LINE}\n---\n`],
    ['before a body with CRLF', '\uFEFF# Jo\r\nx\n', `\uFEFF---\r\n${LINE}\r\n---\r\n# Jo\r\nx\n`],
    ['before a rule', '---\n\nA note.\n', `---\n${LINE}\n---\n---\n\nA note.\n`],
    [
      'before a rule and a line of dashes',
      '---\nAha.\n----\n',
      `---\n${LINE}\n---\n---\nAha.\n----\n`,
    ],
    ['before a blank first line', '\n---\na: 1\n---\n', `---\n${LINE}\n---\n\n---\na: 1\n---\n`],
  ])('%s', (_name, before, after) => {
    expect(set(before)).toBe(after);
  });

  it('writes a list an item a line', () => {
    const list: PropertyValue = { kind: 'list', items: ['a', 'b c'] };
    expect(set(note('a: 1'), list)).toBe(note('a: 1', 'last-touch:', '  - a', '  - b c'));
  });

  it('refuses where the block never closes', () => {
    expect(refusalOf(setProperty('---\nname: Jo\n\nBody', NAMES, DAY))).toContain('closing ---');
  });
});

describe('removing a property', () => {
  it.each([
    ['with its comment', ['a: 1', 'last-touch: x # c', 'b: 2'], ['a: 1', 'b: 2']],
    [
      'with all its lines',
      ['last-touch:', '  - x', '  # c', '  - y', '# b', 'b: 2'],
      ['# b', 'b: 2'],
    ],
    [
      'under every name with a value',
      ['last-chat: x', 'last-contact:', 'last-touch: z'],
      ['last-contact:'],
    ],
    [
      'with comments that a text above would take in',
      ['a: |', '  x', 'last-touch:', '  - y', '  # c', 'b: 1'],
      ['a: |', '  x', 'b: 1'],
    ],
    [
      'with blank lines that a text above would take in',
      ['a: |+', '  x', '', 'last-touch: y', '', 'b: 1'],
      ['a: |+', '  x', '', 'b: 1'],
    ],
    ['that is empty: as it was', ['last-touch:'], ['last-touch:']],
    ['that is not there: as it was', ['a: 1'], ['a: 1']],
    ['that is the only one', ['last-touch: x'], []],
  ])('%s', (_name, before, after) => {
    expect(textOf(removeProperty(note(...before), NAMES))).toBe(note(...after));
  });

  it('leaves a note without properties alone', () => {
    expect(textOf(removeProperty('Body', NAMES))).toBe('Body');
  });
});
