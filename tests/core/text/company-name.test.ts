import { describe, expect, it } from 'vitest';
import { companyName, isSameCompany } from '../../../src/core/text/company-name';
import { folded } from '../../../src/core/text/folded';
import { aLink, aText } from '../../builders/linked';

describe('a folded text', () => {
  it.each([
    ['José Ángel', 'jose angel'],
    ['  Ada\t\tLovelace ', 'ada lovelace'],
    ["Maeve O'Brien", 'maeve o brien'],
    ['ＡＢＣ １２', 'abc 12'],
    ['Ⅷ. Straße', 'viii straße'],
    ['İpek', 'ipek'],
    ['हिन्दी', 'हिन्दी'],
    ['Ａ&Ｂ — C', 'a b c'],
    ['— !', ''],
  ])('of %j is %j', (text, expected) => {
    expect(folded(text)).toBe(expected);
  });
});

describe("a company's name", () => {
  it.each([
    ['Acme', 'acme'],
    ['ACME, Inc.', 'acme'],
    ['Acme Co., Ltd.', 'acme'],
    ['Acme S.p.A.', 'acme'],
    ['Acme S. A.', 'acme s a'],
    ['S.A.', 'sa'],
    ['Company Limited', 'company'],
    ['The Company Store', 'the company store'],
    ['Inc. Magazine', 'inc magazine'],
    ['Grafton Pty Ltd', 'grafton'],
    ['Zürich AG', 'zurich'],
    ['Acme.io', 'acmeio'],
    ['…', ''],
  ])('%j is compared as %j', (text, expected) => {
    expect(companyName(text)).toBe(expected);
  });

  it.each([
    ['the same words', aText('Acme Inc'), aText('ACME'), true],
    ['other words', aText('Acme'), aText('Acme Labs'), false],
    ['a link by its target', aLink('Companies/Acme', null, 'the firm'), aText('acme gmbh'), true],
    ['not a link by its shown text', aLink('Globex', null, 'Acme'), aText('Acme'), false],
    ['a link to a file', aLink('Companies/Acme.md', null), aText('Acme'), true],
    ['nothing', aText('?'), aText('?'), false],
    ['an absent one', null, aText('Acme'), false],
  ])('is compared by %s', (_, a, b, same) => {
    expect([isSameCompany(a, b), isSameCompany(b, a)]).toEqual([same, same]);
  });
});
