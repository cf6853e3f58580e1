import { ifSo, type CoachRule } from '../rule';

/** Fewer than this many first persons make no monologue. */
const FEW = 8;

/** How many first persons to each second person are too many. Practice: more than two to one. */
const RATIO = 2;

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

/** Far more about the writer than about the reader. */
export const iOverYou: CoachRule = {
  id: 'i-over-you',
  why: 'They read for what it means to them.',
  source: 'Mutual value, not self-interest',
  english: true,
  check({ body }) {
    const mine = count(body, /\b(?:i|me|my|mine|myself)\b/gi);
    const theirs = count(body, /\b(?:you|your|yours|yourself)\b/gi);
    const says = `It says “I” or “my” ${mine} times, “you” or “your” ${theirs} times.`;
    return ifSo(mine >= FEW && mine > RATIO * theirs, says);
  },
};
