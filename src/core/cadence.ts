import { addDays, addMonths, daysBetween, type Day } from './day';

/** How often to be in touch: so many days, or so many calendar months. Always positive. */
export interface Cadence {
  readonly unit: 'days' | 'months';
  readonly count: number;
}

/** What a note says of its cadence: one, or that there shall be none. */
export type CadenceChoice = Cadence | 'never';

/** A cadence of so many days. */
export const everyDays = (count: number): Cadence => ({ unit: 'days', count });

/** The day one cadence after `from`; months and years are calendar ones. */
export function addCadence(from: Day, cadence: Cadence): Day {
  return cadence.unit === 'days' ? addDays(from, cadence.count) : addMonths(from, cadence.count);
}

/** The length in days of one cadence that begins on `from`. */
export function cadenceDays(cadence: Cadence, from: Day): number {
  return cadence.unit === 'days' ? cadence.count : daysBetween(from, addCadence(from, cadence));
}
