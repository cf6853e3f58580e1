import { describe, expect, it } from 'vitest';
import { gatheringOn, gatheringTouch } from '../../../src/core/people/event';
import { logLine } from '../../../src/notes/edit/log/log-line';
import { day } from '../../builders/day';

describe('a touch of several at once', () => {
  const fair = { ...gatheringOn(day('2026-11-24')), what: 'Job fair' };

  it.each([
    ['likes tea', '2026-11-24 met (event): Job fair: likes tea'],
    ['', '2026-11-24 met (event): Job fair'],
    ['  ', '2026-11-24 met (event): Job fair'],
  ])('with the words %j', (words, line) => {
    expect(logLine(gatheringTouch(fair, words))).toBe(line);
  });

  it('says what it was by a link, with another verb, or not at all', () => {
    expect(logLine(gatheringTouch({ ...fair, what: '[[Job fair]]' }, 'tea'))).toBe(
      '2026-11-24 met (event): [[Job fair]]: tea',
    );
    expect(logLine(gatheringTouch({ ...fair, verb: 'wrote', detail: null }, 'tea'))).toBe(
      '2026-11-24 wrote: Job fair: tea',
    );
    expect(logLine(gatheringTouch({ ...fair, what: '' }, ''))).toBe('2026-11-24 met (event)');
  });
});
