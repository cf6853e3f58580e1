import { setIcon } from './icons';
import { inner } from './inner';
import type { WorkspaceLeaf } from './leaf';
import { ItemView } from './view';

/** What a group of tabs asks of the workspace. */
export interface GroupOwner {
  activate(leaf: WorkspaceLeaf): void;
  shown(leaf: WorkspaceLeaf): void;
  tabMenu(leaf: WorkspaceLeaf, event: MouseEvent): void;
  newTab(group: TabGroup): void;
}

/** A group of tabs: the strip of headers and the leaf shown. */
export class TabGroup {
  readonly el: HTMLElement;
  readonly leaves: WorkspaceLeaf[] = [];
  selected: WorkspaceLeaf | null = null;
  readonly #owner: GroupOwner;
  readonly #stripEl: HTMLElement;
  readonly #bodyEl: HTMLElement;

  constructor(parentEl: HTMLElement, owner: GroupOwner) {
    this.#owner = owner;
    this.el = parentEl.createDiv('workspace-tabs');
    const bar = this.el.createDiv('workspace-tab-header-container');
    this.#stripEl = bar.createDiv({
      cls: 'workspace-tab-header-container-inner',
      attr: { role: 'tablist', 'aria-label': 'Tabs' },
    });
    const add = bar.createDiv('workspace-tab-header-new-tab').createEl('button', {
      cls: 'clickable-icon',
      attr: { 'aria-label': 'New tab' },
    });
    setIcon(add, 'plus');
    add.addEventListener('click', () => owner.newTab(this));
    this.#bodyEl = this.el.createDiv('workspace-tab-container');
  }

  /** Adds a leaf at the end and, when it is the first, shows it. */
  add(leaf: WorkspaceLeaf): void {
    this.leaves.push(leaf);
    const { el, headerEl } = leaf[inner];
    this.#stripEl.append(headerEl);
    this.#bodyEl.append(el);
    headerEl.onclick = (event) => {
      if ((event.target as Element).closest('.workspace-tab-header-inner-close-button')) return;
      this.#owner.activate(leaf);
    };
    headerEl.oncontextmenu = (event) => {
      event.preventDefault();
      this.#owner.tabMenu(leaf, event);
    };
    headerEl.onkeydown = (event) => {
      if (event.key === 'Enter' || event.key === ' ') this.#owner.activate(leaf);
    };
    if (this.selected === null) this.select(leaf);
    else this.#draw();
  }

  /** Takes a leaf out; its neighbour is shown instead. */
  remove(leaf: WorkspaceLeaf): void {
    const at = this.leaves.indexOf(leaf);
    if (at < 0) return;
    this.leaves.splice(at, 1);
    leaf[inner].headerEl.remove();
    leaf[inner].el.remove();
    if (this.selected !== leaf) return;
    this.selected = null;
    const next = this.leaves[Math.min(at, this.leaves.length - 1)];
    if (next) this.select(next);
  }

  /** Shows a leaf of the group. */
  select(leaf: WorkspaceLeaf): void {
    this.selected = leaf;
    this.#draw();
    this.#owner.shown(leaf);
  }

  #draw(): void {
    for (const leaf of this.leaves) {
      const on = leaf === this.selected;
      leaf[inner].el.toggle(on);
      leaf[inner].headerEl.toggleClass('is-active', on);
      leaf[inner].headerEl.setAttrs({ 'aria-selected': String(on), tabindex: on ? '0' : '-1' });
    }
  }
}

/** Writes a leaf's title and icon where they are shown. */
export const drawTitle = (leaf: WorkspaceLeaf): void => {
  const { headerEl, titleEl, iconEl } = leaf[inner];
  const text = leaf.getDisplayText();
  titleEl.setText(text);
  setIcon(iconEl, leaf.getIcon());
  headerEl.setAttrs({ 'aria-label': text, 'data-type': leaf.view.getViewType() });
  if (leaf.view instanceof ItemView) leaf.view[inner].titleEl.setText(text);
};
