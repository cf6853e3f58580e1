import { ifSo, type CoachRule } from '../rule';

/** From this share of the same runs of words on, two texts are one. Practice: 85 % or more. */
const SAME = 0.85;

/** Words in a run: three tell wording apart from vocabulary. */
const RUN = 3;

/** Shorter texts are alike without being copied. */
const FEWEST_RUNS = 12;

function runsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' ')));
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((run) => b.has(run)).length;
  return shared / Math.max(a.size, b.size);
}

/** The same text as one sent to somebody else. News and birthday wishes may be. */
export const sentToOthers: CoachRule = {
  id: 'sent-to-others',
  why: 'People compare notes, and a copied message weighs nothing.',
  source: 'No generic blasts',
  check({ message: { body, others }, purpose }) {
    if (others.length === 0 || purpose === 'update' || purpose === 'date') return [];
    const runs = runsOf(body);
    if (runs.size < FEWEST_RUNS) return [];
    const twin = others.find((other) => likeness(runs, runsOf(other.body)) >= SAME);
    return ifSo(twin !== undefined, `This is nearly the text you wrote to ${twin?.to ?? ''}.`);
  },
};
