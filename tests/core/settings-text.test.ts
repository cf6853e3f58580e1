import { expect, test } from 'vitest';
import { DEFAULT_RULES } from '../../src/core/settings';
import { GUARD_GROUPS, numberFault, REASON_GROUPS, RULE_TEXTS } from '../../src/core/settings-text';

test('puts every number of the rules to the user, once', () => {
  const rules = RULE_TEXTS.map(({ rule }) => rule);
  expect([...rules].sort()).toEqual(Object.keys(DEFAULT_RULES).sort());
});

test('takes every default', () => {
  for (const { rule, min } of RULE_TEXTS) {
    expect(numberFault(DEFAULT_RULES[rule], min), rule).toBeNull();
  }
});

test('writes names and sentences in sentence case, with a full stop behind the sentences', () => {
  for (const { name, desc } of RULE_TEXTS) {
    expect(name).toMatch(/^[A-Z][a-z]*(?:[ ,-]+[a-z]+)*$/);
    expect(desc).toMatch(/^[A-Z][^.]*\.$/);
  }
});

test('gives every number of a page a name of its own', () => {
  for (const groups of [REASON_GROUPS, GUARD_GROUPS]) {
    const names = groups.flatMap(({ rules }) => rules.map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
  }
});

test.each([
  [1, 1, null],
  [0, 1, 'Expected 1 or more.'],
  [-1, 0, 'Expected 0 or more.'],
  [1.5, 1, 'Expected a whole number.'],
  [Number.NaN, 1, 'Expected a whole number.'],
  ['3', 1, 'Expected a whole number.'],
  [36_525, 1, null],
  [36_526, 1, 'Expected 36525 or less.'],
])('checks a number: %s, at least %i', (value, min, fault) => {
  expect(numberFault(value, min)).toBe(fault);
});
