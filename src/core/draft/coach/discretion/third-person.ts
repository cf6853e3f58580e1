import { firstName } from '../../../template/first-name';
import type { Span } from '../../../text/phrases';
import { quote, type Reading } from '../reading';
import { inBody, type CoachRule, type Hit } from '../rule';

/** The reader spoken of as if they were somebody else, as notes speak of them. */
export const thirdPerson: CoachRule = {
  id: 'third-person',
  why: 'To them it reads as words from a note about them.',
  source: 'Written for them alone',
  check: (reading) => [...names(reading), ...(reading.isEnglish ? pronouns(reading) : [])],
};

const HELLO =
  '(?:hi|hello|hey|dear|good (?:morning|day|afternoon|evening)|happy \\w+|congratulations)';

/** The words up to the first mark, and a hello to a second person. */
const GREETING = new RegExp(
  String.raw`^\s*${HELLO}\b[^\n.!?:,]{0,60}(?:, ?${HELLO}\b[^\n.!?:,]{0,60})?`,
  'i',
);

/** The reader's first name in the text: neither greeting nor signature, and not called by it. */
function names(reading: Reading): readonly Hit[] {
  const { body, findInBody, message } = reading;
  const name = message.contact ? firstName(message.contact.name) : '';
  const greeting = GREETING.exec(body)?.[0] ?? '';
  // A message to two people speaks of each to the other.
  if (!/^\p{Lu}/u.test(name) || /(?:\band\b|&|,)/i.test(greeting)) return [];
  return findInBody(name)
    .filter((span) => body.slice(span.from, span.to) === name && span.from >= greeting.length)
    .filter((span) => !isCalled(body, span) && !isOther(reading, span))
    .map((span) => inBody(`${quote(body, span)} is who will read this.`, span));
}

/** Between marks or at an end, as one calls somebody: "Thank you, Mara!" A line of its own is a signature. */
function isCalled(body: string, { from, to }: Span): boolean {
  const before = body.slice(Math.max(0, from - 40), from);
  const behind = body.slice(to, to + 3);
  const starts =
    /(?:^|[.!?:;,(\n–—-]["'“]?\s*|\b(?:thanks|thank you|bye|cheers|hi|hello|hey|dear|sorry|well|yes|oh|and|but|birthday|so|congratulations|congrats|night|luck|please|you)\s)$/i.test(
      before,
    );
  const ends = /^(?:\s*[,.!?;:)–—\n-]|\s*$)/.test(behind);
  return ends && (starts || /^\s*(?:\S+ ){0,2}$/.test(body.slice(0, from)));
}

/** Somebody else of the same name, by a word before or a family name behind. */
function isOther({ message, body }: Reading, { from, to }: Span): boolean {
  const family = /^ (\p{Lu}[\p{L}'-]+)/u.exec(body.slice(to, to + 40))?.[1];
  const isSame = family === undefined || (message.contact?.name ?? '').includes(family);
  return (
    !isSame ||
    /\b(?:friend|colleague|brother|sister|son|daughter|cousin|other|another|saint|st\.?|port|mount|lake|boss|manager) $/i.test(
      body.slice(Math.max(0, from - 20), from),
    )
  );
}

const PRONOUN = /\b(?:she|he|her|his|him|hers|herself|himself)\b/i;

/** Who "she" or "he" may be instead: a name, somebody's somebody, or a person by their work. */
const SOMEBODY =
  /\b(?:my|your|our|their|a|an|the|this|that|new|old|both|one) (?:[\w-]+ ){0,3}?(?:(?!(?:answer|number|paper|letter|order|offer|matter|summer|winter|dinner|supper|weather|folder|after|over|other|under|rather|another|together|poster|newsletter|flyer|computer|printer|cover|chapter|quarter|corner|flower|river|water|power|error|mirror|motor|factor|sector|restaurant|relevant|important)s?\b)\w{3,}(?:er|or|ist|ian|ant)|\w*(?:man|woman|person|lead|chief|guy|boy|girl|kid|son|baby|child|dog|cat|puppy|nurse|chef|coach|boss|head|friend|aunt|uncle|niece|nephew|wife|husband|spouse|partner|mum|mom|dad|cousin|fiancée?|intern|student|candidate|author|ceo|cto|vp|pm|twins?|client|colleague|neighbour|host|guest|fellow|expert|poet|judge|saint|horse|parrot)|er|boss|head|lead|son|baby|kid|dog|cat|friend|wife|mum|mom|dad|ceo|cto|vp|pm|guy|aunt|coach|chef|nurse|host)s?\b|\b(?:someone|somebody|anyone|anybody|everyone|nobody|who|whoever|person|woman|man|girl|boy|mother|father|sister|brother|daughter|grandma|grandpa)\b/i;

/** A pronoun with nobody before it whom it could mean but the reader. */
function pronouns(reading: Reading): readonly Hit[] {
  const { body, message } = reading;
  const found = PRONOUN.exec(body);
  if (!found || !message.contact) return [];
  const span = { from: found.index, to: found.index + found[0].length };
  const before = body.slice(0, span.from).replace(GREETING, ' ');
  const known = before.replaceAll(firstName(message.contact.name), ' ');
  const soon = body.slice(span.from, span.to + 60);
  if (SOMEBODY.test(known) || hasName(known) || /\b(?:my|your) \w/i.test(soon)) return [];
  return [inBody(`${quote(body, span)} seems to be who will read this.`, span)];
}

/** Capitals within a sentence, or beginning one where no common word does. */
const hasName = (text: string): boolean =>
  /[\p{L},;'’"“(] ["“(]?(?!I\b|I'|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|CV\b|HR\b|OK\b|PDF\b|LinkedIn\b)\p{Lu}[\p{L}'-]+/u.test(
    text,
  ) ||
  /(?:^|[.!?\n]\s*)(?!The|This|That|It|I\b|I'|As|In|On|At|We|You|Your|My|Our|And|But|So|Here|There|How|What|When|Where|Who|Why|Thank|Thanks|Please|Hope|Just|If|For|To|Of|A\b|An\b|With|After|Before|Since|Send|Tell|Review|Invite|Could|Would|Can|Will|Is|Are|Was|Were|Do|Did|Have|Has|Not|No|Yes|Good|Great|Also|Then|Now|Best|Kind|Warm|Some|Many|All|One|Two|Let|Happy|Sorry|Congratulations|Said|Promised|Per)\p{Lu}\p{Ll}+ (?:is|was|has|had|said|says|told|and|will|would|asked|wrote|just|also|loves?|got|works?|joined|moved|left|mentioned|thinks?|needs?|wants?)\b/u.test(
    text,
  );
