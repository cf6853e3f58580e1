import type { App } from 'obsidian';
import type { LogAction } from '../../../core/action';
import type { Contact } from '../../../core/contact';
import type { Day } from '../../../core/day';
import type { Search } from '../../../core/search';
import type { Settings } from '../../../core/settings';
import { nextTouchChoices } from '../../../core/log/day-choices';
import { isTouch } from '../../../core/touch';
import { dayField, recentDays, type DayField } from '../../forms/day-input';
import { textArea, type Field } from '../../forms/fields';
import { whenField, type WhenField } from '../../forms/when';
import { opportunityOptions } from './links';
import { detailField, optionalChoice, promiseOptions, verbField } from './parts';
import type { DetailField } from './parts';
import { dayWriter } from '../../host/write-day';

/** What the form goes by. */
export interface LogFacts {
  readonly today: Day;
  readonly settings: Settings;
  search(): Search;
}

/** The fields of the form, from the top. */
export interface LogFields {
  readonly verb: Field<HTMLSelectElement>;
  readonly detail: DetailField;
  readonly text: Field<HTMLTextAreaElement>;
  readonly day: DayField;
  readonly link: () => string | null;
  readonly kept: () => LogAction['kept'];
  readonly next: WhenField;
}

/** Draws the fields, filled with what is known already. */
export function drawLogFields(
  el: HTMLElement,
  app: App,
  facts: LogFacts,
  contacts: readonly Contact[],
  known: Partial<LogAction>,
): LogFields {
  const { today } = facts;
  const { slashedDates } = facts.settings;
  const [only] = contacts.length === 1 ? contacts : [];
  if (only) drawLastTouch(el, only, facts);
  return {
    verb: verbField(el, known.verb ?? 'met'),
    detail: detailField(el, known.detail ?? ''),
    text: textArea(el, {
      name: 'In your words',
      placeholder: 'What to remember of it',
      value: known.text ?? '',
    }),
    day: dayField(el, {
      name: 'Day',
      today,
      slashedDates,
      value: known.day ?? today,
      limits: { latest: today },
      choices: recentDays(today),
    }),
    link: drawLink(el, app, facts, contacts, known.link ?? null),
    kept: drawKept(el, only, known.kept ?? null),
    next: whenField(el, {
      name: 'Next touch',
      none: 'No change',
      today,
      slashedDates,
      value: known.nextTouch ?? null,
      choices: nextTouchChoices(today),
      limits: { earliest: today },
    }),
  };
}

function drawLastTouch(el: HTMLElement, { entries }: Contact, facts: LogFacts): void {
  const last = entries.filter(isTouch).at(-1);
  const text = last ? `Last in touch on ${dayWriter(facts)(last.day)}.` : 'Not in touch yet.';
  el.createEl('p', { cls: 'rapport-form-about', text });
}

function drawLink(
  el: HTMLElement,
  app: App,
  facts: LogFacts,
  contacts: readonly Contact[],
  link: string | null,
): () => string | null {
  const options = opportunityOptions(app, contacts, facts.search().opportunities, link);
  return optionalChoice(el, { name: 'For the opportunity', options, value: link });
}

/** A promise is one person's; with several there is none to choose. */
function drawKept(
  el: HTMLElement,
  contact: Contact | undefined,
  known: LogAction['kept'],
): () => LogAction['kept'] {
  const promises = contact?.promises ?? [];
  const line = optionalChoice(el, {
    name: 'Keeps a promise',
    options: promiseOptions(promises),
    value: known && String(known.line),
  });
  return () => {
    const promise = promises.find((one) => String(one.line) === line());
    return promise ? { text: promise.text, line: promise.line } : null;
  };
}
