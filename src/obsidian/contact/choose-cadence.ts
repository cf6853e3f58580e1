import type { App } from 'obsidian';
import type { Action } from '../../core/action';
import type { CadenceChoice } from '../../core/cadence';
import type { Contact } from '../../core/contact';
import { parseCadence, printCadence } from '../../notes/value/parse-cadence';
import { chooseOne, type Offer } from '../forms/choose-one';
import { shared } from '../forms/shared';
import { nameList } from './words';

type CadenceAction = Extract<Action, { kind: 'cadence' }>;

const offer = (label: string, value: CadenceChoice, note?: string): Offer<CadenceChoice | null> =>
  note === undefined ? { label, value } : { label, value, note };

const CADENCE_OFFERS: readonly Offer<CadenceChoice | null>[] = [
  offer('Every week', { unit: 'days', count: 7 }),
  offer('Every 2 weeks', { unit: 'days', count: 14 }),
  offer('Every month', { unit: 'months', count: 1 }),
  offer('Every 2 months', { unit: 'months', count: 2 }),
  offer('Every 3 months', { unit: 'months', count: 3 }),
  offer('Every 6 months', { unit: 'months', count: 6 }),
  offer('Every year', { unit: 'months', count: 12 }),
  offer('Never', 'never', 'No check-ins; other reasons to write stay'),
  {
    label: 'The usual one',
    note: 'Takes the cadence out of the note; tie and relation decide',
    value: null,
  },
];

/** Asks how often to be in touch, by choice or in the words a note may have; null when left. */
export async function chooseCadence(
  app: App,
  contacts: readonly Contact[],
): Promise<CadenceAction | null> {
  const now = shared(contacts.map(({ cadence }) => cadence && printCadence(cadence)));
  const chosen = await chooseOne(app, {
    question: `How often to be in touch with ${nameList(contacts.map(({ name }) => name))}?`,
    offers: CADENCE_OFFERS.filter(({ value }) => value !== null || now !== null).map((known) =>
      known.value !== null && printCadence(known.value) === now
        ? { ...known, label: `${known.label} (now)` }
        : known,
    ),
    typed: typedCadence,
  });
  return chosen && { kind: 'cadence', cadence: chosen.value };
}

function typedCadence(text: string): Offer<CadenceChoice | null> | string {
  const parsed = parseCadence(text);
  if (!parsed.ok) return parsed.expected;
  const known = CADENCE_OFFERS.find(
    ({ value }) => value !== null && printCadence(value) === printCadence(parsed.value),
  );
  return known ?? { label: cadenceWords(parsed.value), value: parsed.value };
}

function cadenceWords(cadence: CadenceChoice): string {
  if (cadence === 'never') return 'Never';
  const { unit, count } = cadence;
  const one = unit === 'days' ? 'day' : 'month';
  return count === 1 ? `Every ${one}` : `Every ${String(count)} ${one}s`;
}
