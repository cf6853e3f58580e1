import { ifSo, type CoachRule } from '../rule';

/** More words than the template allows: 125, for an update 40. */
export const tooLong: CoachRule = {
  id: 'too-long',
  why: 'Short messages get read, and answered, between two other things.',
  source: 'Short: 50 to 125 words, updates up to 40',
  check: ({ words, maxWords }) =>
    ifSo(words > maxWords, `It has ${words} words; ${maxWords} or fewer read best.`),
};
