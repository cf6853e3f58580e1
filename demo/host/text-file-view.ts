import type * as api from 'obsidian';
import { reportLater } from './events';
import { EditableFileView } from './file-view';
import { inner } from './inner';
import type { WorkspaceLeaf } from './leaf';

/** obsidian.d.ts `TextFileView`: "the view's data is saved 2 seconds after `requestSave`". */
export abstract class TextFileView extends EditableFileView {
  data = '';
  requestSave: () => void;
  #dirty = false;
  #cancel: () => void = () => undefined;
  #lastSaved: string | null = null;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.requestSave = () => {
      this.#dirty = true;
      this.#cancel();
      const { timers, knobs } = this.app[inner];
      this.#cancel = timers.after(knobs.saveDelay, () => this.save().catch(reportLater));
    };
  }

  override onload(): unknown {
    this.registerEvent(
      this.app[inner].vault.on('modify', (file: api.TAbstractFile) => {
        if (file === this.file) this.#reload(this.file);
      }),
    );
    return super.onload();
  }

  override async onLoadFile(file: api.TFile): Promise<void> {
    this.#dirty = false;
    this.data = await this.app[inner].vault.read(file);
    this.setViewData(this.data, true);
  }

  override async onUnloadFile(_file: api.TFile): Promise<void> {
    await this.save(true);
  }

  /** Writes what is unsaved. The whole text is written: whatever another wrote meanwhile is lost. */
  async save(clear = false): Promise<void> {
    this.#cancel();
    const { file } = this;
    if (this.#dirty && file) {
      this.#dirty = false;
      this.data = this.getViewData();
      this.#lastSaved = this.data;
      await this.app[inner].vault.modify(file, this.data);
    }
    if (clear) {
      this.data = '';
      this.clear();
    }
  }

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  /** A change on disk is shown, unless edits wait to be saved: those stay, and win when they are saved. */
  #reload(file: api.TFile): void {
    const text = this.app[inner].vault[inner].texts.get(file.path) ?? '';
    if (text === this.#lastSaved || this.#dirty) {
      this.#lastSaved = null;
      return;
    }
    this.data = text;
    this.setViewData(text, false);
  }
}
