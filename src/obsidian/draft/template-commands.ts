import { Notice, type Editor, type Plugin } from 'obsidian';
import { fillIn, offerFor } from '../../core/draft/basis';
import { starterCopies } from '../../app/draft/templates';
import { nextBlank } from '../../core/template/blank';
import type { Contact } from '../../core/contact';
import type { Purpose } from '../../core/template/record';
import { attempt } from '../host/attempt';
import { withPerson } from '../host/person-at-hand';
import { draftBasis, type DraftTools } from './basis';
import { checkSelection } from './check';
import { insertText } from './out';
import { DRAFT_NOTICES, noTemplateFor, notToBeContacted, starterWords } from './words';
import { pickTemplate } from './template-picker';

/** Adds the commands that put templates into the editor, find blanks and check what is selected. */
export function addTemplateCommands(plugin: Plugin, tools: DraftTools): void {
  plugin.addCommand({
    id: 'insert-thank-you',
    name: 'Insert thank-you note',
    icon: 'heart',
    editorCallback: (editor, { file }) => {
      withContact(tools, file?.path, (contact) => {
        insertBest(tools, editor, contact, 'thank-you', file?.path ?? '');
      });
    },
  });
  plugin.addCommand({
    id: 'insert-template',
    name: 'Insert message template',
    icon: 'file-text',
    editorCallback: (editor, { file }) => {
      withContact(tools, file?.path, (contact) => {
        insertChosen(tools, editor, contact, file?.path ?? '');
      });
    },
  });
  plugin.addCommand({
    id: 'next-blank',
    name: 'Go to next blank',
    icon: 'text-cursor-input',
    editorCallback: (editor) => {
      goToNextBlank(editor, tools.templates.hints());
    },
  });
  plugin.addCommand({
    id: 'check-selection',
    name: 'Check the selection',
    icon: 'message-circle-question',
    editorCallback: (editor, { file }) => {
      checkSelection(tools, editor, file ? tools.book.contact(file.path) : null);
    },
  });
  plugin.addCommand({
    id: 'add-starter-templates',
    name: 'Add starter templates',
    icon: 'files',
    callback: () => {
      attempt(() => addStarters(tools));
    },
  });
}

/** Acts on the contact of the open note, else on one chosen; says why where they are not written to. */
function withContact(
  tools: DraftTools,
  path: string | undefined,
  act: (contact: Contact) => void,
): void {
  withPerson(tools, path, (contact) => {
    if (contact.doNotContact) new Notice(notToBeContacted(contact.name));
    else act(contact);
  });
}

function insertBest(
  tools: DraftTools,
  editor: Editor,
  contact: Contact,
  purpose: Purpose,
  note: string,
): void {
  const basis = draftBasis(tools, contact, null, note);
  const [best] = offerFor(basis, purpose).fitting;
  if (!best) {
    new Notice(noTemplateFor(contact.name));
    return;
  }
  const { body, hints, fault } = fillIn(best, basis);
  if (fault === null) insertText(editor, body, hints);
  else new Notice(fault);
}

function insertChosen(tools: DraftTools, editor: Editor, contact: Contact, note: string): void {
  const basis = draftBasis(tools, contact, null, note);
  const { fitting, others } = offerFor(basis);
  pickTemplate(tools.app, [...fitting, ...others], (template) => {
    const { body, hints, fault } = fillIn(template, basis);
    if (fault === null) insertText(editor, body, hints);
    else new Notice(fault);
  });
}

function goToNextBlank(editor: Editor, hints: readonly string[]): void {
  const from = editor.posToOffset(editor.getCursor('to'));
  const blank = nextBlank(editor.getValue(), from, hints);
  if (!blank) {
    new Notice(DRAFT_NOTICES.noBlank);
    return;
  }
  const selected = { from: editor.offsetToPos(blank.from), to: editor.offsetToPos(blank.to) };
  editor.setSelection(selected.from, selected.to);
  editor.scrollIntoView(selected, true);
}

async function addStarters({ actions, book, notes, steps }: DraftTools): Promise<void> {
  const { settings } = book;
  if (settings.templatesFolder.trim() === '') {
    new Notice(DRAFT_NOTICES.noFolder);
    return;
  }
  const copies = await starterCopies(notes, settings);
  const label = 'Added the starter templates';
  const words = starterWords(copies, `${settings.templatesFolder}/Rapport`);
  steps.tell(await actions.step(label, copies.added), words);
}
