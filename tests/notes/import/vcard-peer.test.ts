import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { entriesIn } from './read-people';

const escaped = (text: string): string =>
  text.replace(/[\\,;]/g, (letter) => `\\${letter}`).replaceAll('\n', '\\n');

/** The lines of a card, folded after so many letters. */
function folded(lines: readonly string[], width: number): string {
  const fold = (line: string): string => {
    const letters = [...line];
    const rows: string[] = [];
    while (letters.length > 0) rows.push(letters.splice(0, width).join(''));
    return rows.join('\r\n ');
  };
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

describe('cards beside another reader of them', () => {
  it('say the same in both', () => {
    const text = fc
      .string({ unit: fc.constantFrom(...'aBcé ,:\\"=ßn漢🙂'), minLength: 1, maxLength: 30 })
      .map((raw) => `x${raw}y`);
    fc.assert(
      fc.property(
        text,
        text,
        text,
        fc.integer({ min: 20, max: 75 }),
        (name, company, note, width) => {
          const file = folded(
            [
              'BEGIN:VCARD',
              'VERSION:3.0',
              `FN:${escaped(name)}`,
              `N:${escaped(name)};;;;`,
              `ORG:${escaped(company)}`,
              'TEL;TYPE="work,voice":+1 555 0100',
              `NOTE:${escaped(note)}`,
              'END:VCARD',
            ],
            width,
          );
          const [entry] = entriesIn(file);
          const peer = new ICAL.Component(ICAL.parse(file) as [string, unknown[], unknown[]]);
          const said = (property: string): unknown => peer.getFirstPropertyValue(property);
          expect(entry?.name).toBe(String(said('fn')));
          expect(entry?.company).toBe(String([said('org')].flat()[0]));
          expect(entry?.notes).toBe(String(said('note')).trim());
          expect(entry?.phones).toEqual(['+1 555 0100']);
        },
      ),
    );
  });
});
