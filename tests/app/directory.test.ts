import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { Directory, type DirectoryChange } from '../../src/app/directory';
import { LinkIndex } from '../../src/cli/vault/links';
import { parseYaml } from '../../src/cli/vault/load';
import type { Contact } from '../../src/core/contact';
import { aVault, type Notes } from '../builders/a-vault';
import { day } from '../builders/day';
import { noteOf } from '../builders/note-of';
import { settings } from '../builders/settings';

// There is much to do here, and a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

const SETTINGS = settings({ dailyNotes: true });

/** A directory over notes that come and go, links led to what is there at the moment. */
class LivingVault {
  readonly notes = new Map<string, string>();
  readonly changes: DirectoryChange[] = [];
  readonly directory: Directory;
  #links = new LinkIndex();

  constructor(today = '2026-11-22') {
    const resolve = (target: string, from: string): string | null =>
      this.#links.resolve(target, from);
    this.directory = new Directory(
      { parseYaml, resolve },
      { settings: SETTINGS, today: day(today) },
    );
    this.directory.onChange((change) => this.changes.push(change));
  }

  write(path: string, text: string): void {
    const isNew = !this.notes.has(path);
    this.notes.set(path, text);
    if (isNew) this.#index();
    this.directory.setText(path, text);
    if (isNew) this.directory.relink(path);
  }

  remove(path: string): void {
    this.notes.delete(path);
    this.#index();
    this.directory.remove(path);
    this.directory.relink(path);
  }

  /** As the app tells of it; read again only where the directory asks for that. */
  move(from: string, to: string): void {
    const text = this.notes.get(from) ?? '';
    this.notes.delete(from);
    this.notes.set(to, text);
    this.#index();
    if (!this.directory.move(from, to)) this.directory.setText(to, text);
  }

  #index(): void {
    this.#links = new LinkIndex();
    for (const path of this.notes.keys()) this.#links.add(path);
  }
}

const byPath = (contacts: readonly Contact[]): Map<string, Contact> =>
  new Map([...contacts].sort((a, b) => (a.path < b.path ? -1 : 1)).map((one) => [one.path, one]));

const told = (directory: Directory): unknown => ({
  contacts: byPath(directory.contacts()),
  search: directory.search(),
  problems: directory.problems(),
});

const freshly = (notes: Notes, today = '2026-11-22'): Directory =>
  aVault(notes, today, SETTINGS).directory;

const PATHS = [
  'People/Jo.md',
  'People/Bo.md',
  'People/Old/Jo.md',
  'Jo.md',
  'Acme.md',
  'Jobs/Acme.md',
  'Search.md',
  'Daily/2026-11-20.md',
  'Meetings/2026-11-25 Fair.md',
  'Templates/Person.md',
];

const TEXTS = [
  '',
  'Met [[Jo]] and [[Bo]]',
  '[[Old/Jo]] #person',
  noteOf({ type: 'meeting' }, '[[Jo]], [[People/Bo|B]]'),
  noteOf({ type: 'meeting', date: '2026-11-10', with: '"[[Bo]]"' }),
  noteOf({ type: 'meeting', date: '2026-11-24' }, '[[Jo]]'),
  noteOf({
    type: 'opportunity',
    stage: 'offer',
    'stage-date': '2026-11-16',
    'helped-by': '"[[Jo]]"',
    company: '"[[Acme]]"',
  }),
  noteOf({ type: 'job-search', mode: 'paused', targets: '"[[Acme]]"' }),
  noteOf({ type: 'contact', company: '"[[Acme]]"', met: '2026-11-24' }),
  noteOf(
    { tie: 'weak', 'last-touch': '2026-11-20' },
    '## Log',
    '- 2026-11-01 got (referral): [[Acme]]',
  ),
  noteOf(
    { tie: 'odd', 'last-touch': '2026-11-23' },
    '## Log',
    '- 2026-11-23 met',
    '- [ ] Send it 📅 soon',
  ),
  '---\na: [\n---\n',
  noteOf({ name: '{{title}}', tags: 'person' }),
];

const step = fc.oneof(
  fc.record({ path: fc.constantFrom(...PATHS), text: fc.constantFrom(...TEXTS) }),
  fc.record({ path: fc.constantFrom(...PATHS), text: fc.constant(null) }),
);
const steps = fc.array(step, { maxLength: 25 });

const take = (vault: LivingVault, { path, text }: { path: string; text: string | null }): void => {
  if (text === null) vault.remove(path);
  else vault.write(path, text);
};

describe('a directory', () => {
  it('after any changes tells the same as one built fresh', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const vault = new LivingVault();
        for (const one of all) take(vault, one);
        expect(told(vault.directory)).toEqual(told(freshly(Object.fromEntries(vault.notes))));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the identity of what reads the same, and tells of exactly what does not', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const vault = new LivingVault();
        for (const one of all) {
          const before = byPath(vault.directory.contacts());
          const search = vault.directory.search();
          const problems = vault.directory.problems();
          vault.changes.length = 0;
          vault.directory.batch(() => {
            take(vault, one);
          });
          const after = byPath(vault.directory.contacts());
          const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
            (path) => before.get(path) !== after.get(path),
          );
          for (const path of changed) expect(after.get(path)).not.toEqual(before.get(path));
          expect(vault.changes.length).toBeLessThanOrEqual(1);
          expect([...(vault.changes[0]?.contacts ?? [])].sort()).toEqual(changed.sort());
          if (!vault.changes[0]?.search) expect(vault.directory.search()).toBe(search);
          if (vault.changes.length === 0) expect(vault.directory.problems()).toEqual(problems);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('read again where the day decides tells the same as one built fresh on that day', () => {
    fc.assert(
      fc.property(
        steps,
        fc.constantFrom('2026-11-23', '2026-11-24', '2026-11-25', '2027-01-01'),
        (all, tomorrow) => {
          const vault = new LivingVault();
          for (const one of all) take(vault, one);
          const stale = vault.directory.staleOn(day(tomorrow));
          vault.directory.readAs({ settings: SETTINGS, today: day(tomorrow) });
          for (const path of stale) vault.directory.setText(path, vault.notes.get(path) ?? '');
          expect(told(vault.directory)).toEqual(
            told(freshly(Object.fromEntries(vault.notes), tomorrow)),
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it('never changes a contact for a note that has nothing to do with it', () => {
    fc.assert(
      fc.property(steps, fc.string(), (all, text) => {
        const vault = new LivingVault();
        for (const one of all) take(vault, one);
        const before = told(vault.directory);
        vault.write('Notes/Nobody knows this.md', `# Notes\n${text.replace(/[#[\]]/g, '')}`);
        expect(told(vault.directory)).toEqual(before);
      }),
    );
  });
});

describe('a change', () => {
  const vault = (): LivingVault => {
    const made = new LivingVault();
    made.write('People/Jo.md', noteOf({ tie: 'weak' }));
    made.changes.length = 0;
    return made;
  };

  it('is told once, with what it changed', () => {
    const living = vault();
    living.directory.setText('People/Jo.md', noteOf({ tie: 'strong' }));
    expect(living.changes).toEqual([{ contacts: new Set(['People/Jo.md']), search: false }]);
  });

  it('is not told where nothing reads differently', () => {
    const living = vault();
    living.directory.setText('People/Jo.md', noteOf({ tie: 'weak' }, '', 'More about her.'));
    expect(living.changes).toEqual([]);
  });

  it('of several notes in a batch is told once', () => {
    const living = vault();
    living.directory.batch(() => {
      living.directory.setText('People/Bo.md', noteOf({ tie: 'sturdy' }));
      living.directory.setText('Search.md', noteOf({ type: 'job-search', mode: 'paused' }));
      living.directory.remove('People/Jo.md');
    });
    expect(living.changes).toEqual([
      { contacts: new Set(['People/Bo.md', 'People/Jo.md']), search: true },
    ]);
  });

  it('is told even when the batch ends with an error', () => {
    const living = vault();
    const batch = (): void => {
      living.directory.batch(() => {
        living.directory.remove('People/Jo.md');
        throw new Error('disk');
      });
    };
    expect(batch).toThrow('disk');
    expect(living.changes).toHaveLength(1);
  });

  it('is told to nobody who stopped listening', () => {
    const living = vault();
    const heard: DirectoryChange[] = [];
    const stop = living.directory.onChange((change) => heard.push(change));
    living.directory.remove('People/Jo.md');
    stop();
    living.write('People/Bo.md', '');
    expect(heard).toHaveLength(1);
  });

  it('of the name of a linked note leads the links anew', () => {
    const living = vault();
    living.write('Meetings/2026-11-20.md', noteOf({ type: 'meeting' }, '[[Bo]]'));
    living.write('People/Bo.md', '');
    expect(living.directory.contact('People/Bo.md')?.entries).toHaveLength(1);
    living.write('Bo.md', '');
    expect(living.directory.contact('People/Bo.md')?.entries).toHaveLength(0);
    living.remove('Bo.md');
    expect(living.directory.contact('People/Bo.md')?.entries).toHaveLength(1);
  });
});

describe('a note that moves', () => {
  const move = fc.tuple(fc.constantFrom(...PATHS), fc.constantFrom(...PATHS, 'Kim.md', 'A/Bo.md'));

  it('reads the same as in a directory built fresh, wherever it goes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...PATHS), fc.constantFrom(...TEXTS)), { maxLength: 8 }),
        fc.array(move, { maxLength: 6 }),
        (written, moves) => {
          const living = new LivingVault();
          for (const [path, text] of written) living.write(path, text);
          for (const [from, to] of moves)
            if (living.notes.has(from) && !living.notes.has(to)) living.move(from, to);
          expect(told(living.directory)).toEqual(
            told(freshly(Object.fromEntries(living.notes), '2026-11-22')),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['People/Jo.md', 'People/Old/Jo.md', true],
    ['Elsewhere/Jo.md', 'Archive/Jo.md', true],
    ['Templates/Jo.md', 'Templates/Old/Jo.md', true],
    ['People/Jo.md', 'People/Joan.md', false],
    ['People/Jo.md', 'Archive/Jo.md', false],
    ['Archive/Jo.md', 'People/Jo.md', false],
    ['Templates/Jo.md', 'Archive/Jo.md', false],
  ])('from %s to %s needs no reading: %s', (from, to, stays) => {
    const living = new LivingVault();
    living.write(from, '');
    expect(living.directory.move(from, to)).toBe(stays);
  });
});

describe('properties without their text', () => {
  it('make a contact until the text is read', () => {
    const { directory } = new LivingVault();
    directory.setProperties('People/Jo.md', { tie: 'strong', 'last-touch': '2026-11-01' }, []);
    expect(directory.contact('People/Jo.md')).toMatchObject({
      tie: 'strong',
      entries: [{ day: '2026-11-01' }],
    });
    directory.setText(
      'People/Jo.md',
      noteOf({ tie: 'strong', 'last-touch': '2026-11-01' }, '## Log', '- 2026-11-02 met'),
    );
    expect(directory.contact('People/Jo.md')?.entries).toMatchObject([{ verb: 'met' }]);
  });

  it('make a contact by a tag that the app found', () => {
    const { directory } = new LivingVault();
    directory.setProperties('Notes/Jo.md', {}, ['person']);
    directory.setProperties('Notes/Bo.md', {}, ['book']);
    expect(directory.contacts().map((contact) => contact.path)).toEqual(['Notes/Jo.md']);
  });

  it('are left alone in templates', () => {
    const { directory } = new LivingVault();
    directory.setProperties('Templates/Jo.md', { type: 'person' }, []);
    directory.setProperties('People/Jo.md', { name: '{{title}}' }, []);
    expect(directory.contacts()).toEqual([]);
  });

  it('name what cannot be read without a line', () => {
    const { directory } = new LivingVault();
    directory.setProperties('People/Jo.md', { tie: 3 }, []);
    expect(directory.problemsOf('People/Jo.md')).toMatchObject([
      { property: 'tie', line: null, found: '3' },
    ]);
    expect(directory.problemsOf('People/Bo.md')).toEqual([]);
  });
});
