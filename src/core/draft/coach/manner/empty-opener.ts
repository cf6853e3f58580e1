import { anyOf } from '../../../text/phrases';
import { places, quote, type Reading } from '../reading';
import { inBody, type CoachRule } from '../rule';

const MINE =
  '(?:my|this|that|it|the (?:below|e-?mail|mail|message|note|request|application)|below)';

const EMPTY = anyOf(
  String.raw`\b(?:just |quickly |simply |only )?checking in\b(?! (?:at|for|to (?:my|the|our|his|her)|my|our|the|online|luggage|bags|was|is|took))(?! with (?:the|my|our|lufthansa|customs))`,
  String.raw`\b(?:just |quickly )?(?:wanted|want|thought i(?:'d| would)|figured i(?:'d| would)|writing|like|i'll) (?:to )?(?:just |quickly |briefly )?(?:check in|touch base|circle back|reach out(?! to (?!you))|ping you|bump this|follow up(?! on (?:our|your|what)| (?:with|about) (?:the|your|our)))\b`,
  String.raw`\btouch(?:ing)? base\b|\b(?:just )?following up\b(?: again)?(?= (?:on ${MINE}\b|here|again|with you|regarding (?:my|this))|[.,!:;]|$)|\bjust following up\b|\bfollow(?:ing)?[- ]?up (?:on|to|of) ${MINE}`,
  String.raw`\bbump(?:ing)? (?:this|it|my)\b|\bpinging you\b|\bfloating this\b|\b(?:back )?(?:to|at|on) (?:the )?top of your (?:inbox|list|pile)\b|\breaching out (?:to (?:you )?(?:touch|see how things|check|connect|reconnect|say)|again|once (?:more|again)|because i wanted to)\b`,
  String.raw`\bany (?:updates?|thoughts|progress|news|word|feedback)(?: (?:on (?:this|that|it|my \w+|the (?:below|above|matter|role|application))|here|yet|so far|from your (?:side|end)|at your end|on your (?:side|end)|for me|regarding this))*\s*(?:\?|$)`,
  String.raw`\b(?:i )?(?:hope|trust) (?:that )?(?:this|my) (?:\w+ )?(?:e-?mail|message|note|letter)? ?(?:finds|reaches) you\b|\bhow's it going\? just\b`,
);

/** With a capital behind it, it is a journey: "circling back to Lisbon". */
const CIRCLING =
  /\b[Cc]ircl(?:e|ing) back\b(?! (?:to|via|through|from|around|towards) (?:the )?[A-Z])(?! (?:home|on foot|over))/g;

/** Good wishes that say nothing of the person; only as an opening are they all there is. */
const WISHES =
  /\b(?:i )?(?:hope|trust) (?:that )?(?:all|everything|things) (?:is|are|goes|go|'s) (?:\w+ )?(?:well|good|fine|okay|ok|great)(?: (?:with you|for you|on your (?:side|end)|at your (?:side|end)))?(?=[.!,;]|\s*$| and (?:i|that you are|you are|you're) )/gim;

/** Openers that say nothing. */
export const emptyOpener: CoachRule = {
  id: 'empty-opener',
  why: 'The first words decide whether the rest is read; these could stand in any message.',
  source: 'Begin with the reason',
  english: true,
  check: (reading) =>
    [...places(reading.body, EMPTY), ...places(reading.body, CIRCLING), ...opening(reading)].map(
      (span) => inBody(`${quote(reading.body, span)} says little; begin with the reason.`, span),
    ),
};

/** Wishes in the first sentence behind the greeting. */
function opening({ body, sentences }: Reading): ReturnType<typeof places> {
  const greeting =
    /^\s*(?:(?:hi|hello|hey|dear|good (?:morning|day|afternoon|evening))\b[^\n,.!]{0,60}[,.!:]?)/i.exec(
      body,
    );
  const start = greeting?.[0].length ?? 0;
  const first = sentences.find(({ to }) => to > start + 1);
  return places(body, WISHES).filter(({ from }) => first !== undefined && from < first.to);
}
