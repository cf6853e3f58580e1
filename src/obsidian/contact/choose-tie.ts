import type { App } from 'obsidian';
import type { Action } from '../../core/action';
import { TIES, type Contact, type Tie } from '../../core/contact';
import { TIE_WORDS } from '../../core/words';
import { chooseOne, type Offer } from '../forms/choose-one';
import { shared } from '../forms/shared';
import { nameList } from './words';

type TieAction = Extract<Action, { kind: 'tie' }>;

const TIE_OFFERS: readonly Offer<Tie | null>[] = [
  ...TIES.map((value) => ({ label: TIE_WORDS[value].title, note: TIE_WORDS[value].said, value })),
  { label: 'No tie', note: 'Takes the tie out of the note', value: null },
];

/** Asks how well these people know the user; null when left. */
export async function chooseTie(app: App, contacts: readonly Contact[]): Promise<TieAction | null> {
  const now = shared(contacts.map(({ tie }) => tie));
  const chosen = await chooseOne(app, {
    question: `How well ${contacts.length > 1 ? 'do' : 'does'} ${nameList(contacts.map(({ name }) => name))} know you?`,
    offers: TIE_OFFERS.filter(({ value }) => value !== null || now !== null).map((offer) =>
      offer.value !== null && offer.value === now
        ? { ...offer, label: `${offer.label} (now)` }
        : offer,
    ),
  });
  return chosen && { kind: 'tie', tie: chosen.value };
}
