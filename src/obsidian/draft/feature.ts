import { Notice, parseYaml, type App, type Plugin } from 'obsidian';
import type { Actions } from '../../app/actions';
import type { Book } from '../../app/book';
import { Drafts } from '../../app/draft/kept-drafts';
import type { NotesPort } from '../../app/port';
import { Templates } from '../../app/draft/templates';
import type { Contact } from '../../core/contact';
import type { ReasonName } from '../../core/follow-up';
import type { Desk } from '../contact/desk';
import type { VaultEvents } from '../host/vault-events';
import type { DraftTools } from './basis';
import { DraftModal } from './modal';
import { notToBeContacted } from './words';
import { addTemplateCommands, withContact } from './template-commands';
import { watchTemplates } from './template-watch';

/** What drafting needs of the rest. */
export interface DraftParts {
  readonly app: App;
  readonly book: Book;
  readonly actions: Actions;
  readonly desk: Desk;
  readonly events: VaultEvents;
  readonly notes: NotesPort;
  /** The instant on the user's clock, for `{{time}}`. */
  readonly now: () => Date;
}

/** What the rest needs of drafting. */
export interface DraftFeature {
  /** Opens the draft window for a contact; with a reason, for that one. */
  openDraft(contact: Contact, reason: ReasonName | null): void;
  /** The user's templates; their problems join those of the notes. */
  readonly templates: Templates;
}

/** Under this name unsent drafts are kept on the device. */
const STORED_AS = 'rapport-drafts';

/** Adds all that has to do with what to say: templates, the draft window, the coach, their commands. */
export function addDrafts(plugin: Plugin, parts: DraftParts): DraftFeature {
  const { app, book, events, notes } = parts;
  const templates = new Templates(
    (yaml) => parseYaml(yaml) as unknown,
    () => book.settings,
  );
  const drafts = new Drafts({
    load: () => app.loadLocalStorage(STORED_AS) as unknown,
    save: (kept) => {
      app.saveLocalStorage(STORED_AS, kept);
    },
  });
  const tools: DraftTools = { ...parts, templates, drafts };
  const openDraft = (contact: Contact, reason: ReasonName | null): void => {
    if (contact.doNotContact) new Notice(notToBeContacted(contact.name));
    else new DraftModal(tools, contact, reason).open();
  };
  plugin.addCommand({
    id: 'draft',
    name: 'Draft a message',
    icon: 'pencil',
    callback: () => {
      withContact(tools, app.workspace.getActiveFile()?.path, (contact) => {
        openDraft(contact, null);
      });
    },
  });
  addTemplateCommands(plugin, tools, notes);
  watchTemplates(plugin, { app, book, events, templates });
  plugin.register(
    events.subscribe({
      moved: (from, to) => {
        drafts.renamed(from, to);
      },
    }),
  );
  return { openDraft, templates };
}
