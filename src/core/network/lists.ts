import { compareNames } from '../board/row';
import type { Contact } from '../contact';
import { addDays } from '../day';
import { mayAsk } from '../rules/ask-bound';
import { hasAfter, isSkip, isVerb, latest } from '../rules/history';
import type { Situation } from '../situation';
import { isOut, isTouch } from '../touch';
import { balanceOf } from './balance';
import type { Measure } from './measure';

type Belongs = (person: Contact, situation: Situation) => boolean;

const isGot = isVerb('got');
const isAsked = isVerb('asked');
const isRequestOrThanks = isVerb('asked', 'nudged', 'thanked');
const isThanksOrSkip = (entry: Parameters<typeof isGot>[0]): boolean =>
  entry.verb === 'thanked' || isThankYouSkip(entry);
const isThankYouSkip = isSkip('thank-you');

/** Only requests went out to them in a year, and thanks. */
const asksOnly: Belongs = ({ entries }, { today }) => {
  const from = addDays(today, 1 - 365);
  const out = entries.filter((entry) => entry.day >= from && isOut(entry));
  return out.some(isAsked) && out.every(isRequestOrThanks);
};

/** Their latest help, ever, is some days ago and no thanks are noted. */
const neverThanked: Belongs = (person, { today }) => {
  const help = latest(person, isGot);
  if (help === null || help.day > addDays(today, -3)) return false;
  return !hasAfter(person, help, isThanksOrSkip);
};

/** The last word was a conversation or their help, a month ago or longer. */
const notFollowedUp: Belongs = (person, { today }) => {
  const last = latest(person, isTouch);
  if (last?.verb !== 'met' && last?.verb !== 'got') return false;
  return last.day <= addDays(today, -30);
};

/** Well enough known, and never asked for anything. */
const neverAsked: Belongs = (person, situation) =>
  person.tie !== null &&
  !person.entries.some(isAsked) &&
  person.entries.filter(isTouch).length >= 2 &&
  mayAsk(person, situation);

/** They gave more, and not just now. */
const giveBack: Belongs = (person, { today }) => {
  const word = balanceOf(person, today);
  if (word !== 'receiving' && word !== 'mostly receiving') return false;
  const help = latest(person, isGot);
  return help !== null && help.day <= addDays(today, -14);
};

const LISTS = {
  'asks-only': asksOnly,
  'never-thanked': neverThanked,
  'not-followed-up': notFollowedUp,
  'never-asked': neverAsked,
  'give-back': giveBack,
} satisfies Record<string, Belongs>;

/** A list of people who are worth a thought. */
export type ListName = keyof typeof LISTS;

/** The names of the lists, in the order they are shown. */
export const LIST_NAMES = Object.keys(LISTS) as readonly ListName[];

/** People by list, sorted by name. */
export const lists: Measure<Readonly<Record<ListName, readonly Contact[]>>> = ({ situation }) => {
  const found: { readonly person: Contact; readonly names: readonly ListName[] }[] = [];
  return {
    add(person) {
      const names = LIST_NAMES.filter((name) => LISTS[name](person, situation));
      if (names.length > 0) found.push({ person, names });
    },
    value() {
      // Comparing names costs more than all the rest, so each is sorted once, not once a list.
      found.sort((a, b) => compareNames(a.person, b.person));
      const peopleOn = (name: ListName): readonly Contact[] =>
        found.filter(({ names }) => names.includes(name)).map(({ person }) => person);
      return {
        'asks-only': peopleOn('asks-only'),
        'never-thanked': peopleOn('never-thanked'),
        'not-followed-up': peopleOn('not-followed-up'),
        'never-asked': peopleOn('never-asked'),
        'give-back': peopleOn('give-back'),
      };
    },
  };
};
