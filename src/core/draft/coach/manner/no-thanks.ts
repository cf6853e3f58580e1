import { thankYou } from '../../../rules/reasons/thank-you';
import { ifSo, type CoachRule } from '../rule';

/** Words of thanks, in English and in what people mix into it. */
const THANKS =
  /(?:thank|\bthx\b|\btnx\b|\bty\b|\bta\b|\bcheers\b|grateful|gratitude|appreciat|obliged|indebted|\bi owe you\b|\bkind of you\b|\b(?:so|very|really) kind\b|(?:generous|thoughtful|sweet|nice|good|lovely) of you\b|mean(?:s|t) (?:so much|a lot|the world)|\bdank|bedankt|merci|gracias|grazie|obrigad|\btack\b|\btakk\b|\btak\b|dzięk|kiitos|спасибо|благодар|ありがとう|感謝|谢谢|謝謝|감사)/iu;

/** No word of thanks to someone who is owed one, in a message that is about it or answers theirs. */
export const noThanks: CoachRule = {
  id: 'no-thanks',
  why: 'They gave you their time or their help, and thanks are what they remember.',
  source: 'Thank within 24 to 48 hours',
  english: true,
  check({ message: { contact }, purpose, body, situation }) {
    const owed =
      purpose === 'thank-you' ||
      (purpose === 'reply' && contact !== null && thankYou.open(contact, situation) !== null);
    return ifSo(owed && !THANKS.test(body), 'Thanks are due here, and there is no thank-you yet.');
  },
};
