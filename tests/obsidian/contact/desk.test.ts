import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createMemoryApp, type MemoryApp } from '../../../demo/testing/memory-app';

let open: MemoryApp | null = null;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T09:00:00') });
});

afterEach(() => {
  open?.close();
  open = null;
  vi.useRealTimers();
});

const due = '---\ntie: weak\n---\n## Log\n- 2026-11-19 met (coffee): tea\n';

async function frame(app: MemoryApp): Promise<void> {
  await app.flush();
  await new Promise((resolve) => requestAnimationFrame(() => resolve(null)));
  await app.flush();
}

/** Selects everybody in the view and skips them. */
async function skipAll(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  open = await createMemoryApp({ files, settings: {} });
  await open.run('open-due');
  await frame(open);
  const row = document.querySelector<HTMLElement>('.rapport-row [tabindex="0"], .rapport-row');
  row?.focus();
  const press = (key: string, init: KeyboardEventInit = {}): void => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }),
    );
  };
  press('a', { ctrlKey: true });
  await frame(open);
  press('i');
  await frame(open);
  return open.notices();
}

it('names only those for whom something was skipped', async () => {
  const bo = '---\ntie: weak\nlast-touch: 2026-11-21\n---\n';
  const notices = await skipAll({ 'People/Ana.md': due, 'People/Bo.md': bo });
  expect(notices.join()).toContain('Skipped for Ana: thank-you.');
});
