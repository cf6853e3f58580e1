import type * as api from 'obsidian';
import type { EditorView } from '@codemirror/view';
import { codeEditor, showText } from './code-editor';
import { Editor } from './editor';
import { reportLater } from './events';
import { setIcon } from './icons';
import { inner } from './inner';
import type { WorkspaceLeaf } from './leaf';
import { MarkdownRenderer } from './markdown-renderer';
import { Menu } from './menu';
import { TextFileView } from './text-file-view';
import { Component } from './component';

/** obsidian.d.ts `MarkdownView`: a note, as source or to read. */
export class MarkdownView extends TextFileView {
  editor: Editor;
  hoverPopover = null;
  readonly #view: EditorView;
  readonly #sourceEl: HTMLElement;
  readonly #readingEl: HTMLElement;
  readonly #toggleEl: HTMLElement;
  #mode: api.MarkdownViewModeType = 'source';
  /** The text that is shown to be read; the editor knows nothing of it until the note is edited again. */
  #readingText = '';
  #rendered: Component | null = null;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.icon = 'file';
    this.#sourceEl = this.contentEl.createDiv('markdown-source-view cm-s-obsidian mod-cm6');
    this.#readingEl = this.contentEl
      .createDiv('markdown-reading-view')
      .createDiv({ cls: 'markdown-preview-view markdown-rendered', attr: { tabindex: '0' } });
    this.#view = codeEditor(this.#sourceEl, () => {
      this.requestSave();
      const { workspace } = this.app[inner];
      workspace.trigger('editor-change', this.editor, this);
    });
    this.editor = new Editor(this.#view);
    this.#toggleEl = this.addAction('book-open', '', () => {
      const mode = this.#mode === 'source' ? 'preview' : 'source';
      this.setState({ ...this.getState(), mode }, { history: false }).catch(reportLater);
    });
    this.#sourceEl.addEventListener('contextmenu', (event) => {
      const menu = Menu.forEvent(event);
      this.app[inner].workspace.trigger('editor-menu', menu, this.editor, this);
    });
    this.#show();
  }

  override getViewType(): string {
    return 'markdown';
  }

  getMode(): api.MarkdownViewModeType {
    return this.#mode;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: this.#mode, source: false };
  }

  override async setState(state: unknown, result: api.ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const mode = (state as { mode?: unknown } | null)?.mode;
    if (mode === 'source' || mode === 'preview') this.#setMode(mode);
    this.#show();
  }

  override setEphemeralState(state: unknown): void {
    const { line, subpath, focus } = (state ?? {}) as Record<string, unknown>;
    const cache = this.file ? this.app[inner].metadataCache.getFileCache(this.file) : null;
    const heading = cache?.headings?.find(
      (h) => typeof subpath === 'string' && subpath.slice(1) === h.heading,
    );
    const target = typeof line === 'number' ? line : heading?.position.start.line;
    if (target !== undefined) {
      this.editor.setCursor(target);
      const pos = { line: target, ch: 0 };
      this.editor.scrollIntoView({ from: pos, to: pos }, true);
    }
    if (focus === true) this.editor.focus();
  }

  override getViewData(): string {
    return this.#mode === 'source' ? this.editor.getValue() : this.#readingText;
  }

  override setViewData(data: string, clear: boolean): void {
    if (this.#mode === 'source') showText(this.#view, data, clear);
    else this.#readingText = data.replace(/\r\n?/g, '\n');
    this.#show();
  }

  override clear(): void {
    showText(this.#view, '', true);
    this.#readingText = '';
  }

  showSearch(): void {}

  override onPaneMenu(menu: Menu, source: string): void {
    if (this.file)
      this.app[inner].workspace.trigger('file-menu', menu, this.file, source, this.leaf);
  }

  protected override async onClose(): Promise<void> {
    await super.onClose();
    this.#rendered?.unload();
    this.#view.destroy();
  }

  /** Each mode has a text of its own; on the way from one to the other it is handed over. */
  #setMode(mode: api.MarkdownViewModeType): void {
    if (mode === this.#mode) return;
    const text = this.getViewData();
    this.#mode = mode;
    this.setViewData(text, false);
  }

  #show(): void {
    const reading = this.#mode === 'preview';
    this.#sourceEl.toggle(!reading);
    this.#readingEl.parentElement?.toggle(reading);
    this.contentEl.toggleClass('is-reading', reading);
    setIcon(this.#toggleEl, reading ? 'pencil' : 'book-open');
    this.#toggleEl.setAttr('aria-label', reading ? 'Edit' : 'Read');
    if (!reading) return;
    this.#rendered?.unload();
    this.#rendered = new Component();
    this.#rendered.load();
    this.#readingEl.empty();
    MarkdownRenderer.render(
      this.app,
      this.getViewData(),
      this.#readingEl,
      this.file?.path ?? '',
      this.#rendered,
    ).catch(reportLater);
  }
}
