import type { Feature } from '../host/rapport';
import { pathAtHand, withPerson } from '../host/person-at-hand';
import { openDraft } from './open';
import { addTemplateCommands } from './template-commands';
import { watchTemplates } from './template-watch';

/** Adds all that has to do with what to say: templates, the draft window, the coach, their commands. */
export const addDrafts: Feature = (plugin, rapport) => {
  plugin.addCommand({
    id: 'draft',
    name: 'Draft a message',
    icon: 'pencil',
    callback: () => {
      withPerson(rapport, pathAtHand(rapport.app), (contact) => {
        openDraft(rapport, contact);
      });
    },
  });
  addTemplateCommands(plugin, rapport);
  watchTemplates(plugin, rapport);
};
