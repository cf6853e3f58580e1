import type { Action, LogAction, LogLineAction } from '../core/action';
import type { Day } from '../core/day';
import type { Settings } from '../core/settings';
import { isTouch } from '../core/touch';
import type { ContactNote } from '../notes/kind/contact-note';
import { madeOn } from '../notes/edit/body/add-promise';
import type { NoteEdit } from '../notes/edit/note-edit';
import type { PropertyNames, PropertyValue } from '../notes/edit/properties/property-value';
import { printCadence } from '../notes/value/parse-cadence';
import { namesOf, type ContactProperty } from '../notes/value/property-names';
import { logStyle } from './log-style';

/** A contact note as it reads at the moment of writing. */
export interface FreshNote {
  readonly note: ContactNote;
  /** Properties whose values cannot be read; they are left as they are. */
  readonly unreadable: ReadonlySet<string>;
  /** Whether a property stands as text or as a list; null: it is not there. */
  readonly form: (names: PropertyNames) => 'text' | 'list' | null;
}

/** What an action changes in a note. */
export function planEdits(
  action: Action,
  fresh: FreshNote,
  settings: Settings,
  today: Day,
): NoteEdit[] {
  const set = (property: ContactProperty, value: PropertyValue | null): NoteEdit => {
    const names = propertyNames(property, settings);
    return value === null ? { kind: 'remove', names } : { kind: 'set', names, value };
  };
  switch (action.kind) {
    case 'log':
      return planLog(action, fresh, settings, today, set);
    case 'log-line':
      return planLogLine(action, fresh, settings, set);
    case 'skip':
      return [
        logEdit(
          { day: today, verb: 'skipped', detail: action.reason, text: '', link: null },
          fresh,
          settings,
        ),
      ];
    case 'snooze':
      return [set('snoozed-until', dayValue(action.until))];
    case 'next-touch':
      return [set('next-touch', dayValue(action.day))];
    case 'cadence':
      return [set('cadence', action.cadence && textValue(printCadence(action.cadence)))];
    case 'tie':
      return [set('tie', action.tie && textValue(action.tie))];
    case 'relation': {
      const form = fresh.form(propertyNames('relation', settings));
      return [set('relation', wordsValue(action.relations, form))];
    }
    case 'do-not-contact':
      return [set('do-not-contact', action.set ? { kind: 'boolean', boolean: true } : null)];
    case 'archive':
      return [set('archived', action.set ? { kind: 'boolean', boolean: true } : null)];
    case 'promise':
      return [
        {
          kind: 'promise',
          promise: madeOn({ text: action.text, due: action.due, created: null }, today),
          logHeadings: settings.logHeadings,
        },
      ];
    case 'keep':
      return [{ kind: 'tick', task: action.promise, done: today }];
  }
}

type SetProperty = (property: ContactProperty, value: PropertyValue | null) => NoteEdit;

function planLog(
  action: LogAction,
  fresh: FreshNote,
  settings: Settings,
  today: Day,
  set: SetProperty,
): NoteEdit[] {
  const { day, verb, detail, text, link } = action;
  const edits = [logEdit({ day, verb, detail, text, link }, fresh, settings)];
  const latest = latestTouch(action, fresh);
  if (latest !== null) edits.push(set('last-touch', { kind: 'day', day: latest }));
  if (action.nextTouch !== null) edits.push(set('next-touch', dayValue(action.nextTouch)));
  if (action.kept !== null) edits.push({ kind: 'tick', task: action.kept, done: today });
  return edits;
}

function planLogLine(
  action: LogLineAction,
  fresh: FreshNote,
  settings: Settings,
  set: SetProperty,
): NoteEdit[] {
  const latest = latestTouch(action, fresh);
  return [
    { kind: 'log-line', line: action.line, style: logStyle(settings, fresh.note.name) },
    ...(latest === null ? [] : [set('last-touch', dayValue(latest))]),
  ];
}

/** What `last-touch` is to say; null: it stays. It never moves backwards, and what cannot be read stays. */
function latestTouch(
  action: LogAction | LogLineAction,
  { note, unreadable }: FreshNote,
): Day | null {
  if (!isTouch(action) || unreadable.has('last-touch')) return null;
  const days = note.log.filter(isTouch).map((entry) => entry.day);
  const latest = days.reduce((a, b) => (a > b ? a : b), action.day);
  return note.lastTouch !== null && note.lastTouch >= latest ? null : latest;
}

type NewEntry = Pick<LogAction, 'day' | 'verb' | 'detail' | 'text' | 'link'>;

function logEdit(entry: NewEntry, { note }: FreshNote, settings: Settings): NoteEdit {
  return {
    kind: 'log',
    entry,
    style: logStyle(settings, note.name),
  };
}

function propertyNames(property: ContactProperty, settings: Settings): PropertyNames {
  const [canonical = property, ...also] = namesOf(property, settings);
  return [canonical, ...also];
}

const textValue = (text: string): PropertyValue => ({ kind: 'text', text });

/** Words as their property stands; where it does not stand yet, as text for one and a list for more. */
function wordsValue(words: readonly string[], form: 'text' | 'list' | null): PropertyValue | null {
  if (words.length === 0) return null;
  const isList = form === null ? words.length > 1 : form === 'list';
  return isList ? { kind: 'list', items: words } : textValue(words.join(', '));
}

const dayValue = (day: Day | null): PropertyValue | null => day && { kind: 'day', day };
