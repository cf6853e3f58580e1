import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createMemoryApp, type MemoryApp } from '../../../demo/testing/memory-app';

const JO = 'People/Jo.md';
const files = {
  [JO]: '---\ntie: weak\n---\n## Log\n- 2026-11-21 met (coffee)\n',
  'Letter.md': 'Dear\n',
};

let app: MemoryApp;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T09:00:00') });
  app = await createMemoryApp({ files, settings: {} });
  await app.flush();
});

afterEach(() => {
  vi.restoreAllMocks();
  app.close();
  vi.useRealTimers();
});

/** The button of the draft window with that name. */
function button(name: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>('.modal button')].find(
    (el) => el.textContent === name || el.getAttribute('aria-label') === name,
  );
  if (!found) throw new Error(`No button "${name}".`);
  return found;
}

const isOpen = (): boolean => document.querySelector('.rapport-draft-modal') !== null;

it('inserts nothing behind a note that is open to be read, and keeps the window', async () => {
  const view = await app.openNote(JO);
  await view.setState({ ...view.getState(), mode: 'preview' }, { history: false });
  await app.run('draft');
  button('Insert at cursor').click();
  await app.settle();
  expect(isOpen()).toBe(true);
  expect(app.notices().join()).toContain('Switch it to editing first');
  await app.flush();
  expect(app.read(JO)).toBe(files[JO]);
});

it('inserts where the note is edited, and closes', async () => {
  const view = await app.openNote(JO);
  view.editor.setCursor(5);
  await app.run('draft');
  button('Insert at cursor').click();
  await app.flush();
  expect(isOpen()).toBe(false);
  expect(app.read(JO)).toContain('Thank you for the coffee');
});

it('does not say a draft is kept that the device had no room for', async () => {
  await app.openNote(JO);
  await app.run('draft');
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const body = document.querySelector<HTMLTextAreaElement>('.rapport-draft-modal textarea');
  if (!body) throw new Error('No text.');
  body.value += ' And more.';
  body.dispatchEvent(new Event('input', { bubbles: true }));
  await app.settle();
  document.querySelector<HTMLElement>('.modal-close-button')?.click();
  await app.settle();
  expect(app.notices().join()).toContain('could not be kept');
});
