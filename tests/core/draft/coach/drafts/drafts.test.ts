import { describe, expect, it } from 'vitest';
import { rulesOn, type ADraft, type Faulty } from './a-draft';
import { FAULTY } from './faulty';
import { GOOD } from './good';
import { LATER_FAULTY, LATER_GOOD } from './held-out';

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
  it('has sixty of each, and twenty of each that came later', () => {
    expect([GOOD, FAULTY, LATER_GOOD, LATER_FAULTY].map(({ length }) => length)).toEqual([
      60, 60, 20, 20,
    ]);
  });

  it('raises an alarm about at most one good draft in fifty', () => {
    const good = [...GOOD, ...LATER_GOOD];
    const alarms = falseAlarms(good);
    expect(alarms.length / good.length, alarms.join('\n')).toBeLessThanOrEqual(0.02);
  });

  it('finds at least four faults in five, each by the fitting rule', () => {
    const faulty = [...FAULTY, ...LATER_FAULTY];
    const misses = missed(faulty);
    expect(misses.length / faulty.length, misses.join('\n')).toBeLessThanOrEqual(0.2);
  });
});
