import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDraft, draftLines } from '../../../../src/notes/edit/body/add-draft';
import { readPromises } from '../../../../src/notes/body/promises';
import { readBody } from '../../../../src/notes/edit/body/body';
import { aDay } from '../a-day';

const day = aDay('2026-11-22');
const HEADINGS = ['Log', 'Touches'];
const keep = (text: string, body: string, subject = 'Hello'): string => {
  const result = addDraft(text, { day, subject, body }, HEADINGS);
  if (result.kind === 'refused') throw new Error(result.problem.message);
  return result.text;
};

describe('keeping a draft in a note', () => {
  it('begins a section above the log', () => {
    expect(
      keep('---\ntie: weak\n---\nNotes\n\n## Log\n- 2026-11-20 met\n', 'Hi Jo,\n\nthanks'),
    ).toBe(
      '---\ntie: weak\n---\nNotes\n\n## Drafts\n\n> [!quote] 2026-11-22 Hello\n> Hi Jo,\n>\n> thanks\n\n## Log\n- 2026-11-20 met\n',
    );
  });

  it('begins one at the end of a note without a log', () => {
    expect(keep('Notes', 'Hi', '')).toBe('Notes\n\n## Drafts\n\n> [!quote] 2026-11-22\n> Hi');
    expect(keep('', 'Hi')).toBe('## Drafts\n\n> [!quote] 2026-11-22 Hello\n> Hi\n');
  });

  it('adds the next one below, with the line ends of the note', () => {
    const once = keep('a\r\n\r\n## Log\r\n- 2026-11-20 met\r\n', 'one');
    const twice = keep(once, 'two');
    expect(twice).toBe(
      'a\r\n\r\n## Drafts\r\n\r\n> [!quote] 2026-11-22 Hello\r\n> one\r\n\r\n> [!quote] 2026-11-22 Hello\r\n> two\r\n\r\n## Log\r\n- 2026-11-20 met\r\n',
    );
  });

  it('keeps the same words once', () => {
    const once = keep('## Log\n', 'one\n\ntwo');
    expect(keep(once, 'one\n\ntwo')).toBe(once);
  });

  it.each([
    ['a task', '- [ ] call me'],
    ['a log', '## Log\n- 2026-11-21 met her'],
    ['a comment', 'open %% here'],
    ['an HTML comment', 'open <!-- here'],
    ['a fence', '```\ncode'],
    ['a rule', '---\nfor: x\n---'],
    ['hostile text', '$& $1 {{x}} <b> \u202e [[x'],
  ])('lets nothing in it count: %s', (_, body) => {
    const note = '---\ntie: weak\n---\n- [ ] Mine\n\n## Log\n- 2026-11-20 met\n';
    const after = keep(note, body);
    expect(readPromises(readBody(after).seen).promises).toHaveLength(1);
    const lines = draftLines({ day, subject: 'Hello', body }).join('\n');
    expect(after.replace(`## Drafts\n\n${lines}\n\n`, () => '')).toBe(note);
  });

  it('changes no other byte, whatever stands in the note and the draft', () => {
    const piece = fc.constantFrom(
      '## Log',
      '- [ ] x',
      '%%',
      '```',
      '> q',
      'text',
      '',
      '# Drafts',
      '---',
      '<!--',
    );
    const note = fc.array(piece, { maxLength: 12 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(note, fc.array(piece, { minLength: 1, maxLength: 6 }), (text, lines) => {
        const result = addDraft(text, { day, subject: 'S', body: lines.join('\n') }, HEADINGS);
        if (result.kind === 'refused') return;
        const left = result.text.split('\n');
        for (const line of text.split('\n').filter((one) => one !== '')) {
          expect(left).toContain(line);
          left.splice(left.indexOf(line), 1);
        }
      }),
    );
  });
});
