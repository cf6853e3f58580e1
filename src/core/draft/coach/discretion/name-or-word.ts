import type { Span } from '../../../text/phrases';

/** Words of every day that companies are named after. */
const WORDS = new Set(
  (
    'adobe alphabet amazon anchor apple arrow atlas aurora away bank beacon better bird block bloom blue bolt booking ' +
    'boots box bridge bright canon canvas care carbon cargo chase chime circle cloud coach compass core corner craft ' +
    'current dash delta deliver direct discover dove drift eagle echo edge element epic ever express figure first flex ' +
    'forge fortune forward found gap general giant glass global gold good grove guardian gusto harbor harbour harvest ' +
    'honey horizon hub impact indeed insight intel iris key ladder lark lattice leaf legal lemonade lime light linear ' +
    'link loom lush macy magnet match maven medium meta mind mint mirror monday monster moss nest next nike north ' +
    'notion nova oak oasis ocean open oracle orange orbit origin outreach palm patch path patient peak pilot plaid ' +
    'planet platform point polar post prime progress pulse quest quick ramp range rapid reach relay remote ring ' +
    'ripple rise river root rover sage salt scale scout seed sense sephora shell shield signal slack snap snow social ' +
    'sonic spark spring sprint square stage staples star stone stream stripe subway summit sun swift sync tandem ' +
    'target thrive tide time toast total tower track transfer travelers tripod twist union unity universe upwork ' +
    'vanguard vault verge vision visa volt wave west wing wish wise wonder wood workday yard zero zoom'
  ).split(' '),
);

const DATES = new Set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

/** Whether a single word of a text is the name as such, and not the word: "at Target", not "right on target". */
export function isNameAt(text: string, { from, to }: Span, name: string): boolean {
  const word = name.trim().toLowerCase();
  const isDate = DATES.has(word);
  if (!/^\p{Lu}/u.test(name.trim()) || (!WORDS.has(word) && !isDate)) return true;
  if (!/^\p{Lu}/u.test(text.slice(from, to))) return false;
  const before = text.slice(Math.max(0, from - 40), from);
  if (isDate && isDateAt(before, text.slice(to, to + 8))) return false;
  return (
    !startsSentence(before) ||
    /^(?:'s?\b| (?:is|has|team|hr|office)\b)/i.test(text.slice(to, to + 8))
  );
}

const startsSentence = (before: string): boolean =>
  /(?:^|[.!?:\n]["'“‘(]?\s*)$/.test(before.trimEnd() === '' ? '' : before);

const isDateAt = (before: string, behind: string): boolean =>
  /\b(?:in|since|until|till|by|last|next|early|late|mid|on|this|every|of|before|after|from|around|\d+(?:st|nd|rd|th)?)[ -]$/i.test(
    before,
  ) || /^ \d/.test(behind);
