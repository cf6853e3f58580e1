import { roundOf } from '../../core/job/round';
import { roundJson } from '../print/round-json';
import { roundText } from '../print/round-text';
import { telling } from './telling';

/** The round of telling everybody of an accepted offer. */
export const round = telling({
  name: 'round',
  summary: 'Lists whom to tell of the offer you accepted, and who has heard.',
  json: ({ contacts, situation }) => roundJson(roundOf(contacts, situation), situation),
  text: ({ contacts, situation }, style) => roundText(roundOf(contacts, situation), style),
});
