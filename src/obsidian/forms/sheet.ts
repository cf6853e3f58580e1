import type { App } from 'obsidian';
import { drawField, type Drawn } from './draw';
import type { Field, Fields, Form, Remark, Typed, Values } from './form';
import { drawRemark } from './remark';
import { setFault } from './rows';

type SheetSpec<F extends Fields> = Pick<
  Form<F>,
  'about' | 'fields' | 'preview' | 'check' | 'remark'
>;
type Faults = Readonly<Record<string, string | null | undefined>>;

/** The fields of a form on the screen: follows what is typed, says what is wrong, reads it in the end. */
export class Sheet<F extends Fields> {
  readonly #drawn = new Map<string, Drawn & { readonly field: Field; readonly box: HTMLElement }>();
  readonly #faulty = new Set<string>();
  readonly #show: ((line: string) => void) | null;
  readonly #remark: ((remark: Remark | null) => void) | null = null;

  constructor(
    el: HTMLElement,
    app: App,
    private readonly spec: SheetSpec<F>,
    leave: (act: () => void) => void,
  ) {
    const { about, fields, preview, remark } = spec;
    if (about !== undefined) el.createEl('p', { cls: 'rapport-form-about', text: about });
    for (const [name, field] of Object.entries<Field>(fields)) {
      const box = el.createDiv('rapport-form-field');
      this.#drawn.set(name, { ...drawField(box, field, app), field, box });
      if (name === remark?.below) this.#remark = drawRemark(box, leave);
    }
    this.#show = preview ? drawPreview(el) : null;
    el.addEventListener('input', () => {
      this.#follow();
    });
    el.addEventListener('change', (event) => {
      this.#follow();
      this.#left(event.target as HTMLElement);
    });
    this.#follow();
  }

  /** The control to begin with. */
  control(name: string | undefined): HTMLElement | undefined {
    const drawn = name === undefined ? [...this.#drawn.values()][0] : this.#drawn.get(name);
    return drawn?.first;
  }

  /** The values; null once what is wrong stands beside the fields, with the focus on the first of them. */
  take(): Values<F> | null {
    const faults = this.#faults();
    for (const name of this.#drawn.keys()) this.#say(name, faults[name] ?? null);
    const [wrong] = [...this.#drawn].filter(([name]) => this.#faulty.has(name));
    wrong?.[1].row.el.focus();
    return wrong ? null : (this.#values() as Values<F>);
  }

  #follow(): void {
    const typed = this.#typed();
    for (const { field, box, follow } of this.#drawn.values()) {
      if (field.shown) box.toggleClass('is-away', !field.shown(typed));
      follow?.(typed);
    }
    this.#show?.(this.spec.preview?.(this.#values()) ?? '');
    this.#remark?.(this.spec.remark?.say(this.#values()) ?? null);
    const faults = this.#faulty.size > 0 ? this.#faults() : {};
    for (const name of [...this.#faulty]) {
      if (typeof faults[name] !== 'string') this.#say(name, null);
    }
  }

  /** What is wrong with a field is said once it is left, unless nothing was typed into it yet. */
  #left(target: HTMLElement): void {
    const isEmpty = 'value' in target && String(target.value).trim() === '';
    for (const [name, { box }] of this.#drawn) {
      if (box.contains(target) && !isEmpty) this.#say(name, this.#own(name));
    }
  }

  #say(name: string, fault: string | null): void {
    const drawn = this.#drawn.get(name);
    if (!drawn || (fault === null && !this.#faulty.has(name))) return;
    if (fault === null) this.#faulty.delete(name);
    else this.#faulty.add(name);
    setFault(drawn.row, fault);
  }

  #faults(): Faults {
    const own = [...this.#drawn.keys()].flatMap((name) => {
      const fault = this.#own(name);
      return fault === null ? [] : [[name, fault] as const];
    });
    return { ...this.spec.check?.(this.#values()), ...Object.fromEntries(own) };
  }

  #own(name: string): string | null {
    const read = this.#read(name, this.#typed());
    return read === undefined || read.ok ? null : read.expected;
  }

  #read(name: string, typed: Typed): ReturnType<Field['read']> | undefined {
    const field = this.#drawn.get(name)?.field;
    return field?.read(field.shown && !field.shown(typed) ? field.value : (typed[name] ?? ''));
  }

  #typed(): Typed {
    return Object.fromEntries([...this.#drawn].map(([name, { typed }]) => [name, typed()]));
  }

  /** What can be read. */
  #values(): Partial<Values<F>> {
    const typed = this.#typed();
    const read = [...this.#drawn.keys()].flatMap((name) => {
      const result = this.#read(name, typed);
      return result?.ok ? [[name, result.value] as const] : [];
    });
    return Object.fromEntries(read) as Partial<Values<F>>;
  }
}

/** What is going to be written. Returns how to show another line. */
function drawPreview(parent: HTMLElement): (line: string) => void {
  const box = parent.createDiv({
    cls: 'rapport-preview',
    attr: { role: 'group', 'aria-label': 'What will be written' },
  });
  box.createDiv({ cls: 'rapport-preview-name', text: 'Will be written' });
  const lineEl = box.createEl('code', { cls: 'rapport-preview-line' });
  return (line) => {
    lineEl.setText(line);
  };
}
