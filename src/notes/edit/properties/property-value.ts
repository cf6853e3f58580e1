import type { Day } from '../../../core/day';

/** What a property is to say. */
export type PropertyValue =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  | { readonly kind: 'list'; readonly items: readonly string[] };

/** The canonical name of a property, then the names also read, in the order in which they count. */
export type PropertyNames = readonly [canonical: string, ...also: string[]];

/** Whether a property with this value reads as absent. */
export function isEmptyValue(value: PropertyValue): boolean {
  if (value.kind === 'text') return value.text.trim() === '';
  return value.kind === 'list' && value.items.every((item) => item.trim() === '');
}
