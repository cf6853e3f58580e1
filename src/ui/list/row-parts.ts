import { LIST_WORDS } from './words';

/** Draws what is known in one line, each part in the direction of its own script. */
export function drawParts(el: HTMLElement, parts: readonly string[]): void {
  const known = parts.filter(Boolean);
  if (el.textContent === known.join(' · ')) return;
  el.empty();
  known.forEach((part, at) => {
    if (at > 0) el.appendText(' · ');
    el.createEl('bdi', { text: part });
  });
}

/**
 * Draws the further reasons as chips: two and how many more, or, in a narrow view, one and how many more.
 * The style sheet chooses.
 */
export function drawChips(el: HTMLElement, also: readonly string[]): void {
  const known = also.join('|');
  if (el.getAttribute('data-also') === known) return;
  el.empty();
  el.setAttribute('data-also', known);
  const [first, second] = also;
  if (first === undefined) return;
  el.createSpan({ cls: 'rapport-aloud', text: `${LIST_WORDS.also} ${also.join(', ')}` });
  chip(el, `+ ${first}`);
  if (second !== undefined) chip(el, `+ ${second}`, 'is-wide');
  if (also.length > 1) chip(el, `+${String(also.length - 1)}`, 'is-narrow');
  if (also.length > 2) chip(el, `+${String(also.length - 2)}`, 'is-wide');
}

function chip(el: HTMLElement, text: string, width = ''): void {
  el.createSpan({ cls: `rapport-chip ${width}`, text, attr: { 'aria-hidden': 'true' } });
}
