import type { Contact } from '../contact';
import { addDays, type Day } from '../day';
import type { Measure } from './measure';

/** Give and take with someone, in words. */
export const BALANCES = [
  'none',
  'receiving',
  'giving',
  'mostly receiving',
  'mostly giving',
  'both ways',
] as const;
export type Balance = (typeof BALANCES)[number];

/** How far back give and take count, in days. */
const WINDOW = 365;

/** How many times as much makes it mostly one way. */
const MOSTLY = 3;

/** Give and take with someone over the last year. */
export function balanceOf({ entries }: Contact, today: Day): Balance {
  const from = addDays(today, 1 - WINDOW);
  let [gave, got] = [0, 0];
  for (const { verb, day } of entries) {
    if (day < from) continue;
    if (verb === 'gave') gave += 1;
    if (verb === 'got') got += 1;
  }
  return inWords(gave, got);
}

function inWords(gave: number, got: number): Balance {
  if (gave === 0) return got === 0 ? 'none' : 'receiving';
  if (got === 0) return 'giving';
  if (got >= MOSTLY * gave) return 'mostly receiving';
  return gave >= MOSTLY * got ? 'mostly giving' : 'both ways';
}

/** Measures give and take: how many people by word. */
export const balance: Measure<Readonly<Record<Balance, number>>> = ({ situation: { today } }) => {
  const counts = {
    none: 0,
    receiving: 0,
    giving: 0,
    'mostly receiving': 0,
    'mostly giving': 0,
    'both ways': 0,
  };
  return {
    add(person) {
      counts[balanceOf(person, today)] += 1;
    },
    value: () => counts,
  };
};
