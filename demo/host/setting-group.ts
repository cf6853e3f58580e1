import { ExtraButtonComponent } from './components/button';
import { SearchComponent } from './components/text';
import { inner } from './inner';
import { Setting } from './setting';

/** obsidian.d.ts `SettingGroup`: a heading with rows below it. */
export class SettingGroup {
  listEl: HTMLElement;
  /** Where everything of the group is. */
  readonly [inner]: HTMLElement;
  #heading: Setting | null = null;
  readonly #headEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    this[inner] = containerEl.createDiv('setting-group');
    this.#headEl = this[inner].createDiv('setting-group-header');
    this.listEl = this[inner].createDiv('setting-items');
  }

  setHeading(text: string | DocumentFragment): this {
    this.#head().setName(text);
    return this;
  }

  addClass(...classes: string[]): this {
    this[inner].addClass(...classes);
    return this;
  }

  addSetting(cb: (setting: Setting) => void): this {
    cb(new Setting(this.listEl));
    return this;
  }

  addSearch(cb: (component: SearchComponent) => unknown): this {
    cb(new SearchComponent(this.#head().controlEl));
    return this;
  }

  addExtraButton(cb: (component: ExtraButtonComponent) => unknown): this {
    cb(new ExtraButtonComponent(this.#head().controlEl));
    return this;
  }

  #head(): Setting {
    this.#heading ??= new Setting(this.#headEl).setHeading();
    return this.#heading;
  }
}
