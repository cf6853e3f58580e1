import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseYaml } from '../../../src/cli/vault/load';
import { CONTACT_PROPERTIES } from '../../../src/notes/value/property-names';
import { parseNote } from '../../../src/notes/kind/read-note';
import { aVault } from '../../builders/a-vault';
import { day } from '../../builders/day';
import { settings } from '../../builders/settings';

// There is much to do here, and a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

const TODAY = day('2026-11-22');

/** Pieces that notes are made of, and what breaks readers. */
const piece = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '---',
    '--- ',
    '\n',
    '\r\n',
    '\r',
    '\uFEFF',
    '\t',
    '  ',
    '- ',
    '- [ ] ',
    '- [x] ',
    '> ',
    '```',
    '~~~',
    '%%',
    '<!--',
    '-->',
    '## Log',
    '## They promised',
    '2026-11-20',
    '2026-02-30',
    '[[2026-11-20]]',
    '[[',
    ']]',
    '![[x]]',
    'met',
    'skipped (reply)',
    '(coffee)',
    ': ',
    '#person',
    '📅 2026-11-24',
    '[due:: ',
    '{{date}}',
    '<% x %>',
    '&a',
    '*a',
    '!!binary',
    '<<: *a',
    '? ',
    '| ',
    '"',
    "'",
    ...Object.keys(CONTACT_PROPERTIES).map((name) => `${name}: `),
  ),
);
const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const anyLines = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('\n'));

describe('any text at all', () => {
  const readsAs = (text: string): void => {
    for (const path of ['People/Jo.md', 'Notes/2026-11-20.md']) {
      for (const own of [settings(), settings({ dailyNotes: true, slashedDates: 'day-first' })]) {
        expect(() =>
          parseNote(path, text, parseYaml, { settings: own, today: TODAY }),
        ).not.toThrow();
      }
    }
  };

  it('is read as a note without a throw', () => {
    fc.assert(fc.property(fc.oneof(anyText, anyLines), readsAs), { numRuns: 400 });
  });

  it('is read as properties without a throw', () => {
    fc.assert(
      fc.property(anyLines, (text) => {
        readsAs(`---\n${text}\n---\n`);
      }),
      { numRuns: 400 },
    );
  });

  it('is read as a log and promises without a throw', () => {
    fc.assert(
      fc.property(anyLines, (text) => {
        readsAs(`---\ntie: weak\n---\n## Log\n${text}`);
      }),
      { numRuns: 400 },
    );
  });

  it('never hides another note', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const vault = aVault({
          'People/Any.md': text,
          'People/Jo.md': '---\ncadence: never\n---\n## Log\n- 2026-11-21 met',
        });
        expect(vault.board()['Jo']).toBe('due thank-you 2026-11-22');
      }),
    );
  });

  it('of any value reads as a contact with whole values', () => {
    const value = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(fc.string()),
    );
    const properties = fc.dictionary(fc.constantFrom(...Object.keys(CONTACT_PROPERTIES)), value);
    fc.assert(
      fc.property(properties, (some) => {
        const text = `---\n${Object.entries(some)
          .map(([name, one]) => `${name}: ${JSON.stringify(one)}`)
          .join('\n')}\n---\n`;
        const parsed = parseNote('People/Jo.md', text, parseYaml, {
          settings: settings(),
          today: TODAY,
        });
        expect(['contact', undefined]).toContain(parsed?.kind);
        for (const finding of parsed?.findings ?? []) expect(finding.line).toBeGreaterThan(1);
      }),
    );
  });
});
