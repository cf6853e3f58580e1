import { DEFAULT_SETTINGS, type Settings } from '../../core/settings';
import { isMapping } from '../../notes/value/yaml-value';
import { FIELDS, type SettingField } from './fields';

/** Settings as they were stored, whatever shape that is in now; what is missing or wrong gets its default. */
export function readSettings(stored: unknown): Settings {
  const raw = isMapping(stored) ? stored : {};
  const fields: Readonly<Record<string, Pick<SettingField<unknown>, 'stored'>>> = FIELDS;
  const read = Object.entries(DEFAULT_SETTINGS).map(([key, usual]: [string, unknown]) => {
    const value: unknown = Object.hasOwn(raw, key) ? fields[key]?.stored(raw[key]) : undefined;
    return [key, value ?? usual];
  });
  return Object.fromEntries(read) as Settings;
}
