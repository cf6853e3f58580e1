import { expect, test } from 'vitest';
import {
  detailsFor,
  logAction,
  textFault,
  VERB_GROUPS,
  type LogForm,
} from '../../../src/core/log/log-form';
import { VERBS } from '../../../src/core/touch';
import { day } from '../../builders/day';

const form = (given: Partial<LogForm> = {}): LogForm => ({
  verb: 'met',
  day: day('2026-11-22'),
  detail: '',
  text: '',
  link: null,
  nextTouch: null,
  kept: null,
  ...given,
});

test('offers every verb once, apart from skipping', () => {
  const offered = VERB_GROUPS.flatMap(({ choices }) => choices.map(({ verb }) => verb));
  const verbs = Object.keys(VERBS).filter((verb) => verb !== 'skipped');
  expect([...offered].sort()).toEqual(verbs.sort());
});

test('puts a verb with those of the same direction', () => {
  for (const { heading, choices } of VERB_GROUPS) {
    if (heading === 'Other') continue;
    const directions = new Set(choices.map(({ verb }) => VERBS[verb].direction));
    expect(directions.size, heading).toBe(1);
  }
});

test('has no detail that would end the parentheses it stands in', () => {
  for (const { choices } of VERB_GROUPS) {
    for (const { verb } of choices) {
      for (const detail of detailsFor(verb)) expect(detail).not.toMatch(/[()]/);
    }
  }
});

test('makes an action of a form', () => {
  const kept = { text: 'send it', line: 3 };
  const given = form({ detail: ' coffee ', text: ' nice\n', kept, nextTouch: day('2026-12-01') });
  expect(logAction(given)).toEqual({
    kind: 'log',
    day: '2026-11-22',
    verb: 'met',
    detail: 'coffee',
    text: 'nice',
    link: null,
    nextTouch: '2026-12-01',
    kept,
  });
  expect(logAction(form({ detail: '  ' })).detail).toBeNull();
});

test('wants words only where nothing else says what happened', () => {
  expect(textFault(form({ verb: 'touch', text: '  ' }))).toBe('Say in a few words what happened.');
  expect(textFault(form({ verb: 'touch', text: 'x' }))).toBeNull();
  expect(textFault(form({ verb: 'touch', detail: 'x' }))).toBeNull();
  expect(textFault(form({ verb: 'touch', link: '[[Acme]]' }))).toBeNull();
  expect(textFault(form({ verb: 'thanked' }))).toBeNull();
});
