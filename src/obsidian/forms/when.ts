import type { Day } from '../../core/day';
import { dayField, fullDay, type DayFieldSpec } from './day-input';
import { choiceField, setAbout, type Option } from './fields';

const NONE = 'none';
const OTHER = 'other';

/** What a choice of a day, or of none, is made of. */
export interface WhenFieldSpec extends DayFieldSpec {
  /** What no day is called. */
  readonly none: string;
}

/** A choice of a day, or of none. */
export interface WhenField {
  /** The day, or null for none, as far as it can be read. */
  readonly value: () => Day | null;
  /** The same; undefined once what is wrong stands beside the field. */
  readonly check: () => Day | null | undefined;
}

/** A row with a few days to choose from, none, and a field for another one. */
export function whenField(parent: HTMLElement, spec: WhenFieldSpec): WhenField {
  const { name, none, choices = [], value } = spec;
  const options: Option[] = [
    { value: NONE, label: none },
    ...choices.map(({ label, day }) => ({ value: day, label })),
    { value: OTHER, label: 'On a date…' },
  ];
  const known = choices.some(({ day }) => day === value);
  const choice = choiceField(parent, {
    name,
    options,
    value: value === null ? NONE : known ? value : OTHER,
  });
  const day = dayField(parent, { ...spec, choices: [], name: `${name} on` });
  const chosen = (): Day | null | undefined =>
    choices.find((one) => one.day === choice.el.value)?.day ??
    (choice.el.value === NONE ? null : undefined);
  const show = (): void => {
    const taken = chosen();
    day.setting.settingEl.toggleClass('rapport-hidden', taken !== undefined);
    setAbout(choice, taken ? fullDay(taken) : '');
  };
  choice.el.addEventListener('change', () => {
    show();
    if (choice.el.value === OTHER) day.el.focus();
  });
  show();
  return {
    value: () => {
      const taken = chosen();
      const read = day.value();
      return taken !== undefined ? taken : read.ok ? read.value : null;
    },
    check: () => {
      const taken = chosen();
      return taken !== undefined ? taken : (day.check() ?? undefined);
    },
  };
}
