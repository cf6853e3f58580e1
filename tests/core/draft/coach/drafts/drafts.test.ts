import { describe, expect, it } from 'vitest';
import { rulesOn, type ADraft, type Faulty } from './a-draft';
import { FAULTY } from './faulty';
import { GOOD } from './good';

/** Good drafts the coach speaks up about, with what it says. */
const falseAlarms = (drafts: readonly ADraft[]): readonly string[] =>
  drafts.flatMap((draft) => {
    const found = rulesOn(draft);
    return found.length > 0 ? [`${draft.body.slice(0, 60)} … ${found.join(' ')}`] : [];
  });

/** Faults the fitting rule does not find, with what is found instead. */
const missed = (drafts: readonly Faulty[]): readonly string[] =>
  drafts.flatMap((draft) => {
    const found = rulesOn(draft);
    const hit = found.some((one) => one.startsWith(`${draft.fault}:`));
    return hit ? [] : [`${draft.fault}: ${draft.body} … ${found.join(' ')}`];
  });

describe('the coach on whole drafts', () => {
  it('has sixty of each', () => {
    expect([GOOD.length, FAULTY.length]).toEqual([60, 60]);
  });

  it('raises an alarm about at most one good draft in fifty', () => {
    const alarms = falseAlarms(GOOD);
    expect(alarms.length / GOOD.length, alarms.join('\n')).toBeLessThanOrEqual(0.02);
  });

  it('finds at least four faults in five, each by the fitting rule', () => {
    const misses = missed(FAULTY);
    expect(misses.length / FAULTY.length, misses.join('\n')).toBeLessThanOrEqual(0.2);
  });
});
