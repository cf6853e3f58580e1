import { describe, expect, it } from 'vitest';
import { isFault } from '../../../src/core/template/fault';
import type { TemplateValues } from '../../../src/core/template/lookup';
import { renderTemplate } from '../../../src/core/template/render';
import { MOMENT } from '../draft/people';

/** A case of the public Mustache specification: its name there, the data, the template, the text. */
type Case = readonly [name: string, data: TemplateValues, template: string, expected: string];

/**
 * By section of the specification (mustache/spec). Left out: escaping, which messages have none of; partials,
 * which are refused; lambdas, since values are data; and the cases on missing values, which become blanks.
 */
const SPEC: Readonly<Record<string, readonly Case[]>> = {
  Interpolation: [
    ['No Interpolation', {}, 'Nothing {in} braces}.\n', 'Nothing {in} braces}.\n'],
    ['Basic Interpolation', { who: 'Ada' }, 'Hi {{who}}!\n', 'Hi Ada!\n'],
    ['No Re-interpolation', { a: '{{b}}', b: 'no' }, '{{a}}: {{b}}', '{{b}}: no'],
    ['HTML, unescaped here', { x: '& " < >' }, '{{x}}', '& " < >'],
    ['Triple Mustache', { x: '& " < >' }, '{{{x}}}', '& " < >'],
    ['Ampersand', { x: '& " < >' }, '{{&x}}', '& " < >'],
    ['Basic Integer Interpolation', { n: 85 }, '{{n}} and {{{n}}} and {{&n}}', '85 and 85 and 85'],
    ['Basic Decimal Interpolation', { n: 1.21 }, '{{n}}', '1.21'],
    ['Dotted Names - Basic', { a: { b: 'Jo' } }, '{{a.b}} = {{#a}}{{b}}{{/a}}', 'Jo = Jo'],
    ['Dotted Names - Arbitrary Depth', { a: { b: { c: { d: 'deep' } } } }, '{{a.b.c.d}}', 'deep'],
    [
      'Dotted Names - Initial Resolution',
      { a: { b: { c: 'yes' } }, b: { c: 'wrong' } },
      '{{#a}}{{b.c}}{{/a}}',
      'yes',
    ],
    [
      'Dotted Names - Context Precedence',
      { a: { b: {} }, b: { c: 'wrong' } },
      '{{#a}}{{#b.c}}wrong{{/b.c}}{{/a}}',
      '',
    ],
    ['Implicit Iterators - Basic', { l: ['one'] }, '{{#l}}{{.}}{{/l}}', 'one'],
    ['Surrounding Whitespace', { x: '-' }, '| {{x}} | {{{x}}} | {{&x}} |', '| - | - | - |'],
    ['Standalone', { x: '-' }, '  {{x}}\n', '  -\n'],
    ['With Padding', { x: '-' }, '|{{ x }}|{{{ x }}}|{{& x }}|', '|-|-|-|'],
  ],
  Sections: [
    ['Truthy', { b: true }, '"{{#b}}shown{{/b}}"', '"shown"'],
    ['Falsey', { b: false }, '"{{#b}}hidden{{/b}}"', '""'],
    ['Null is falsey', { b: null }, '"{{#b}}hidden{{/b}}"', '""'],
    ['Context', { p: { name: 'Jo' } }, '{{#p}}Hi {{name}}.{{/p}}', 'Hi Jo.'],
    ['Parent contexts', { a: 'A', s: { c: 'C' } }, '{{#s}}{{a}}{{c}}{{/s}}', 'AC'],
    ['Variable test', { x: 'bar' }, '{{#x}}{{.}} is {{x}}{{/x}}', 'bar is bar'],
    ['List', { l: [{ n: 1 }, { n: 2 }] }, '{{#l}}{{n}};{{/l}}', '1;2;'],
    ['Empty List', { l: [] }, '"{{#l}}hidden{{/l}}"', '""'],
    [
      'Doubled',
      { b: true, two: 'second' },
      '{{#b}}\n* first\n{{/b}}\n* {{two}}\n{{#b}}\n* third\n{{/b}}\n',
      '* first\n* second\n* third\n',
    ],
    ['Nested (Truthy)', { b: true }, '|A {{#b}}B {{#b}}C{{/b}} D{{/b}} E|', '|A B C D E|'],
    ['Nested (Falsey)', { b: false }, '|A {{#b}}B {{#b}}C{{/b}} D{{/b}} E|', '|A  E|'],
    ['Context Misses', {}, '[{{#missing}}found{{/missing}}]', '[]'],
    ['Implicit Iterator - String', { l: ['a', 'b'] }, '{{#l}}({{.}}){{/l}}', '(a)(b)'],
    ['Implicit Iterator - Integer', { l: [1, 2] }, '{{#l}}({{.}}){{/l}}', '(1)(2)'],
    [
      'Implicit Iterator - Array',
      { l: [[1, 2], ['x']] },
      '{{#l}}({{#.}}{{.}}{{/.}}){{/l}}',
      '(12)(x)',
    ],
    ['Dotted Names - Truthy', { a: { b: true } }, '{{#a.b}}here{{/a.b}}', 'here'],
    ['Dotted Names - Falsey', { a: { b: false } }, '{{#a.b}}here{{/a.b}}', ''],
    ['Dotted Names - Broken Chains', { a: {} }, '{{#a.b.c}}here{{/a.b.c}}', ''],
    ['Surrounding Whitespace', { b: true }, ' | {{#b}}\t|\t{{/b}} | \n', ' | \t|\t | \n'],
    ['Internal Whitespace', { b: true }, ' | {{#b}} {{! none }}\n {{/b}} | \n', ' |  \n  | \n'],
    [
      'Indented Inline Sections',
      { b: true },
      ' {{#b}}YES{{/b}}\n {{#b}}GOOD{{/b}}\n',
      ' YES\n GOOD\n',
    ],
    ['Standalone Lines', { b: true }, '| This\n{{#b}}\n|\n{{/b}}\n| end\n', '| This\n|\n| end\n'],
    [
      'Indented Standalone Lines',
      { b: true },
      '| This\n  {{#b}}\n|\n  {{/b}}\n| end\n',
      '| This\n|\n| end\n',
    ],
    ['Standalone Line Endings', { b: true }, '|\r\n{{#b}}\r\n{{/b}}\r\n|', '|\r\n|'],
    ['Standalone Without Previous Line', { b: true }, '  {{#b}}\n#{{/b}}\n/', '#\n/'],
    ['Standalone Without Newline', { b: true }, '#{{#b}}\n/\n  {{/b}}', '#\n/\n'],
    ['Padding', { b: true }, '|{{# b }}={{/ b }}|', '|=|'],
  ],
  Inverted: [
    ['Falsey', { b: false }, '"{{^b}}shown{{/b}}"', '"shown"'],
    ['Truthy', { b: true }, '"{{^b}}hidden{{/b}}"', '""'],
    ['Null is falsey', { b: null }, '"{{^b}}shown{{/b}}"', '"shown"'],
    ['Context', { p: { name: 'Jo' } }, '"{{^p}}hidden{{/p}}"', '""'],
    ['List', { l: [{ n: 1 }] }, '"{{^l}}hidden{{/l}}"', '""'],
    ['Empty List', { l: [] }, '"{{^l}}shown{{/l}}"', '"shown"'],
    [
      'Doubled',
      { b: false, two: 'second' },
      '{{^b}}\n* first\n{{/b}}\n* {{two}}\n{{^b}}\n* third\n{{/b}}\n',
      '* first\n* second\n* third\n',
    ],
    ['Nested (Falsey)', { b: false }, '|A {{^b}}B {{^b}}C{{/b}} D{{/b}} E|', '|A B C D E|'],
    ['Context Misses', {}, '[{{^missing}}none{{/missing}}]', '[none]'],
    ['Dotted Names - Broken Chains', { a: {} }, '{{^a.b.c}}not here{{/a.b.c}}', 'not here'],
    ['Surrounding Whitespace', { b: false }, ' | {{^b}}\t|\t{{/b}} | \n', ' | \t|\t | \n'],
    ['Standalone Lines', { b: false }, '| This\n{{^b}}\n|\n{{/b}}\n| end\n', '| This\n|\n| end\n'],
    ['Standalone Line Endings', { b: false }, '|\r\n{{^b}}\r\n{{/b}}\r\n|', '|\r\n|'],
    ['Standalone Without Newline', { b: false }, '^{{^b}}\n/\n  {{/b}}', '^\n/\n'],
    ['Padding', { b: false }, '|{{^ b }}={{/ b }}|', '|=|'],
  ],
  Comments: [
    ['Inline', {}, 'one{{! a remark }}two', 'onetwo'],
    ['Multiline', {}, 'one{{!\n  a remark\n  on lines\n}}two', 'onetwo'],
    ['Standalone', {}, 'One\n{{! a remark }}\nTwo\n', 'One\nTwo\n'],
    ['Indented Standalone', {}, 'One\n  {{! a remark }}\nTwo\n', 'One\nTwo\n'],
    ['Standalone Line Endings', {}, '|\r\n{{! a remark }}\r\n|', '|\r\n|'],
    ['Standalone Without Previous Line', {}, '  {{! here }}\n!', '!'],
    ['Standalone Without Newline', {}, '!\n  {{! here }}', '!\n'],
    ['Multiline Standalone', {}, 'One\n{{!\na remark\n}}\nTwo\n', 'One\nTwo\n'],
    ['Indented Inline', {}, '  12 {{! 34 }}\n', '  12 \n'],
    ['Surrounding Whitespace', {}, 'one {{! a remark }} two', 'one  two'],
  ],
  Delimiters: [
    ['Pair Behavior', { x: 'Jo' }, '{{=<% %>=}}(<%x%>)', '(Jo)'],
    ['Special Characters', { x: 'Jo' }, '({{=[ ]=}}[x])', '(Jo)'],
    [
      'Sections',
      { s: true, d: 'data' },
      '{{#s}}{{d}}|{{/s}}{{= | | =}}|#s|{{d}}|d||/s|',
      'data|{{d}}data',
    ],
    ['Standalone Tag', {}, 'One\n{{=@ @=}}\nTwo\n', 'One\nTwo\n'],
    ['Pair with Padding', {}, '|{{= @   @ =}}|', '||'],
  ],
};

describe.each(Object.entries(SPEC))('the Mustache specification, %s', (_, cases) => {
  it.each(cases)('%s', (_name, data, template, expected) => {
    const result = renderTemplate(template, data, MOMENT);
    expect(isFault(result) ? result : result.text).toBe(expected);
  });
});
