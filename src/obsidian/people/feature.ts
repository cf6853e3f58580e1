import type { Feature } from '../host/rapport';
import { addPerson } from './add-person';
import { WORDS } from './words';

/** Adds the ways in which people come into the vault. */
export const addPeople: Feature = (plugin, rapport) => {
  plugin.addCommand({
    id: 'add-person',
    name: WORDS.addPerson,
    icon: 'user-plus',
    callback: () => {
      addPerson(rapport);
    },
  });
};
