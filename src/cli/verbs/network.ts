import { networkOf } from '../../core/network/network';
import { networkJson } from '../print/network-json';
import { networkText } from '../print/network-text';
import { telling } from './telling';

/** The network in numbers. */
export const network = telling({
  name: 'network',
  summary: 'Tells how the network is: ties, pace, thanks, answers, give and take, gaps.',
  json: ({ contacts, situation }) => networkJson(networkOf(contacts, situation)),
  text: ({ contacts, situation }, style) => networkText(networkOf(contacts, situation), style),
});
