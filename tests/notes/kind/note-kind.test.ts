import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../src/core/settings';
import { aVault, TODAY } from '../../builders/a-vault';
import { noteOf } from '../../builders/note-of';
import { settings } from '../../builders/settings';

const isContact = (path: string, text = '', own: Settings = settings()): boolean =>
  aVault({ [path]: text }, TODAY, own).directory.contact(path) !== null;

describe('a contact note', () => {
  it.each([
    ['People/Jo.md', true],
    ['People/Work/Acme/Jo.md', true],
    ['people/Jo.md', false],
    ['Peoples/Jo.md', false],
    ['Notes/People/Jo.md', false],
    ['Jo.md', false],
    ['People.md', false],
  ])('%s lies in the contacts folder: %s', (path, expected) => {
    expect(isContact(path)).toBe(expected);
  });

  it.each([
    ['tags: contact', true],
    ['tags: person', true],
    ['tags: [friend, contact]', true],
    ['tags:\n  - Contact', true],
    ['tags: "#person"', true],
    ['tag: person', true],
    ['tags: friend, person', true],
    ['tags: friend person', true],
    ['tags: person/recruiter', true],
    ['Tags: person', true],
    ['tags: contacts', false],
    ['tags: personal', false],
    ['tags: not/person', false],
    ['tags: #person', false],
    ['type: contact', true],
    ['type: Person', true],
    ['type: "[[Person]]"', true],
    ['type: [note, person]', true],
    ['type: people', false],
    ['kind: person', false],
  ])('is known by "%s": %s', (properties, expected) => {
    expect(isContact('Notes/Jo.md', `---\n${properties}\n---\n`)).toBe(expected);
  });

  it.each([
    ['About #person and more', true],
    ['#person', true],
    ['#Person/recruiter', true],
    ['- [ ] a task #contact', true],
    ['> a quote #contact', true],
    ['#contacts', false],
    ['a#contact', false],
    ['# contact', false],
    ['`#contact`', false],
    ['```\n#contact\n```', false],
    ['%% #contact %%', false],
    ['https://example.org/#contact', false],
  ])('is known by its text "%s": %s', (body, expected) => {
    expect(isContact('Notes/Jo.md', body)).toBe(expected);
  });

  it('is known by what settings name', () => {
    const own = settings({
      contactFolders: ['CRM/Kontakte/'],
      contactTags: ['#mensch'],
      contactTypes: ['Mensch'],
    });
    expect(isContact('CRM/Kontakte/Jo.md', '', own)).toBe(true);
    expect(isContact('People/Jo.md', '', own)).toBe(false);
    expect(isContact('Jo.md', '#Mensch/alt', own)).toBe(true);
    expect(isContact('Jo.md', noteOf({ type: 'mensch' }), own)).toBe(true);
    expect(isContact('Jo.md', '', settings({ contactFolders: [] }))).toBe(false);
  });

  it('is none of the other notes, wherever it lies', () => {
    for (const type of ['meeting', 'opportunity', 'job-search', 'Meeting', '[person, meeting]']) {
      expect([type, isContact('People/Jo.md', noteOf({ type, tags: 'person' }))]).toEqual([
        type,
        false,
      ]);
    }
    expect(isContact('People/Jo.md', noteOf({ type: 'book' }))).toBe(true);
  });
});

describe('a template', () => {
  it.each([
    ['Templates/Person.md', false],
    ['Templates/Deep/Person.md', false],
    ['templates/Person.md', true],
    ['My Templates/Person.md', true],
  ])('%s is a contact by its tag: %s', (path, expected) => {
    expect(isContact(path, noteOf({ tags: 'person' }))).toBe(expected);
  });

  it('may lie elsewhere by settings, or nowhere', () => {
    const person = noteOf({ tags: 'person' });
    expect(isContact('Vorlagen/Person.md', person, settings({ templatesFolder: 'Vorlagen' }))).toBe(
      false,
    );
    expect(
      isContact('Templates/Person.md', person, settings({ templatesFolder: 'Vorlagen' })),
    ).toBe(true);
    expect(isContact('Templates/Person.md', person, settings({ templatesFolder: '' }))).toBe(true);
    expect(
      isContact('People/Templates/P.md', person, settings({ templatesFolder: 'People/Templates' })),
    ).toBe(false);
  });

  it('holds nothing that is read as data', () => {
    const vault = aVault({
      'People/Jo.md': '',
      'Templates/2026-11-20 Meeting.md': noteOf({ type: 'meeting' }, '[[Jo]]'),
      'Templates/Search.md': noteOf({ type: 'job-search', mode: 'paused' }),
      'Templates/Job.md': noteOf({ type: 'opportunity', stage: 'never heard of' }),
      'Templates/Broken.md': '---\na: [\n---\n',
    });
    expect(vault.contact('People/Jo.md').entries).toEqual([]);
    expect(vault.directory.search()).toMatchObject({ mode: 'searching', opportunities: [] });
    expect(vault.directory.problems()).toEqual([]);
  });

  it.each([
    ['last-touch: {{date}}'],
    ['name: "{{title}}"'],
    ['created: <% tp.date.now() %>'],
    ['tags: [person]\nmet: {{date:YYYY-MM-DD}}'],
  ])('in the contacts folder is known by its placeholder: %s', (properties) => {
    const vault = aVault({ 'People/Jo.md': `---\n${properties}\n---\n` });
    expect(vault.directory.contacts()).toEqual([]);
    expect(vault.directory.problems()).toMatchObject([{ path: 'People/Jo.md', property: null }]);
  });

  it.each(['People/Template.md', 'People/person template.md', 'Notes/Jo.md', 'Templates/Jo.md'])(
    'called %s is no problem',
    (path) => {
      const vault = aVault({ [path]: '---\nname: "{{title}}"\n---\n#person' });
      expect(vault.directory.contacts()).toEqual([]);
      expect(vault.directory.problems()).toEqual([]);
    },
  );

  it('is none with braces in its text only', () => {
    expect(isContact('People/Jo.md', noteOf({ tie: 'weak' }, 'Say {{first-name}}'))).toBe(true);
  });
});
