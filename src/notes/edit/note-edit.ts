import type { Day } from '../../core/day';
import type { LogStyle } from './log/log-style';
import type { NewPromise } from './body/add-promise';
import type { NewEntry } from './log/log-line';
import type { PropertyNames, PropertyValue } from './properties/property-value';
import type { TaskWords } from './body/task';

/** One thing to change in a note. */
export type NoteEdit =
  | { readonly kind: 'set'; readonly names: PropertyNames; readonly value: PropertyValue }
  | { readonly kind: 'remove'; readonly names: PropertyNames }
  | { readonly kind: 'log'; readonly entry: NewEntry; readonly style: LogStyle }
  /** A line that is a touch already, as `readOneLine` gives it. */
  | { readonly kind: 'log-line'; readonly line: string; readonly style: LogStyle }
  | {
      readonly kind: 'promise';
      readonly promise: NewPromise;
      readonly logHeadings: readonly string[];
    }
  | { readonly kind: 'tick'; readonly task: TaskWords; readonly done: Day | null }
  | { readonly kind: 'untick'; readonly task: TaskWords };
