import { describe, expect, test } from 'vitest';
import { findLikelyFolders, looksLikePerson } from '../../../src/app/settings/likely-folders';

const notes = (paths: readonly string[], isPerson = false): { path: string; isPerson: boolean }[] =>
  paths.map((path) => ({ path, isPerson }));

describe('folders of contacts', () => {
  test.each(['People', 'contacts', 'CRM', '02 - 👥 People', 'Menschen', 'Réseau', 'Work/Network'])(
    'are known by their name: %s',
    (folder) => {
      expect(findLikelyFolders(notes([`${folder}/A.md`, `${folder}/Sub/B.md`]))).toEqual([
        { path: folder, contacts: 2 },
      ]);
    },
  );

  test('are known by notes that look like people, where those are the half', () => {
    const found = findLikelyFolders([
      ...notes(['Clients/A.md', 'Clients/B.md'], true),
      ...notes(['Clients/Read me.md']),
      ...notes(['Mixed/A.md', 'Mixed/B.md'], true),
      ...notes(['Mixed/1.md', 'Mixed/2.md', 'Mixed/3.md']),
      ...notes(['Single/A.md'], true),
    ]);
    expect(found).toEqual([{ path: 'Clients', contacts: 2 }]);
  });

  test('are named once, the outer one', () => {
    const found = findLikelyFolders(notes(['People/A.md', 'People/Network/B.md'], true));
    expect(found).toEqual([{ path: 'People', contacts: 2 }]);
  });

  test('are no folders above them', () => {
    const found = findLikelyFolders(notes(['Work/Clients/A.md', 'Work/Clients/B.md'], true));
    expect(found).toEqual([{ path: 'Work/Clients', contacts: 2 }]);
  });

  test('come with those first that hold most', () => {
    const found = findLikelyFolders(notes(['CRM/A.md', 'People/B.md', 'People/C.md']));
    expect(found.map(({ path }) => path)).toEqual(['People', 'CRM']);
  });

  test('are neither templates, nor hidden, nor the vault itself', () => {
    const paths = ['Templates/People/A.md', '.trash/People/B.md', 'A.md', 'B.md'];
    expect(findLikelyFolders(notes(paths, true))).toEqual([]);
  });
});

describe('a note looks like a person', () => {
  test.each([
    { email: 'jo@example.com' },
    { 'E-Mail': 'jo@example.com' },
    { 'Last Contact': '2026-01-05' },
    { tie: 'weak' },
    { type: 'person' },
    { type: ['note', 'contact'] },
    { Birthday: '04-15' },
  ])('by its properties: %o', (properties) => {
    expect(looksLikePerson(properties)).toBe(true);
  });

  test('by its tags, nested ones too', () => {
    expect(looksLikePerson({}, ['person/friend'])).toBe(true);
  });

  test.each([
    {},
    { title: 'A book', author: 'Jo' },
    { email: '' },
    { type: 'meeting', email: 'x@example.com' },
    { company: 'Acme', role: 'Engineer' },
  ])('but not by these: %o', (properties) => {
    expect(looksLikePerson(properties)).toBe(false);
  });
});
