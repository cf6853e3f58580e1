import { anyOf } from '../../../text/phrases';
import { places, quote, sentenceAt } from '../reading';
import { inBody, type CoachRule } from '../rule';

const JOB = '(?:jobs?|openings?|roles?|positions?|vacanc(?:y|ies)|opportunit(?:y|ies)|leads?|work)';
const ANYTHING = `(?:anything|something|any(?:one|body) (?:is |who is |who's )?(?:hiring|looking)|some(?:one|body) (?:who is |who's )?hiring|(?:any|some|an?|of) (?:[\\w-]+ ){0,3}?${JOB}|${JOB})`;

const VAGUE = anyOf(
  String.raw`\blet me know (?:if|when|whenever|should) you (?:\w+ )?(?:hear|know|see|come across|find|learn|get wind|think)(?: (?:of|about))? ${ANYTHING}\b`,
  String.raw`\b(?:if|when|in case|should|whenever|that) you (?:ever |do |happen to |might |should |\w+ )?(?:hear|know|see|come across|find|learn|get wind|spot|stumble (?:up)?on|notice|think)(?: (?:of|about|across))? (?:anything|something|(?:any|some|an?|of) (?:[\w-]+ ){0,3}?(?:job|opening|role|position|vacanc|opportunit|lead)\w*|jobs|openings|vacancies|opportunities)(?! (?:i can|i could|like this|wrong|missing|else i|unclear|you(?:'d)? like|you want|you need))`,
  String.raw`\b(?:if|when|in case|should|whenever) (?:there(?:'s| is| are| should be| might be) )?(?:anything|something|an? (?:\w+ )?${JOB}|(?:any |some |new )?(?:\w+ )?(?:jobs|openings|roles|opportunities|vacancies))(?: \w+){0,2}? (?:comes?|opens?|pops?|turns?|crops?|arises?|shows?|fits?|suits?|should come|might come|goes|going|available|out there|for me|falls|lands)\b`,
  String.raw`\bopen to (?:anything|everything|whatever|any (?:kind|sort|job|role|opportunit|position|work|offer|field|type)\w*|all (?:kinds|sorts|options|offers|opportunities))`,
  String.raw`\b(?<fine>(?:to|may not|don't|might not|do you|that you|you'd|you would|made you|you'll|who|you(?: always| often)?) )?(?:think of me|keep me in mind|bear me in mind|have me in mind|(?:please |and |then )remember me(?= if| when| for|[.!,])|keep me on your (?:radar|list))\b(?! (?:on|tomorrow|tonight|at \d|next|fondly|when (?:you|the)))`,
  String.raw`\b(?<fine1>(?:i'll|i will|i'd|i can|i could|we'll|i(?:'m| am)?|happy to|glad to|let me|me to|i shall) (?:\w+ ){0,3})?(?:keep|keeping|have) (?:an|your|my|one|both|a) (?:\w+ )?(?:eyes?|ears?) (?:open|out|peeled|to the ground)\b(?! for (?:you|him|her|them))`,
  String.raw`\b(?:any|all) (?:\w+ )?(?:help|leads?|hints?|ideas?|tips?|openings?|opportunities|support|contacts?|kind of help|sort of help) (?:at all |of any kind |whatsoever |you (?:can|could|might) (?:give|offer|have|share) )?(?:is|are|would|will) (?:be )?(?:\w+ )?(?:welcome|appreciated|great|helpful|fine|good)\b`,
  String.raw`\bspread the word\b|\bput the word out\b|\bpass (?:my (?:name|cv|resume|details)|it|this) (?:around|along|on) to any(?:one|body)|\b(?:share|forward|send) (?:my (?:\w+ )?(?:profile|cv|resume|details)|it|this) (?:to|with) (?:any(?:one|body)|everyone|your (?:whole |entire )?network|whoever)\b|\b(?:anyone|anybody|people) (?:you know )?who (?:might|may|could) (?:be able to help|need|be hiring|be interested|have something)\b`,
  String.raw`\bto whom(?:soever)? it may concern\b|\bdear sir(?:s| or madam| \/ madam|\/madam)?\b`,
  String.raw`\b(?:hear|know) of anything\b|\banything (?:suitable|fitting|relevant|that (?:fits|suits|might (?:fit|suit)|could (?:fit|suit))|for me|going)\b(?! to)|\banything (?:will|would) (?:do|help|be fine)\b|\b(?:take|do|accept) (?:just |pretty much |absolutely )?anything\b(?! (?:for you|seriously|for granted|away))|\bwhatever (?:comes (?:up|along)|you (?:find|hear of|can find|have (?=for me|open|available)))`,
  String.raw`\b(?:send|throw|pass|point) (?:\w+ )?(?:anything|whatever|something|any (?:leads?|openings?|opportunities|jobs?)) (?:my way|to me|along)\b`,
);

/** A sentence about plans or about the reader's own wishes, not about work for the writer. */
const OTHERWISE =
  /\b(?:reschedul|another (?:day|time)|(?:we|let's) (?:can|could|will|just|simply|move)|we'll|move (?:it|us|our)|postpone|cancel|i can (?:do|help|send|read|look)|i could (?:do|help)|help you|do for you|for you\b|on your (?:calendar|agenda|end that)|in return|i'll (?:be|do|come|help|send))/i;

/** The request that gives them nothing to do. */
export const hearOfAnything: CoachRule = {
  id: 'hear-of-anything',
  why: 'Nobody can act on anything; one name, one company or one question they can.',
  source: 'No generic blasts',
  english: true,
  check: (reading) =>
    places(reading.body, VAGUE)
      .filter((span) => !OTHERWISE.test(sentenceAt(reading, span)))
      .map((span) => inBody(`${quote(reading.body, span)} is too open to act on.`, span)),
};
