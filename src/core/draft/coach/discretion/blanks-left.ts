import type { CoachRule, Hit } from '../rule';

/** Blanks that still wait for words. */
export const blanksLeft: CoachRule = {
  id: 'blanks-left',
  why: 'A gap tells them that the message was not written for them.',
  source: 'Takeaways and next steps inside',
  check({ subjectBlanks, blanks }) {
    const hit = (place: Hit['place']) => (blank: (typeof blanks)[number]) => ({
      says: `Still to fill in: ${blank.hint}.`,
      place,
      span: { from: blank.from, to: blank.to },
    });
    return [...subjectBlanks.map(hit('subject')), ...blanks.map(hit('body'))];
  },
};
