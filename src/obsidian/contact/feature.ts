import type { Feature } from '../host/rapport';
import { addCommands, addMenus } from './commands';

/** Adds what can be done about people: commands, and the menus of their notes. */
export const addContacts: Feature = (plugin, rapport) => {
  addCommands(plugin, rapport);
  addMenus(plugin, rapport);
};
