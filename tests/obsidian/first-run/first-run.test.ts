import { afterEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings';
import { day } from '../../builders/day';
import { click, enter, fault, field, openHost, press, row, type ModalHost } from '../modal-host';

const today = day('2026-11-22');
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
  return { done: host.parts.offerFirstRun(host.app, store, trySample), trySample };
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

test('writes the sample where contacts live, once, and opens it', async () => {
  host = await openHost();
  const create = vi.fn(() => Promise.resolve());
  const open = vi.fn();
  const book = { settings: { ...DEFAULT_SETTINGS, contactFolders: ['/'] }, today };
  const desk = { app: host.app, book, open } as unknown as Parameters<
    typeof host.parts.trySample
  >[1];
  await host.parts.trySample({ create }, desk);
  expect(create).toHaveBeenCalledWith('Robin Example.md', expect.stringContaining('made up'));
  expect(open).toHaveBeenCalledWith('Robin Example.md', 'tab');
});
