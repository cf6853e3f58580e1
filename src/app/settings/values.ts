import type { RuleName } from '../../core/rule-table';
import type { Settings } from '../../core/settings';
import type { ContactProperty } from '../../notes/value/property-names';
import { read, unreadable, type Read } from '../../notes/value/read';
import { asStage, asTie, FIELDS, NO_SETTING, ruleField } from './fields';
import { ownNames, parseNames, PROPERTIES } from './lines';

/** The settings that have a field of their own, whole or a part of one. */
export type SettingKey =
  | Exclude<
      keyof Settings,
      'contactFolders' | 'rules' | 'propertyNames' | 'tieWords' | 'stageWords'
    >
  | `rules.${RuleName}`
  | `propertyNames.${ContactProperty}`
  | `${'tieWords' | 'stageWords'}.${string}`;

/** What a field shows of the settings; undefined where there is no such setting. */
export const settingValue = (settings: Settings, key: string): unknown =>
  controlFor(key)?.shown(settings);

/** The settings with a field's value in them; or what was expected instead, as a sentence. */
export const withSettingValue = (settings: Settings, key: string, value: unknown): Read<Settings> =>
  controlFor(key)?.typed(settings, value) ?? unreadable(NO_SETTING);

/** A field over the settings as a whole. */
interface Control {
  readonly shown: (settings: Settings) => unknown;
  readonly typed: (settings: Settings, value: unknown) => Read<Settings>;
}

function controlFor(key: string): Control | undefined {
  const at = key.indexOf('.');
  if (at < 0) return isSetting(key) ? control(key) : undefined;
  const name = key.slice(at + 1);
  switch (key.slice(0, at)) {
    case 'rules':
      return ruleControl(name);
    case 'propertyNames':
      return PROPERTIES.includes(name as ContactProperty)
        ? namesControl(name as ContactProperty)
        : undefined;
    case 'tieWords':
      return wordControl('tieWords', name, asTie, 'Expected a tie.');
    case 'stageWords':
      return wordControl('stageWords', name, asStage, 'Expected a stage.');
    default:
      return undefined;
  }
}

const isSetting = (key: string): key is keyof Settings => Object.hasOwn(FIELDS, key);

function put<K extends keyof Settings>(
  settings: Settings,
  key: K,
  next: Read<Settings[K]>,
): Read<Settings> {
  return next.ok ? read({ ...settings, [key]: next.value }) : next;
}

function control<K extends keyof Settings>(key: K): Control {
  const field = FIELDS[key];
  return {
    shown: (settings) => field.shown(settings[key]),
    typed: (settings, value) => put(settings, key, field.typed(value, settings)),
  };
}

function ruleControl(name: string): Control | undefined {
  const field = ruleField(name);
  return (
    field && {
      shown: ({ rules }) => rules[name as RuleName],
      typed: (settings, value) => {
        const next = field.typed(value, settings);
        return next.ok
          ? read({ ...settings, rules: { ...settings.rules, [name]: next.value } })
          : next;
      },
    }
  );
}

function namesControl(property: ContactProperty): Control {
  return {
    shown: ({ propertyNames }) => (ownNames(propertyNames, property) ?? []).join(', '),
    typed: (settings, value) => {
      const names = parseNames(property, typeof value === 'string' ? value : '', settings);
      if (!names.ok) return names;
      const own = { ...settings.propertyNames, [property]: names.value };
      const kept = Object.entries(own).filter(([known]) => known !== property || names.value[0]);
      return read({ ...settings, propertyNames: Object.fromEntries(kept) });
    },
  };
}

function wordControl<K extends 'tieWords' | 'stageWords'>(
  key: K,
  word: string,
  parse: (value: unknown) => Settings[K][string] | undefined,
  expected: string,
): Control {
  return {
    shown: (settings) => (Object.hasOwn(settings[key], word) ? settings[key][word] : undefined),
    typed: (settings, value) => {
      const meaning = parse(value);
      if (meaning === undefined) return unreadable(expected);
      return read({ ...settings, [key]: { ...settings[key], [word]: meaning } });
    },
  };
}
