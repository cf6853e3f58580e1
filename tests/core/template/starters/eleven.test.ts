import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { STARTERS } from '../../../../src/core/template/starters/starters';
import type { Template } from '../../../../src/core/template/record';
import { aContact } from '../../draft/people';
import { drafted } from '../../draft/scenes';
import { ELEVEN } from './eleven';

const folder = fileURLToPath(new URL('people/', import.meta.url));

/** A draft without its sign-off, the name in a place of its own. */
function page(template: Template, kind: keyof typeof ELEVEN, isBare: boolean): string {
  const { contact, search } = ELEVEN[kind] ?? { contact: aContact(), search: null };
  if (search === null) throw new Error(`Nobody is called ${kind}`);
  const known = isBare ? aContact({ name: contact.name }) : contact;
  const signed = { ...search, signature: null };
  const { subject, body } = drafted(template, known, signed, null);
  return `${template.id}: ${subject}\n${body}\n`;
}

/** The drafts that say something of what the note knows, beyond the name. */
const telling = (kind: string): string =>
  STARTERS.filter((one) => page(one, kind, false) !== page(one, kind, true))
    .map((one) => page(one, kind, false))
    .join('\n');

const FAULTS =
  /undefined|null|NaN| {2}| [,.;:!?)]|\.\.|\?\.|\*\*|\[\[|\]\(|\bat at\b|\bthe the\b|\b(?:she|he|her|him|his)\b|toxic|pity intro|awkward|whin|caved|95k|AA meeting|too much|Umbra/;

describe.each(Object.keys(ELEVEN))('starters for %s', (kind) => {
  it('say what was read aloud and kept', () => {
    const file = `${folder}${kind.replace(/[ ,]+/g, '-')}.txt`;
    const known = existsSync(file) ? readFileSync(file, 'utf8') : null;
    const text = telling(kind);
    if (known !== text && process.env['UPDATE_GOLDEN'] === '1') {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, text);
      expect.fail(`Recorded ${kind}. Read it, then run again without UPDATE_GOLDEN.`);
    }
    expect(text).toBe(known);
  });

  it.each(STARTERS.map((one) => [one.id, one] as const))('have no fault: %s', (_, template) => {
    expect(page(template, kind, false)).not.toMatch(FAULTS);
  });
});
