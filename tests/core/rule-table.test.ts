import { expect, test } from 'vitest';
import { DEFAULT_RULES } from '../../src/core/settings';
import { numberFault, RULE_ROWS, ruleGroups } from '../../src/core/rule-table';

test('puts every number of the rules to the user, once', () => {
  const rules = RULE_ROWS.map(({ rule }) => rule);
  expect([...rules].sort()).toEqual(Object.keys(DEFAULT_RULES).sort());
});

test('takes every default', () => {
  for (const row of RULE_ROWS) {
    expect(numberFault(DEFAULT_RULES[row.rule], row), row.rule).toBeNull();
  }
});

test('writes names and sentences in sentence case, with a full stop behind the sentences', () => {
  for (const { name, desc } of RULE_ROWS) {
    expect(name).toMatch(/^[A-Z][a-z]*(?:[ ,-]+[a-z]+)*$/);
    expect(desc).toMatch(/^[A-Z][^.'"]*\.$/);
  }
});

test('gives every number of a page a name of its own', () => {
  for (const page of ['write', 'leave', 'list'] as const) {
    const names = [...ruleGroups(page).values()].flatMap((rows) => rows.map(({ name }) => name));
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
  expect(numberFault(value, { min })).toBe(fault);
});
