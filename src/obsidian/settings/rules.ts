import type {
  ExtraButtonComponent,
  SettingDefinition,
  SettingDefinitionGroup,
  SettingDefinitionPage,
} from 'obsidian';
import { ruleGroups, type RulePlace, type RuleRow, type Unit } from '../../core/rule-table';
import { DEFAULT_SETTINGS } from '../../core/settings';
import type { SettingKey } from '../../app/settings/values';
import { controlled, type SettingsRoom } from './room';

/** The list of who is due, and the numbers of the rules. */
export function ruleSettings(room: SettingsRoom): SettingDefinitionGroup<SettingKey> {
  const set = {
    name: 'Today’s set',
    desc: `How many of the people due make up today’s set. Default: ${DEFAULT_SETTINGS.todaysSet}.`,
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
      ...[...ruleGroups('list').values()].flat().map((row) => numberSetting(room, row, ['list'])),
      controlled(room, weekends, { type: 'toggle', key: 'moveWeekends' }),
      rulePage(
        room,
        'When to write',
        'The days behind each reason. Business days are Monday to Friday.',
        'write',
      ),
      rulePage(room, 'When not to write', 'The days after which enough is enough.', 'leave'),
    ],
  };
}

function rulePage(
  room: SettingsRoom,
  name: string,
  desc: string,
  page: RulePlace['page'],
): SettingDefinitionPage<SettingKey> {
  const items = [...ruleGroups(page)].map(([heading, rows]) => ruleGroup(room, heading, rows));
  return { type: 'page', name, desc, items };
}

function ruleGroup(
  room: SettingsRoom,
  heading: string,
  rows: readonly RuleRow[],
): SettingDefinitionGroup<SettingKey> {
  return {
    type: 'group',
    heading,
    extraButtons: [
      (button: ExtraButtonComponent) =>
        button
          .setIcon('rotate-ccw')
          .setTooltip(`Reset to the defaults: ${heading.toLowerCase()}`)
          .onClick(() => {
            reset(room, rows);
          }),
    ],
    items: rows.map((row) => numberSetting(room, row, [heading])),
  };
}

function reset(room: SettingsRoom, rows: readonly RuleRow[]): void {
  const settings = room.current();
  const usual = Object.fromEntries(rows.map((row) => [row.rule, row.usual]));
  room.set({ ...settings, rules: { ...settings.rules, ...usual } });
}

function numberSetting(
  room: SettingsRoom,
  { rule, name, desc, unit, usual }: RuleRow,
  aliases: readonly string[],
): SettingDefinition<SettingKey> {
  const counted = usual === 1 ? ONE[unit] : unit;
  const words = { name, desc: `${desc} Default: ${usual} ${counted}.`, aliases };
  return controlled(room, words, {
    type: 'number',
    key: `rules.${rule}`,
    defaultValue: usual,
    placeholder: String(usual),
  });
}

const ONE: Readonly<Record<Unit, string>> = {
  days: 'day',
  'business days': 'business day',
  times: 'time',
  people: 'person',
  cadences: 'cadence',
  nudges: 'nudge',
};
