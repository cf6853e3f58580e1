import { TIES } from '../../core/contact';
import { DEFAULT_RULES, type Rules, type Settings } from '../../core/settings';
import { numberFault, RULE_TEXTS } from '../../core/settings-text';
import { isInFolder } from '../../notes/kind/note-kind';
import type { ContactProperty } from '../../notes/value/property-names';
import { read, unreadable, type Read } from '../../notes/value/read';
import { ownNames, parseHeadings, parseNames, parseTags, parseTypes, PROPERTIES } from './lines';

/** The settings that have a field of their own, whole or a part of one. */
export type SettingKey =
  | Exclude<keyof Settings, 'contactFolders' | 'propertyNames' | 'tieWords' | 'rules'>
  | `rules.${keyof Rules}`
  | `propertyNames.${ContactProperty}`
  | `tieWords.${string}`;

/** The most people today's set may hold. */
export const MOST_IN_SET = 50;

/** What a field shows of the settings; undefined where there is no such setting. */
export function settingValue(settings: Settings, key: string): unknown {
  const [head, name] = split(key);
  switch (head) {
    case 'rules':
      return isRule(name) ? settings.rules[name] : undefined;
    case 'propertyNames':
      return isProperty(name)
        ? (ownNames(settings.propertyNames, name) ?? []).join(', ')
        : undefined;
    case 'tieWords':
      return Object.hasOwn(settings.tieWords, name) ? settings.tieWords[name] : undefined;
    case 'contactTags':
    case 'contactTypes':
      return settings[head].join(', ');
    case 'logHeadings':
      return settings.logHeadings.join('\n');
    case 'slashedDates':
      return settings.slashedDates ?? 'none';
    case 'templatesFolder':
    case 'dailyNotes':
    case 'moveWeekends':
    case 'todaysSet':
      return settings[head];
    default:
      return undefined;
  }
}

/** The settings with a field's value in them; or what was expected instead, as a sentence. */
export function withSettingValue(settings: Settings, key: string, value: unknown): Read<Settings> {
  const [head, name] = split(key);
  const change = <K extends keyof Settings>(part: K, next: Read<Settings[K]>): Read<Settings> =>
    next.ok ? read({ ...settings, [part]: next.value }) : next;
  switch (head) {
    case 'rules':
      return change('rules', withRule(settings.rules, name, value));
    case 'propertyNames':
      return change('propertyNames', withNames(settings, name, textOf(value)));
    case 'tieWords':
      return change('tieWords', withTieWord(settings.tieWords, name, value));
    case 'contactTags':
      return change('contactTags', parseTags(textOf(value)));
    case 'contactTypes':
      return change('contactTypes', parseTypes(textOf(value)));
    case 'logHeadings':
      return change('logHeadings', parseHeadings(textOf(value)));
    case 'slashedDates':
      return change('slashedDates', slashedDates(value));
    case 'templatesFolder':
      return change('templatesFolder', templatesFolder(textOf(value), settings));
    case 'dailyNotes':
    case 'moveWeekends':
      return typeof value === 'boolean' ? read({ ...settings, [head]: value }) : unreadable(WRONG);
    case 'todaysSet':
      return change('todaysSet', number(value, 1, MOST_IN_SET));
    default:
      return unreadable(WRONG);
  }
}

const WRONG = 'There is no such setting.';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function split(key: string): readonly [head: string, name: string] {
  const at = key.indexOf('.');
  return at < 0 ? [key, ''] : [key.slice(0, at), key.slice(at + 1)];
}

const isRule = (name: string): name is keyof Rules => Object.hasOwn(DEFAULT_RULES, name);

const isProperty = (name: string): name is ContactProperty =>
  PROPERTIES.some((known) => known === name);

function number(value: unknown, min: number, max?: number): Read<number> {
  const fault = numberFault(value, min, max);
  return fault === null ? read(value as number) : unreadable(fault);
}

function withRule(rules: Rules, name: string, value: unknown): Read<Rules> {
  const text = RULE_TEXTS.find(({ rule }) => rule === name);
  if (text === undefined) return unreadable(WRONG);
  const parsed = number(value, text.min);
  return parsed.ok ? read({ ...rules, [text.rule]: parsed.value }) : parsed;
}

function withNames(
  { propertyNames }: Settings,
  name: string,
  text: string,
): Read<Settings['propertyNames']> {
  if (!isProperty(name)) return unreadable(WRONG);
  const names = parseNames(name, text, { propertyNames });
  if (!names.ok) return names;
  const others = Object.entries(propertyNames).filter(([known]) => known !== name);
  const own = names.value.length === 0 ? [] : [[name, names.value] as const];
  return read(Object.fromEntries([...others, ...own]));
}

function withTieWord(
  tieWords: Settings['tieWords'],
  word: string,
  value: unknown,
): Read<Settings['tieWords']> {
  const tie = TIES.find((known) => known === value);
  return tie === undefined ? unreadable('Expected a tie.') : read({ ...tieWords, [word]: tie });
}

function slashedDates(value: unknown): Read<Settings['slashedDates']> {
  if (value === 'none') return read(null);
  return value === 'day-first' || value === 'month-first' ? read(value) : unreadable(WRONG);
}

/** Nothing in the templates folder is read, so no contacts may lie in it. */
function templatesFolder(text: string, { contactFolders }: Settings): Read<string> {
  const folder = text.trim();
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
