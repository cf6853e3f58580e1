import type * as api from 'obsidian';
import type { App } from './app';
import { inner } from './inner';
import { MarkdownView } from './markdown-view';
import { reportLater } from './events';
import { Platform } from './platform';

/** The commands there are, and which of them can run now. */
export class Commands {
  readonly all = new Map<string, api.Command>();
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  /** The commands that the palette offers now, by name. */
  available(): api.Command[] {
    return [...this.all.values()]
      .filter((command) => this.#canRun(command))
      .sort((a, b) => a.name.localeCompare(b.name));
  }

  /** Runs a command; false when it cannot run now. */
  run(id: string): boolean {
    const command = this.all.get(id);
    if (!command || !this.#canRun(command)) return false;
    const done = this.#call(command, false);
    if (done instanceof Promise) done.catch(reportLater);
    return true;
  }

  #canRun(command: api.Command): boolean {
    if (command.mobileOnly && !Platform.isMobile) return false;
    if (command.editorCallback && !this.#editing()) return false;
    if (command.editorCheckCallback || command.checkCallback)
      return Boolean(this.#call(command, true));
    return true;
  }

  /** One of the four callbacks; an editor one comes first (obsidian.d.ts, `Command`). */
  #call(command: api.Command, checking: boolean): unknown {
    const view = this.#editing();
    const editor = view?.editor as unknown as api.Editor;
    const context = view as unknown as api.MarkdownView;
    if (command.editorCheckCallback)
      return view && command.editorCheckCallback(checking, editor, context);
    if (command.editorCallback) return view && command.editorCallback(editor, context);
    if (command.checkCallback) return command.checkCallback(checking);
    return command.callback?.() as unknown;
  }

  #editing(): MarkdownView | null {
    const view = this.#app[inner].workspace.activeLeaf?.view;
    return view instanceof MarkdownView && view.getMode() === 'source' ? view : null;
  }
}
