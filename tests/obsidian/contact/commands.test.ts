import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryApp, type MemoryApp } from '../../../demo/testing/memory-app';

const due = '---\ntie: weak\n---\n## Log\n- 2026-11-19 met (coffee): tea\n';
const ANA = 'People/Ana.md';
const BO = 'People/Bo.md';
let app: MemoryApp;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T09:00:00') });
  app = await createMemoryApp({ files: { [ANA]: due, [BO]: due }, settings: {} });
  await app.run('open-due');
  await frame();
});

afterEach(() => {
  app.close();
  vi.useRealTimers();
});

async function frame(): Promise<void> {
  await app.flush();
  await new Promise((resolve) => requestAnimationFrame(() => resolve(null)));
  await app.flush();
}

async function standOn(name: string): Promise<void> {
  const leaf = app.app.workspace.getLeavesOfType('rapport-due')[0];
  if (leaf) app.app.workspace.setActiveLeaf(leaf as never, { focus: true });
  const rows = [...document.querySelectorAll<HTMLElement>('.rapport-row')];
  const row = rows.find((el) => el.querySelector('.rapport-row-name')?.textContent === name);
  (row?.querySelector<HTMLElement>('[tabindex]') ?? row)?.focus();
  await frame();
}

describe('a command about a person', () => {
  it('takes the row in focus before the note that is open', async () => {
    await app.openNote(ANA);
    await standOn('Bo');
    await app.run('skip');
    await frame();
    expect(app.read(BO)).toContain('skipped');
    expect(app.read(ANA)).toBe(due);
  });

  it('takes the note that is open once one has gone back to it', async () => {
    await standOn('Bo');
    await app.openNote(ANA);
    await app.run('skip');
    await frame();
    expect(app.read(ANA)).toContain('skipped');
    expect(app.read(BO)).toBe(due);
  });

  it('asks where there is neither', async () => {
    await app.run('skip');
    await frame();
    expect(document.querySelector('.prompt, .suggestion-container')).not.toBeNull();
    expect(app.read(ANA) + app.read(BO)).toBe(due + due);
  });
});
