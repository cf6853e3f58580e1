import { expect, it } from 'vitest';
import { counted } from '../../../src/core/text/counted';
import { listed } from '../../../src/core/text/listed';
import { noteName } from '../../../src/core/text/note-name';
import { remember } from '../../../src/core/text/remember';

it.each([
  [[], ''],
  [['Jo'], 'Jo'],
  [['Jo', 'Li'], 'Jo and Li'],
  [['Jo', 'Li', 'Bo'], 'Jo, Li and Bo'],
])('%j are listed as "%s"', (words, text) => {
  expect(listed(words)).toBe(text);
});

it('a number has its noun', () => {
  expect([0, 1, 2].map((count) => counted(count, 'note'))).toEqual([
    '0 notes',
    '1 note',
    '2 notes',
  ]);
  expect(counted(3, 'person', 'people')).toBe('3 people');
});

it.each([
  ['People/Jo.md', 'Jo'],
  ['Jo.MD', 'Jo'],
  ['a/b.c', 'b.c'],
  ['', ''],
])('the note of %j is called %j', (path, name) => {
  expect(noteName(path)).toBe(name);
});

it('an answer is worked out once an object', () => {
  let asked = 0;
  const size = remember((list: readonly number[]) => [list.length, (asked += 1)]);
  const list = [1, 2];
  expect([size(list), size(list), size([...list])]).toEqual([
    [2, 1],
    [2, 1],
    [2, 2],
  ]);
});
