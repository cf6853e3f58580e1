import type { App } from 'obsidian';
import { addDays, type Day } from '../../core/day';
import type { Settings } from '../../core/settings';
import { nextTouchChoices, type DayChoice } from '../../core/log/day-choices';
import type { DayLimits } from '../../notes/value/typed-day';
import { ask } from '../forms/ask';
import { day } from '../forms/fields';

/** What may be said about the day that is asked for. */
export interface ChooseDayOptions {
  /** The label of the button; `Choose` when not given. */
  readonly submit?: string;
  readonly value?: Day | null;
  /** Days a click away; some ahead when not given. */
  readonly choices?: readonly DayChoice[];
  /** Days that are taken; when not given, those after today. */
  readonly limits?: DayLimits;
  readonly slashedDates?: Settings['slashedDates'];
}

/** Asks for a day, still ahead unless told otherwise; null when left. */
export async function chooseDay(
  app: App,
  title: string,
  today: Day,
  options: ChooseDayOptions = {},
): Promise<Day | null> {
  const { submit = 'Choose', value = null, slashedDates = null } = options;
  const quick = options.choices ?? nextTouchChoices(today);
  const limits = options.limits ?? { earliest: addDays(today, 1) };
  const fields = { day: day({ label: 'Day', today, slashedDates, value, limits, quick }) };
  const chosen = await ask(app, { title, submit, fields });
  return chosen && chosen.day;
}
