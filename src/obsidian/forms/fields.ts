import type { Day } from '../../core/day';
import type { DayChoice } from '../../core/log/day-choices';
import { numberFault } from '../../core/rule-table';
import type { Settings } from '../../core/settings';
import { read, unreadable, type Read } from '../../notes/value/read';
import { parseTypedDay, type DayLimits } from '../../notes/value/typed-day';
import type { Field, Look } from './form';
import type { Option } from './rows';

type Common = Pick<Field, 'label' | 'about' | 'shown'>;
type LookOf<K extends Look['kind']> = Omit<Extract<Look, { kind: K }>, 'kind'>;

/** Reads a text as it is, without the gaps at its ends. */
const asIs = (typed: string): Read<string> => read(typed.trim());

/** A check that wants some text, or says this sentence. */
export const needed =
  (sentence: string) =>
  (typed: string): Read<string> =>
    typed.trim() === '' ? unreadable(sentence) : asIs(typed);

type TextSpec<T> = Common &
  LookOf<'text'> & { readonly value?: string; readonly read: (typed: string) => Read<T> };

/** A line of text; with suggestions it picks people, notes or folders. */
export const text = ({
  read: own = asIs,
  ...spec
}: Omit<TextSpec<string>, 'read'> & Partial<Pick<TextSpec<string>, 'read'>>): Field<string> =>
  textFor({ ...spec, read: own });

/** A line of text that stands for something else. */
export function textFor<T>({
  label,
  about,
  shown,
  value = '',
  read: parse,
  ...look
}: TextSpec<T>): Field<T> {
  return field({ label, about, shown }, value, parse, { kind: 'text', ...look });
}

/** Room for more text. */
export function longText({
  value = '',
  placeholder,
  rows = 2,
  ...common
}: Common & Partial<LookOf<'long'>> & { readonly value?: string }): Field<string> {
  return field(common, value, asIs, { kind: 'long', rows, placeholder });
}

/** Texts, each on a line of its own. */
export function lines({
  value = [],
  placeholder,
  rows = 3,
  ...common
}: Common & Partial<LookOf<'long'>> & { readonly value?: readonly string[] }): Field<
  readonly string[]
> {
  return field(common, value.join('\n'), (typed) => read(linesOf(typed)), {
    kind: 'long',
    rows,
    placeholder,
  });
}

const linesOf = (typed: string): readonly string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** One of several. */
export function choice<T extends string>({
  value,
  options,
  ...common
}: Common & { readonly value: T; readonly options: readonly Option<T>[] }): Field<T> {
  return field(common, value, (typed) => read(typed as T), { kind: 'choice', options });
}

/** One of several, or none; without options there is no such field. */
export function choiceOrNone<T extends string>({
  value,
  options,
  none = 'None',
  ...common
}: Common & {
  readonly value: T | null;
  readonly options: readonly Option<T>[];
  readonly none?: string;
}): Field<T | null> {
  const all = [{ value: '', label: none }, ...options];
  const made = field(common, value ?? '', (typed) => read(typed === '' ? null : (typed as T)), {
    kind: 'choice',
    options: all,
  });
  return options.length > 0 ? made : { ...made, shown: () => false };
}

/** Any number of several, each a button to press. */
export function several<T extends string>({
  value = [],
  options,
  ...common
}: Common & { readonly value?: readonly T[]; readonly options: readonly Option<T>[] }): Field<
  readonly T[]
> {
  const parse = (typed: string): Read<readonly T[]> => read(linesOf(typed) as readonly T[]);
  return field(common, value.join('\n'), parse, { kind: 'several', options });
}

/** Yes or no. */
export function yes({ value, ...common }: Common & { readonly value: boolean }): Field<boolean> {
  return field(common, value ? 'yes' : '', (typed) => read(typed === 'yes'), { kind: 'yes' });
}

/** A whole number. */
export function wholeNumber({
  value,
  min = 0,
  max = 1_000_000,
  ...common
}: Common & Partial<LookOf<'number'>> & { readonly value: number }): Field<number> {
  const parse = (typed: string): Read<number> => {
    const number = typed.trim() === '' ? Number.NaN : Number(typed);
    const fault = numberFault(number, { min, max });
    return fault === null ? read(number) : unreadable(fault);
  };
  return field(common, String(value), parse, { kind: 'number', min, max });
}

interface DaySpec extends Common {
  readonly today: Day;
  readonly slashedDates?: Settings['slashedDates'];
  readonly value: Day | null;
  readonly limits?: DayLimits;
  /** Days a click away. */
  readonly quick?: readonly DayChoice[];
}

/** A day. */
export function day({ value, ...spec }: DaySpec): Field<Day> {
  const look = { kind: 'day' as const, ...dayLook(spec) };
  return field(spec, value ?? '', look.day, look);
}

/** What stands before the day in a field for a day or none, once a day of its own is asked for. */
export const ON = 'on ';

/** A day or none: a few to choose from, or any other. */
export function dayOrNone({
  value,
  none,
  ...spec
}: DaySpec & { readonly none: string }): Field<Day | null> {
  const look = { kind: 'when' as const, none, ...dayLook(spec) };
  const parse = (typed: string): Read<Day | null> =>
    typed === '' ? read(null) : look.day(typed.startsWith(ON) ? typed.slice(ON.length) : typed);
  return field(spec, value ?? '', parse, look);
}

function dayLook({
  today,
  slashedDates = null,
  limits = {},
  quick = [],
}: Omit<DaySpec, 'value'>): LookOf<'day'> {
  const { earliest = null, latest = null } = limits;
  return { earliest, latest, quick, day: (t) => parseTypedDay(t, today, slashedDates, limits) };
}

const field = <T>(
  { label, about, shown }: Common,
  value: string,
  parse: (typed: string) => Read<T>,
  look: Look,
): Field<T> => ({ label, about, shown, value, read: parse, look });
