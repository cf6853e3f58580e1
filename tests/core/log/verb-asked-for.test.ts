import { expect, it } from 'vitest';
import { verbAskedFor } from '../../../src/core/log/verb-asked-for';

it.each([
  [['thank-you'], 'thanked'],
  [['reply'], 'wrote'],
  [['nudge'], 'nudged'],
  [['update'], 'updated'],
  [['announce'], 'updated'],
  [['outcome'], 'updated'],
  [['prepare'], 'updated'],
  [['date'], 'congratulated'],
  [['promise'], null],
  [['check-in'], null],
  [['reconnect'], null],
  [[null], null],
  [[], null],
  [['update', 'outcome'], 'updated'],
  [['update', 'thank-you'], null],
  [['update', null], null],
] as const)('of people due for %j is %s', (reasons, verb) => {
  expect(verbAskedFor(reasons)).toBe(verb);
});
