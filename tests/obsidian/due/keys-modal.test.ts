import { afterEach, expect, test } from 'vitest';
import { KEYS } from '../../../src/ui/dashboard/keys/keys';
import { openHost, press, type ModalHost } from '../modal-host';

let host: ModalHost;
afterEach(() => {
  host.memory.close();
});

test('lists every key of the view with what it does', async () => {
  host = await openHost();
  new host.parts.KeysModal(host.app, KEYS).open();
  const rows = [...document.querySelectorAll('.rapport-key-sheet tr')].map((el) => el.textContent);
  expect(rows).toContain('Down or JNext person');
  expect(rows).toContain('Ctrl+ZUndo');
  press('Escape');
  expect(document.querySelector('.rapport-key-sheet')).toBeNull();
});

test('names keys as the keyboard does', async () => {
  host = await openHost();
  const { pressWords } = host.parts;
  expect(pressWords({ key: 'Enter', mod: true, alt: true }, false)).toBe('Ctrl+Alt+Enter');
  expect(pressWords({ key: 'z', mod: true, shift: true }, true)).toBe('⌘ Shift Z');
  expect(pressWords({ key: ' ' }, false)).toBe('Space');
});
