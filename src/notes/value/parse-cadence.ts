import type { CadenceChoice } from '../../core/cadence';
import { read, unreadable, type Read } from './read';
import { asScalar } from './yaml-value';

const WORDS: Readonly<Record<string, CadenceChoice>> = {
  daily: { unit: 'days', count: 1 },
  weekly: { unit: 'days', count: 7 },
  biweekly: { unit: 'days', count: 14 },
  fortnightly: { unit: 'days', count: 14 },
  monthly: { unit: 'months', count: 1 },
  bimonthly: { unit: 'months', count: 2 },
  quarterly: { unit: 'months', count: 3 },
  'half-yearly': { unit: 'months', count: 6 },
  yearly: { unit: 'months', count: 12 },
  annually: { unit: 'months', count: 12 },
  never: 'never',
  none: 'never',
  no: 'never',
  false: 'never',
  'as needed': 'never',
};

const UNITS: readonly [names: RegExp, unit: 'days' | 'months', each: number][] = [
  [/^(?:|d|days?)$/, 'days', 1],
  [/^(?:w|weeks?)$/, 'days', 7],
  [/^(?:mo|months?)$/, 'months', 1],
  [/^(?:y|years?)$/, 'months', 12],
];

const amount = /^(?:every )?(\d+) ?([a-z]*)$/;
const single = /^every (day|week|month|year)$/;
const duration = /^p(\d+)([dwmy])$/;

/** A hundred years: longer ones are slips of the pen, and their days would leave the calendar. */
const MOST_DAYS = 36_525;

const EXPECTED = 'Expected a cadence such as 30, 2w, 3mo, monthly or never.';

/** Reads how often to be in touch; `3m` is refused, since it could be minutes. */
export function parseCadence(value: unknown): Read<CadenceChoice> {
  const scalar = asScalar(value);
  if (scalar === null) return unreadable(EXPECTED);
  const text = String(scalar).trim().toLowerCase().replace(/\s+/g, ' ');
  if (Object.hasOwn(WORDS, text)) return read(WORDS[text] ?? 'never');
  if (text === 'true' || text === 'yes') {
    return unreadable('How often? Expected a cadence such as 30, 2w, 3mo or monthly.');
  }
  if (/^(?:every )?\d+ ?m$/.test(text)) {
    return unreadable('Months or minutes? Expected 3mo for three months.');
  }
  return parseAmount(text);
}

function parseAmount(text: string): Read<CadenceChoice> {
  const iso = duration.exec(text);
  if (iso) return makeCadence(iso[1] ?? '', iso[2] === 'm' ? 'mo' : (iso[2] ?? ''));
  const one = single.exec(text);
  if (one) return makeCadence('1', one[1] ?? '');
  const match = amount.exec(text);
  return match ? makeCadence(match[1] ?? '', match[2] ?? '') : unreadable(EXPECTED);
}

function makeCadence(digits: string, name: string): Read<CadenceChoice> {
  const known = UNITS.find(([names]) => names.test(name));
  if (!known) return unreadable(EXPECTED);
  const [, unit, each] = known;
  const count = Number(digits) * each;
  const days = unit === 'days' ? count : count * 31;
  if (count < 1 || days > MOST_DAYS)
    return unreadable(`${EXPECTED} At least a day, at most 100 years.`);
  return read({ unit, count });
}

/** A cadence as it is written into a note, so that it reads back the same; never a number that wants quotes. */
export function printCadence(cadence: CadenceChoice): string {
  if (cadence === 'never') return 'never';
  const { unit, count } = cadence;
  if (unit === 'months') return `${count}mo`;
  return count % 7 === 0 ? `${count / 7}w` : `${count}d`;
}
