import {
  DEFAULT_RULES,
  DEFAULT_SETTINGS,
  type Rules,
  type Settings,
} from '../../src/core/settings';

/** What a test changes in the settings. */
export interface SettingsSketch extends Partial<Omit<Settings, 'rules'>> {
  readonly rules?: Partial<Rules>;
}

/** The default settings, apart from what the test says. */
export function settings({ rules, ...rest }: SettingsSketch = {}): Settings {
  return { ...DEFAULT_SETTINGS, ...rest, rules: { ...DEFAULT_RULES, ...rules } };
}
