import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { STARTERS } from '../../../src/core/template/starters/starters';
import { readNote } from '../../../src/notes/value/front-matter';
import {
  readTemplateNote,
  templateNoteText,
  type TemplateNote,
} from '../../../src/notes/kind/template-note';

const path = 'Templates/After coffee.md';

function readText(text: string): TemplateNote {
  const note = readNote(text, parse);
  if (!note.ok) throw new Error(note.finding.message);
  return readTemplateNote({ ...note, path }, DEFAULT_SETTINGS);
}

describe('a template note', () => {
  it('is read with everything it says', () => {
    const { template, findings } = readText(
      [
        '---',
        'For: Thank you',
        'tie: Strong',
        'detail: coffee, Déjeuner',
        'relation: [Hiring manager]',
        'subject: Thank you, {{first-name}}',
        'channel: email',
        'max words: 80',
        '---',
        'Hi {{first-name}},',
        '',
        'thanks!',
      ].join('\n'),
    );
    expect(findings).toEqual([]);
    expect(template).toEqual({
      id: path,
      name: 'After coffee',
      for: 'thank-you',
      tie: 'strong',
      detail: ['coffee', 'dejeuner'],
      relation: ['hiring-manager'],
      subject: 'Thank you, {{first-name}}',
      channel: 'email',
      maxWords: 80,
      body: 'Hi {{first-name}},\n\nthanks!',
      source: path,
    });
  });

  it('has the usual number of words where it names none', () => {
    expect(readText('---\nfor: update\n---\nNews.').template?.maxWords).toBe(40);
    expect(readText('---\nfor: ask\n---\nHi.').template?.maxWords).toBe(125);
  });

  it('without a purpose is some other template', () => {
    expect(readText('---\ntags: meeting\n---\n{{unclosed')).toEqual({
      template: null,
      findings: [],
    });
    expect(readText('# {{title}}')).toEqual({ template: null, findings: [] });
  });

  it.each([
    ['---\nfor: thanks\n---\nHi.', 'for', 2, 'thanks', 'Expected one of promise'],
    ['---\nfor: ask\n---\n\nHi {{name', 'template', 5, '{{name', 'not closed'],
    ['---\nfor: ask\ntie: weak\n---\nHi\n{{> intro}}', 'template', 6, '{{> intro}}', 'Partials'],
    ['---\nfor: ask\n---\n{{#company}}at', 'template', 4, '{{#company}}', 'not closed in time'],
    ['---\nfor: ask\n---\n', 'template', 4, '', 'Expected a message'],
    [
      `---\r\nfor: ask\r\n---\r\n${'x'.repeat(1 << 20)}`,
      'template',
      4,
      '1048576 characters',
      'too long',
    ],
  ])('that cannot be filled in is a problem (%#)', (text, property, line, found, message) => {
    const { template, findings } = readText(text);
    expect(template).toBeNull();
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ property, line, found });
    expect(findings[0]?.message).toContain(message);
  });

  it('keeps what can be read of it', () => {
    const { template, findings } = readText(
      '---\nfor: nudge\ntie: 3\nmax-words: few\nsubject: "{{#a}}"\n---\nHi {{name}}',
    );
    expect(template).toMatchObject({ tie: null, maxWords: 125, subject: '' });
    expect(findings.map(({ property, line }) => [property, line])).toEqual([
      ['tie', 3],
      ['subject', 5],
      ['max-words', 4],
    ]);
  });
});

describe('a starter copied into the vault', () => {
  it.each(STARTERS.map((one) => [one.name, one] as const))('reads the same: %s', (_, starter) => {
    const { template, findings } = readText(templateNoteText(starter));
    expect(findings).toEqual([]);
    expect(template).toEqual({ ...starter, id: path, source: path, name: 'After coffee' });
  });

  it('has a name that every system takes for a file', () => {
    for (const { name } of STARTERS) expect(name).toMatch(/^[A-Z][A-Za-z ,-]*[a-z]$/);
  });
});
