import type { CoachFinding } from '../../core/draft/coach/coach';
import { patchClass, placeChildren } from '../parts/patch';

/** What could hurt in a message, each with its reason; one that is still true keeps its element. */
export class CoachList {
  readonly #el: HTMLElement;
  readonly #emptyEl: HTMLElement;
  #items = new Map<string, { el: HTMLElement; finding: CoachFinding }>();

  /** `select` is called with a finding that has a place in the text. */
  constructor(
    parent: HTMLElement,
    private readonly select: (finding: CoachFinding) => void,
  ) {
    // Polite, and only what is new: each key pressed must not read the whole list again.
    const box = parent.createDiv({ attr: { 'aria-live': 'polite', 'aria-relevant': 'additions' } });
    this.#emptyEl = box.createEl('p', { cls: 'rapport-coach-empty' });
    this.#el = box.createEl('ul', { cls: 'rapport-coach-list' });
  }

  /** Shows these findings, or the words for none. */
  draw(findings: readonly CoachFinding[], none: string): void {
    const items = new Map<string, { el: HTMLElement; finding: CoachFinding }>();
    for (const finding of findings) {
      const key = uniqueKey(`${finding.rule} ${finding.place} ${finding.says}`, items);
      const known = this.#items.get(key);
      if (known) items.set(key, { el: known.el, finding });
      else items.set(key, { el: this.#draw(key, finding), finding });
    }
    this.#items = items;
    const rules = findings.map(({ rule }) => rule);
    [...items.values()].forEach(({ el }, at) => {
      // One reason is enough for several of a kind.
      patchClass(el, 'rapport-coach-again', at > 0 && rules[at] === rules[at - 1]);
    });
    const focused = this.#el.doc.activeElement?.closest('li') ?? null;
    placeChildren(
      this.#el,
      [...items.values()].map(({ el }) => el),
      focused,
    );
    this.#emptyEl.setText(findings.length === 0 ? none : '');
    patchClass(this.#emptyEl, 'is-away', findings.length > 0);
    patchClass(this.#el, 'is-away', findings.length === 0);
  }

  #draw(key: string, { says, why, source, span }: CoachFinding): HTMLElement {
    const el = createEl('li', { cls: 'rapport-coach-item' });
    if (span === null) el.createDiv({ cls: 'rapport-coach-says', text: says });
    else {
      const button = el.createEl('button', { cls: 'rapport-coach-says', text: says });
      button.type = 'button';
      button.addEventListener('click', () => {
        const now = this.#items.get(key);
        if (now) this.select(now.finding);
      });
    }
    const whyEl = el.createDiv({ cls: 'rapport-coach-why', text: `${why} ` });
    whyEl.createSpan({ cls: 'rapport-coach-source', text: source });
    return el;
  }
}

/** Two findings may say the same of different places. */
function uniqueKey(key: string, taken: ReadonlyMap<string, unknown>): string {
  let unique = key;
  for (let count = 2; taken.has(unique); count++) unique = `${key} ${String(count)}`;
  return unique;
}
