import { TIES, type Tie } from '../../core/contact';
import { numberFault, RULE_TABLE, type RuleName } from '../../core/rule-table';
import { STAGES, type Stage } from '../../core/search';
import { DEFAULT_RULES, type Rules, type Settings } from '../../core/settings';
import { isInFolder } from '../../notes/kind/note-kind';
import { read, unreadable, type Read } from '../../notes/value/read';
import { isMapping } from '../../notes/value/yaml-value';
import { parseHeadings, parseTags, parseTypes } from './lines';
import { cleanFolder } from './lists';

/** One setting: as it is stored, as its field shows it, and as it is typed there. */
export interface SettingField<T> {
  /** Undefined where what is stored is no such value; the default holds then. */
  readonly stored: (raw: unknown) => T | undefined;
  /** Undefined where the setting as a whole has no field. */
  readonly shown: (value: T) => unknown;
  readonly typed: (typed: unknown, settings: Settings) => Read<T>;
}

/** What is said of a key that is none, or of a value no field gives. */
export const NO_SETTING = 'There is no such setting.';

/** The most people today's set may hold. */
const MOST_IN_SET = 50;

const flag: SettingField<boolean> = {
  stored: (raw) => (typeof raw === 'boolean' ? raw : undefined),
  shown: (value) => value,
  typed: (typed) => (typeof typed === 'boolean' ? read(typed) : unreadable(NO_SETTING)),
};

function whole(bounds: { readonly min: number; readonly max: number }): SettingField<number> {
  return {
    stored: (raw) => (numberFault(raw, bounds) === null ? (raw as number) : undefined),
    shown: (value) => value,
    typed: (typed) => {
      const fault = numberFault(typed, bounds);
      return fault === null ? read(typed as number) : unreadable(fault);
    },
  };
}

const textOf = (typed: unknown): string => (typeof typed === 'string' ? typed : '');

function text(check: (typed: string, settings: Settings) => Read<string>): SettingField<string> {
  return {
    stored: (raw) => (typeof raw === 'string' ? raw : undefined),
    shown: (value) => value,
    typed: (typed, settings) => check(textOf(typed).trim(), settings),
  };
}

function texts(
  between: string,
  parse: (typed: string) => Read<readonly string[]>,
  least = 0,
): SettingField<readonly string[]> {
  return {
    stored: (raw) => {
      const list = storedTexts(raw);
      return list && list.length >= least ? list : undefined;
    },
    shown: (value) => value.join(between),
    typed: (typed) => parse(textOf(typed)),
  };
}

function storedTexts(raw: unknown): readonly string[] | undefined {
  if (!Array.isArray(raw)) return undefined;
  return raw
    .filter((entry): entry is string => typeof entry === 'string')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** A setting whose parts have the fields, or that is a list with a dialog of its own. */
const unshown = <T>(stored: (raw: unknown) => T | undefined): SettingField<T> => ({
  stored,
  shown: () => undefined,
  typed: () => unreadable(NO_SETTING),
});

const words = <T>(parse: (entry: unknown) => T | undefined): SettingField<Record<string, T>> =>
  unshown((raw) => {
    const result: Record<string, T> = Object.create(null) as Record<string, T>;
    for (const [key, entry] of Object.entries(isMapping(raw) ? raw : {})) {
      const parsed = parse(entry);
      if (parsed !== undefined && key.trim() !== '') result[key.trim()] = parsed;
    }
    return { ...result };
  });

/** A tie as it is stored or chosen. */
export const asTie = (value: unknown): Tie | undefined => TIES.find((known) => known === value);

/** A stage as it is stored or chosen. */
export const asStage = (value: unknown): Stage | undefined =>
  STAGES.find((known) => known === value);

/** The field of one number of the rules; undefined where there is no such number. */
export const ruleField = (name: string): SettingField<number> | undefined =>
  Object.hasOwn(RULE_TABLE, name) ? whole(RULE_TABLE[name as RuleName]) : undefined;

function storedRules(raw: unknown): Rules {
  const own = Object.entries(isMapping(raw) ? raw : {}).flatMap(([name, entry]) => {
    const value = ruleField(name)?.stored(entry);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...DEFAULT_RULES, ...Object.fromEntries(own) };
}

/** A folder that Rapport makes notes in, once there is something for it. */
const newFolder = text((typed) => read(cleanFolder(typed)));

/** Every setting, in the order they are stored. A new one is a line here, its type and its default. */
export const FIELDS: { readonly [K in keyof Settings]: SettingField<Settings[K]> } = {
  contactFolders: unshown(storedTexts),
  contactTags: texts(', ', parseTags),
  contactTypes: texts(', ', parseTypes),
  templatesFolder: text(templatesFolder),
  newContactTemplate: text(read),
  opportunitiesFolder: newFolder,
  reviewsFolder: newFolder,
  exportsFolder: newFolder,
  logHeadings: texts('\n', parseHeadings, 1),
  propertyNames: words(storedTexts),
  tieWords: words(asTie),
  stageWords: words(asStage),
  slashedDates: {
    stored: (raw) => (raw === 'day-first' || raw === 'month-first' ? raw : undefined),
    shown: (value) => value ?? 'none',
    typed: slashedDates,
  },
  dailyNotes: flag,
  suggestVerbs: flag,
  moveWeekends: flag,
  todaysSet: whole({ min: 1, max: MOST_IN_SET }),
  calendarDetails: flag,
  rules: unshown(storedRules),
};

function slashedDates(typed: unknown): Read<Settings['slashedDates']> {
  if (typed === 'none') return read(null);
  return typed === 'day-first' || typed === 'month-first' ? read(typed) : unreadable(NO_SETTING);
}

/** Nothing in the templates folder is read, so no contacts may lie in it. */
function templatesFolder(folder: string, { contactFolders }: Settings): Read<string> {
  if (folder === '') return read('');
  if (folder.replace(/\/+/g, '') === '') {
    return unreadable('This is the whole vault: nothing would be read any more.');
  }
  const inside = contactFolders.find(
    (contacts) => contacts === folder || isInFolder(contacts, folder),
  );
  return inside === undefined
    ? read(folder)
    : unreadable(`Contacts live in ${inside}, and nothing in the templates folder is read.`);
}
