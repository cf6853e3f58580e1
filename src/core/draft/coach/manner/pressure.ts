import { addBusinessDays } from '../../../day';
import { anyOf } from '../../../text/phrases';
import { shortDeadlines } from './deadline';
import { places, quote, sentenceAt, type Reading } from '../reading';
import { inBody, type CoachRule, type Hit } from '../rule';

/** A deadline closer than this many business days presses. Product, section 4. */
export const SHORTEST_DEADLINE = 5;

const NOT =
  "(?:no|not|nothing|isn't|never|can't|cannot|don't|didn't|without(?: any)?|nor|hardly|far from) (?:\\w+ ){0,2}?";

/** Words that press wherever they stand. */
const PRESSING = anyOf(
  String.raw`\b(?<fine>${NOT}|(?:i'll|i will|i can|i'd|we'll) (?:\w+ ){0,5})?(?:a\.?s\.?a\.?p\b|(?:it's|it is|is|this is|becoming|getting|very|really|rather|quite|so|extremely) (?:(?!no\b|not\b|nothing\b|hardly\b)\w+ )?(?:urgent|time[- ]sensitive)\b(?! care)|urgently\b|desperate(?:ly)?\b|last chance|only chance|soonest\b|at your earliest|(?:you )?guarantee(?= (?:me|that|an?|my|it|the)\b)|need (?:\w+ )?guarantee)`,
  String.raw`\byou (?:simply |just |really |absolutely )?(?:must|have (?:got )?to|need to|'ve got to)(?: \w+)? (?:send|reply|help|decide|answer|respond|introduce|refer|call me|write (?:back|me|to)|act\b|speak (?:to|with)|talk to|put me|give me|vouch|understand|believe me|hurry|get me|pull)`,
  String.raw`\b(?:am|i'm|are|we're|really|totally|fully|completely|honestly|counting|rely) ?(?:\w+ ){0,2}?(?:counting|relying|depending|banking|on) (?:up)?on you\b|\b(?:all|everything|it all|my \w+|this|so much|it) (?:really |now |all )?(?:depends|hangs|rests|hinges) on (?:you|your|this|it)\b|\bi(?:'m| am)? (?:\w+ )?(?:counting|relying|depending|banking|rely|depend) on (?:you|your)\b`,
  String.raw`\b(?<fineNot>(?:no|not|another) )?(?:you(?:'re| are| were)|as|this is|it's|be) (?:basically |really |probably |literally )?(?:my|our|the) (?:very )?(?:only|last|best) (?:\w+ )?(?:hope|chance|option|resort|way|person left|one left)\b|\b(?:only|last) (?:remaining |real )?hope\b|\bnobody else (?:i can|to|who)\b|\bno one else (?:i can|to|who)\b|\bnowhere else to\b`,
  String.raw`\b(?<fineQuick>(?:for|no need for) (?:your|the|such a) )?(?:quick|speedy|prompt|swift|fast|rapid|immediate|early) (?:reply|response|answer|reaction|decision|feedback|turnaround|yes)\b(?! (?:last|yesterday|and your))`,
  String.raw`\b(?:don't|do not|please don't|can't|cannot|you won't|never) let me down\b|\b(?:can't|cannot|won't|will not|don't|not) (?:take|accept) (?:a )?no\b|\b(?:don't|do not|can't|cannot) (?:you dare )?(?:say|refuse|turn me down|tell me) no\b|\bno is not an\b|\brefuse me\b|\bno excuses\b`,
  String.raw`\bi (?:\w+ )?need (?:\w+ ){1,5}?(?:now|today|tonight|tomorrow|quickly|fast|right now|this week|very soon|by then)\b`,
  String.raw`\b(?:please |so |kindly |do )(?:hurry|be quick|act fast|don't (?:wait|delay|hesitate too))\b|\bhurry up\b|\b(?<fineTime>not )?(?:time is running out|running out of (?:time|options|money|savings)|clock is ticking|before it(?:'s| is) too late|the sooner the better|the faster the better|no time to (?:lose|waste)|can't wait (?:any )?longer|cannot wait (?:any )?longer)\b`,
  String.raw`\b(?:i )?expect(?:ing)? (?:your|an|a|to (?:hear|get|have)) (?:\w+ )?(?:reply|answer|response|call|support|from you|help)\b`,
  String.raw`\byou (?:kind of |sort of |still |do |really )?owe (?:me|it to me|us)\b(?! (?:a (?:coffee|drink|beer|pint|dance|rematch|nothing)|nothing|no))|\bafter (?:all|everything) (?:that )?i(?:'ve| have)? (?:did|done)\b|\bafter (?:all|everything) (?:that )?(?:i've|i have) (?:\w+ )?(?:done|given)\b|\b(?:remember|don't forget) (?:what|how|who|that) i (?:did|helped|got|gave|covered|have done)\b`,
  String.raw`\b(?:can't|cannot|won't|could never|will never) (?:do|make|manage|get) (?:it|this|that|through \w+|anywhere) without (?:you|your)\b|\b(?:if you don't|unless you|if you can't|without your help)\b[^.!?\n]{0,40}\b(?:i'll|i will|i'm|i am|i won't|i might|i may|i have|i lose|lose)\b`,
);

/** Words that press in a sentence that wants something; elsewhere they only tell: "you immediately put me at ease". */
const PRESSING_IN_WISHES =
  /\b(?<fine>(?:no|not|nothing|isn't|never|needn't|without|if|won't|don't) (?:\w+ ){0,4}?|(?:i'll|i will|i can|i'd|we'll) (?:\w+ ){0,5})?(?:urgent(?! care| matters)|immediate(?:ly)?|right away|straight away|at once|as soon as (?:possible|you can|you possibly)|this very|right now|without delay|first thing)\b/gi;

/** Words that press, and deadlines that do. */
export const pressure: CoachRule = {
  id: 'pressure',
  why: 'Help given under pressure is given once.',
  source: 'No pressure for immediate help',
  english: true,
  check: (reading) => [...pressing(reading), ...hurried(reading)],
};

function pressing(reading: Reading): readonly Hit[] {
  const { body } = reading;
  const wishful = places(body, PRESSING_IN_WISHES).filter(
    (span) => WANTS_OF_YOU.test(sentenceAt(reading, span)) || asks(reading, span.from),
  );
  return [...places(body, PRESSING), ...wishful].map((span) =>
    inBody(`${quote(body, span)} puts pressure on them.`, span),
  );
}

const asks = ({ requests }: Reading, at: number): boolean =>
  requests.some(({ from, to }) => from <= at && at < to);

/** A sentence that wants something of the reader, besides requests. */
const WANTS_OF_YOU =
  /\b(?:(?:need|want|expect|require|must have) (?:\w+ ){0,3}?(?:you|your|this|it|that|an?|to (?:know|hear|have))\b|let me know|please|pls|get back to me|your (?:answer|reply|response|decision|feedback)|(?:you|and|then) (?:\w+ ){0,2}?(?:reply|answer|respond|decide|confirm)|hear (?:back )?from you|^(?:\w+ )?(?:reply|answer|respond|send|call|write|decide|confirm)\b)/i;

/** A sentence about what the writer or somebody else will do: "I'll send it by Friday" presses nobody. */
const OTHERS =
  /^(?:and |so |but |also |then )?(?:i'll|i will|i'd|we'll|i'm going to|i can|i could|(?!i\b|you\b|please\b|could\b|can\b|would\b|will\b|let\b)[\w' -]{1,40}? (?:will|would|wants?|needs?|said|hopes?|expects?|decides?|promised|has promised|is going to|are going to|asked me|are|is) (?!great|wonderful|lovely|helpful|kind|possible)[^,;:]*$)/i;

function hurried({ body, sentences, requests, situation }: Reading): readonly Hit[] {
  const { today } = situation;
  const limit = addBusinessDays(today, SHORTEST_DEADLINE);
  return sentences.flatMap(({ from, to }) => {
    const text = body.slice(from, to);
    const isRequest = requests.some((one) => one.from === from);
    if (!isRequest && (OTHERS.test(text) || !WANTS_OF_YOU.test(text))) return [];
    if (/^(?:and |so )?(?:i'll|i will|i'd send|we'll)\b/i.test(text)) return [];
    return shortDeadlines(text, today, limit).map((span) =>
      inBody(`${quote(text, span)} leaves them fewer than five business days.`, {
        from: from + span.from,
        to: from + span.to,
      }),
    );
  });
}
