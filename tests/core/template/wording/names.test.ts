import { describe, expect, it } from 'vitest';
import { withArticle } from '../../../../src/core/template/wording/article';
import { companySaid, roleSaid } from '../../../../src/core/template/wording/company';
import { interestSaid, placeSaid, throughSaid } from '../../../../src/core/template/wording/place';

describe('a company, as one speaks of it', () => {
  it.each([
    ['Globex', 'Globex'],
    ['Globex (toxic!)', 'Globex'],
    ['Globex [her second choice]', 'Globex'],
    ['Globex 🤮', 'Globex'],
    ['Globex, she hates it', 'Globex'],
    ['Globex – on the way out', 'Globex'],
    ['Globex; layoffs soon', 'Globex'],
    ['Globex: a mess', 'Globex'],
    ['Globex?', 'Globex'],
    ['**Globex**', 'Globex'],
    ['[[Globex]]', 'Globex'],
    ['International Business Machines, Inc.', 'International Business Machines'],
    ['ACME CORP.', 'ACME'],
    ['Acme Inc., Berlin', 'Acme'],
    ['Hansen A/S', 'Hansen'],
    ['Berg Maschinen GmbH & Co. KG', 'Berg Maschinen'],
    ['Vale, Berg & Partners', 'Vale, Berg & Partners'],
    ['The Bicycle Company', 'The Bicycle Company'],
    ['Dr. Okafor Ltd', 'Dr. Okafor'],
    ['Harbour.io', 'Harbour.io'],
    ['Inc.', 'Inc.'],
    ['株式会社アクメ', '株式会社アクメ'],
  ])('%s is %s', (text, said) => {
    expect(companySaid(text)).toBe(said);
  });

  it.each([
    'ex-Globex',
    'formerly Globex',
    'unemployed',
    'between jobs',
    'n/a',
    '-',
    '?',
    'https://globex.example',
    '',
  ])('%s is none', (text) => {
    expect(companySaid(text)).toBeNull();
  });

  it('has jobs without what was noted beside them', () => {
    expect(roleSaid('Head of data (leaving soon)')).toBe('Head of data');
    expect(roleSaid('Recruiter, pushy')).toBe('Recruiter');
    expect(roleSaid('she says CTO')).toBeNull();
  });
});

describe('where you met', () => {
  it.each([
    ['the harbour data meetup', 'the harbour data meetup'],
    ['at the data meetup in Kyoto', 'the data meetup in Kyoto'],
    ['A barbecue', 'a barbecue'],
    ['harbour meetup', 'the harbour meetup'],
    ['Python meetup', 'the Python meetup'],
    ['Product Camp 2019', 'Product Camp 2019'],
    ['in the library', 'the library'],
    ["Ada's wedding", "Ada's wedding"],
    ['the fair (he was drunk)', 'the fair'],
    ['the fair, looked lost', 'the fair'],
    ['university', 'university'],
  ])('%s is %s', (text, said) => {
    expect(placeSaid(text)).toBe(said);
  });

  it.each([
    'AA meeting',
    'rehab',
    'https://lu.ma/abc123',
    'where she was fired',
    'through his ex',
    '(bar)',
    '',
  ])('%s cannot be said', (text) => {
    expect(placeSaid(text)).toBeNull();
  });
});

describe('through whom you met', () => {
  it.each([
    ['Ada Berg', 'Ada Berg'],
    ['Jake (her ex)', 'Jake'],
    ['Jake, that snob', 'Jake'],
    ['[[Ada Berg]]', 'Ada Berg'],
    ['Jan van der Berg', 'Jan van der Berg'],
    ['a mutual friend', 'a friend'],
    ['an old colleague', 'a colleague'],
    ['my cousin', 'my cousin'],
    ['friends', 'friends'],
  ])('%s is %s', (text, said) => {
    expect(throughSaid(text)).toBe(said);
  });

  it.each(['her ex', 'that snob Jake', 'https://tinder.example', 'someone awful', ''])(
    '%s cannot be said',
    (text) => {
      expect(throughSaid(text)).toBeNull();
    },
  );
});

describe('an interest', () => {
  it.each([
    ['sea swimming', 'sea swimming'],
    ['wine, too much of it', 'wine'],
    ['poker (debts!)', 'poker'],
    ['[[Chess]]', 'Chess'],
  ])('%s is %s', (text, said) => {
    expect(interestSaid(text)).toBe(said);
  });

  it.each([
    'his kids (2)',
    'her ex',
    'anything but work',
    'talking about himself all the time',
    'https://a.example',
    '',
  ])('%s cannot be said', (text) => {
    expect(interestSaid(text)).toBeNull();
  });
});

describe('a or an', () => {
  it.each([
    ['staff engineer', 'a staff engineer'],
    ['analyst', 'an analyst'],
    ['UX designer', 'a UX designer'],
    ['SRE', 'an SRE'],
    ['HR partner', 'an HR partner'],
    ['ML engineer', 'an ML engineer'],
    ['QA lead', 'a QA lead'],
    ['user researcher', 'a user researcher'],
    ['university lecturer', 'a university lecturer'],
    ['underwriter', 'an underwriter'],
    ['honest broker', 'an honest broker'],
    ['Head of data', 'a Head of data'],
  ])('before %s makes %s', (words, all) => {
    expect(withArticle(words)).toBe(all);
  });
});
