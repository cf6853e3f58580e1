import { describe, expect, it } from 'vitest';
import { withMovedFolder } from '../../../src/app/settings/moved-folder';
import { settings } from '../../builders/settings';

const before = settings({
  contactFolders: ['People', 'Work/Clients', '/'],
  templatesFolder: 'Templates/Mail',
});

describe('the folders that settings name', () => {
  it.each([
    ['People', 'Contacts', ['Contacts', 'Work/Clients', '/'], 'Templates/Mail'],
    ['Work', 'Jobs/Work', ['People', 'Jobs/Work/Clients', '/'], 'Templates/Mail'],
    ['Work/Clients', 'Clients', ['People', 'Clients', '/'], 'Templates/Mail'],
    ['Templates', 'Vorlagen', ['People', 'Work/Clients', '/'], 'Vorlagen/Mail'],
  ])('follow %s to %s', (from, to, contactFolders, templatesFolder) => {
    const after = withMovedFolder(before, from, to);
    expect(after).toEqual({ ...before, contactFolders, templatesFolder });
    expect(withMovedFolder(after, to, from)).toEqual(before);
  });

  it.each(['Peo', 'People/Old', 'Work/Clients/A', 'people', 'Mail'])(
    'have nothing to do with %s',
    (folder) => {
      expect(withMovedFolder(before, folder, 'Elsewhere')).toBe(before);
    },
  );

  it('are known however their slashes stand', () => {
    const typed = settings({ contactFolders: ['/People/'], templatesFolder: ' Templates ' });
    const after = withMovedFolder(withMovedFolder(typed, 'People', 'A'), 'Templates', 'B');
    expect(after).toMatchObject({ contactFolders: ['A'], templatesFolder: 'B' });
  });
});
