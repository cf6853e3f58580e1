import { afterEach, expect, test, vi } from 'vitest';
import { createMemoryApp } from '../../../demo/testing/memory-app';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings';
import { click, enter, fault, field, openHost, press, row, type ModalHost } from '../modal-host';

let host: ModalHost;
let kept: Settings;
afterEach(() => {
  host.memory.close();
});

const people = (folder: string, names: string): Record<string, string> =>
  Object.fromEntries(
    [...names].map((name) => [`${folder}/${name}.md`, `---\nemail: ${name}@example.com\n---\n`]),
  );

async function offer(
  files: Record<string, string>,
): Promise<{ done: Promise<void>; trySample: ReturnType<typeof vi.fn> }> {
  host = await openHost({ files });
  kept = DEFAULT_SETTINGS;
  const store = {
    current: () => kept,
    change: (next: Settings) => {
      kept = next;
      return Promise.resolve();
    },
  };
  const trySample = vi.fn();
  return {
    done: host.parts.offerFirstRun(
      { app: host.app, settings: { ...store, onChange: () => vi.fn() } },
      trySample,
    ),
    trySample,
  };
}

const toggle = (name: string): HTMLElement => {
  const found = row(name).querySelector<HTMLElement>('.checkbox-container');
  if (!found) throw new Error(`No toggle "${name}".`);
  return found;
};

test('offers the folders that look like contacts, and takes the likeliest', async () => {
  const { done } = await offer({ ...people('Work/Clients', 'abc'), ...people('CRM', 'x') });
  expect(row('Work/Clients').textContent).toContain('3 notes');
  expect(row('CRM').textContent).toContain('1 note');
  click('Use this');
  await done;
  expect(kept.contactFolders).toEqual(['Work/Clients']);
});

test('takes several folders, and one typed', async () => {
  const { done } = await offer({ ...people('Work/Clients', 'abc'), ...people('CRM', 'x') });
  toggle('CRM').click();
  enter('Another folder', '/Friends/');
  press('Enter');
  await done;
  expect(kept.contactFolders).toEqual(['Work/Clients', 'CRM', 'Friends']);
});

test('takes the folder that settings name already before a likelier one', async () => {
  const { done } = await offer({ ...people('Work/Clients', 'abc'), ...people('People', 'x') });
  click('Use this');
  await done;
  expect(kept.contactFolders).toEqual(['People']);
});

test('suggests the usual folder where nothing is found', async () => {
  const { done } = await offer({ 'Daily/2026-11-20.md': '' });
  expect(field('A folder').value).toBe('People');
  enter('A folder', '');
  press('Enter');
  expect(fault('A folder')).toBe('Choose a folder, or try the sample.');
  enter('A folder', 'Network');
  press('Enter');
  await done;
  expect(kept.contactFolders).toEqual(['Network']);
});

test('changes nothing when left for later', async () => {
  const { done, trySample } = await offer(people('CRM', 'x'));
  click('Later');
  await done;
  expect(kept).toBe(DEFAULT_SETTINGS);
  expect(trySample).not.toHaveBeenCalled();
});

test('makes the sample for those who have no notes yet', async () => {
  const { done, trySample } = await offer({});
  click('Try a sample');
  await done;
  expect(trySample).toHaveBeenCalledOnce();
});

test('makes the sample where contacts live, once, as a step that can be taken back', async () => {
  const memory = await createMemoryApp({ files: {}, settings: { contactFolders: ['/'] } });
  host = { memory } as ModalHost;
  await memory.run('open-due');
  await memory.flush();
  const trySample = async (): Promise<void> => {
    await new Promise((resolve) => requestAnimationFrame(() => resolve(null)));
    click('Add a sample note');
    await memory.flush();
  };
  await trySample();
  expect(memory.read('Robin Example.md')).toContain('made up');
  expect(memory.app.workspace.getActiveFile()?.path).toBe('Robin Example.md');
  await memory.run('undo');
  expect(memory.paths().filter((path) => path.endsWith('.md') && !path.startsWith('.'))).toEqual(
    [],
  );
  await memory.run('redo');
  expect(memory.read('Robin Example.md')).toContain('made up');
});
