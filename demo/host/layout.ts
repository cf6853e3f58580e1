import { Events } from './events';
import { inner } from './inner';
import type { TabGroup } from './tab-group';

/** obsidian.d.ts `WorkspaceItem`. */
export abstract class WorkspaceItem extends Events {
  parent!: WorkspaceParent;

  getRoot(): WorkspaceItem {
    const { parent } = this as { parent: WorkspaceParent | undefined };
    return parent ? parent.getRoot() : this;
  }

  /** The window the item is in; a sidebar counts as in the main one. */
  getContainer(): WorkspaceContainer {
    return this.parent.getContainer();
  }
}

/** obsidian.d.ts `WorkspaceParent`. */
export abstract class WorkspaceParent extends WorkspaceItem {}

/** obsidian.d.ts `WorkspaceSplit`: tab groups side by side, or one below the other. */
export class WorkspaceSplit extends WorkspaceParent {
  /** Its element and its groups. */
  readonly [inner]: { el: HTMLElement; groups: WorkspaceTabs[] };

  constructor(el: HTMLElement) {
    super();
    this[inner] = { el, groups: [] };
  }
}

/** obsidian.d.ts `WorkspaceTabs`. */
export class WorkspaceTabs extends WorkspaceParent {
  declare parent: WorkspaceSplit;
  /** The tabs and what is shown of them. */
  readonly [inner]: TabGroup;

  constructor(parent: WorkspaceSplit, group: (tabs: WorkspaceTabs) => TabGroup) {
    super();
    this.parent = parent;
    this[inner] = group(this);
  }
}

/** obsidian.d.ts `WorkspaceContainer`: a split that fills a window. */
export abstract class WorkspaceContainer extends WorkspaceSplit {
  override getContainer(): WorkspaceContainer {
    return this;
  }

  abstract win: Window;
  abstract doc: Document;
}

/** obsidian.d.ts `WorkspaceRoot`: the middle of the main window. */
export class WorkspaceRoot extends WorkspaceContainer {
  win: Window = window;
  doc: Document = document;
}

/** obsidian.d.ts `WorkspaceWindow`: a pop-out. */
export class WorkspaceWindow extends WorkspaceContainer {
  win: Window;
  doc: Document;

  constructor(el: HTMLElement, win: Window) {
    super(el);
    this.win = win;
    this.doc = win.document;
  }
}

/** obsidian.d.ts `WorkspaceFloating`: the parent of the pop-outs. */
export class WorkspaceFloating extends WorkspaceParent {}

/** obsidian.d.ts `WorkspaceSidedock`: a sidebar. */
export class WorkspaceSidedock extends WorkspaceSplit {
  #collapsed = true;
  readonly #root: WorkspaceRoot;
  readonly #changed: () => void;

  constructor(el: HTMLElement, root: WorkspaceRoot, changed: () => void) {
    super(el);
    this.#root = root;
    this.#changed = changed;
    this.#draw();
  }

  override getContainer(): WorkspaceContainer {
    return this.#root;
  }

  get collapsed(): boolean {
    return this.#collapsed;
  }

  toggle(): void {
    if (this.#collapsed) this.expand();
    else this.collapse();
  }

  collapse(): void {
    if (this.#collapsed) return;
    this.#collapsed = true;
    this.#draw();
    this.#changed();
  }

  expand(): void {
    if (!this.#collapsed) return;
    this.#collapsed = false;
    this.#draw();
    this.#changed();
  }

  #draw(): void {
    this[inner].el.toggleClass('is-sidedock-collapsed', this.#collapsed);
  }
}

/** obsidian.d.ts `WorkspaceMobileDrawer`: a sidebar on a phone. */
export class WorkspaceMobileDrawer extends WorkspaceSidedock {}

/** obsidian.d.ts `WorkspaceRibbon`. */
export class WorkspaceRibbon {
  /** Its element. */
  readonly [inner]: HTMLElement;

  constructor(el: HTMLElement) {
    this[inner] = el;
  }
}
