import { withoutMarks } from '../../text/marks';
import { thingIn } from './vocabulary';

/** Verbs that end with something in the other's hands; whoever calls or asks delivers nothing. */
const HANDING_OVER =
  /^(?:send|share|forward|e?-?mail|lend|return|give|pass|draft|prepare|find|write|bring)(?: (?:on|along|back|over))? /i;

/** Where the thing ends: a mark, an address, or a word that leads on. */
const CUT =
  /[,;:(/@&+–—!?.#]| - | w\/| (?:https?|www|to|for|with|on|about|of|from|in|at|by|and|or|but|that|which|who|whom|because|since|before|after|so|if|when|while|until|till|as|than|via|re|due)(?= |$)/i;

/** More words than this are no name for a thing. */
const MOST_WORDS = 8;

/**
 * The thing a promise is about, as it can be named to the one it was made to: "the pricing comparison", "my
 * notes". Known things only; null for all else. `name` is that person's.
 */
export function promisedThing(text: string, name: string): string | null {
  const plain = withoutMarks(text).replace(/\s+/g, ' ');
  const verb = HANDING_OVER.exec(plain)?.[0];
  if (verb === undefined) return null;
  const given = withoutRecipient(plain.slice(verb.length), name);
  const [, article = '', rest = ''] = /^(the|an?|my|our|some) (.*)$/i.exec(given) ?? [];
  const [head = ''] = rest.split(CUT);
  const words = head.split(' ').filter((word) => word !== '');
  const noun = words.length > MOST_WORDS ? null : thingIn(words);
  if (noun === null) return null;
  const before = /^(?:my|our)$/i.test(article) ? article.toLowerCase() : 'the';
  return `${before} ${noun.text}`;
}

/** What is left behind "her", "them" or the person's own name. */
function withoutRecipient(text: string, name: string): string {
  const [first = '', ...rest] = text.split(' ');
  const names = name.toLowerCase().split(/\s+/);
  const isTheirs =
    /^(?:her|him|them|everyone)$/i.test(first) || names.includes(first.toLowerCase());
  return first !== '' && isTheirs ? withoutRecipient(rest.join(' '), name) : text;
}
