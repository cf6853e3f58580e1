import { withoutMarks } from '../../text/marks';
import type { Touch, Verb } from '../../touch';
import { withArticle } from './article';
import { exchangeIn, type Noun } from './vocabulary';

/** Where the thing ends and a remark may begin. */
const CUT =
  /[,;:(/@&+–—!?.]| - | w\/|(?:^| )(?:with|without|to|for|on|about|at|in|of|from|re|via|by|over|after|before|and|or|but)(?= |$)/i;

const LEADING = /^(?:(?:for|about|an?|the|some|my|your|our)\s+)+/i;

/** More words than this are a story. */
const MOST_WORDS = 4;

/** The known noun of a detail: "awkward lunch" is a lunch, "CV tips" are CV tips; null where there is none. */
export function knownNoun(detail: string): Noun | null {
  const plain = withoutMarks(detail)
    .replace(/[*_~=`"“”']+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const [head = ''] = plain.replace(LEADING, '').split(CUT);
  const words = head.split(/[\s-]+/).filter((word) => word !== '');
  return words.length > MOST_WORDS ? null : exchangeIn(words);
}

/** What an exchange was, from its detail. */
const nounOf = ({ detail }: Touch): Noun | null => (detail === null ? null : knownNoun(detail));

const KINDS: Readonly<Partial<Record<Verb, string>>> = {
  met: 'conversation',
  got: 'help',
  replied: 'reply',
  declined: 'answer',
  asked: 'question',
  touch: 'exchange',
};

/** The noun for an exchange: "coffee", "interview", "conversation". Fits behind "the". */
export const kindOf = (touch: Touch): string =>
  nounOf(touch)?.text ?? KINDS[touch.verb] ?? 'message';

/** What they did, behind "thank you for": "the referral", "the CV tips", "your advice", "your help". */
export function helpPhrase(touch: Touch): string {
  const noun = nounOf(touch);
  if (noun === null) return 'your help';
  return noun.count === 'mass' && !noun.isNarrowed ? `your ${noun.text}` : `the ${noun.text}`;
}

/** What they are thanked for, whatever it was: "the coffee", "your help", "your answer". */
export function thanksPhrase(touch: Touch): string {
  if (touch.verb === 'got') return helpPhrase(touch);
  const isOwn = touch.verb === 'declined' || touch.verb === 'replied';
  return `${isOwn ? 'your' : 'the'} ${isOwn ? (KINDS[touch.verb] ?? 'answer') : kindOf(touch)}`;
}

/** The thing asked for, behind "asked you for": "a referral", "your advice"; null where it is not known. */
export function requestPhrase(touch: Touch): string | null {
  const noun = nounOf(touch);
  if (noun === null) return null;
  if (noun.count === 'one') return withArticle(noun.text);
  return noun.count === 'mass' && !noun.isNarrowed ? `your ${noun.text}` : noun.text;
}

/** What a request is called the second time: "the referral", "my question". */
export function requestTopic(touch: Touch): string {
  const noun = nounOf(touch);
  return noun === null || noun.count === 'mass' ? 'my question' : `the ${noun.text}`;
}
