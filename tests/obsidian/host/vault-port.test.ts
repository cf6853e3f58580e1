import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryApp, type MemoryApp } from '../../../demo/testing/memory-app';

const JO = 'People/Jo.md';
const note = '---\ntie: weak\n---\n# Jo\n\n## Log\n- 2026-11-19 met (coffee): tea\n';
const phone = `${note}- 2026-11-20 wrote: from the phone\n`;
const skipped = '- 2026-11-22 skipped (thank-you)\n';

let app: MemoryApp;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T09:00:00') });
});

afterEach(() => {
  app.close();
  vi.useRealTimers();
});

async function start(text = note): Promise<void> {
  app = await createMemoryApp({ files: { [JO]: text }, settings: {} });
  await app.flush();
}

async function skip(): Promise<void> {
  await app.run('skip');
  await app.flush();
}

describe('a note that is open', () => {
  it('keeps what came to the disk before the view heard of it, when the view has no edits', async () => {
    await start();
    const view = await app.openNote(JO);
    app.writeOutside(JO, phone, true);
    await skip();
    expect(app.read(JO)).toBe(phone + skipped);
    expect(view.editor.getValue()).toBe(phone + skipped);
  });

  it('keeps both what came to the disk and what was typed meanwhile', async () => {
    await start();
    const view = await app.openNote(JO);
    view.editor.setValue(note.replace('# Jo\n', '# Jo\n\nA thought not saved yet\n'));
    app.writeOutside(JO, phone, true);
    await skip();
    const text = app.read(JO);
    for (const part of ['A thought not saved yet\n', 'from the phone\n', skipped])
      expect(text).toContain(part);
    expect(view.editor.getValue()).toBe(text);
  });

  it('is changed on the disk while it is open to be read', async () => {
    await start();
    const view = await app.openNote(JO);
    await view.setState({ ...view.getState(), mode: 'preview' }, { history: false });
    await skip();
    expect(app.read(JO)).toBe(note + skipped);
    await view.setState({ ...view.getState(), mode: 'source' }, { history: false });
    await app.flush();
    expect(app.read(JO)).toBe(note + skipped);
    expect(view.editor.getValue()).toBe(note + skipped);
  });

  it('keeps what was typed before it was opened to be read', async () => {
    await start();
    const view = await app.openNote(JO);
    view.editor.setValue(note.replace('# Jo\n', '# Jo\n\nA thought\n'));
    await view.setState({ ...view.getState(), mode: 'preview' }, { history: false });
    await skip();
    expect(app.read(JO)).toContain('A thought\n');
    expect(app.read(JO)).toContain(skipped);
  });

  it('says so when its editor cannot be saved, and keeps the words there', async () => {
    await start();
    const view = await app.openNote(JO);
    view.editor.setValue(note.replace('# Jo\n', '# Jo\n\nA thought\n'));
    view.save = async () => undefined;
    await app.run('skip');
    await app.settle();
    expect(app.notices().join(' ')).toContain('could not be saved');
    expect(view.editor.getValue()).toContain(skipped);
  });
});

describe('a note with a byte order mark', () => {
  const marked = `\uFEFF${note}`;

  it('keeps the mark, and takes a step back', async () => {
    await start(marked);
    await app.openNote(JO);
    await skip();
    expect(app.read(JO)).toBe(marked + skipped);
    await app.run('undo');
    await app.flush();
    expect(app.read(JO)).toBe(marked);
  });
});
