/** How a noun is counted: "a coffee", "tips", "advice". */
export type Count = 'one' | 'many' | 'mass';

/** A known noun as it stands in a sentence, with the known words before it. */
export interface Noun {
  readonly text: string;
  readonly count: Count;
  /** Whether known words stand before it, as in "CV tips". */
  readonly isNarrowed: boolean;
}

/** Nouns by their word, each with the word to write and how it is counted. */
type Nouns = ReadonlyMap<string, { readonly text: string; readonly count: Count }>;

const words = (text: string): readonly string[] => text.split(/\s+/);

function nouns(
  lists: Readonly<Record<Count, string>>,
  same: Readonly<Record<string, string>>,
): Nouns {
  const known = (['one', 'many', 'mass'] as const).flatMap((count) =>
    words(lists[count]).map((text) => [text.toLowerCase(), { text, count }] as const),
  );
  const map = new Map(known);
  for (const [word, meant] of Object.entries(same)) {
    const noun = map.get(meant);
    if (noun) map.set(word, noun);
  }
  return map;
}

/** What an exchange can be, and what people give or are asked for. Nothing else of a detail is ever printed. */
export const EXCHANGES: Nouns = nouns(
  {
    one: `coffee tea lunch dinner breakfast drink call chat talk meeting interview conversation walk visit
      referral introduction reference recommendation review lead contact link tip article book template`,
    many: 'drinks calls introductions recommendations reviews leads contacts links tips articles books templates',
    mass: 'advice feedback help support encouragement opinion',
  },
  {
    intro: 'introduction',
    intros: 'introductions',
    mtg: 'meeting',
    phone: 'call',
    zoom: 'call',
    video: 'call',
    teams: 'call',
    skype: 'call',
    facetime: 'call',
    screen: 'call',
    screening: 'call',
    informational: 'conversation',
    ref: 'reference',
    rec: 'recommendation',
    critique: 'feedback',
    criticism: 'feedback',
  },
);

/** What is handed over: things that stand alone behind "as promised". */
export const THINGS: Nouns = nouns(
  {
    one: `agenda answer article book calendar chapter chart checklist CV contact deck document draft essay example
      file form guide handbook invitation introduction invoice letter link list map newsletter number outline overview
      paper paragraph photo picture plan podcast portfolio post posting presentation proposal recipe recommendation
      recording reference report resume review rota sample schedule sheet spreadsheet story study summary table template
      text ticket tip translation update video comparison`,
    many: `answers articles books chapters contacts dates details documents drafts examples figures files forms links
      lists maps names notes numbers papers photos pictures posts questions recipes samples slides tickets tips
      videos`,
    mass: 'advice code data feedback information',
  },
  {
    doc: 'document',
    docs: 'documents',
    pics: 'pictures',
    info: 'information',
    résumé: 'resume',
    job: 'posting',
  },
);

/** Words that may stay before a noun: they tell which one it is, and nothing about anybody. */
const BEFORE_EXCHANGE = words(
  `phone video mock CV resume portfolio LinkedIn informational intro first second third final quick short online virtual
  onsite technical panel group job career book reading morning afternoon evening coffee tea lunch dinner breakfast cover
  letter code design case study`,
);

const BEFORE_THING = words(
  `pricing price cost market job reading book case study cover code design research product project team event travel
  training onboarding interview conference workshop meetup slide photo blog news style user customer contact data test
  rota budget planning translation recipe short long full final first second third new old updated latest revised finished
  corrected signed printed digital draft sample example English CV resume portfolio LinkedIn forwardable`,
);

const spelled = (list: readonly string[]): ReadonlyMap<string, string> =>
  new Map(list.map((word) => [word.toLowerCase(), word]));

const EXCHANGE_WORDS = spelled(BEFORE_EXCHANGE);
const THING_WORDS = spelled(BEFORE_THING);

/** The exchange a few words end in, with what stood before it only where all of that is known too. */
export const exchangeIn = (phrase: readonly string[]): Noun | null =>
  nounIn(phrase, EXCHANGES, EXCHANGE_WORDS);

/** The thing a few words end in, likewise. */
export const thingIn = (phrase: readonly string[]): Noun | null =>
  nounIn(phrase, THINGS, THING_WORDS);

function nounIn(
  phrase: readonly string[],
  known: Nouns,
  narrowing: ReadonlyMap<string, string>,
): Noun | null {
  const lower = phrase.map((word) => word.toLowerCase());
  const noun = known.get(lower.at(-1) ?? '');
  if (noun === undefined) return null;
  const before = lower.slice(0, -1).map((word) => narrowing.get(word));
  const isNarrowed = before.length > 0 && !before.includes(undefined);
  const text = isNarrowed ? [...before, noun.text].join(' ') : noun.text;
  return { text, count: noun.count, isNarrowed };
}
