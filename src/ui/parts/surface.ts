import type { Day } from '../../core/day';

/** What the app lends to the elements drawn here. */
export interface Surface {
  /** Draws the app's icon of that name into the element. */
  setIcon(el: HTMLElement, name: string): void;
  /** Names the element, for the pointer as a tooltip and for screen readers. */
  setTooltip(el: HTMLElement, text: string): void;
  /** Writes a day as the user's locale does: "20 Nov"; or its month, with the year. */
  writeDay(day: Day, precision?: 'month'): string;
  /** Whether the app runs on a phone or tablet: touch targets, nothing hidden until hover. */
  readonly isMobile: boolean;
}
