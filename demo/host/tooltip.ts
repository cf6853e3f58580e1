import type * as api from 'obsidian';

/** obsidian.d.ts `setTooltip`: the app shows the `aria-label` of what is hovered. */
export const setTooltip = (el: HTMLElement, text: string, options?: api.TooltipOptions): void => {
  if (text === '') el.removeAttribute('aria-label');
  else el.setAttribute('aria-label', text);
  if (options?.placement) el.setAttribute('data-tooltip-position', options.placement);
  if (options?.classes) el.setAttribute('data-tooltip-classes', options.classes.join(' '));
};

let shown: HTMLElement | null = null;

/** Takes the tooltip away. */
export const hideTooltip = (): void => {
  shown?.remove();
  shown = null;
};

/** obsidian.d.ts `displayTooltip`: shows a text beside an element now. */
export const displayTooltip = (
  target: HTMLElement,
  content: string | DocumentFragment,
  options: api.TooltipOptions = {},
): void => {
  hideTooltip();
  const el = target.doc.createElement('div');
  el.className = ['tooltip', ...(options.classes ?? [])].join(' ');
  el.setAttribute('aria-hidden', 'true');
  el.append(content);
  target.doc.body.append(el);
  const box = target.getBoundingClientRect();
  const own = el.getBoundingClientRect();
  const left = box.left + box.width / 2 - own.width / 2;
  const below = box.bottom + 6 + own.height < target.win.innerHeight;
  const right = options.placement === 'right';
  el.style.left = `${right ? box.right + 6 : Math.min(Math.max(4, left), Math.max(4, target.win.innerWidth - own.width - 4))}px`;
  el.style.top = `${right ? box.top + box.height / 2 - own.height / 2 : below ? box.bottom + 6 : box.top - own.height - 6}px`;
  shown = el;
};

/** What the host labels for screen readers alone. */
const quiet = [
  'input, textarea, select, .cm-content, .menu, .modal, .prompt, .prompt-results, .suggestion',
  '.workspace-split, .workspace-ribbon, .status-bar, .mobile-navbar, .nav-files-container',
  '.vertical-tab-content, [role=tablist]',
].join(', ');

/** Shows the `aria-label` of whatever is hovered in a window: a label on a plugin's region becomes a tooltip too. */
export const watchTooltips = (doc: Document): void => {
  doc.addEventListener('mouseover', (event) => {
    const el = (event.target as Element | null)?.closest<HTMLElement>('[aria-label]');
    hideTooltip();
    if (!el || el.matches(quiet)) return;
    const placement = el.getAttribute('data-tooltip-position') as api.TooltipPlacement | null;
    displayTooltip(el, el.getAttribute('aria-label') ?? '', placement ? { placement } : {});
  });
  doc.addEventListener('mousedown', hideTooltip);
};
