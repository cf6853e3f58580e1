import { anyOf, type Span } from '../../../text/phrases';
import { places, quote, sentenceAt, type Reading } from '../reading';
import { inBody, type CoachRule } from '../rule';

const THEM =
  '(?:boss|bosses|manager|managers|management|company|firm|team|employer|colleagues?|co-?workers?|office|ceo|founders?|hr|recruiters?|interviewers?|hiring managers?|director|supervisor|leadership|workplace|lead|department|owners?|job|culture|place|search|process|there|people|market|they|he|she|work|working|ex-?\\w+)';

const SAID = anyOf(
  // Never of anybody.
  String.raw`\b(?:idiots?|idiotic|morons?|jerks?|bastards?|ass?holes?|a-?holes?|psychopaths?|psychos?|narcissists?|narcissistic|scumbags?|clowns|dickheads?|bitch|crooks?|bull(?:shit|crap)|sh[i*]t(?:ty|show)|shitty|crap(?:py)?|f[u*]cking)\b`,
  String.raw`\btoxic (?:\w+ )?(?:boss|manager|management|culture|workplace|environment|company|firm|place|team|people|job|colleagues?|leadership|atmosphere|office|employer|work)\b`,
  String.raw`\b(?:screwed (?:me|us|over)|back-?stabb\w+|stabbed (?:me|us)|bullied (?:me|us)|threw (?:me|us) under|lied (?:to me|to us|about me)|(?:stole|stolen) my|ruined my|humiliated (?:me|us)|treated (?:me|us) like|got rid of me|kicked me out|fired me for|used me|made my life|drove me (?:out|crazy|mad)|sabotag\w+|discriminated|gaslight\w*)\b`,
  // Of the writer's own state.
  String.raw`\b(?:i'm|i am|i was|i've been|i have been|i feel|i felt|feeling|feel|been|got|getting|me|become|left me)(?: \w+){0,3}? (?:depressed|miserable|worthless|suicidal|hopeless|humiliated|heartbroken|devastated|bitter|losing hope|losing my mind|a (?:total |complete )?(?:failure|wreck|mess|loser)|like a (?:failure|loser|fraud)|at the end of my (?:rope|tether)|a nervous wreck|so angry|furious|crying)\b|\bmy depression\b|\bdepress(?:ed|ing)\b(?= (?:and|after|about|by|because|here|to|search|market))`,
  String.raw`\b(?:[1-9]\d+|dozens of|countless|hundreds of|so many|endless|nothing but|thirty|forty|fifty|twenty|sixty|a hundred)(?: \w+){0,2} (?:rejections?|refusals|rejected applications|unanswered applications)\b|\brejection after rejection\b|\brejected (?:\d{2,}|dozens of|forty|fifty|everywhere|by every)\b`,
  String.raw`\b(?:nobody|no one|no-one)(?: \w+)? (?:wants|hires|will hire|would hire|cares|takes me|needs) ?(?:me|about me|someone like me|people like me|any ?more)?\b|\beveryone (?:ignores|rejects|hates) me\b|\bcan't (?:take|stand|go on|bear)(?: (?:it|this))? any ?(?:more|longer)\b|\b(?:given up|giving up|give up) (?:on everything|hope|all hope)\b|\bcry(?:ing)? (?:myself|every)\b|\bmy life is (?:a mess|over|falling)\b`,
);

/** Hard words that are about people only beside one of them: traffic may be a nightmare. */
const HARD =
  /\b(?:nightmares?|toxic|incompetent|horrible|horrid|awful|terrible|crazy|insane|evil|liars?|snakes?|useless|disasters?|clown|joke|hell|hellhole|ridiculous|stupid|dumb|clueless|disgusting|abusive|bull(?:y|ies)|tyrants?|micro-?manag\w+|control freak|unbearable|pathetic|hate[ds]?(?! to\b)|loath\w*|despise[ds]?|can(?:'t|not) stand|couldn't stand|sick (?:and tired )?of|fed up with|had enough of)\b/gi;
const ABOUT = new RegExp(
  String.raw`\b(?:my|our|the|their|this|that|old|former|last|new|previous|ex|whole) (?:[\w-]+ ){0,2}?${THEM}\b|\b(?:they|he|she|it there|working (?:there|for|with))\b`,
  'i',
);
const BEHIND = new RegExp(String.raw`^ (?:\w+ ){0,3}?${THEM}\b`, 'i');
/** Comfort for the reader, or praise. */
const KIND =
  /\b(?:sorry (?:to (?:hear|read)|that|you|about|for)|(?:for|to|with|that|hope) you\b|your\b|no joke|crazy (?:busy|good|about)|hate (?:that|how|when|it when|not) )/i;

/** Hard words about others, or despair. */
export const venting: CoachRule = {
  id: 'venting',
  why: 'Messages get forwarded, and hard words about others are heard as a sign of how you might speak of them. Venting is for friends, face to face.',
  source: 'Speak well of those you leave',
  english: true,
  check(reading) {
    const { body } = reading;
    const hard = places(body, HARD).filter((span) => isAboutThem(reading, span));
    const said = places(body, SAID).filter((span) => !/\bsorry\b/i.test(sentenceAt(reading, span)));
    return [...said, ...hard].map((span) =>
      inBody(`${quote(body, span)} may say more than you want remembered.`, span),
    );
  },
};

/** Whether hard words are about one of them: named before, or right behind. */
function isAboutThem(reading: Reading, { from, to }: Span): boolean {
  const { body, sentences } = reading;
  const around = sentences.find((one) => one.from <= from && from < one.to);
  if (!around || KIND.test(body.slice(around.from, around.to))) return false;
  return ABOUT.test(body.slice(around.from, from)) || BEHIND.test(body.slice(to, around.to));
}
