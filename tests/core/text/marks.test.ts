import { describe, expect, it } from 'vitest';
import { withoutLinks, withoutMarks } from '../../../src/core/text/marks';

describe('a text without links', () => {
  it.each([
    [
      'for [[Work/Acme|the firm]], [[Work/Acme#Team]] and [this](https://a.example)',
      'for the firm, Team and this',
    ],
    ['[x] and [ ] stay', '[x] and [ ] stay'],
    ['![[Picture.png]]', 'Picture.png'],
    ['![a map](map.png)', 'a map'],
    ['[here](<a b.md>)', 'here'],
    ['[tides](https://a.example/x_(y)) and on', 'tides and on'],
    ['[tides](https://a.example "A title")', 'tides'],
    ['a table [[Acme\\|the firm]]', 'a table the firm'],
  ])('%s is %s', (text, plain) => {
    expect(withoutLinks(text)).toBe(plain);
  });
});

describe('a text without marks', () => {
  it.each([
    ['Send [[Reading list|the list]] and **deck**', 'Send the list and deck'],
    ['*coffee*', 'coffee'],
    ['***coffee***', 'coffee'],
    ['_coffee_ and __cake__', 'coffee and cake'],
    ['snake_case_name stays', 'snake_case_name stays'],
    ['2 * 3 * 4 stays', '2 * 3 * 4 stays'],
    ['==the deck==', 'the deck'],
    ['`deck.pdf`', 'deck.pdf'],
    ['the deck %%she hates it%%', 'the deck'],
    ['the deck <!-- ugly -->', 'the deck'],
    ['~~lunch~~ coffee', 'coffee'],
    ['the deck[^1]', 'the deck'],
    ['the deck ^a1b2', 'the deck'],
    ["O'Brien & <b>", "O'Brien & <b>"],
  ])('%s is %s', (text, plain) => {
    expect(withoutMarks(text)).toBe(plain);
  });
});
