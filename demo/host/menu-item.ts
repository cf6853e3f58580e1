import type { Menu } from './menu';
import { setIcon } from './icons';
import { inner } from './inner';

type Click = (event: MouseEvent | KeyboardEvent) => unknown;

/** obsidian.d.ts `MenuItem`; `setSubmenu` is not published but known to plugins, who guard it. */
export class MenuItem {
  /** What the menu draws and follows. */
  readonly [inner]: {
    el: HTMLElement;
    section: string;
    click: Click | null;
    submenu: Menu | null;
    disabled: boolean;
    label: boolean;
  };
  readonly #iconEl: HTMLElement;
  readonly #titleEl: HTMLElement;
  readonly #newMenu: () => Menu;

  constructor(newMenu: () => Menu) {
    this.#newMenu = newMenu;
    const el = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem', tabindex: '-1' } });
    this.#iconEl = el.createDiv('menu-item-icon');
    this.#titleEl = el.createDiv('menu-item-title');
    this[inner] = { el, section: '', click: null, submenu: null, disabled: false, label: false };
  }

  setTitle(title: string | DocumentFragment): this {
    this.#titleEl.setText(title);
    return this;
  }

  setIcon(icon: string | null): this {
    if (icon) setIcon(this.#iconEl, icon);
    else this.#iconEl.empty();
    return this;
  }

  setChecked(checked: boolean | null): this {
    const { el } = this[inner];
    el.setAttr('role', checked === null ? 'menuitem' : 'menuitemcheckbox');
    el.setAttr('aria-checked', checked);
    el.toggleClass('mod-checked', checked === true);
    el.querySelector('.mod-check')?.remove();
    if (checked) setIcon(el.createDiv('menu-item-icon mod-check'), 'check');
    return this;
  }

  setDisabled(disabled: boolean): this {
    this[inner].disabled = disabled;
    this[inner].el.toggleClass('is-disabled', disabled);
    this[inner].el.setAttr('aria-disabled', disabled ? 'true' : null);
    return this;
  }

  setWarning(isWarning: boolean): this {
    this[inner].el.toggleClass('is-warning', isWarning);
    return this;
  }

  setIsLabel(isLabel: boolean): this {
    this[inner].label = isLabel;
    this[inner].el.toggleClass('is-label', isLabel);
    return this;
  }

  setSection(section: string): this {
    this[inner].section = section;
    return this;
  }

  onClick(callback: Click): this {
    this[inner].click = callback;
    return this;
  }

  setSubmenu(): Menu {
    const { el } = this[inner];
    this[inner].submenu ??= this.#newMenu();
    el.setAttr('aria-haspopup', 'menu');
    el.addClass('has-submenu');
    if (!el.querySelector('.mod-submenu'))
      setIcon(el.createDiv('menu-item-icon mod-submenu'), 'chevron-right');
    return this[inner].submenu;
  }
}

/** obsidian.d.ts `MenuSeparator`. */
export class MenuSeparator {
  readonly [inner] = createDiv({ cls: 'menu-separator', attr: { role: 'separator' } });
}
