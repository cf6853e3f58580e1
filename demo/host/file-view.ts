import type * as api from 'obsidian';
import { inner } from './inner';
import type { WorkspaceLeaf } from './leaf';
import { ItemView } from './view';

/** obsidian.d.ts `FileView`: a view of one file. */
export abstract class FileView extends ItemView {
  allowNoFile = false;
  file: api.TFile | null = null;
  override navigation = true;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
  }

  override getDisplayText(): string {
    return this.file?.basename ?? 'No file';
  }

  override onload(): unknown {
    const { vault } = this.app[inner];
    this.registerEvent(
      vault.on('rename', (file: api.TAbstractFile) => {
        if (file !== this.file) return;
        this.onRename(this.file).catch(() => undefined);
        this.app[inner].workspace[inner].titleChanged(this.leaf);
      }),
    );
    this.registerEvent(
      vault.on('delete', (file: api.TAbstractFile) => {
        if (file === this.file) this.leaf.detach();
      }),
    );
    return super.onload();
  }

  override getState(): Record<string, unknown> {
    return { file: this.file?.path ?? null };
  }

  override async setState(state: unknown, result: api.ViewStateResult): Promise<void> {
    const path = (state as { file?: unknown } | null)?.file;
    if (typeof path === 'string' && path !== this.file?.path) {
      const file = this.app[inner].vault.getFileByPath(path);
      if (this.file) await this.onUnloadFile(this.file);
      this.file = file;
      if (this.file) await this.onLoadFile(this.file);
    }
    await super.setState(state, result);
  }

  protected override async onClose(): Promise<void> {
    if (this.file) await this.onUnloadFile(this.file);
  }

  async onLoadFile(_file: api.TFile): Promise<void> {}

  async onUnloadFile(_file: api.TFile): Promise<void> {}

  async onRename(_file: api.TFile): Promise<void> {}

  canAcceptExtension(_extension: string): boolean {
    return false;
  }
}

/** obsidian.d.ts `EditableFileView`. */
export abstract class EditableFileView extends FileView {}
