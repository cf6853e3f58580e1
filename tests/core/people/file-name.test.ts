import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanName, freeName, sameName } from '../../../src/core/people/file-name';

const bytes = (text: string): number => new TextEncoder().encode(text).length;

describe('the name of a note about somebody', () => {
  it.each([
    ['Jane Doe', 'Jane Doe'],
    ['  Jane   Doe ', 'Jane Doe'],
    ['../../etc/passwd', 'etc passwd'],
    ['a/b:c*?', 'a b c'],
    ['[[Jane]]', 'Jane'],
    ['=HYPERLINK("http://x")', '=HYPERLINK( http x )'],
    ['Jane\nDoe\tPhD', 'Jane Doe PhD'],
    ['Jane\u00A0Doe', 'Jane Doe'],
    ['Jane\u2028Doe', 'Jane Doe'],
    ['evil\u202Egnp.exe', 'evil gnp.exe'],
    ['.hidden', 'hidden'],
    ['. . dots', 'dots'],
    ['Jane Doe Jr.', 'Jane Doe Jr'],
    ['Jane Doe . ', 'Jane Doe'],
    ['CON', 'CON_'],
    ['con.md', 'con_.md'],
    ['Lpt1', 'Lpt1_'],
    ['COM¹', 'COM¹_'],
    ['AUX .x', 'AUX_.x'],
    ['Connie', 'Connie'],
    ['COM10', 'COM10'],
    ['#tag^block', 'tag block'],
    ['---', '---'],
    ['{{title}}', '{{title}}'],
    ['محمد', 'محمد'],
    ['🙂', '🙂'],
    ['Zoe\u0308', 'Zoë'],
    ['O’Brien, PhD', 'O’Brien, PhD'],
    ['', 'Unnamed'],
    ['???', 'Unnamed'],
    ['...', 'Unnamed'],
    ['\u202E', 'Unnamed'],
  ])('of %j is %j', (name, note) => {
    expect(cleanName(name)).toBe(note);
  });

  it('has at most 200 bytes, cut between letters as readers see them', () => {
    expect(cleanName('x'.repeat(300))).toBe('x'.repeat(200));
    expect(cleanName('ä'.repeat(300))).toBe('ä'.repeat(100));
    const family = '👨‍👩‍👧‍👦';
    expect(bytes(family)).toBe(25);
    expect(cleanName(`abc${family.repeat(10)}`)).toBe(`abc${family.repeat(7)}`);
    expect(cleanName(`${'x'.repeat(199)} y`)).toBe('x'.repeat(199));
  });

  it('has the company or a number behind it where it is taken', () => {
    const taken = new Set(['jane doe']);
    const isTaken = (name: string): boolean => taken.has(name);
    expect(freeName('Jane Doe', 'Acme', isTaken)).toBe('Jane Doe (Acme)');
    expect(freeName('Jane Doe', null, isTaken)).toBe('Jane Doe 2');
    expect(freeName('Jane Doe', '???', isTaken)).toBe('Jane Doe 2');
    expect(freeName('JANE DOE', 'A/B: C', isTaken)).toBe('JANE DOE (A B C)');
    taken.add('jane doe (acme)').add('jane doe 2');
    expect(freeName('Jane Doe', 'Acme', isTaken)).toBe('Jane Doe 3');
    expect(freeName('Jane Roe', 'Acme', isTaken)).toBe('Jane Roe');
  });

  it('leaves room for what stands behind it', () => {
    const long = 'x'.repeat(300);
    const isTaken = (name: string): boolean => name === sameName(cleanName(long));
    expect(freeName(long, 'Acme', isTaken)).toBe(`${'x'.repeat(193)} (Acme)`);
    expect(freeName(long, null, isTaken)).toBe(`${'x'.repeat(198)} 2`);
    expect(bytes(freeName(long, 'y'.repeat(300), isTaken))).toBeLessThanOrEqual(200);
  });

  it('knows a taken name in any case and normal form', () => {
    const taken = new Set([sameName('Zoë')]);
    expect(freeName('ZOE\u0308', null, (name) => taken.has(name))).toBe('ZOË 2');
  });

  it('is safe whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (name) => {
        const note = cleanName(name);
        expect(note).toMatch(/^[^\\/:*?"<>|#^[\]\p{Cc}.\s][^\\/:*?"<>|#^[\]\p{Cc}]*$/u);
        expect(note).not.toMatch(/[. ]$| {2}|^(con|nul|aux|prn)(\.|$)/i);
        expect(note).toBe(note.normalize('NFC'));
        expect(bytes(note)).toBeLessThanOrEqual(200);
        expect(cleanName(note)).toBe(note);
      }),
    );
  });
});
