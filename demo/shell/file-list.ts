import { reportLater } from '../host/events';
import { TFile, TFolder, type TAbstractFile } from '../host/files';
import { setIcon } from '../host/icons';
import { inner } from '../host/inner';
import { Keymap } from '../host/keymap';
import { Menu } from '../host/menu';
import { ItemView } from '../host/view';
import { addFileItems } from './file-menu';

const order = (a: TAbstractFile, b: TAbstractFile): number =>
  Number(b instanceof TFolder) - Number(a instanceof TFolder) ||
  a.name.localeCompare(b.name, undefined, { numeric: true });

/** The file list at the left: folders open on demand, notes open on click, with a menu each. */
export class FileList extends ItemView {
  readonly #open = new Set<string>(['/']);
  #drawing = false;

  override getViewType(): string {
    return 'file-explorer';
  }

  override getDisplayText(): string {
    return 'Files';
  }

  override getIcon(): string {
    return 'folder-closed';
  }

  override onload(): unknown {
    const { vault, workspace } = this.app[inner];
    for (const name of ['create', 'delete', 'rename'])
      this.registerEvent(vault.on(name, () => this.#soon()));
    this.registerEvent(workspace.on('file-open', () => this.#soon()));
    return super.onload();
  }

  protected override async onOpen(): Promise<void> {
    const { vault } = this.app[inner];
    const top = vault.getRoot().children.filter((child) => child instanceof TFolder);
    for (const folder of top) if (folder.children.length <= 40) this.#open.add(folder.path);
    this.#draw();
  }

  #soon(): void {
    if (this.#drawing) return;
    this.#drawing = true;
    window.requestAnimationFrame(() => {
      this.#drawing = false;
      this.#draw();
    });
  }

  #draw(): void {
    const { vault, workspace } = this.app[inner];
    const top = this.contentEl.scrollTop;
    this.contentEl.empty();
    const list = this.contentEl.createEl('ul', {
      cls: 'nav-files-container',
      attr: { 'aria-label': vault.getName() },
    });
    this.#children(vault.getRoot(), list, workspace.getActiveFile()?.path ?? '');
    this.contentEl.scrollTop = top;
  }

  #children(folder: TFolder, list: HTMLElement, active: string): void {
    for (const child of [...folder.children].sort(order)) {
      const item = list.createEl('li');
      if (child instanceof TFolder) this.#folder(child, item, active);
      else if (child instanceof TFile) this.#file(child, item, active);
    }
  }

  #folder(folder: TFolder, item: HTMLElement, active: string): void {
    const open = this.#open.has(folder.path);
    const title = item.createEl('button', {
      cls: 'nav-folder-title clickable-icon',
      attr: { 'aria-expanded': String(open), 'data-path': folder.path },
    });
    setIcon(title.createSpan('collapse-icon'), open ? 'chevron-down' : 'chevron-right');
    title.createSpan({ text: folder.name });
    title.addEventListener('click', () => {
      if (open) this.#open.delete(folder.path);
      else this.#open.add(folder.path);
      this.#draw();
      this.contentEl
        .querySelector<HTMLElement>(`[data-path="${CSS.escape(folder.path)}"]`)
        ?.focus();
    });
    if (open) this.#children(folder, item.createEl('ul', 'nav-folder-children'), active);
  }

  #file(file: TFile, item: HTMLElement, active: string): void {
    const title = item.createEl('button', {
      cls: 'nav-file-title clickable-icon',
      text: file.extension === 'md' ? file.basename : file.name,
      attr: { 'data-path': file.path },
    });
    if (file.path === active) title.setAttr('aria-current', 'true');
    title.toggleClass('is-active', file.path === active);
    title.addEventListener('click', (event) => {
      const leaf = this.app[inner].workspace.getLeaf(Keymap.isModEvent(event));
      if (file.extension === 'md') leaf.openFile(file).catch(reportLater);
    });
    title.addEventListener('contextmenu', (event) => {
      const menu = Menu.forEvent(event);
      addFileItems(this.app, menu, file);
      const { workspace } = this.app[inner];
      workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu', this.leaf);
    });
  }
}
