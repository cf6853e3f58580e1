import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../../../src/notes/edit/properties/entries';

const keys = (...lines: string[]): (string | null)[] => entriesOf(lines).map((entry) => entry.key);

describe('the properties between the fences', () => {
  it.each<[string, string[], (string | null)[]]>([
    [
      'bare, quoted and spaced names',
      ['a: 1', '"b c": 2', "'d''e': 3", 'f g : 4'],
      ['a', 'b c', "d'e", 'f g'],
    ],
    [
      'names that begin oddly',
      ['-a: 1', '?b: 2', ':c: 3', 'd:e: 4', '<<: 5'],
      ['-a', '?b', ':c', 'd:e', '<<'],
    ],
    ['no name in a comment or a blank line', ['# a: 1', '', 'b: 2 # c: 3'], ['b']],
    ['no name within a literal block', ['a: |', '  b: 1', '', '  c: 2', 'd: 1'], ['a', 'd']],
    ['no name within a list', ['a:', '- b: 1', '  c: 2', 'd: 1'], ['a', 'd']],
    ['no name within brackets', ['a: [b, {c: 1,', '  d: 2}, "]",', '  e]', 'f: 1'], ['a', 'f']],
    ['no name within quotes', ['a: "b', "  c: '", '  d: \\"', '  "', 'e: 1'], ['a', 'e']],
    [
      'names behind an anchor or a tag',
      ['a: &x "b', '  c: 1"', 'd: !!str [1,', '  e: 1]', 'f: 1'],
      ['a', 'd', 'f'],
    ],
    ['a name that cannot be told', ['? a', ': 1', 'b: 2'], [null, null, 'b']],
    ['an apostrophe in a word for no quote', ["a: [it's, b]", "c: it's", 'd: 1'], ['a', 'c', 'd']],
    ['a closing bracket at the margin', ['a:', '  b: [', '  1', ']', 'c: 1'], ['a', 'c']],
  ])('have %s', (_name, lines, expected) => {
    expect(keys(...lines)).toEqual(expected);
  });
});
