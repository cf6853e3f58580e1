import { anyOf, sentences, straight, type Span } from './phrases';

/** What a request is after. A favour is anything else; an answer is only about when and how. */
export type Wish =
  'talk' | 'introduction' | 'referral' | 'reference' | 'review' | 'opening' | 'answer' | 'favour';

/** A sentence that asks for something, and what for. */
export interface Request extends Span {
  readonly wishes: ReadonlySet<Wish>;
}

const YOU = '(?:you|u)';
const SOFT =
  '(?:(?:please|kindly|possibly|maybe|perhaps|also|still|then|just|ever|even|quickly|by any chance|at all) ){0,3}';

/** Verbs of favours, as in "please …" or "would you …". */
const DO =
  '(?:send|refer|introduce|intro|connect|forward|share|review|recommend|put|help|give|read|proofread|look|check|glance|skim|call|ring|consider|write|explain|show|point|suggest|vouch|speak|spare|mention|get|arrange|set up|lend|endorse|critique|comment|drop|hand|nudge|ask|advise|pass|make|do me|let me (?:have|know (?:who|what|which|whether|if you (?:can|could|would)))|have a (?:quick )?(?:look|read|word)|take a (?:quick )?(?:look|minute|moment)|spread|loop|copy|act as|be my|keep me in mind|think of me)';

/** Things people ask each other for. */
const THING =
  '(?:referrals?|introductions?|intros?|references?|recommendation|feedback|advice|opinion|opinions|views?|help|helping hand|hand|pointers?|tips?|leads?|review|word (?:with|to)|good word|favou?rs?|mock interview|conversation|calls?|chat|coffee|minutes|half an hour|an hour|of your time|time|contacts?|connections?|letter|support|thoughts|guidance|suggestions?|ideas?|honest take|take on|interview|(?:your|his|her|their) (?:number|address|e-?mail))';

/** Kind words in the shape of a request: "please give my best to your family". */
const KIND_WORDS = `(?! (?:give|send|pass(?: on)?|share|extend) (?:\\w+ )?(?:my|our|her|him|them|everyone|everybody|all|the (?:family|team|kids|girls|boys|children|twins)) (?:\\w+ )?(?:best|love|regards|greetings|thanks|congratulations|congrats|hugs?|warmest|warm|kindest|kind|hello|condolences|cheers|a (?:big )?(?:hug|kiss|pat))|(?: give| send) (?:yourself|a (?:big )?hug|(?:her|him|them|the \\w+) a (?:big )?(?:hug|kiss|pat))| help yourself| look after| (?:call|consider) (?:yourself|it|this)| get (?:well|home|some|better)| do not| make yourself| (?:read|look) (?:nothing|no further)| put your feet| write (?:back )?(?:whenever|any ?time)| let me know (?:if|when) (?:i|there|we))`;

const END_OF_YOU = `(?:could|can|would|might|may|will|were|had|know|knew|have)`;
const IF_YOU = `if ${YOU} (?:${END_OF_YOU}\\b|(?:\\w+ ){0,2}\\w+ (?:\\w+ ){0,3}(?:me|my|us|our)\\b)`;
const GOOD =
  '(?:great|wonderful|lovely|amazing|fantastic|perfect|awesome|(?:of )?(?:a )?(?:big|huge|great|enormous|immense) help|helpful|useful|nice|kind|brilliant|good|ideal|super)';
const VERY =
  '(?:(?:also|really|so|very|much|greatly|just|be|most|only|a lot|quite|certainly|truly|enormously|hugely) ){0,3}';

const WAYS = anyOf(
  // Asked straight out.
  String.raw`\b(?:could|can|cd|cld|couldn't|can't) ${YOU} (?!tell (?:that|from|i|how (?:much|happy|excited|glad|proud))\b|believe|imagine|guess|see (?:why|how|that|the)|hear|feel|have (?!(?:a|another) (?:look|read|word|think|go)\b)|still\b (?!help|send|refer|introduce|put|spare|do|make|give)|be(?:lieve)?\b (?!so kind|a|an|my)|really (?:believe|be)|rely|always|count|swim|ski|sing|smell|picture|relate|remember|recall|come\b|make it\b|also see|join us|stay|bring)`,
  String.raw`\bwould ${YOU} ${SOFT}(?:(?:be|feel) (?:\w+ ){0,2}?(?:willing|open|able|comfortable|free|up for|available|so (?:kind|good)|kind enough|good enough|ready|happy to|okay with|ok with|prepared|all right with)|mind|have (?:(?:a|an|any|some|half|the|time|twenty|fifteen|thirty|ten|five|\d+)\b(?! (?:drink|seat|guess))(?! objection))|${DO}\b(?! (?:it|this|that) (?:again|worth))|agree to|tell (?:me|us) (?:more|how|what|who|which|about)|let me|allow me|meet|talk|chat|take (?:my|a call)|accept)`,
  String.raw`\b(?:will|won't) ${YOU} ${SOFT}(?:please\b|${DO}\b(?=[^.!?]{0,60}\b(?:me|my|us|our)\b))`,
  String.raw`\bmight ${YOU} ${SOFT}(?:be (?:willing|able|open|free|available)|have|know|${DO}\b|tell)`,
  String.raw`\bwould (?:an? (?:[\w-]+ ){0,3}(?:call|chat|coffee|talk|meeting|conversation)|it (?:still )?(?:suit|work|be (?:possible|okay|ok|all right|alright|too much)))\b`,
  String.raw`\b(?:may|could|can|might) i (?:please |just |also |perhaps |possibly )?(?:request|borrow|have your|get your|get an?|have an?|trouble you|bother you|use you|list you|(?:still )?name you|put (?:you|your name) down|pick your|steal|take (?:\w+ ){0,2}(?:minutes|of your time|your time)|count on you|ask (?:you )?(?:for|to|a|an|one|your|something|if|whether|another))\b`,
  String.raw`\b(?:can|could|shall|might|may) we (?:please |also |maybe |perhaps |possibly |still |just )?(?:talk|meet|speak|chat|find|arrange|set up|schedule|do a|have a|jump|hop|get on|catch up|discuss|book)\b`,
  String.raw`\b(?:do|would|did) ${YOU} (?:happen to |perhaps |maybe |still )?(?:have (?:(?:any|some|a little|a bit of|enough) time|time|a (?:moment|minute|second|sec|spare|quick|few minutes|contact|lead|name|connection|tip)|(?:a few|\d+|five|ten|fifteen|twenty|thirty) minutes|any (?:\w+ )?(?:advice|tips?|thoughts|pointers|leads?|contacts?|connections?|ideas?|suggestions?|feedback))|know (?:of )?(?:any(?:one|body)?|some(?:one|body)|a (?:good |decent )?(?:person|recruiter|contact|lawyer|coach)|who (?:is|might|could|would|i|runs|hires|does)))\b`,
  String.raw`\b(?:do ${YOU} mind|mind (?:if i|having|taking|giving|sending|looking|reading|sharing|passing|putting|introducing|checking))\b`,
  String.raw`\b(?:know any(?:one|body)|know some(?:one|body)) (?:at|in|who|from|there)\b[^.!?]{0,80}\?`,
  String.raw`\b(?:got|have) (?:a|any|some|five|ten) (?:\w+ )?(?:minutes?|moment|sec|time) (?:to|for)\b[^.!?]{0,80}\?`,
  String.raw`\bare ${YOU} (?:perhaps |maybe |by any chance |still )?(?:able|willing|free|available|open|up|around|in a position|happy) (?:to|for)\b`,
  String.raw`\b(?:any (?:chance|way|possibility)|is there a (?:chance|way)) (?:\w+ )?(?:${YOU}|of|for|to|at)\b(?=[^?]{0,160}\?)`,
  String.raw`\b(?:do ${YOU} (?:think|reckon|suppose|believe|feel|guess)|think|reckon) (?:that )?${YOU} (?:could|can|might|would|'d)\b(?=[^.!]*\?)`,
  String.raw`\bany (?:\w+ )?(?:tips?|advice|pointers|feedback|suggestions|recommendations)\b[^.!?]{0,80}\?`,
  String.raw`\b(?:who(?:m)? (?:else )?should i|what (?:else )?should i|where should i)\b`,
  String.raw`\b(?:what|who|whom|which|how|where)\b[^.?!]{0,40}\bwould ${YOU} (?:\w+ )?(?:do|recommend|suggest|advise|look|try|ask|start|approach|change|focus|go about|talk|handle|tackle|prepare|pick|choose)\b(?! (?:for fun|when you))`,
  String.raw`\b(?:one|a) piece of advice for me\b|\bwhat would your advice be\b|\bwhat(?:'s| is) your (?:best tip|advice|take|opinion|view)\b`,
  // Asked as a wish.
  String.raw`\bi(?:'d| would| did)? ?${VERY}(?:like|love|want|wanted|wish|hoped?|hoping|need|writing|have) to (?:ask (?:you )?(?:for|if|whether|to|about (?:a|the possibility)|a|an|your|one|something)|request|pick your|(?:get|have|hear|know) your (?:\w+ )?(?:advice|feedback|opinion|views?|take|thoughts|input|help)|(?:have|get) (?:a|an) (?:\w+ )?(?:call|chat|introduction|intro|referral|reference|recommendation|word)\b|(?:talk|speak|chat) (?:with|to) you (?:about|for|on)|be introduced|be referred)`,
  String.raw`(?<fine>\b(?:not|never|n't|without|no longer|nor|stop|didn't|won't|don't)\b[^.!?]{0,25}?\b)?(?:\b(?:i|we|it)?'?(?:d| would| could| might)|\bwould) ${VERY}(?:love|appreciate|like|welcome|value|be (?:\w+ )?(?:grateful|glad|thankful|happy)(?: for| of| to (?:have|get|hear))|use|do with|need)(?: for| of| to have| to get)? (?:an? |your |some |any |the |you to |(?:twenty|ten|fifteen|thirty|five|\d+) )(?:[\w-]+ ){0,3}?${THING}\b`,
  String.raw`(?<fine1>\b(?:not|never|n't|without|no longer|nor|stop|didn't|won't|don't|thank you for|thanks for)\b[^.!?]{0,25}?\b)?\b(?:need|asking (?:you )?for|ask (?:you )?for|hoping for|hoped for|looking for|in need of|could use|after|beg you for|request) (?:an? |your |some |any )(?:[\w-]+ ){0,2}?${THING}\b(?! (?:with my move))`,
  String.raw`(?:\b(?:it|that|this)(?:'d| would| will| might| could)|(?:^|[,;:-] )would) ${VERY}(?:help|${GOOD}|mean (?:a lot|so much|the world|much)|make (?:a|all|my)[\w ]{0,24})(?: (?:me|us|to me|for me|a lot|so much|out|immensely|greatly|enormously|tremendously|of you))*,? (?:${IF_YOU}|to (?:have|get|hear) your|to (?:get|be) (?:an? )?(?:\w+ )?(?:introduced|referred|referral|introduction|intro)\b)`,
  String.raw`\b(?:grateful|thankful|appreciate it|appreciated|obliged|indebted|great|wonderful|lovely|happy|glad|pleased|kind|love it),? ${IF_YOU}`,
  String.raw`\b(?:hope|hoped|hoping|wondering|wondered|wonder|curious|see|ask|asking)(?: that| if| whether)? ${YOU} (?:${SOFT})(?:could|can|might|would|will|knew|know|had|have|'d|happen to|are able|were able)(?! (?:like|enjoy|have (?:a|an|had)|find (?:it|this|time for yourself)|be (?:well|proud|there|happy|pleased|back|home|better)|make it|get (?:well|some)|see|take|come|both|laugh|forgive|smile|rest|be)\b)`,
  String.raw`\bpick your brain\b|\b(?:a|another|one|small|big|huge|quick|tiny) (?:\w+ )?favou?r (?:to ask|of you|from you)\b|\bdo me a (?:\w+ )?favou?r\b|\bask (?:you )?(?:for )?a (?:\w+ )?favou?r\b|\bneed your (?:\w+ )?(?:help|advice|support|input|feedback|opinion)\b|\b(?:could use|would welcome) your\b|\bneed you to\b`,
  // Told to do.
  String.raw`\b(?:please|pls|plz|kindly)${KIND_WORDS} ${SOFT}${DO}\b`,
  String.raw`(?:^|[,;:-] |\b(?:and|so|then|also) )(?:also |just )?(?:send|forward|introduce|refer|connect|recommend|put|get|share|lend|pass)(?! (?:me (?:home|a postcard)|us home)) (?:me|us|my|this|it|in a)(?: (?:to|on|in|with|your|a|an|the|through|cv|resume|profile|name|note|along))\b`,
  String.raw`\blet me know if ${YOU} (?:hear|know|come across|see any|learn of|(?:can|could|would|are able to|might) (?!make it|come|join|see))`,
  String.raw`\b(?:keep me in mind|keep (?:an|your) (?:eye|ear)s? (?:out|open) for me)\b`,
);

/** What tells one wish from another, in the sentence that asks. */
const WISHES: readonly (readonly [Wish, RegExp])[] = [
  [
    'introduction',
    /\b(?:introduc(?:e|ing|tions?)|intros?|connect (?:me|us)|(?:put|get) (?:me|us) in (?:touch|contact)|contact at)\b/i,
  ],
  [
    'referral',
    /\b(?:referr(?:al|als|ing)|refer me|put (?:in )?(?:a (?:good )?word|my name)|pass (?:on )?my (?:cv|resume|name|application)|(?:forward|hand|send) my (?:cv|resume|application)|recommend me)\b/i,
  ],
  [
    'reference',
    /\b(?:(?:be|as|act as|for|have|give|write|a|my) (?:an? |my )?(?:\w+ )?(?:reference|recommendation|letter|referee)\b(?! number)|vouch for|endorse)\b/i,
  ],
  [
    'review',
    /\b(?:feedback|proofread|critique|(?:look|read|go|glance|check|run|comment|review|skim)(?:ing)?\b[^,;.?!]{0,30}\b(?:my|the|this|it)\b[^,;.?!]{0,20}(?:cv|resume|letter|profile|portfolio|application|draft|slides|deck|it)?|mock interview)/i,
  ],
  ['opening', /\b(?:openings?|vacanc(?:y|ies)|positions?|hiring|keep me in mind|jobs?)\b/i],
  [
    'talk',
    /\b(?:call|chat|coffee|talk|meet|meeting|minutes?|hour|time|conversation|speak|catch up|lunch|zoom|phone|advice|tips?|pointers?|opinion|thoughts?|your (?:view|take)|pick your brain|recommend|suggest|advise|approach|should i)\b/i,
  ],
  [
    'answer',
    /\b(?:reply|answer|respond|confirm|get back to me|let me know|which (?:day|time|date)|suggest an? (?:time|day|date|slot)|name an? (?:time|day)|suits? you|work for you|either way|say so)\b/i,
  ],
];

/** An announcement that a request comes: "I have a favour to ask". */
const ANNOUNCED =
  /\b(?:favou?r|need your help|ask (?:you )?(?:a question|something|one thing|for (?:your )?(?:help|advice)))\b/i;

const OFFER =
  /\b(?:(?:like|want|wish|prefer|need|allow|let) me to (?!stop)|like an intro|could i (?:introduce|help|interest)|(?:help|useful|use|helpful|of interest) to you\b|for you to see)/i;

/** Words set apart for somebody else to read, and what a template has to fill in. */
const NOT_SAID = /["\u201c][^"\u201c\u201d\n]{25,1500}["\u201d]|\{\{[^{}\n]{0,300}\}\}/g;

const blanked = (text: string): string =>
  straight(text)
    .replace(NOT_SAID, (said) => ' '.repeat(said.length))
    .replace(/\n(?=[a-z])/g, ' ');

/** The sentences that ask for something, in order. Offers ("would you like me to …") are none. */
export function findRequests(text: string): readonly Request[] {
  const plain = blanked(text);
  return sentences(plain).flatMap(({ from, to }) => {
    const sentence = plain.slice(from, to);
    const start = firstAsk(sentence);
    if (start === null || OFFER.test(sentence)) return [];
    return [{ from, to, wishes: wishesIn(sentence.slice(start)) }];
  });
}

function firstAsk(sentence: string): number | null {
  for (const { index, groups = {} } of sentence.matchAll(WAYS)) {
    if (groups['fine'] === undefined && groups['fine1'] === undefined) return index;
  }
  return null;
}

function wishesIn(asked: string): ReadonlySet<Wish> {
  const found = WISHES.filter(([, pattern]) => pattern.test(asked)).map(([wish]) => wish);
  const real = found.filter((wish) => wish !== 'answer');
  // A talk or an answer is how one gets the other things, and one of several ways is enough.
  const aims = real.filter((wish) => wish !== 'talk');
  if (aims.length > 0) return new Set(/\bor\b/.test(asked) ? aims.slice(0, 1) : aims);
  if (real.length > 0) return new Set(real);
  if (found.length > 0 || ANNOUNCED.test(asked)) return new Set(['answer']);
  return new Set(['favour']);
}
