import { anyOf } from '../../../text/phrases';
import { places, quote } from '../reading';
import { inBody, type CoachRule } from '../rule';

const MAIL =
  '(?:e-?mails?|mails?|messages?|notes?|letters?|texts?|requests?|questions?|calls?|voicemails?|dms?|inmails?)';
const HEARD = '(?:hear|heard|had|have|got|get|gotten|receive|received|see|seen)';
/** What somebody is blamed for not doing. */
const OWED =
  '(?:answer|repl|respond|respons|react|wr[oi]t|call(?:ed)?\\b(?! it\\b)|phon|get back|got back|gotten back|acknowledg|return|follow(?:ed)? (?:up|through)|kept? (?:your|in touch)|keep (?:your|in touch)|bother|even\\b|sen[dt]\\b|find (?:the )?time|found (?:the )?time|make time|made time|show(?:ed)? up|come back|came back|deliver|sa(?:id|y) (?:a word|anything)|open(?:ed)? my|looked at my|look at my|read my|do(?:ne)? what|did what|help(?:ed)? me)';
const IF =
  '(?:if|in case|should|when|until|unless|because|since|so that|even though|though|although|glad|where|that)';

const BLAME = anyOf(
  String.raw`\b(?<fineIf>${IF} )?you(?:'ve| have| still| also)? (?:haven't|have not|hadn't|had not|never|didn't|did not|don't|do not|not|couldn't|could not|wouldn't|won't|can't)(?! (?:have|need|know|seem|want|mean|worry) to\b)(?! (?:have|need) )(?: (?!to\b)[\w']+){0,3}? ${OWED}`,
  String.raw`\byou (?:(?:seem to|must|may|appear to) have |have |have clearly |clearly |obviously |apparently |just |simply |completely |have simply |have just )?(?:forgot(?:ten)? (?:about (?:me|us|my|our|it)|me\b|us\b|my|our|all about|to (?:answer|reply|write|send|call|get back|mention me))|ignor(?:ed|ing) (?:me|us|my|our|all)|failed to|ghosted|left me hanging|let me down|kept me waiting|dropped me|gave up on me)`,
  String.raw`\b(?:it )?(?:seems|looks|sounds|appears) (?:like|as if|as though|that) you(?:'ve| have)? (?:\w+ )?(?:forgot|lost|don't|no longer|never|are too|have no|stopped|moved on|don't)\w*|\b(?:ghost(?:ed|ing)|ignoring|forgotten about|avoiding) me\b`,
  String.raw`\b(?:still|been) waiting\b(?! (?:(?:to hear|for (?:any |some )?(?:news|word|confirmation)|for (?:an?|the|their|its) [\w-]+(?: [\w-]+)?) )?from (?!you\b))(?! for (?!you\b|your\b|an? (?:answer|reply|response|word)|any\b|some\b|it\b|that\b))(?! (?:on|at|in|to see|outside) (?!you\b))(?! to (?!hear\b|get\b|receive\b))`,
  String.raw`\bper my (?:last|previous|earlier|prior)\b|\bas (?:i )?(?:already |previously )?(?:said|wrote|mentioned|stated|explained|asked|noted|told you)(?: you)? (?:before|already|in my (?:last|previous|earlier|first|prior|two|other)|several times|twice|last (?:week|month|time))\b|\bas already (?:mentioned|said|stated|explained)\b`,
  String.raw`\bno (?:reply|answer|response|word|news|reaction|sign(?: of life)?|feedback) (?:\w+ ){0,2}?from you\b`,
  String.raw`\b(?:haven't|have not|hadn't|didn't|did not|never|not)(?: \w+){0,2}? ${HEARD} (?:(?!from)\w+ ){0,3}?(?:from you\b(?! in so long|r (?:colleague|boss|hr|company|team))|back from you\b)`,
  String.raw`\b(?:haven't|have not) (?:had|got|gotten|received) (?:an?|any|your) (?:answer|reply|response)\b(?! from (?!you))|\bnot heard back\b(?! from (?!you)| yet from (?!you))(?= (?:on|about|since|yet[.!]? ?(?:could|can|did)|so)\b)`,
  String.raw`\b(?:sent|wrote|written|e-?mailed|asked|messaged|texted|called|contacted)(?: to)? you\b[^.!?\n]{0,70}\b(?:haven't|have not|hadn't|never|didn't|without|no|nothing|not)\b[^.!?\n]{0,20}\b(?:heard|hear|got|received?|reply|answer|response|reaction|back|word)\b(?! from (?!you))`,
  String.raw`\bstill (?:have |had |got |haven't (?:had|got|seen) )?(?:no|nothing|any|without an?) ?(?:answer|reply|response|reaction|word from you|feedback|from you)\b(?! from (?!you))`,
  String.raw`\b(?:did|have|had) you (?:even |not |ever |at least |actually |perhaps |also |yet )*(?:see|seen|get|got|gotten|receive|received|read|notice|noticed|miss|missed|open|opened|look at|looked at) (?:any of |all )?my (?:last|previous|earlier|other|first|second|third|two|three|many|recent|e-?mail|mail|message|note|letter|text|request|question|voicemail)`,
  String.raw`\b(?:have you|did you|had you|you've) (?:already |simply |perhaps |just |completely )?(?:forgot(?:ten)?|forget) (?:about )?(?:me|us|my|our|that (?:we|i|you)|to (?:answer|reply|write|send|call|get back)|what you|your promise|all about)`,
  String.raw`\bwhy (?:did|have|do|are|would|had) you not\b|\bwhy (?:didn't|haven't|aren't|won't|hadn't|weren't|don't) you (?!join|come|try|take|stay|bring|visit|stop|drop|let)|\b(?:are|were) you (?:ignoring|avoiding|angry)`,
  String.raw`\b(?:this is|that's|that is|it's|here's|here is) (?:now |already )?(?:my|the) (?:second|third|fourth|fifth|2nd|3rd|4th|5th|\d+th|umpteenth|nth) (?:${MAIL}|attempt|reminder|try|time)`,
  String.raw`\b(?:\d+|two|three|four|five|six|several|many|countless|all my|so many|multiple) (?:unanswered )?(?:${MAIL}|reminders|attempts) (?:already|now|so far|and (?:still|not (?:a|one)|no (?:answer|reply|response|word))|later|without|unanswered|went unanswered|to you)\b`,
  String.raw`\b(?:wrote|written|asked|messaged|e-?mailed|texted|called|reached out|reminded)(?: to| out to)? you (?:already |now )?(?:twice|two times|three times|several times|(?:\d+|four|five|many|multiple|so many) times|again and again|repeatedly|once already)\b`,
  String.raw`\b(?:gentle|friendly|kind|second|third|fourth|last|final|another|little|polite) reminder\b|\breminding you (?:again|once more|for the)\b`,
  String.raw`\b(?<finePromise>(?:as|what|that|when|whatever|than|which) )?you (?:had |have |once )?promised\b(?! (?:yourself|your|them|him|her))|\byou (?:said|told me|assured me|agreed)(?: that)? you(?:'d| would)\b[^.!?\n]{0,80}\b(?:but|yet|and (?:then|still|so far|nothing))\b`,
  String.raw`\b(?<fineBusy>(?:if|when|should|in case|unless|sure|know|understand|imagine|realise|realize) (?:\w+ ){0,4}?)?you(?:'re|'ve been|'ve become| are| were| must be| must have been| have become| got)(?: \w+){0,2} too (?:busy|important|good|grand) (?:for|to)\b|\byou(?:'re| are)? (?:too|much too|far too) busy\b(?= (?:for (?:me|us|old)|to (?:answer|reply|write)))`,
  String.raw`\blong time no hear\b|\b(?:silence|quiet|silent) (?:\w+ ){0,2}?(?:from|on) your (?:side|end)\b|\bnothing (?:\w+ )?from your (?:side|end)\b|\byour (?:long |continued |total |complete )?silence\b|\byour lack of (?:response|reply|answer|interest)\b`,
  String.raw`\byou (?:no longer|don't|didn't|do not|clearly don't|never) (?:even )?(?:care(?:d)? (?!for)|want to (?:talk|help|know|hear)|talk to me|remember me|have time for me)|\bi guess you (?:forgot|have forgotten|'ve forgotten|don't|didn't|have better|are too|'re too|have no)`,
  String.raw`\bexpected (?:more|better|an answer|a reply|something)\b(?:[^.!?\n]{0,20}\byou\b)?|\bthought (?:we were friends|better of you|i could (?:count|rely) on you|you (?:would|might) at least)`,
  String.raw`\b(?<fineNot>(?:not|never|hope (?:\w+ )?) )?(?:disappoint(?:ed|ing)|hurt|let down|upset|annoyed|frustrat(?:ed|ing)|offended|irritated|sad|a pity|a shame|surprised|puzzled)(?: \w+){0,2}? (?:that|in|with|by|not|because|about) (?:\w+ ){0,4}?(?:you(?:r (?:silence|lack))?\b(?!r)(?! (?:were|are|had to|have to|lost|leave|left|got|can't|couldn't|could not|cannot|won't|live|moved|did so|found|remember|fell))|hear(?:d)? (?:back|from you|anything))`,
  String.raw`\b(?:the least|at least) you could\b|\b(?:would|could|might) (?:at least )?have (?:answered|replied|written|told me|let me know|called|warned me|had the)\b|\b(?:would|might) have been (?:nice|polite|courteous|decent|good|kind)(?: of you)? (?:to (?:hear|get|have|answer|let|reply)|if you)\b`,
  String.raw`\btoo much to ask\b|\bis it so hard\b|\bhow hard (?:can|could) it be\b|\bonce again i have to\b|\bunlike you\b|\bthanks for nothing\b|\byour fault\b|\bbecause of you i (?:lost|missed|had to)\b`,
);

/** Words that hold a silence against them. */
export const blame: CoachRule = {
  id: 'blame',
  why: 'People fall silent for reasons you cannot see; blame makes it harder to come back.',
  source: 'Friendly, no blame',
  english: true,
  check: ({ body }) =>
    places(body, BLAME).map((span) => inBody(`${quote(body, span)} can read as blame.`, span)),
};
