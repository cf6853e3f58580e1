import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { addNotes, inertNotes } from '../../../src/notes/edit/body/add-notes';
import { composeNote, fillTemplate, type NewNote } from '../../../src/notes/edit/new-note';
import type { PropertyValue } from '../../../src/notes/edit/properties/property-value';
import { parseNote } from '../../../src/notes/kind/read-note';
import { day } from '../../builders/day';
import { settings } from '../../builders/settings';
import { textOf } from './text-of';

const text = (value: string): PropertyValue => ({ kind: 'text', text: value });
const note = (sketch: Partial<NewNote> = {}): string =>
  textOf(
    composeNote({
      properties: new Map(),
      namesOf: (property) => [property],
      notes: '',
      log: null,
      template: '',
      ...sketch,
    }),
  );
const READING = { settings: settings(), today: day('2026-11-24') };
const MOMENT = { today: day('2026-11-24'), time: '09:05', title: 'Jane Doe', locale: 'en-GB' };

describe('a note about somebody new', () => {
  it('has its properties in their order, then notes, then the log', () => {
    const properties = new Map<string, PropertyValue>([
      ['tags', { kind: 'list', items: ['a'] }],
      ['uid', text('u')],
      ['connected', { kind: 'day', day: day('2024-01-05') }],
      ['company', text('Acme')],
      ['type', text('contact')],
      ['met', { kind: 'day', day: day('2026-11-24') }],
      ['tie', text('strong')],
      ['email', { kind: 'list', items: ['a@x.example', 'b@x.example'] }],
      ['name', text('Jane')],
    ]);
    const log = {
      line: '2026-11-24 met (event): Fair',
      style: { headings: ['Log'], defaultHeading: 'Log' },
    };
    expect(note({ properties, notes: 'Hi', log })).toBe(
      [
        '---',
        'type: contact',
        'name: Jane',
        'tie: strong',
        'met: 2026-11-24',
        'company: Acme',
        'email:',
        '  - a@x.example',
        '  - b@x.example',
        'connected: 2024-01-05',
        'uid: u',
        'tags:',
        '  - a',
        '---',
        '## Notes',
        '',
        'Hi',
        '',
        '## Log',
        '',
        '- 2026-11-24 met (event): Fair',
        '',
      ].join('\n'),
    );
  });

  it('is empty where nothing is known', () => {
    expect(note()).toBe('');
    expect(note({ notes: 'Hi' })).toBe('## Notes\n\nHi\n');
  });

  it('keeps a template but for what is set', () => {
    const template = '---\n# mine\nrole: \ncssclasses: person\n---\n# Jane\n\n## Notes\n\n## Log\n';
    const made = note({ template, notes: 'Hi', properties: new Map([['role', text('CEO')]]) });
    expect(made).toBe(
      '---\n# mine\nrole: CEO\ncssclasses: person\n---\n# Jane\n\n## Notes\n\nHi\n\n## Log\n',
    );
  });
});

describe('a template for new people', () => {
  it.each([
    ['# {{title}}', '# Jane Doe'],
    ['{{ name }} on {{date}} at {{time}}', 'O"Brien: x on 2026-11-24 at 09:05'],
    ['{{date:D MMMM YYYY}}', '24 November 2026'],
    ['{{other}} {{cursor}}', '{{other}} {{cursor}}'],
    ['---\nname: {{name}}\n---\n', '---\nname: "O\\"Brien: x"\n---\n'],
    ['---\nname: "{{name}}" # n\n---\n', '---\nname: "O\\"Brien: x" # n\n---\n'],
    ["---\nname: '{{name}}'\n---\n", "---\nname: 'O\"Brien: x'\n---\n"],
    [
      '---\nmet: {{date}}\r\ntags:\n  - {{title}}\n---\n',
      '---\nmet: 2026-11-24\r\ntags:\n  - Jane Doe\n---\n',
    ],
    ['---\nx: {{other}}\n---\n{{title}}', '---\nx: {{other}}\n---\nJane Doe'],
  ])('%j is filled in', (template, filled) => {
    expect(fillTemplate(template, 'O"Brien: x', MOMENT)).toBe(filled);
  });

  it('stays readable whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (raw) => {
        const name = `a${raw.replace(/\p{Cc}/gu, ' ')}z`;
        const filled = fillTemplate('---\none: {{name}}\ntwo: "{{name}}"\n---\n', name, MOMENT);
        expect(parse(filled.split('---\n')[1] ?? '')).toEqual({ one: name, two: name });
      }),
    );
  });
});

describe('notes from elsewhere', () => {
  it.each([
    ['plain text, (really) - yes!', 'plain text, (really) - yes!'],
    ['- likes tea\n- and cake', '- likes tea\n- and cake'],
    ['# Log', '\\# Log'],
    ['Log\n---', 'Log\n\\---'],
    ['Log\n===', 'Log\n\\==='],
    ['- [ ] call', '- \\[ ] call'],
    ['1. [x] call', '1. \\[x] call'],
    ['[[x]] ![[y]]', '[\\[x]] !\\[\\[y]]'],
    ['[a](b.md) ![p](http://x.example)', '[a]\\(b.md) !\\[p]\\(http://x.example)'],
    ['#person here #x', '\\#person here \\#x'],
    ['C# and F#', 'C# and F#'],
    ['tie:: strong', 'tie:\\: strong'],
    ['```js', '\\```js'],
    ['%% hidden', '%\\% hidden'],
    ['<iframe src="x"> a < b', '\\<iframe src="x"> a < b'],
    ['{{title}} <% x %>', '{\\{title}} \\<% x %>'],
    ['    code', '   code'],
    ['a\u0000b\u2028c', 'a b\nc'],
  ])('%j are inert', (written, inert) => {
    expect(inertNotes(written)).toBe(inert);
  });

  it('say nothing to Rapport', () => {
    const hostile = [
      '## Log',
      '- 2026-11-01 met',
      'Log',
      '---',
      '- 2026-11-02 met',
      '## 2026-11-03 met Jo',
      '- [ ] promise 📅 2026-12-01',
      'tie:: strong',
      '- archived:: true',
      '#contact',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...hostile), { maxLength: 8 }), (lines) => {
        const made = addNotes('---\nrole: CEO\n---\n', lines.join('\n'));
        const parsed = parseNote('People/Jo.md', made, parse, READING);
        if (parsed?.kind !== 'contact') throw new Error('no contact');
        const { log, promises, tags, tie } = parsed.note;
        expect({ log, promises, tags, tie }).toEqual({
          log: [],
          promises: [],
          tags: [],
          tie: null,
        });
      }),
    );
  });
});
