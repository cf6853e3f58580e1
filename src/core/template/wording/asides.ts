import { withoutMarks } from '../../text/marks';

/** What people put in brackets is for themselves. */
const BRACKETED = /\s*(?:\([^()]*\)?|\[[^[\]]*\]?|\{[^{}]*\}?|（[^（）]*）?|<[^<>]*>?)/g;

/** Pictures and marks that say what one thinks of somebody. */
const PICTURES = /(?:\p{Extended_Pictographic}|\u200d|\ufe0f)+|[:;]-?[()](?=\s|$)/gu;

/** Behind these a remark begins. */
const REMARK = /\s*(?:[;|!?:—]|\s[–-]\s|\s\/\s|…|\.{2}|\s#)/;

const ADDRESS = /(?:https?:|www\.)\S|\S@\S/i;

/** Words about people and of opinions: a text with one of them says more than what something is called. */
const TELLING =
  /(?:^|\s)(?:he|she|they|him|her|them|his|hers|their|i|me|who|whom|whose|because|since|but|too|so|very|when|where|while|after|before|until|was|were|is|are|isn't|not|never|hates?|ex)(?=\s|$|['’])/i;

/** Text without marks, what stands in brackets and what follows as a remark; empty where it is an address. */
export function withoutAsides(text: string): string {
  const plain = withoutMarks(text);
  if (ADDRESS.test(plain)) return '';
  const [head = ''] = plain.replace(PICTURES, ' ').replace(BRACKETED, ' ').trim().split(REMARK);
  return head
    .replace(/["“”*_~=`#^]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The first of what commas divide; null where it is empty or says more than a name for something. */
export function firstNamed(text: string, mostWords: number): string | null {
  const [head = ''] = withoutAsides(text).split(',');
  const said = head.replace(/[.\s]+$/, '').trim();
  const isTelling = TELLING.test(said) || said.split(' ').length > mostWords;
  return said === '' || isTelling || !/\p{L}/u.test(said) ? null : said;
}
