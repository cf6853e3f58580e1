import { withArticle } from './article';
import { firstNamed } from './asides';

/** What people meet at, as the last word of its name. */
const EVENTS = new Set(
  `event fair meetup conference summit workshop panel party barbecue bbq reception hackathon seminar webinar course
  class reunion wedding dinner lunch breakfast festival exhibition symposium camp training retreat talk lecture
  gathering picnic gala expo congress offsite bootcamp club group office library museum`.split(
    /\s+/,
  ),
);

/** Places that stand without an article. */
const BARE = new Set('school college university work'.split(' '));

/** Where you met, behind "at": "the harbour meetup", "Product Camp 2019"; null where it cannot be said. */
export function placeSaid(text: string): string | null {
  const said = firstNamed(text.replace(/^\s*(?:(?:at|in|on|during|via|through|from)\s+)+/i, ''), 8);
  if (said === null) return null;
  const [, article, rest = ''] = /^(the|an?)\s+(.+)$/i.exec(said) ?? [];
  if (article !== undefined) return `${article.toLowerCase()} ${rest}`;
  if (BARE.has(said)) return said;
  const last = said.split(' ').at(-1) ?? '';
  if (/['’]s?(?=\s)/.test(said)) return said;
  if (EVENTS.has(last)) return `the ${said}`;
  return /^[\p{Ll}]/u.test(said) || /^\p{Ll}/u.test(last) ? null : said;
}

/** The event a detail names, behind "at": "the fair"; null for any other. */
export function eventSaid(detail: string | null): string | null {
  const word = detail?.trim().toLowerCase() ?? '';
  return EVENTS.has(word) ? `the ${word}` : null;
}

/** People one can be introduced by without a name. */
const SOMEBODY =
  /^(?:(?:a|an|my|our|some)\s+)?(?:(?:common|mutual|old|former|good)\s+)*(friend|friends|colleague|colleagues|cousin|sister|brother|neighbour|neighbor|teacher|professor|classmate|manager)$/i;

/** Through whom you met: a name, or "a friend"; null for all else. */
export function throughSaid(text: string): string | null {
  const said = firstNamed(text.replace(/^\s*(?:via|through|by|from)\s+/i, ''), 5);
  if (said === null) return null;
  const somebody = SOMEBODY.exec(said)?.[1]?.toLowerCase();
  if (somebody !== undefined)
    return /^(?:my|our)\s/i.test(said) ? `my ${somebody}` : somebodyOf(somebody);
  return said.split(' ').every((word) => isNameWord(word)) ? said : null;
}

const somebodyOf = (noun: string): string => (noun.endsWith('s') ? noun : withArticle(noun));

const isNameWord = (word: string): boolean =>
  !/^\p{Ll}/u.test(word) ||
  /^(?:de|da|di|du|des|del|della|der|den|van|von|zu|la|le|el|al|bin|ibn|y|of|ter|ten)$/.test(word);

/** Something they enjoy, as one may speak of it to them; null where the note says more than that. */
export function interestSaid(text: string): string | null {
  const said = firstNamed(text, 4);
  return said === null
    ? null
    : said.replace(/^(?:A|An|The)(?=\s)/, (article) => article.toLowerCase());
}
