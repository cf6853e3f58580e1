import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  yamlFlowItem,
  yamlText,
  type Quote,
} from '../../../../src/notes/edit/properties/yaml-text';

const HOSTILE = [
  '',
  ' ',
  'Null',
  'null',
  '~',
  'true',
  'Yes',
  'no',
  'off',
  'y',
  'N',
  '1e5',
  '0123',
  '0o17',
  '0x1F',
  '1_000',
  '12:30',
  '.5',
  '5.',
  '+1 555 0100',
  '-1',
  '.inf',
  '.NaN',
  '2026-01-05',
  '2026-01-05T10:00:00Z',
  '@x',
  '`x`',
  'Fwd: y',
  'a: b',
  'a:',
  ':a',
  'a #b',
  '#t',
  '# t',
  '{{x}}',
  '<% tp.x %>',
  '[[x]]',
  '[x](y)',
  '---',
  '...',
  '- x',
  '-',
  '? x',
  '?',
  '| x',
  '> x',
  '! x',
  '!x',
  '&x',
  '*x',
  '%x',
  '"x"',
  "'x'",
  "O'Brien",
  'say "hi"',
  'a\\b',
  'a\nb',
  'a\r\nb',
  'a\tb',
  ' lead',
  'trail ',
  'two  spaces',
  '🙂',
  '👩‍👩‍👧',
  'محمد',
  'שלום',
  '\u202Eabc',
  '日本',
  'é',
  'e\u0301',
  '\u00A0',
  '\uFEFF',
  '\u0085',
  '\u2028',
  '\0',
  '\u001B',
  '\uD800',
  'x\uDC00',
  '=',
  '<<',
  '=1+1',
  '1,2',
  'a,b',
  'a]b',
  '{a}',
  '90d',
  '2w',
  '6 weeks',
  '1 e5',
  '1e',
  '3e2x',
  'e9',
  '7 of 9',
  '$&',
  '$1',
  "$'",
  '__proto__',
];

describe('text as YAML', () => {
  it.each(HOSTILE)('reads back as the identical text: %j', (text) => {
    for (const quote of ['', '"', "'"] as Quote[]) {
      expect(parse(`a: ${yamlText(text, quote)} # c\nb: 1`)).toEqual({ a: text, b: 1 });
      expect(parse(`a:\n  - ${yamlText(text, quote)}\nb: 1`)).toEqual({ a: [text], b: 1 });
    }
    expect(parse(`a: [${yamlFlowItem(text)}, ${yamlFlowItem(text)}]`)).toEqual({ a: [text, text] });
  });

  it('reads back whatever the text is', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'-:#[]{}\'"\\\n\r\t ,&*!|>%@`~019eExXoy.') }),
      fc.string({ unit: fc.constantFrom(...HOSTILE), maxLength: 4 }),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom<Quote>('', '"', "'"), (text, quote) => {
        expect(parse(`a: ${yamlText(text, quote)}`)).toEqual({ a: text });
        expect(parse(`a: ${yamlText(text, quote)}`, { version: '1.1' })).toEqual({ a: text });
        expect(parse(`a: [${yamlFlowItem(text)}]`)).toEqual({ a: [text] });
        expect(yamlText(text, quote)).not.toMatch(/[\r\n]/);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    'moderate',
    '90d',
    '6 weeks',
    'every 2 weeks',
    'Anna-Lena Müller',
    "O'Brien",
    'a@b.co',
    'https://a.b/c',
  ])('leaves a harmless text bare: %s', (text) => {
    expect(yamlText(text)).toBe(text);
  });

  it('never writes a template placeholder that something could fill in', () => {
    expect(yamlText('{{x}}')).toBe('"\\u007B{x}}"');
    expect(yamlText('<% x %>', "'")).toBe('"\\u003C% x %>"');
  });
});
