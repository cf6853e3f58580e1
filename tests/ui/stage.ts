import { installDom } from '../../demo/host/dom';
import { Dashboard } from '../../src/ui/dashboard/dashboard';
import type { DashboardState } from '../../src/ui/dashboard/dashboard-state';
import type { Intent } from '../../src/ui/dashboard/keys/intent';
import { aState, sampleBoard, writeDay } from './sample-board';

installDom(window);

/** A dashboard in the document, with what it asked for. */
export interface Stage {
  readonly dashboard: Dashboard;
  readonly parent: HTMLElement;
  /** Every intent but `view-changed`. */
  readonly intents: Intent[];
  readonly draw: (state?: Partial<DashboardState>) => void;
}

/** Puts a dashboard into an empty document and draws a state. */
export function onStage(state: Partial<DashboardState> = {}): Stage {
  document.body.empty();
  const parent = document.body.createDiv();
  const intents: Intent[] = [];
  const surface = {
    setIcon: (el: HTMLElement, name: string) => el.setAttribute('data-icon', name),
    setTooltip: (el: HTMLElement, text: string) => el.setAttribute('aria-label', text),
    writeDay,
    isMobile: false,
  };
  const dashboard = new Dashboard(parent, surface, (intent) => {
    if (intent.type !== 'view-changed') intents.push(intent);
  });
  const draw = (next: Partial<DashboardState> = {}): void => {
    dashboard.draw(aState({ board: sampleBoard(), ...state, ...next }));
  };
  draw();
  return { dashboard, parent, intents, draw };
}

/** The only element that fits; throws when there is none. */
export function one<T extends HTMLElement = HTMLElement>(selector: string): T {
  const el = document.querySelector<T>(selector);
  if (!el) throw new Error(`No ${selector}`);
  return el;
}

/** All elements that fit. */
export const all = (selector: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(selector),
];

/** The row of the person of that name. */
export function rowOf(name: string): HTMLElement {
  const row = all('.rapport-row').find((el) => nameIn(el) === name);
  if (!row) throw new Error(`No row of ${name}`);
  return row;
}

const nameIn = (row: Element): string => row.querySelector('.rapport-row-name')?.textContent ?? '';

/** The names in a group, as far as they are drawn; in all groups when none is named. */
export const namesIn = (group = ''): string[] =>
  all(`${group === '' ? '' : `.is-${group} `}.rapport-row .rapport-row-name`).map(
    (el) => el.textContent,
  );

/** The headings: title and count, a sign for those that are folded. */
export const headings = (): string[] =>
  all('.rapport-heading-button').map((el) => {
    const words = [...el.querySelectorAll('span')].map((part) => part.textContent);
    const mark = el.getAttribute('aria-expanded') === 'true' ? '' : '▸ ';
    return mark + words.filter((word) => word !== '').join(' ');
  });

/** Presses a key where the focus is: `j`, `Shift+ArrowDown`, `Mod+z`. Answers whether it was taken. */
export function press(keys: string): boolean {
  const parts = keys.split('+');
  const key = parts.pop() ?? '';
  const event = new KeyboardEvent('keydown', {
    key: key === 'Space' ? ' ' : key,
    code: /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key,
    ctrlKey: parts.includes('Mod'),
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt'),
    bubbles: true,
    cancelable: true,
  });
  return !(document.activeElement ?? document.body).dispatchEvent(event);
}

/** Clicks an element, with modifiers. */
export function click(el: HTMLElement, init: MouseEventInit = {}): void {
  el.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }));
}

/** The name of the row that has the focus; the heading's title in brackets; else null. */
export function focused(): string | null {
  const el = document.activeElement;
  if (el?.matches('.rapport-row-name')) return el.textContent;
  const heading = el?.closest('.rapport-heading-button');
  return heading ? `[${heading.querySelector('.rapport-heading-title')?.textContent ?? ''}]` : null;
}

/** Types into the search. */
export function search(text: string): void {
  const field = one<HTMLInputElement>('input[type=search]');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
