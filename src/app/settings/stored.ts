import { TIES, type Tie } from '../../core/contact';
import { DEFAULT_RULES, DEFAULT_SETTINGS, type Rules, type Settings } from '../../core/settings';
import { isMapping } from '../../notes/value/yaml-value';

/** Settings as they were stored, whatever shape that is in now; what is missing or wrong gets its default. */
export function readSettings(stored: unknown): Settings {
  const raw = isMapping(stored) ? stored : {};
  const defaults = DEFAULT_SETTINGS;
  return {
    contactFolders: texts(raw['contactFolders']) ?? defaults.contactFolders,
    contactTags: texts(raw['contactTags']) ?? defaults.contactTags,
    contactTypes: texts(raw['contactTypes']) ?? defaults.contactTypes,
    templatesFolder: text(raw['templatesFolder']) ?? defaults.templatesFolder,
    logHeadings: atLeastOne(texts(raw['logHeadings'])) ?? defaults.logHeadings,
    propertyNames: mapped(raw['propertyNames'], texts),
    tieWords: mapped(raw['tieWords'], tie),
    slashedDates: slashed(raw['slashedDates']),
    dailyNotes: flag(raw['dailyNotes']) ?? defaults.dailyNotes,
    moveWeekends: flag(raw['moveWeekends']) ?? defaults.moveWeekends,
    todaysSet: count(raw['todaysSet']) ?? defaults.todaysSet,
    rules: readRules(raw['rules']),
  };
}

function readRules(stored: unknown): Rules {
  const raw = isMapping(stored) ? stored : {};
  const rules: Record<string, number> = { ...DEFAULT_RULES };
  for (const name of Object.keys(DEFAULT_RULES)) {
    const value = Object.hasOwn(raw, name) ? count(raw[name]) : undefined;
    if (value !== undefined && value >= leastOf(name)) rules[name] = value;
  }
  return rules as unknown as Rules;
}

/** Lengths that others are divided or multiplied by must not be nothing. */
const leastOf = (rule: string): number =>
  /^(?:cadence|maintainingFactor|shareWithoutCadence)/.test(rule) ? 1 : 0;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

const flag = (value: unknown): boolean | undefined =>
  typeof value === 'boolean' ? value : undefined;

/** A whole number of days, persons or times: nothing negative, nothing that leaves the calendar. */
const count = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 36_525
    ? value
    : undefined;

const tie = (value: unknown): Tie | undefined => TIES.find((known) => known === value);

function slashed(value: unknown): Settings['slashedDates'] {
  return value === 'day-first' || value === 'month-first' ? value : null;
}

function texts(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value
    .filter((entry): entry is string => typeof entry === 'string')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

const atLeastOne = (list: readonly string[] | undefined): readonly string[] | undefined =>
  list && list.length > 0 ? list : undefined;

function mapped<T>(value: unknown, parse: (entry: unknown) => T | undefined): Record<string, T> {
  const result: Record<string, T> = Object.create(null) as Record<string, T>;
  for (const [key, entry] of Object.entries(isMapping(value) ? value : {})) {
    const parsed = parse(entry);
    if (parsed !== undefined && key.trim() !== '') result[key.trim()] = parsed;
  }
  return { ...result };
}
