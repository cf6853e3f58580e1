import { anyOf } from '../../../text/phrases';
import { places } from '../reading';
import { inBody, type CoachRule } from '../rule';

const NOT_ITSELF =
  '(?! (?:ads?|adverts?|description|posting|fair|fairs|title|board|boards|market|search|interview|centre|center|share)\\b)';
const JOB = `(?:jobs?|openings?|vacanc(?:y|ies)|positions?)\\b${NOT_ITSELF}`;
const WORK = `(?:jobs?|openings?|vacanc(?:y|ies)|positions?|roles?|opportunit(?:y|ies)|work|spot|place|seat|slot|room|something|anything|contract|internship|traineeship)`;
/** Words between "have" and what is had; none that make it another question. */
const SUCH =
  '(?:(?!advice|time|tips|questions?|thoughts|minutes|about|for|on|to|any(?:one|body)|some(?:one|body)|who|how|what|if|whether|like|that|your|my|his|her|their|in|at)[\\w-]+ ){0,4}?';
const YOURS =
  '(?:you|your (?:team|company|firm|department|group|organi[sz]ation|employer|place|side|office|lab|school|studio))';

const ASKS = anyOf(
  String.raw`\b(?:do you|does your (?:\w+ )?(?:company|team|firm|department|boss|employer)|do they|would you|could you|can you|have you|have they|has your (?:company|team|firm)) (?:(?:by any chance|perhaps|maybe|currently|possibly|happen to|still|also|guys|people|now) )*(?:have|know of|got|offer|see|give me|find me|get me|hear of) ${SUCH}${JOB}`,
  String.raw`\b(?:do you|could you|can you|would you) (?:\w+ )?(?:have|offer|give me|find me|get me) (?:an? |any |some )?(?:\w+ )?${WORK} (?:for (?:me|someone like me|a person like me)|(?:on|in|at|with) ${YOURS})\b`,
  String.raw`\b(?:is there|are there|would there be|might there be|is|are) (?:an? |any |some |currently |perhaps |maybe )*(?:(?:open|free|suitable|new|vacant|other|interesting|junior|senior|available|current) )*${JOB}(?=[^.!]{0,120}\?)`,
  String.raw`\b(?:is there|are there|would there be|might there be|there (?:might|could|may|would|will) be|there is|there's|there are) (?:\w+ ){0,3}?${WORK} (?:\w+ )?(?:for (?:me|someone like me|a person like me)|(?:on|in|at|with) ${YOURS})\b`,
  String.raw`\b(?:is|are|if|whether|does|do|see if|heard) ${YOURS} (?:(?:guys|people|folks|all|is|are|was|were|might be|currently|still|by any chance|perhaps|maybe|also|now|at \w+) ){0,3}(?:hiring|recruiting|expanding|looking for (?:people|someone|somebody|new|more|staff|help|another|an?)|taking (?:people )?on|need(?:s|ing)? (?:people|someone|somebody|another|an?|help))\b`,
  String.raw`\b(?:who|anyone|anybody|someone|somebody)(?:'s| is)?(?: that is| currently)? hiring\b|\bhiring (?:right now|at the moment|these days|anyone|anybody|people)? ?\?`,
  String.raw`\b(?:hire|employ) me\b|\b(?:take|bring|get|have) me on(?: board)?\b(?! (?:the|a|my|your))|\bget me (?:an? (?:\w+ )?(?:job|position|role|interview)|hired|in\b(?! touch| contact| front| the mood|to))`,
  String.raw`\b(?:give|offer|find|get|land) me (?:an? |any |some |the )?(?:\w+ )?(?:${JOB}|role\b|chance\b|work\b|trial\b|contract\b|start\b|shot\b)`,
  String.raw`\bconsider(?:ing)? me\b(?! (?:an?|as a friend|your) )|\bhave me in mind for\b|\bcandidate for (?:a |any )?(?:\w+ )?(?:roles?|positions?|jobs?) (?:at|in|on|with) your\b`,
  String.raw`\b(?:suitable|any|some|free|vacant|open|available|matching|appropriate|fitting|current) (?:\w+ )?(?:${JOB}|roles?\b|opportunit(?:y|ies)\b) (?:(?:that |which )?(?:is |are |might be )?(?:going|available|free|open|coming up)|for (?:me|someone like me)|(?:on|in|at|with) ${YOURS})`,
  String.raw`\b(?:suitable|fitting|matching|appropriate) (?:vacanc(?:y|ies)|openings?|positions?|jobs?|roles?)\b`,
  String.raw`\b(?:i )?(?:really |badly |just |desperately )?need (?:a|this|the|that|any|some) (?:\w+ )?job\b|\b(?:job|position|role|opening|vacancy|work) (?:at|in|on|with) your (?:company|team|firm|department|organi[sz]ation|office)\b`,
  String.raw`\b(?:love|like|want|hope|hoping|chance|happy|keen|ready|able) to (?:work (?:for|with|at) (?:you\b|your (?:team|company|firm))|join (?:you (?:at|on)|your (?:team|company|firm|department|group)))`,
  String.raw`\b(?:room|space|place|spot|seat|use|need|looking) (?:\w+ )?for (?:me|someone like me|somebody like me|a person like me)\b(?! to sit)|\buse (?:someone|somebody|a person) like me\b`,
  String.raw`\bput me (?:on the payroll|to work)\b|\bpay me to\b|\bmake me an offer\b`,
);

/** Asking for a job where advice would open more doors. */
export const asksForJob: CoachRule = {
  id: 'asks-for-job',
  why: 'Few people have a job to give; nearly everyone has advice, and it often leads to one.',
  source: 'Ask for advice, not a job',
  english: true,
  check: ({ body }) =>
    places(body, ASKS).map((span) => inBody('This asks for a job; ask for advice instead.', span)),
};
