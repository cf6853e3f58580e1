import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setPath, type TAbstractFile, type TFolder } from '../../../demo/host/files';
import { inner } from '../../../demo/host/inner';
import { createMemoryApp, type MemoryApp } from '../../../demo/testing/memory-app';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const people = Object.fromEntries(
  numbers(50).map((at) => [
    `People/P${String(at)}.md`,
    `---\ntie: weak\nmet-through: "[[P${String((at + 1) % 50)}]]"\n---\n## Log\n- 2026-11-19 met (coffee): tea\n`,
  ]),
);
const templates = Object.fromEntries(
  numbers(10).map((at) => [
    `Templates/T${String(at)}.md`,
    `---\nfor: thank-you\n---\nThanks, {{first-name}}\n`,
  ]),
);

let open: MemoryApp;

async function frames(): Promise<void> {
  for (let left = 4; left > 0; left -= 1) {
    await new Promise((resolve) => requestAnimationFrame(() => resolve(null)));
    await new Promise((resolve) => setTimeout(resolve, 0));
    await open.settle();
  }
}

async function start(files: Readonly<Record<string, string>>, settings: unknown = {}) {
  open = await createMemoryApp({ files, settings });
  await open.flush();
  await open.run('open-due');
  await open.flush();
  await frames();
  return open;
}

/** Renames a folder; `tell` decides what of that the app tells, and when. */
type Tell = (
  folder: TFolder,
  from: string,
  trigger: (file: TAbstractFile, from: string) => void,
) => void;

async function renameFolder(from: string, to: string, tell: Tell | null = null): Promise<void> {
  const { vault } = open.app;
  const folder = vault.getFolderByPath(from);
  if (!folder) throw new Error(`no ${from}`);
  const trigger = vault.trigger.bind(vault);
  if (tell)
    vault.trigger = (name, ...data) => (name === 'rename' ? undefined : trigger(name, ...data));
  await vault.rename(folder, to);
  vault.trigger = trigger;
  tell?.(folder, from, (file, old) => trigger('rename', file, old));
  await open.flush();
  await frames();
}

const oldPath = (file: TAbstractFile, folder: TFolder, from: string): string =>
  from + file.path.slice(folder.path.length);

/** The desktop's order: the folder while its notes have their old paths, then each of them. */
const oldPathsFirst: Tell = (folder, from, trigger) => {
  const { byPath } = open.app.vault[inner].tree;
  const moved = folder.children.map(
    (file) => [file, file.path, oldPath(file, folder, from)] as const,
  );
  for (const [file, now, old] of moved) {
    byPath.delete(now);
    setPath(file, old);
    byPath.set(old, file);
  }
  trigger(folder, from);
  for (const [file, now, old] of moved) {
    byPath.delete(old);
    setPath(file, now);
    byPath.set(now, file);
    trigger(file, old);
  }
};

const orders: Readonly<Record<string, Tell | null>> = {
  'the folder, then its notes': null,
  'the folder while its notes have their old paths, then its notes': oldPathsFirst,
  'the notes, then the folder': (folder, from, trigger) => {
    for (const file of folder.children) trigger(file, oldPath(file, folder, from));
    trigger(folder, from);
  },
  'the notes only': (folder, from, trigger) => {
    for (const file of folder.children) trigger(file, oldPath(file, folder, from));
  },
  'the folder only': (folder, from, trigger) => {
    trigger(folder, from);
  },
};

const names = (): string[] =>
  [...document.querySelectorAll('.rapport-row .rapport-row-name')].map(
    (el) => el.textContent ?? '',
  );
const sizes = (): number =>
  Math.max(
    0,
    ...[...document.querySelectorAll('.rapport-view [aria-setsize]')].map((el) =>
      Number(el.getAttribute('aria-setsize')),
    ),
  );

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T09:00:00') });
});

afterEach(() => {
  open.close();
  vi.useRealTimers();
});

describe.each(Object.entries(orders))('a folder renamed, told as %s', (_, tell) => {
  it('keeps everybody on the board, once, and the settings follow there and back', async () => {
    await start({
      'People/Jo.md': people['People/P0.md'] ?? '',
      'People/Li.md': people['People/P0.md'] ?? '',
    });
    const before = names().sort();
    expect(before).toEqual(['Jo', 'Li']);
    await renameFolder('People', 'Contacts', tell);
    expect(names().sort()).toEqual(before);
    expect(open.data()).toEqual({ contactFolders: ['Contacts'] });
    await renameFolder('Contacts', 'People', tell);
    expect(names().sort()).toEqual(before);
    expect(open.data()).toEqual({ contactFolders: ['People'] });
  });

  it('reads no note and no template again', async () => {
    await start({ ...people, ...templates, 'Templates/Other.md': 'no message' });
    const read = vi.spyOn(open.app.vault, 'cachedRead');
    const alsoRead = vi.spyOn(open.app.vault, 'read');
    const shown = sizes();
    await renameFolder('People', 'Contacts', tell);
    await renameFolder('Templates', 'Vorlagen', tell);
    expect(sizes()).toBe(shown);
    expect(open.data()).toEqual({ contactFolders: ['Contacts'], templatesFolder: 'Vorlagen' });
    expect(read.mock.calls.length + alsoRead.mock.calls.length).toBe(0);
    await open.openNote('Contacts/P0.md');
    await open.run('insert-template');
    const offered = [...document.querySelectorAll('.suggestion-item')].map((el) => el.textContent);
    expect(offered.filter((name) => /^T\d/.test(name ?? ''))).toHaveLength(10);
  });

  it('lets the step before be undone', async () => {
    await start({ 'People/Jo.md': people['People/P0.md'] ?? '' });
    await open.openNote('People/Jo.md');
    await open.run('skip');
    await open.flush();
    await renameFolder('People', 'Contacts', tell);
    await open.run('undo');
    expect(open.read('Contacts/Jo.md')).toBe(people['People/P0.md']);
  });
});

describe('a note', () => {
  it('that is gone when its text comes is nobody', async () => {
    await start({
      'People/Jo.md': people['People/P0.md'] ?? '',
      'Away/Li.md': '---\ntie: weak\n---\n## Log\n- 2026-11-19 met\n',
    });
    const { vault } = open.app;
    const file = vault.getFileByPath('Away/Li.md');
    let give: (text: string) => void = () => undefined;
    vi.spyOn(vault, 'cachedRead').mockImplementation(
      () => new Promise((resolve) => (give = resolve)),
    );
    if (file) await vault.rename(file, 'People/Li.md');
    open.removeOutside('People/Li.md');
    give('---\ntie: weak\n---\n## Log\n- 2026-11-19 met\n');
    await open.flush();
    await frames();
    expect(names()).toEqual(['Jo']);
  });

  it('moved out of the folder of contacts is none any more, and one again once it is back', async () => {
    await start({ 'People/Jo.md': people['People/P0.md'] ?? '', 'Away/x.md': '' });
    const move = async (from: string, to: string): Promise<void> => {
      const file = open.app.vault.getFileByPath(from);
      if (file) await open.app.vault.rename(file, to);
      await open.flush();
      await frames();
    };
    await move('People/Jo.md', 'Away/Jo.md');
    expect(names()).toEqual([]);
    await move('Away/Jo.md', 'People/Joan.md');
    expect(names()).toEqual(['Joan']);
  });
});
