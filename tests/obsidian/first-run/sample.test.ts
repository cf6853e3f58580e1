import { expect, test } from 'vitest';
import { sampleContact } from '../../../src/obsidian/first-run/sample';
import { aVault } from '../../builders/a-vault';
import { day } from '../../builders/day';

test.each(['2026-11-22', '2028-03-01', '2027-01-02'])(
  'the sample owes a thank-you whenever it is made: %s',
  (today) => {
    const { path, text } = sampleContact('People', day(today));
    const vault = aVault({ [path]: text }, today);
    expect(vault.directory.problems()).toEqual([]);
    expect(vault.board()['Robin Example']).toContain('thank-you');
    expect(vault.contact(path).promises).toHaveLength(1);
  },
);

test.each([
  ['People', 'People/Robin Example.md'],
  ['/', 'Robin Example.md'],
  ['', 'Robin Example.md'],
  ['/Work/CRM/', 'Work/CRM/Robin Example.md'],
])('lies in the folder of contacts: %s', (folder, path) => {
  expect(sampleContact(folder, day('2026-11-22')).path).toBe(path);
});
