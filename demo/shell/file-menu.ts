import type { App } from '../host/app';
import { ConfirmationModal } from '../host/confirmation-modal';
import { reportLater } from '../host/events';
import { parentOf, type TFile } from '../host/files';
import { inner } from '../host/inner';
import type { Menu } from '../host/menu';
import { Modal } from '../host/modal';
import { Setting } from '../host/setting';

const askName = (app: App, file: TFile): void => {
  const modal = new Modal(app).setTitle('File name');
  let name = file.basename;
  new Setting(modal.contentEl)
    .setName('Name')
    .addText((field) => field.setValue(name).onChange((value) => (name = value.trim())));
  new Setting(modal.contentEl).addButton((button) =>
    button
      .setButtonText('Save')
      .setCta()
      .onClick(async () => {
        modal.close();
        const folder = parentOf(file.path);
        const path = `${folder === '/' ? '' : `${folder}/`}${name}.${file.extension}`;
        if (name && path !== file.path) await app[inner].fileManager.renameFile(file, path);
      }),
  );
  modal.open();
};

const askDeletion = (app: App, file: TFile): void => {
  const modal = new ConfirmationModal(app);
  modal.setTitle('Delete file');
  modal.setContent(`"${file.basename}" is moved to the vault's trash.`);
  modal.addButton((button) =>
    button
      .setButtonText('Delete')
      .setDestructive()
      .onClick(() => app[inner].fileManager.trashFile(file)),
  );
  modal.addCancelButton();
  modal.open();
};

/** The app's own items in a file's menu. */
export const addFileItems = (app: App, menu: Menu, file: TFile): void => {
  const { workspace } = app[inner];
  const open = (where: 'tab' | 'split' | 'window') => (): void => {
    workspace.getLeaf(where).openFile(file).catch(reportLater);
  };
  menu
    .addItem((item) =>
      item.setTitle('Open in new tab').setIcon('file-plus').setSection('open').onClick(open('tab')),
    )
    .addItem((item) =>
      item
        .setTitle('Open to the right')
        .setIcon('separator-vertical')
        .setSection('open')
        .onClick(open('split')),
    )
    .addItem((item) =>
      item
        .setTitle('Rename...')
        .setIcon('pencil')
        .setSection('danger')
        .onClick(() => askName(app, file)),
    )
    .addItem((item) =>
      item
        .setTitle('Delete')
        .setIcon('trash-2')
        .setSection('danger')
        .setWarning(true)
        .onClick(() => askDeletion(app, file)),
    );
};
