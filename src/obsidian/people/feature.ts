import type { Feature } from '../host/rapport';
import { pathAtHand, withPerson } from '../host/person-at-hand';
import { addPerson } from './add-person';
import { addSeveral } from './add-several';
import { logInOneLine } from './log-line';
import { WORDS } from './words';

/** Adds the ways in which people, and what happened with them, come into the vault. */
export const addPeople: Feature = (plugin, rapport) => {
  plugin.addCommand({
    id: 'add-person',
    name: WORDS.addPerson,
    icon: 'user-plus',
    callback: () => {
      addPerson(rapport);
    },
  });
  plugin.addCommand({
    id: 'add-several',
    name: WORDS.addSeveral,
    icon: 'users',
    callback: () => {
      addSeveral(rapport);
    },
  });
  plugin.addCommand({
    id: 'log-line',
    name: WORDS.logLine,
    icon: 'message-square-plus',
    callback: () => {
      withPerson(rapport, pathAtHand(rapport.app), (contact) => {
        logInOneLine(rapport, contact);
      });
    },
  });
};
