import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createMemoryApp, type MemoryApp } from '../../../demo/testing/memory-app';
import { click, enter, fault, press } from '../modal-host';

const JO = 'People/Jo.md';
const before = '---\ntie: weak\n---\n## Log\n- 2026-11-01 met: fair\n';
let app: MemoryApp;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T09:05:00') });
  app = await createMemoryApp({ files: { [JO]: before }, settings: {} });
  await app.openNote(JO);
  await app.flush();
});

afterEach(() => {
  app.close();
  vi.useRealTimers();
});

async function openForm(): Promise<void> {
  await app.run('log-line');
  await app.flush();
}

const preview = (): string => document.querySelector('.rapport-preview-line')?.textContent ?? '';

it('writes what was typed behind its day, as the preview says, and takes it back', async () => {
  await openForm();
  enter('What happened', 'yesterday had coffee (long): she offered a look at my CV');
  const line = '- 2026-11-21 had coffee (long): she offered a look at my CV';
  expect(preview()).toBe(line);
  press('Enter');
  await app.flush();
  const [log] = app.read(JO).split('\n').slice(-2);
  expect(log).toBe(line);
  expect(document.querySelector('.rapport-form')).toBeNull();
  await app.run('undo');
  await app.flush();
  expect(app.read(JO)).toBe(before);
});

it.each([
  ['2026-12-24 met: dinner', 'still ahead'],
  ['', 'Say what happened'],
])('says what is wrong and writes nothing: %j', async (typed, words) => {
  await openForm();
  enter('What happened', typed);
  click('Log');
  await app.flush();
  expect(fault('What happened')).toContain(words);
  expect(app.read(JO)).toBe(before);
});

it('keeps the form where the note cannot be written to', async () => {
  await openForm();
  app.writeOutside(JO, '---\ntie: [weak\n---\n');
  enter('What happened', 'met: tea');
  click('Log');
  await app.flush();
  expect(document.querySelector('.rapport-form-refusal')?.textContent).toContain('Not changed: Jo');
});
