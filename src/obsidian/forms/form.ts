import type { DayChoice } from '../../core/log/day-choices';
import type { Read } from '../../notes/value/read';
import type { Option } from './rows';
import type { Suggest } from './suggest';

/** What stands in every field, by name, as it was typed. */
export type Typed = Readonly<Record<string, string>>;

/** One field of a form, as data; the functions of `fields` make them. */
export interface Field<T = unknown> {
  readonly label: string;
  readonly about?: string | undefined;
  /** What it begins with, as it would be typed. */
  readonly value: string;
  /** The value typed; or what was expected instead, as a sentence to stand beside the field. */
  readonly read: (typed: string) => Read<T>;
  /** Whether it is there, going by the other fields; what is not there keeps what it began with. */
  readonly shown?: ((typed: Typed) => boolean) | undefined;
  readonly look: Look;
}

/** How a field is drawn. */
export type Look =
  | {
      readonly kind: 'text';
      readonly placeholder?: string;
      readonly suggest?: Suggest;
      /** Texts a click away, going by the other fields. */
      readonly quick?: (typed: Typed) => readonly string[];
    }
  | { readonly kind: 'long'; readonly placeholder?: string | undefined; readonly rows: number }
  | { readonly kind: 'choice'; readonly options: readonly Option[] }
  | { readonly kind: 'several'; readonly options: readonly Option[] }
  | { readonly kind: 'yes' }
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
  | DayLook
  | (Omit<DayLook, 'kind'> & { readonly kind: 'when'; readonly none: string });

/** A day: typed in any form, picked from the calendar, or chosen with a click. */
export interface DayLook {
  readonly kind: 'day';
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly quick: readonly DayChoice[];
  /** The day typed, for the words below the field. */
  readonly day: (typed: string) => Read<DayChoice['day']>;
}

/** The fields of a form by name, in the order they stand in. */
export type Fields = Readonly<Record<string, Field>>;

/** What the fields of a form come to. */
export type Values<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never;
};

/** Something to know while a form is filled in, and what can be done about it in place of the form. */
export interface Remark {
  readonly words: string;
  readonly label: string;
  readonly act: () => void;
}

/** A form in a dialog. */
export interface Form<F extends Fields> {
  readonly title: string;
  /** A sentence or two above the fields. */
  readonly about?: string | undefined;
  readonly fields: F;
  /** The field to begin with; the first one when not given. */
  readonly first?: keyof F & string;
  /** What is going to be written, as far as the fields can be read. */
  readonly preview?: (values: Partial<Values<F>>) => string;
  /** What is wrong with fields as they stand together, as sentences beside them. */
  readonly check?: (values: Partial<Values<F>>) => { readonly [K in keyof F]?: string | null };
  /** What is to be known of the fields as they stand, said below one of them; null: nothing. */
  readonly remark?: {
    readonly below: keyof F & string;
    readonly say: (values: Partial<Values<F>>) => Remark | null;
  };
  /** The label of the button that takes the form. */
  readonly submit: string;
  /** The label of the button that leaves it; `Cancel` when not given. */
  readonly cancel?: string;
  /** Another way out. */
  readonly other?: { readonly label: string; readonly act: () => void };
  /**
   * Writes what was asked for, before the form closes. A sentence says why that did not work, and so does an
   * error; the form stays then, with all that was typed.
   */
  readonly write?: ((values: Values<F>) => Promise<string | null>) | undefined;
}
