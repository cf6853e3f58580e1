import { describe, expect, it } from 'vitest';
import { aVault, TODAY } from '../../builders/a-vault';
import { day } from '../../builders/day';
import { noteOf } from '../../builders/note-of';
import { settings } from '../../builders/settings';

/** What a note that links to Jo makes of her history. */
function toldBy(path: string, text: string, own = settings()): string[] {
  const vault = aVault({ [path]: text, 'People/Jo.md': '', 'People/Bo.md': '' }, TODAY, own);
  return vault
    .contact('People/Jo.md')
    .entries.map((entry) => `${entry.day} ${entry.verb} ${entry.text}`);
}

const meeting = (properties: Record<string, string>, ...body: string[]): string =>
  noteOf({ type: 'meeting', ...properties }, ...body);

describe('a meeting note', () => {
  it.each([
    [
      'dated by its name',
      'M/2026-11-20 Fair.md',
      meeting({}, '[[Jo]]'),
      '2026-11-20 met 2026-11-20 Fair',
    ],
    [
      'dated by its property',
      'M/Fair.md',
      meeting({ date: '2026-11-20' }, '[[Jo]]'),
      '2026-11-20 met Fair',
    ],
    [
      'dated by its property first',
      'M/2026-11-01 Fair.md',
      meeting({ date: '2026-11-20' }, '[[Jo]]'),
      '2026-11-20 met 2026-11-01 Fair',
    ],
    [
      'that links from a property',
      'M/2026-11-20.md',
      meeting({ with: '"[[Jo]]"' }),
      '2026-11-20 met 2026-11-20',
    ],
    [
      'that links from a property without quotes',
      'M/2026-11-20.md',
      meeting({ with: '[[Jo]]' }),
      '2026-11-20 met 2026-11-20',
    ],
    [
      'that links from a list',
      'M/2026-11-20.md',
      meeting({ with: '["[[Bo]]", "[[Jo|J.]]"]' }),
      '2026-11-20 met 2026-11-20',
    ],
    [
      'that links from deep inside',
      'M/2026-11-20.md',
      meeting({ with: '{them: ["[[Jo]]"]}' }),
      '2026-11-20 met 2026-11-20',
    ],
    [
      'that links twice',
      'M/2026-11-20.md',
      meeting({ with: '"[[Jo]]"' }, '[[Jo]] and [[Jo]]'),
      '2026-11-20 met 2026-11-20',
    ],
    [
      'that links by path',
      'M/2026-11-20.md',
      meeting({}, '[[People/Jo|her]]'),
      '2026-11-20 met 2026-11-20',
    ],
    [
      'that links in Markdown',
      'M/2026-11-20.md',
      meeting({}, '[her](../People/Jo.md)'),
      '2026-11-20 met 2026-11-20',
    ],
    [
      'that links from a heading',
      'M/2026-11-20.md',
      meeting({}, '## [[Jo]]'),
      '2026-11-20 met 2026-11-20',
    ],
    [
      'that links from a bullet',
      'M/2026-11-20.md',
      meeting({}, '- [[Jo]]'),
      '2026-11-20 met 2026-11-20',
    ],
    [
      'that links from a ticked task',
      'M/2026-11-20.md',
      meeting({}, '- [x] call [[Jo]]'),
      '2026-11-20 met 2026-11-20',
    ],
    ['of today', 'M/2026-11-22.md', meeting({}, '[[Jo]]'), '2026-11-22 met 2026-11-22'],
    [
      'in the contacts folder',
      'People/2026-11-20.md',
      meeting({}, '[[Jo]]'),
      '2026-11-20 met 2026-11-20',
    ],
  ])('%s is a meeting', (_, path, text, expected) => {
    expect(toldBy(path, text)).toEqual([expected]);
  });

  it.each([
    ['an unchecked task', '- [ ] call [[Jo]]'],
    ['a task under way', '- [/] call [[Jo]]'],
    ['a quote', '> [[Jo]]'],
    ['a callout', '> [!note]\n> - [[Jo]]'],
    ['a code block', '```\n[[Jo]]\n```'],
    ['code', '`[[Jo]]`'],
    ['indented code', '    [[Jo]]'],
    ['an embed', '![[Jo]]'],
    ['a comment', '%% [[Jo]] %%'],
    ['an HTML comment', '<!-- [[Jo]] -->'],
    ['a link to somebody else', '[[Joe]]'],
    ['a word', 'Jo'],
  ])('with %s tells nothing', (_, body) => {
    expect(toldBy('M/2026-11-20.md', meeting({}, body))).toEqual([]);
  });

  it('that is still ahead is silent', () => {
    const vault = aVault({ 'M/2026-11-23.md': meeting({}, '[[Jo]]'), 'People/Jo.md': '' });
    expect(vault.contact('People/Jo.md').entries).toEqual([]);
    expect(vault.directory.problems()).toEqual([]);
    expect(vault.directory.staleOn(day('2026-11-23'))).toEqual(['M/2026-11-23.md']);
  });

  it('without a day tells nothing', () => {
    expect(toldBy('M/Fair.md', meeting({}, '[[Jo]]'))).toEqual([]);
  });

  it('with an impossible day is a problem, and tells nothing', () => {
    const vault = aVault({
      'M/2026-11-20.md': meeting({ date: '2026-02-30' }, '[[Jo]]'),
      'People/Jo.md': '',
    });
    expect(vault.contact('People/Jo.md').entries).toEqual([]);
    expect(vault.directory.problems()).toMatchObject([
      { property: 'date', line: 3, found: '2026-02-30' },
    ]);
  });

  it('needs its type', () => {
    expect(toldBy('M/2026-11-20.md', noteOf({ type: 'note' }, '[[Jo]]'))).toEqual([]);
  });
});

describe('a daily note', () => {
  const on = settings({ dailyNotes: true });

  it('is a plain touch, when the user turns that on', () => {
    expect(toldBy('Daily/2026-11-20.md', '[[Jo]]')).toEqual([]);
    expect(toldBy('Daily/2026-11-20.md', '[[Jo]]', on)).toEqual(['2026-11-20 touch 2026-11-20']);
  });

  it.each([
    ['Daily/2026-11-23.md', '[[Jo]]'],
    ['Daily/Notes.md', '[[Jo]]'],
    ['Daily/2026-11-20.md', '- [ ] call [[Jo]]'],
    ['Daily/2026-11-20.md', '> [[Jo]]'],
    ['Daily/2026-11-20.md', '```\n[[Jo]]\n```'],
    ['Templates/2026-11-20.md', '[[Jo]]'],
  ])('%s with "%s" tells nothing', (path, body) => {
    expect(toldBy(path, body, on)).toEqual([]);
  });

  it('tells of a day as soon as it has come', () => {
    const notes = { 'Daily/2026-11-23.md': '[[Jo]]', 'People/Jo.md': '' };
    expect(aVault(notes, '2026-11-23', on).contact('People/Jo.md').entries).toHaveLength(1);
  });
});
