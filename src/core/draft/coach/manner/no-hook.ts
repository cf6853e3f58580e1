import type { Contact } from '../../../contact';
import { isTouch } from '../../../touch';
import type { Reading } from '../reading';
import { ifSo, type CoachRule } from '../rule';
import { isPersonal } from './personal';

/** Below this many words a message is a line between two people, not a letter that could go to anyone. */
const FEW_WORDS = 20;

/** So many telling words that are not the template's are something the user had to say to this person. */
const FEW_OWN_WORDS = 2;

/** From this share on the words of a template are still there. */
const STILL_ITS_OWN = 0.5;

/** Nothing in it that is theirs alone, in a message that needs it: a first one, a request, or one about one's search. */
export const noHook: CoachRule = {
  id: 'no-hook',
  why: 'A line that only fits them shows that you thought of them, and not of a list.',
  source: 'Personal hook required',
  english: true,
  check(reading) {
    const { purpose, words, blanks } = reading;
    if (purpose === 'update' || purpose === 'date' || words < FEW_WORDS) return [];
    if (blanks.length > 0 || !needsHook(reading)) return [];
    const personal = isPersonal(reading.body) || addsWords(reading) || takesUpNotes(reading);
    return ifSo(!personal, 'Nothing here is about them in particular.');
  },
};

const SEARCH =
  /\b(?:new (?:\w+ )?(?:job|role|position|place to work|opportunit\w+|challenges?)|job (?:search|hunt|market)|looking for (?:a |new |my next |the next )?(?:\w+ )?(?:work|job|role|position|opportunit\w+|challenge)|my (?:network|search|next (?:role|step|job|move))|open to (?:new|opportunit\w+|work)|everyone (?:on|in|i)|my (?:cv|resume)|dear (?:all|friends|colleagues|network|everyone)|hi (?:all|everyone|everybody)|between jobs|next chapter|expand(?:ing)? my network|connect with (?:like-minded|professionals|people))\b/i;

function needsHook({ message: { contact }, requests, body }: Reading): boolean {
  const isFirst = contact !== null && !contact.entries.some(isTouch);
  return isFirst || requests.length > 0 || SEARCH.test(body);
}

/** Words that any such message has. */
const PLAIN = new Set(
  (
    'about able above after again also always another anything anyone around attached available back because been before being best ' +
    'better busy call career chance change check come coming company connect contact could current currently days dear doing ' +
    'each email even ever every everyone experience field find finding first forward free friends from future give glad going good ' +
    'great grateful happy have having hear hello help helpful here hope hoping idea ideas industry interested interview into job jobs ' +
    'just keep kind kindly know leads leave like list little long look looking love make many market maybe message might moment more most much ' +
    'need network never news next nice note nothing offer once only open opening openings opportunities opportunity order other over ' +
    'part people person perhaps please point position positions possible profile quick quite reach reaching really recent recently regards ' +
    'reply resume right role roles same search searching seeking send share should since some someone something soon sorry start started ' +
    'still such support sure take talk team tell thank thanks that their them then there these they thing things think this those thought through ' +
    'time times tips today together touch under until update upon used useful very want wanted week weeks welcome well were what when where whether ' +
    'which while will wish with without wonder wondering word words work working world would write writing year years your yours advice'
  ).split(' '),
);

/** Whether the user added telling words to a template that is still there, the two people's names aside. */
function addsWords({ message, situation }: Reading): boolean {
  const { body, template, contact } = message;
  if (template === null || template.body === '') return false;
  const theirs = longWords(template.body);
  const here = longWords(body);
  const kept = theirs.filter((word) => here.includes(word)).length;
  if (kept < STILL_ITS_OWN * theirs.length) return false;
  const names = longWords(`${contact?.name ?? ''} ${situation.search.signature ?? ''}`);
  const known = new Set([...theirs, ...names]);
  return here.filter((word) => !known.has(word) && !PLAIN.has(word)).length >= FEW_OWN_WORDS;
}

const longWords = (text: string): readonly string[] => [
  ...new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []),
];

const takesUpNotes = ({ message: { contact }, findInBody }: Reading): boolean =>
  contact !== null && facts(contact).some((fact) => findInBody(fact).length > 0);

/** What the notes know that a message could take up: whole phrases, and the telling words of the log. */
function facts(contact: Contact): readonly string[] {
  const { companies, role, metAt, metThrough, interests, needs, entries, promises } = contact;
  const links = [...companies, role, metAt, metThrough].flatMap((one) => (one ? [one.text] : []));
  const logged = [...entries.slice(-10), ...promises].flatMap(({ text }) =>
    text
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 5 && !PLAIN.has(word.toLowerCase())),
  );
  return [...links, ...interests, ...needs, ...logged];
}
