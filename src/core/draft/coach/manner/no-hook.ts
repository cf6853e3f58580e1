import type { Contact } from '../../../contact';
import type { Message } from '../reading';
import { ifSo, type CoachRule } from '../rule';

/** Below this many words a message is a line between two people, not a letter that could go to anyone. */
const FEW_WORDS = 20;

/** So many words that are not the template's are something the user had to say to this person. */
const FEW_OWN_WORDS = 2;

/** What tells that the writer had this person in mind, whatever the notes hold. */
const RECALL = new RegExp(
  [
    String.raw`\byou (?:said|mentioned|told|suggested|showed|wrote|shared|gave|asked|put|introduced|described|recommended|helped|know|saw|have seen|taught|were|are at|sent|once|both)\b`,
    String.raw`\byour (?:advice|answer|article|book|column|course|feedback|help|idea|interview|introduction|kindness|message|note|own|paper|part|podcast|point|post|project|question|referral|reply|review|story|suggestion|take|talk|team|thoughts|view|work)\b`,
    String.raw`\b(?:thought|think|reminded|hear|hearing) of you\b|\byou came to mind\b|\bhearing how you\b|\bto introduce me\b`,
    String.raw`\b(?:when|since|where|before|after) we\b|\bwe (?:met|talked|spoke|worked)\b|\bmeet(?:ing)? you\b|\bour (?:\w+ )?(?:chat|call|conversation|coffee|lunch|meeting|talk|time|work)\b`,
    String.raw`\blast time\b|\bcongratulations\b|\bvalue your\b|\badmired?\b`,
  ].join('|'),
  'i',
);

/** Nothing in it that is theirs alone. Updates go to several people, birthdays are a hook themselves. */
export const noHook: CoachRule = {
  id: 'no-hook',
  why: 'A line that only fits them shows that you thought of them, and not of a list.',
  source: 'Personal hook required',
  check({ message, situation, purpose, words, body, blanks, findInBody }) {
    const { contact } = message;
    if (purpose === 'update' || purpose === 'date' || words < FEW_WORDS) return [];
    const personal =
      blanks.length > 0 ||
      RECALL.test(body) ||
      ownWords(message, situation.search.signature).length >= FEW_OWN_WORDS ||
      (contact !== null && facts(contact).some((fact) => findInBody(fact).length > 0));
    return ifSo(!personal, 'Nothing here is about them in particular.');
  },
};

/** The telling words that came to the template's own, the names of the two people aside. */
function ownWords(
  { body, template, contact }: Message,
  signature: string | null,
): readonly string[] {
  if (template === null || template.body === '') return [];
  const known = new Set(longWords(`${template.body} ${contact?.name ?? ''} ${signature ?? ''}`));
  return longWords(body).filter((word) => !known.has(word));
}

const longWords = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];

/** What the notes know that a message could take up: whole phrases, and the telling words of the log. */
function facts(contact: Contact): readonly string[] {
  const { company, role, metAt, metThrough, interests, needs, entries, promises } = contact;
  const links = [company, role, metAt, metThrough].flatMap((one) => (one ? [one.text] : []));
  const logged = [...entries.slice(-10), ...promises].flatMap(({ text }) =>
    text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 5),
  );
  return [...links, ...interests, ...needs, ...logged];
}
