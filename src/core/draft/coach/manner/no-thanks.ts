import { thankYou } from '../../../rules/reasons/thank-you';
import { ifSo, type CoachRule } from '../rule';

const THANKS =
  /\b(?:thank|thanks|thankful|thankfully|grateful|gratefully|gratitude|appreciated?|appreciates?)\b/i;

/** No word of thanks to someone who is owed one. */
export const noThanks: CoachRule = {
  id: 'no-thanks',
  why: 'They gave you their time or their help, and thanks are what they remember.',
  source: 'Thank within 24 to 48 hours',
  check({ message: { contact }, purpose, body, situation }) {
    const owed =
      purpose === 'thank-you' || (contact !== null && thankYou.open(contact, situation) !== null);
    return ifSo(owed && !THANKS.test(body), 'Thanks are due here, and there is no thank-you yet.');
  },
};
