import type {
  ExtraButtonComponent,
  SettingDefinition,
  SettingDefinitionGroup,
  SettingDefinitionPage,
} from 'obsidian';
import { DEFAULT_RULES, DEFAULT_SETTINGS } from '../../core/settings';
import {
  GUARD_GROUPS,
  LIST_RULES,
  REASON_GROUPS,
  type RuleGroup,
  type RuleText,
} from '../../core/settings-text';
import type { SettingKey } from '../../app/settings/values';
import { controlled, type SettingsRoom } from './room';

/** The list of who is due, and the numbers of the rules. */
export function ruleSettings(room: SettingsRoom): SettingDefinitionGroup<SettingKey> {
  const set = {
    name: 'Today’s set',
    desc: `So many of the people who are due make up a day’s work. Default: ${String(DEFAULT_SETTINGS.todaysSet)}.`,
    aliases: ['goal', 'size', 'limit'],
  };
  const weekends = {
    name: 'Leave weekends free',
    desc: 'Nudges, updates and check-ins due on a Saturday or Sunday move to Monday.',
    aliases: ['saturday', 'sunday'],
  };
  return {
    type: 'group',
    heading: 'Who is due',
    items: [
      controlled(room, set, {
        type: 'number',
        key: 'todaysSet',
        defaultValue: DEFAULT_SETTINGS.todaysSet,
      }),
      ...LIST_RULES.map((rule) => numberSetting(room, rule, ['list'])),
      controlled(room, weekends, { type: 'toggle', key: 'moveWeekends' }),
      rulePage(
        room,
        'When to write',
        'The days behind each reason. Business days are Monday to Friday.',
        REASON_GROUPS,
      ),
      rulePage(room, 'When not to write', 'The days after which enough is enough.', GUARD_GROUPS),
    ],
  };
}

function rulePage(
  room: SettingsRoom,
  name: string,
  desc: string,
  groups: readonly RuleGroup[],
): SettingDefinitionPage<SettingKey> {
  return { type: 'page', name, desc, items: groups.map((group) => ruleGroup(room, group)) };
}

function ruleGroup(room: SettingsRoom, group: RuleGroup): SettingDefinitionGroup<SettingKey> {
  return {
    type: 'group',
    heading: group.heading,
    extraButtons: [
      (button: ExtraButtonComponent) =>
        button
          .setIcon('rotate-ccw')
          .setTooltip(`Reset to the defaults: ${group.heading.toLowerCase()}`)
          .onClick(() => {
            reset(room, group);
          }),
    ],
    items: group.rules.map((rule) => numberSetting(room, rule, [group.heading])),
  };
}

function reset(room: SettingsRoom, { rules }: RuleGroup): void {
  const settings = room.current();
  const usual = Object.fromEntries(rules.map(({ rule }) => [rule, DEFAULT_RULES[rule]]));
  room.set({ ...settings, rules: { ...settings.rules, ...usual } });
}

function numberSetting(
  room: SettingsRoom,
  { rule, name, desc, unit }: RuleText,
  aliases: readonly string[],
): SettingDefinition<SettingKey> {
  const usual = DEFAULT_RULES[rule];
  const counted = usual === 1 ? SINGULAR[unit] : unit;
  const words = { name, desc: `${desc} Default: ${String(usual)} ${counted}.`, aliases };
  return controlled(room, words, {
    type: 'number',
    key: `rules.${rule}`,
    defaultValue: usual,
    placeholder: String(usual),
  });
}

const SINGULAR: Readonly<Record<RuleText['unit'], string>> = {
  days: 'day',
  'business days': 'business day',
  times: 'time',
  people: 'person',
  cadences: 'cadence',
  nudges: 'nudge',
};
