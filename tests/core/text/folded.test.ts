import { describe, expect, it } from 'vitest';
import { canonicalWord, folded, searched } from '../../../src/core/text/folded';

describe('a text folded', () => {
  it.each([
    // text, folded, as a word, in a search box
    ['Zoë Ångström', 'zoe angstrom', 'zoe angstrom', 'zoe angstrom'],
    ['thank_you-note', 'thank you note', 'thank you note', 'thank_you-note'],
    ['C++ & Go', 'c go', 'c++ & go', 'c++ & go'],
    ['Straße', 'straße', 'straße', 'strasse'],
    ['ＡＣＭＥ', 'acme', 'ａｃｍｅ', 'acme'],
    ['  two   words ', 'two words', 'two words', 'two   words'],
    ['…', '', '…', '...'],
  ])('%j is %j, as a word %j, in a search box %j', (text, name, word, box) => {
    expect([folded(text), canonicalWord(text), searched(text)]).toEqual([name, word, box]);
  });
});
