import type { App } from 'obsidian';
import type { LogAction } from '../../../core/action';
import type { Contact } from '../../../core/contact';
import type { Day } from '../../../core/day';
import type { Promised } from '../../../core/promise';
import type { Search } from '../../../core/search';
import type { Settings } from '../../../core/settings';
import { nextTouchChoices } from '../../../core/log/day-choices';
import { detailsFor, VERB_GROUPS, type LogForm } from '../../../core/log/log-form';
import type { Verb } from '../../../core/touch';
import { recentDays } from '../../forms/day-row';
import { choice, choiceOrNone, day, dayOrNone, longText, text } from '../../forms/fields';
import type { Field, Values } from '../../forms/form';
import type { Option } from '../../forms/rows';
import { opportunityOptions } from './links';

/** What the form goes by. */
export interface LogFacts {
  readonly today: Day;
  readonly settings: Settings;
  search(): Search;
}

/** The fields of the form, from the top. */
export type LogFields = { readonly [K in keyof LogForm]: Field<LogForm[K]> };

/** What the fields come to. */
export type LogValues = Values<LogFields>;

/** The fields, filled with what is known already. A promise is one person's; with several there is none to choose. */
export function logFields(
  app: App,
  facts: LogFacts,
  contacts: readonly Contact[],
  known: Partial<LogAction>,
): LogFields {
  const { today } = facts;
  const { slashedDates } = facts.settings;
  const promises = contacts.length === 1 ? (contacts[0]?.promises ?? []) : [];
  const link = known.link ?? null;
  return {
    verb: choice<Verb>({
      label: 'What happened',
      value: known.verb ?? 'met',
      options: VERB_OPTIONS,
    }),
    detail: text({
      label: 'Detail',
      placeholder: 'A word or two',
      value: known.detail ?? '',
      quick: ({ verb }) => detailsFor(verb as Verb),
    }),
    text: longText({
      label: 'In your words',
      placeholder: 'What to remember of it',
      value: known.text ?? '',
    }),
    day: day({
      label: 'Day',
      today,
      slashedDates,
      value: known.day ?? today,
      limits: { latest: today },
      quick: recentDays(today),
    }),
    link: choiceOrNone({
      label: 'For the opportunity',
      value: link,
      options: opportunityOptions(app, contacts, facts.search().opportunities, link),
    }),
    kept: keptField(promises, known.kept ?? null),
    nextTouch: dayOrNone({
      label: 'Next time',
      none: 'No change',
      today,
      slashedDates,
      value: known.nextTouch ?? null,
      quick: nextTouchChoices(today),
      limits: { earliest: today },
    }),
  };
}

const VERB_OPTIONS: readonly Option<Verb>[] = VERB_GROUPS.flatMap(({ heading, choices }) =>
  choices.map(({ verb, label }) => ({ value: verb, label, group: heading })),
);

function keptField(
  promises: readonly Promised[],
  known: LogAction['kept'],
): Field<LogAction['kept']> {
  const field = choiceOrNone({
    label: 'Keeps a promise',
    value: known && String(known.line),
    options: promises.map(({ line, text: words, whose }) => ({
      value: String(line),
      label: whose === 'mine' ? words : `They promised: ${words}`,
    })),
  });
  const keptBy = (line: string): LogAction['kept'] => {
    const promise = promises.find((one) => String(one.line) === line);
    return promise ? { text: promise.text, line: promise.line } : null;
  };
  return { ...field, read: (typed) => ({ ok: true, value: keptBy(typed) }) };
}
