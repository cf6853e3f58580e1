import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBlanks, nextBlank } from '../../../src/core/template/blank';
import { isFault, type TemplateFault } from '../../../src/core/template/fault';
import type { TemplateValues } from '../../../src/core/template/lookup';
import { renderTemplate, type Rendered } from '../../../src/core/template/render';
import { MOMENT } from '../draft/people';

function render(template: string, values: TemplateValues = {}): Rendered {
  const result = renderTemplate(template, values, MOMENT);
  if (isFault(result)) throw new Error(result.fault);
  return result;
}

function faultOf(template: string, values: TemplateValues = {}): TemplateFault {
  const result = renderTemplate(template, values, MOMENT);
  if (!isFault(result)) throw new Error(`Rendered: ${result.text}`);
  return result;
}

/** The blanks as they stand in the text. */
const shown = ({ text, blanks }: Rendered): readonly string[] =>
  blanks.map(({ from, to }) => text.slice(from, to));

describe('a template', () => {
  it.each([
    'O’Brien',
    "O'Brien",
    '{{x}}',
    '{{#x}}{{/x}}',
    '$&',
    '$1 $$',
    '<b>bold</b>',
    '&amp;',
    '[x]',
    '[what you took away]',
    'שירה כהן',
    'لينا حداد',
    '山田太郎',
    '👩🏽‍💻 Jo',
    '\\n',
    '`code`',
  ])('lets %s out as it is, and takes it for no blank', (value) => {
    const { text, blanks } = render('Dear {{name}}, {{{name}}}{{&name}}!', { name: value });
    expect(text).toBe(`Dear ${value}, ${value}${value}!`);
    expect(blanks).toEqual([]);
  });

  it('lets any text out as it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }).filter((value) => value.trim() !== ''),
        (value) => {
          const { text, blanks } = render('{{x}}{{ask: y}}{{x}}', { x: value });
          expect(text).toBe(`${value}[y]${value}`);
          expect(blanks).toEqual([{ from: value.length, to: value.length + 3, hint: 'y' }]);
        },
      ),
    );
  });

  it('shows a blank for what is missing, with words of its own', () => {
    const result = render('Hi {{first-name}} of {{company}}: {{my.pitch}} {{shoe_size}}', {
      company: null,
      'first-name': '  ',
    });
    expect(result.text).toBe(
      'Hi [their first name] of [their company]: [who you are in a sentence] [shoe size]',
    );
    expect(shown(result)).toHaveLength(4);
  });

  it('shows the blank that is asked for', () => {
    const result = render('{{ask: what you\n took away}} {{ask:}}{{Ask: A.B}}');
    expect(shown(result)).toEqual(['[what you took away]', '[something]', '[A.B]']);
  });

  it('finds names in any case and spelling, and lists as a sentence has them', () => {
    const { text } = render('{{First_Name}} {{firstName}}: {{likes}}', {
      'first-name': 'Jo',
      likes: ['chess', 'sailing', 'tea'],
    });
    expect(text).toBe('Jo Jo: chess, sailing and tea');
  });

  it('knows nothing but its values', () => {
    const names = ['constructor', '__proto__', 'toString', 'a.length', 'a.constructor.name'];
    for (const name of names) {
      expect(render(`{{#${name}}}yes{{/${name}}}{{^${name}}}no{{/${name}}}`, { a: 'x' }).text).toBe(
        'no',
      );
    }
  });

  it.each([
    ['{{date}}', '2026-11-22'],
    ['{{time}}', '14:30'],
    ['{{title}}', 'Jo Lindqvist'],
    ['{{date:D MMMM YYYY}}', '22 November 2026'],
    ['{{ date: dddd, MMM Do YY }}', 'Sunday, Nov 22nd 26'],
    ['{{date:DD.MM.}} {{date:M/D}}', '22.11. 11/22'],
    ['{{date:YYYY-MM-DD HH:mm}}', '2026-11-22 14:30'],
    ['{{date:ddd [the] Do}}', 'Sun the 22nd'],
    ['{{time:h:mm a}} {{time:hh A}}', '2:30 pm 02 PM'],
  ])('reads %s as %s', (template, text) => {
    expect(render(template).text).toBe(text);
  });

  it("prefers a section's own date to the tag of that name", () => {
    expect(render('{{#help}}{{date}}{{/help}}', { help: { date: '3 May' } }).text).toBe('3 May');
  });

  it.each<[string, string, number]>([
    ['Hi\n{{> greeting}}', 'Partials', 2],
    ['{{#a}}\n{{>self}}{{/a}}', 'Partials', 2],
    ['Hi\n\n{{name', 'not closed', 3],
    ['{{#a}}x\n{{/b}}', 'not closed in time', 1],
    ['one\n{{/a}}', 'never opened', 2],
    ['one\ntwo {{# a }}\nthree', 'not closed in time', 2],
    ['one\n{{=x=}}', 'delimiters', 2],
    ['x'.repeat(1024 * 1024), 'too long', 1],
    [`a\n{{${' '.repeat(25_000)}`, 'gap', 2],
    ['{{#a}}'.repeat(1500) + '{{/a}}'.repeat(1500), 'deep', 1],
  ])('that cannot be read says why (%#)', (template, why, line) => {
    const fault = faultOf(template);
    expect(fault.fault).toContain(why);
    expect(fault.line).toBe(line);
    expect(fault.found.length).toBeLessThan(100);
  });

  it('whose lists multiply stops', () => {
    const open = '{{#l}}'.repeat(8);
    const list = Array.from({ length: 20 }, (_, index) => String(index));
    expect(faultOf(`${open}x${'{{/l}}'.repeat(8)}`, { l: list }).fault).toContain('too long');
    expect(faultOf(`${open}${'{{/l}}'.repeat(8)}`, { l: list }).fault).toContain('too long');
  });

  it('of any shape is read or refused at once', () => {
    const part = fc.constantFrom(
      '{{',
      '}}',
      '#',
      '^',
      '/',
      '>',
      '=',
      '!',
      '&',
      '{',
      'a',
      ' ',
      '\n',
      '|',
      '.',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const result = renderTemplate(parts.join(''), { a: 'x' }, MOMENT);
        expect(isFault(result) || typeof result.text === 'string').toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the blanks of an edited text', () => {
  const text = 'Dear [their first name], [x] and [the role], [the role].';
  const hints = ['the role', 'their first name', 'gone'];

  it('are those whose brackets still stand', () => {
    expect(findBlanks(text, hints).map(({ hint, from }) => [hint, from])).toEqual([
      ['their first name', 5],
      ['the role', 33],
      ['the role', 45],
    ]);
  });

  it('come one after the other, and round again', () => {
    expect(nextBlank(text, 0, hints)?.from).toBe(5);
    expect(nextBlank(text, 6, hints)?.from).toBe(33);
    expect(nextBlank(text, 46, hints)?.from).toBe(5);
    expect(nextBlank('All said.', 0, hints)).toBeNull();
  });
});
