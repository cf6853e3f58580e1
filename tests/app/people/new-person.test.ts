import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import {
  justNamed,
  personNote,
  type NewPerson,
  type PeoplePlace,
} from '../../../src/app/people/new-person';
import { sameName } from '../../../src/core/people/file-name';
import { aVault } from '../../builders/a-vault';
import { settings } from '../../builders/settings';

const place = (taken: readonly string[] = [], more = {}): PeoplePlace => ({
  settings: settings(more),
  isTaken: (name) => taken.map(sameName).includes(name),
  begin: () => '',
});

function noteOf(person: Partial<NewPerson>, where = place()) {
  const { path, made } = personNote({ ...justNamed('Jo'), ...person }, where);
  if (made.kind === 'refused') throw new Error(made.problem.message);
  return { path, text: made.text };
}

test.each([
  [{ name: 'Jo' }, [], 'People/Jo.md', ''],
  [{ name: 'AC/DC' }, [], 'People/AC DC.md', '---\nname: AC/DC\n---\n'],
  [{}, ['jo'], 'People/Jo 2.md', '---\nname: Jo\n---\n'],
  [
    { company: '[[Firms/Acme|us]]' },
    ['JO'],
    'People/Jo (Acme).md',
    '---\nname: Jo\ncompany: "[[Firms/Acme|us]]"\n---\n',
  ],
  [{ relations: ['mentor'] }, [], 'People/Jo.md', '---\nrelation: mentor\n---\n'],
  [
    { metAt: 'fair', metThrough: '[[Bo]]' },
    [],
    'People/Jo.md',
    '---\nmet-at: fair\nmet-through: "[[Bo]]"\n---\n',
  ],
] as const)('the note of %o, taken: %o', (person, taken, path, text) => {
  expect(noteOf(person, place(taken))).toEqual({ path, text });
});

it('is read back as the person it was made for, whatever they are called', () => {
  const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
  const said = words
    .map((word) => word.replace(/\p{C}/gu, '').trim())
    .filter((word) => word !== '');
  fc.assert(
    fc.property(said, said, said, (name, role, metAt) => {
      const { path, text } = noteOf({ name, role, metAt, log: '2026-11-20 met: tea' });
      const contact = aVault({ [path]: text }).contact(path);
      expect(contact.entries).toHaveLength(1);
      expect(contact.name.normalize('NFC')).toBe(name.normalize('NFC'));
    }),
  );
});
