import { makeEntry } from '../entry';
import type { Format } from '../format';
import { plainBytes, rawLines, toBinary } from './bytes';
import { readCards } from './cards';
import { readCard } from './person';

/** vCard 2.1, 3.0 and 4.0, also as phones and programs write them. */
export const VCARD: Format = {
  name: 'vcard',
  recognises({ bytes }) {
    const plain = plainBytes(bytes.subarray(0, 4_096));
    for (const { from, to } of rawLines(plain)) {
      const text = toBinary(plain.subarray(from, to)).trim();
      if (text !== '') return /^BEGIN\s*:\s*VCARD$/i.test(text);
    }
    return false;
  },
  *entries({ bytes }, settings) {
    for (const card of readCards(plainBytes(bytes))) yield makeEntry(readCard(card, settings));
  },
};
