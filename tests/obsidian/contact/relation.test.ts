import { afterEach, expect, it } from 'vitest';
import { createMemoryApp, type MemoryApp } from '../../../demo/testing/memory-app';
import { click, enter, field } from '../modal-host';

const JO = 'People/Jo.md';
let app: MemoryApp;

afterEach(() => {
  app.close();
});

async function openForm(text: string): Promise<void> {
  app = await createMemoryApp({ files: { [JO]: text }, settings: {} });
  await app.openNote(JO);
  await app.run('more');
  await app.flush();
  await app.chooseMenuItem('Set relation…');
  await app.flush();
}

it('sets known relations and words of one’s own, as the property stands', async () => {
  await openForm('---\nrelation: [peer, neighbor]\n---\n');
  expect(field('In other words').value).toBe('neighbor');
  click('Mentor');
  enter('In other words', 'Old neighbor');
  click('Set relation');
  await app.flush();
  expect(app.read(JO)).toBe('---\nrelation: [mentor, peer, old-neighbor]\n---\n');
  expect(app.notices().join()).toContain('Set the relation with Jo.');
  await app.run('undo');
  await app.flush();
  expect(app.read(JO)).toBe('---\nrelation: [peer, neighbor]\n---\n');
});

it('takes the property out where none is left', async () => {
  await openForm('---\ntie: weak\nrelation: peer\n---\n');
  click('Peer');
  click('Set relation');
  await app.flush();
  expect(app.read(JO)).toBe('---\ntie: weak\n---\n');
});
