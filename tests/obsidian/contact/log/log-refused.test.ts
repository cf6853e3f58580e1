import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createMemoryApp, type MemoryApp } from '../../../../demo/testing/memory-app';
import { click, enter, field, press } from '../../modal-host';

const JO = 'People/Jo.md';
const text = '---\ntie: weak\n---\n# Jo\n\n## Log\n- 2026-11-19 met (coffee): tea\n';
let open: MemoryApp;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T09:00:00') });
  open = await createMemoryApp({ files: { [JO]: text }, settings: {} });
  await open.flush();
  await open.openNote(JO);
  await open.run('log-touch');
  await open.flush();
});
afterEach(() => {
  open.close();
  vi.useRealTimers();
});

const refusal = (): string | null | undefined =>
  document.querySelector('.rapport-form-refusal')?.textContent;

test('begins with what the row asks for', () => {
  expect(field('What happened').value).toBe('thanked');
  expect(document.activeElement).toBe(field('In your words'));
});

test.each([
  [
    'cannot be written',
    () => {
      vi.spyOn(open.app.vault, 'process').mockRejectedValue(new Error('EACCES'));
      vi.spyOn(open.app.vault, 'modify').mockRejectedValue(new Error('EACCES'));
    },
    'EACCES',
  ],
  [
    'is gone',
    () => {
      open.removeOutside(JO);
    },
    'not there any more',
  ],
  [
    'cannot be read',
    () => {
      open.writeOutside(JO, '---\ntie: [weak\n---\n');
    },
    'Not changed: Jo',
  ],
])('stays with the words and the reason when the note %s', async (_, spoil, reason) => {
  spoil();
  await open.flush();
  enter('In your words', 'for the long talk');
  press('Enter', { ctrlKey: true });
  await open.flush();
  expect(refusal()).toContain(reason);
  expect(field('In your words').value).toBe('for the long talk');
  expect(open.notices()).toEqual([]);
  vi.restoreAllMocks();
  click('Cancel');
});
