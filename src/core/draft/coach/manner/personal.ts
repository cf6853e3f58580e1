/** "You" and "your" as any letter has them. */
const GENERAL = new RegExp(
  [
    String.raw`\b(?:thank|thanks to|hope|trust|wish|let|tell|ask|bother|trouble|hear from|reach(?:ing)? out to|writ(?:e|ing) to|contact(?:ing)?|grateful to|appreciate it if|keep|send|give|update) you\b(?: (?:are|all|and your (?:family|loved ones)|had|have had) (?:\w+ ){0,2}(?:well|good|fine|great|okay|weekend|day|week|summer|time))?`,
    String.raw`\b(?:could|can|would|will|might|may|do|did|should|if|that|whether|when|because|as) you(?: (?:could|can|would|might|may|will|ever|also|please|perhaps|happen to))? (?:hear|know|have|be|are|were|can|could|help|let|think|see|come|send|share|introduce|refer|give|find|spare|need|like|want|look|mind|consider|put|point|recommend|pass|forward|keep|would|might|get|take|please|kindly|connect|suggest|offer|support|advise)\b`,
    String.raw`\byou(?:'re| are) (?:all )?(?:doing )?(?:\w+ )?(?:well|good|fine|great|okay|able|aware|busy|interested|looking|hiring|open|willing|available|free)\b|\byou(?: and your \w+)? (?:all|well)\b|\bfinds you\b|\byou (?:know|hear|see|have|can|could|may|might|would|will|come across|need|think|want|like|wish|should)\b`,
    String.raw`\byour (?:help|support|time|consideration|convenience|network|reference|company|firm|organi[sz]ation|attention|assistance|earliest|reply|response|answer|kind \w+|team|contacts?|family|loved ones|day|week|end|side|earliest|guidance|industry|field|thoughts|advice|feedback|opinion|referral|(?:valuable |busy |precious )?(?:time|schedule|insights?|input))\b`,
    String.raw`\bthank you\b|\b(?:to|for|with|of|from|by|on) you\b(?=[.,!?\n]|$| (?:for|in|and|soon|all|very|about|because|again|at|today)\b)`,
  ].join('|'),
  'gi',
);

const RECALL = new RegExp(
  [
    String.raw`\b(?:thought|thinking|reminded|heard|hearing|read|think) (?:again )?of you\b|\byou came to mind\b|\bhearing how you\b|\bto introduce me\b`,
    String.raw`\b(?:when|since|where|before|after|as) we\b|\bwe (?:met|talked|spoke|worked|discussed|shared|both|had|chatted|sat|used to|said)\b|\bmeet(?:ing)? you (?:at|in|last|on|again|through|yesterday)\b|\bour (?:\w+ ){0,2}?(?:chat|call|conversation|coffee|lunch|dinner|meeting|talk|time|work|days|walk|project|class|team|year|trip|old)\b`,
    String.raw`\blast time\b|\bcongrat\w*\b|\bvalue your\b|\badmired?\b|\bhow (?:is|are|was|did|'s|has|were) (?!(?:you|everything|things|it|life|all|your day)\b(?: (?:going|doing|been|with you))?)`,
    String.raw`\byou (?:said|mentioned|told|suggested|showed|wrote|shared|gave|asked|put|introduced|described|recommended|helped|saw|taught|once|both|always|still|explained|worked|built|led|moved|joined|changed|made|liked|loved|spent|knew|went|kept|run|lead|teach|sent|were|understand|used to|did)\b`,
  ].join('|'),
  'i',
);

/** Names within a sentence that says "you" are what the two have in common. */
const NAMED =
  /[\p{Ll},;] (?!I\b|I'|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|CV\b|HR\b|English|German|French|LinkedIn|Linkedin|PDF|MBA|IT\b)\p{Lu}[\p{L}'-]+/u;
const OF_THE_WRITER =
  /\b(?:my name is|i (?:worked|work|am|was|have|spent|left|studied|graduated)|i'm|i've|years (?:at|with|in|as)|regards|sincerely|best|yours)\b/i;

/** Whether a text has anything that would not stand in a letter to everyone. */
export function isPersonal(body: string): boolean {
  if (RECALL.test(body)) return true;
  const rest = body.replace(GENERAL, ' ');
  if (/\b(?:you|your|yours)\b/i.test(rest)) return true;
  const lines = body.split(/[.!?\n]+/).slice(1, -1);
  return lines.some((line) => NAMED.test(line) && !OF_THE_WRITER.test(line));
}
