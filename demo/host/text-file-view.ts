import type * as api from 'obsidian';
import { reportLater } from './events';
import { EditableFileView } from './file-view';
import { inner } from './inner';
import type { WorkspaceLeaf } from './leaf';
import { mergeTexts } from './merge-texts';
import { Notice } from './notice';

/**
 * obsidian.d.ts `TextFileView`: "the view's data is saved 2 seconds after `requestSave`". How it saves and merges
 * is as a public audit of the app (1.12.7) describes it.
 */
export abstract class TextFileView extends EditableFileView {
  data = '';
  requestSave: () => void;
  #cancel: () => void = () => undefined;
  /** The text as it was last read from the disk or written to it, with the editor's line ends. */
  #lastSaved = '';
  #isSaving = false;
  #saveAgain = false;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.requestSave = () => {
      this.#cancel();
      const { timers, knobs } = this.app[inner];
      this.#cancel = timers.after(knobs.saveDelay, () => this.save().catch(reportLater));
    };
  }

  override onload(): unknown {
    this.registerEvent(
      this.app[inner].vault.on('modify', (file: api.TAbstractFile) => {
        if (file === this.file) this.#onModify(this.file);
      }),
    );
    return super.onload();
  }

  override async onLoadFile(file: api.TFile): Promise<void> {
    this.#show(await this.app[inner].vault.read(file), true);
  }

  override async onUnloadFile(_file: api.TFile): Promise<void> {
    await this.save(true);
  }

  /**
   * Writes the view's text when it is another one than was last saved, without a look at the disk: what somebody
   * else wrote there meanwhile is lost. While a save runs, a second one only asks for another afterwards.
   */
  async save(clear = false): Promise<void> {
    this.#cancel();
    if (this.#isSaving) {
      this.#saveAgain = true;
      return;
    }
    const text = this.getViewData();
    if (this.file && text !== this.#lastSaved) await this.#write(this.file, text);
    if (clear) {
      this.data = '';
      this.#lastSaved = '';
      this.clear();
    }
  }

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  async #write(file: api.TFile, text: string): Promise<void> {
    this.#isSaving = true;
    this.data = text;
    this.#lastSaved = text;
    try {
      await this.app[inner].vault.modify(file, text);
    } finally {
      this.#isSaving = false;
    }
    if (!this.#saveAgain) return;
    this.#saveAgain = false;
    await this.save();
  }

  #show(text: string, clear: boolean): void {
    this.data = text;
    this.setViewData(text, clear);
    this.#lastSaved = this.getViewData();
  }

  /** A change on disk is shown; where edits wait to be saved, both are merged, and saved later. */
  #onModify(file: api.TFile): void {
    const text = this.app[inner].vault[inner].texts.get(file.path) ?? '';
    const onDisk = text.replace(/\r\n?/g, '\n');
    if (onDisk === this.#lastSaved) return;
    const shown = this.getViewData();
    if (shown === this.#lastSaved) {
      this.#show(text, false);
      return;
    }
    new Notice(`"${file.basename}" has been modified externally, merging changes automatically.`);
    const merged = mergeTexts(this.#lastSaved, onDisk, shown);
    this.#lastSaved = onDisk;
    this.data = merged;
    this.setViewData(merged, false);
    this.requestSave();
  }
}
