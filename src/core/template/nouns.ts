import { fold } from '../text/fold';
import type { Touch, Verb } from '../touch';

/** Text without the marks of links: `[[Acme|the firm]]` reads "the firm". */
export function withoutLinks(text: string): string {
  return text
    .replace(/!?\[\[([^[\]|]*?)(?:\|([^[\]]*))?\]\]/g, (_, target: string, shown?: string) =>
      shown === undefined ? (target.split(/[/#]/).filter(Boolean).at(-1) ?? '') : shown,
    )
    .replace(/\[([^[\]]+)\]\([^()\s]*\)/g, (_, shown: string) => shown)
    .trim();
}

/** What an exchange was, where its detail names a way rather than a thing. */
const WAYS: Readonly<Record<string, string>> = {
  phone: 'call',
  zoom: 'call',
  video: 'call',
  teams: 'call',
  skype: 'call',
  intro: 'introduction',
  informational: 'conversation',
};

const KINDS: Readonly<Partial<Record<Verb, string>>> = {
  met: 'conversation',
  got: 'help',
  replied: 'reply',
  declined: 'answer',
  asked: 'question',
  touch: 'exchange',
};

/** The noun for an exchange: "coffee", "interview", "conversation". Fits behind "the". */
export function kindOf({ verb, detail }: Touch): string {
  const said = detail === null ? '' : withoutLinks(detail);
  const way = WAYS[fold(said)];
  if (way !== undefined) return way;
  return isNoun(said) ? said : (KINDS[verb] ?? 'message');
}

/** Up to three words that do not begin like "at the fair" or "the fair". */
function isNoun(text: string): boolean {
  const words = fold(text).split(' ');
  return (
    text !== '' &&
    words.length < 4 &&
    !/^(?:a|an|the|at|in|on|by|via|with|for|about|over|through|her|his|my|our|their)$/.test(
      words[0] ?? '',
    )
  );
}

/** The user's own words for a thing behind "thank you for": "the referral", "your advice", "your help". */
export function helpPhrase(touch: Touch): string {
  const kind = kindOf(touch);
  return /^(?:advice|feedback|help|time|support|opinion|encouragement)$/i.test(kind)
    ? `your ${kind}`
    : `the ${kind}`;
}

/** The thing asked for, behind "about": "a referral", "your advice", "an introduction". */
export function requestPhrase(touch: Touch): string | null {
  if (touch.detail === null) return null;
  const kind = kindOf(touch);
  if (/^(?:advice|feedback|help|time|support|opinion)$/i.test(kind)) return `your ${kind}`;
  if (
    !/^(?:referral|reference|introduction|chat|call|coffee|meeting|recommendation|review|conversation|informational .*)$/i.test(
      kind,
    )
  )
    return kind;
  return `${/^[aeiou]/i.test(kind) ? 'an' : 'a'} ${kind}`;
}

const PROMISING =
  /^(?:send|share|introduce|forward|ask|find|write|call|read|look|check|give|put|tell|help|review|connect|pass|lend|return|bring|show|mail|email|make|get|let|invite|book|set|recommend|try|think|reply|answer|come|meet|draft|prepare)\b/i;

/** A promise that begins with its verb, ready to stand behind "I would"; null for any other. */
export function promiseAct(text: string): string | null {
  if (!PROMISING.test(text)) return null;
  return (text.charAt(0).toLowerCase() + text.slice(1)).replace(/[.!]+$/, '');
}
