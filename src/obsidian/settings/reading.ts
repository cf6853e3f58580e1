import type { SettingDefinitionGroup, SettingDefinitionPage } from 'obsidian';
import { CONTACT_PROPERTIES } from '../../notes/value/property-names';
import type { SettingKey } from '../../app/settings/values';
import { PROPERTIES } from '../../app/settings/lines';
import { controlled, type SettingsRoom } from './room';
import { wordSettings } from './words';

/** How notes are read. */
export function readingSettings(room: SettingsRoom): SettingDefinitionGroup<SettingKey> {
  const headings = {
    name: 'Headings of the log',
    desc: 'Dated lines below one of these headings are read as what happened. One a line. New logs go under “Log” if it is in the list, otherwise under the first.',
    aliases: ['touches', 'interactions', 'history'],
  };
  const slashed = {
    name: 'Dates with slashes',
    desc: 'How to read 01/05/2026. While this is not known, such dates are shown as problems.',
    aliases: ['day first', 'month first', 'format'],
  };
  const daily = {
    name: 'Read daily notes',
    desc: 'A link to a contact in a daily note counts as being in touch on that day.',
    aliases: ['journal'],
  };
  return {
    type: 'group',
    heading: 'Reading notes',
    items: [
      controlled(room, headings, { type: 'textarea', key: 'logHeadings', rows: 5 }),
      controlled(room, slashed, {
        type: 'dropdown',
        key: 'slashedDates',
        options: {
          none: 'Not at all',
          'day-first': 'Day first: 1 May',
          'month-first': 'Month first: January 5',
        },
      }),
      controlled(room, daily, { type: 'toggle', key: 'dailyNotes' }),
      propertySettings(room),
      wordSettings(room, 'tieWords'),
      wordSettings(room, 'stageWords'),
    ],
  };
}

/** Further names for every property. */
function propertySettings(room: SettingsRoom): SettingDefinitionPage<SettingKey> {
  return {
    type: 'page',
    name: 'Names of properties',
    desc: 'The names your notes use, where they differ from the usual ones.',
    items: [
      {
        type: 'group',
        heading: 'Also read as',
        items: PROPERTIES.map((property) =>
          controlled(
            room,
            { name: property, desc: aboutProperty(property), aliases: ['frontmatter'] },
            { type: 'text', key: `propertyNames.${property}`, placeholder: 'Further names' },
          ),
        ),
      },
    ],
  };
}

function aboutProperty(property: keyof typeof CONTACT_PROPERTIES): string {
  const known = CONTACT_PROPERTIES[property];
  return known.length === 0
    ? 'Case, spaces, hyphens and dots make no difference.'
    : `Already read: ${known.join(', ')}.`;
}
