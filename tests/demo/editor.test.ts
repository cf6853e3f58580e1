// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import type { MemoryApp } from '../../demo/testing/memory-app';
import { sampleApp, sampleFiles } from './sample';

let app: MemoryApp;
afterEach(() => app.close());
const path = 'People/Ben.md';

test('typing is saved two seconds later, and indexed after that', async () => {
  app = await sampleApp();
  const { editor } = await app.openNote(path);
  editor.replaceRange('X', { line: 0, ch: 3 });
  await app.pass(1999);
  expect(app.read(path)).toBe(sampleFiles[path]);
  await app.pass(1);
  expect(app.read(path)).toBe(`---X${sampleFiles[path]?.slice(3)}`);
});

test('a transaction takes positions as before it, and one undo takes it back', async () => {
  app = await sampleApp();
  const { editor } = await app.openNote(path);
  editor.transaction({
    changes: [
      { from: { line: 1, ch: 0 }, to: { line: 1, ch: 22 }, text: 'last-touch: 2026-11-18' },
      { from: { line: 5, ch: 0 }, text: '- 2026-11-18 met\n' },
    ],
  });
  const expected = sampleFiles[path]
    ?.replace('2026-10-01', '2026-11-18')
    .replace('- [ ]', '- 2026-11-18 met\n- [ ]');
  expect(editor.getValue()).toBe(expected);
  await app.flush();
  expect(app.read(path)).toBe(expected);
  editor.undo();
  expect(editor.getValue()).toBe(sampleFiles[path]);
  editor.undo();
  expect(editor.getValue()).toBe(sampleFiles[path]);
  editor.redo();
  await app.flush();
  expect(app.read(path)).toBe(expected);
});

test('a write around the editor is shown at once when nothing is unsaved', async () => {
  app = await sampleApp();
  const view = await app.openNote(path);
  await app.app.vault.process(view.file as never, () => 'new\ntext');
  expect(view.editor.getValue()).toBe('new\ntext');
  expect(view.data).toBe('new\ntext');
  await app.flush();
  expect(app.read(path)).toBe('new\ntext');
});

test('a write around unsaved edits is merged with them, and said', async () => {
  app = await sampleApp({ files: { 'a.md': 'one\ntwo\nthree\n' } });
  const view = await app.openNote('a.md');
  view.editor.replaceRange('mine ', { line: 0, ch: 0 });
  app.writeOutside('a.md', 'one\ntwo\nthree\ntheirs\n');
  expect(view.editor.getValue()).toBe('mine one\ntwo\nthree\ntheirs\n');
  expect(app.notices().join()).toContain('modified externally');
  await app.flush();
  expect(app.read('a.md')).toBe('mine one\ntwo\nthree\ntheirs\n');
});

test('a save looks at what it saved last, not at the disk', async () => {
  app = await sampleApp({ files: { 'a.md': 'one\n' } });
  const view = await app.openNote('a.md');
  app.writeOutside('a.md', 'one\ntheirs\n', true);
  await view.save();
  expect(app.read('a.md')).toBe('one\ntheirs\n');
  expect(view.editor.getValue()).toBe('one\n');
  view.editor.replaceRange('mine ', { line: 0, ch: 0 });
  await view.save();
  expect(app.read('a.md')).toBe('mine one\n');
});

test('a change on disk that the app hears of later is shown then', async () => {
  app = await sampleApp({ files: { 'a.md': 'one\n' } });
  const view = await app.openNote('a.md');
  app.writeOutside('a.md', 'two\n', true);
  expect(view.editor.getValue()).toBe('one\n');
  app.tellOutside();
  expect(view.editor.getValue()).toBe('two\n');
});

test('to read and to edit have a text each: the hidden editor is neither saved nor kept', async () => {
  app = await sampleApp({ files: { 'a.md': 'one\n' } });
  const view = await app.openNote('a.md');
  await view.setState({ ...view.getState(), mode: 'preview' }, { history: false });
  view.editor.replaceRange('hidden ', { line: 0, ch: 0 });
  await view.save();
  expect([view.getViewData(), app.read('a.md')]).toEqual(['one\n', 'one\n']);
  await view.setState({ ...view.getState(), mode: 'source' }, { history: false });
  expect(view.editor.getValue()).toBe('one\n');
});

test('reading leaves a byte order mark out, a change in place is handed it', async () => {
  app = await sampleApp({ files: { 'a.md': '\uFEFFone' } });
  const file = app.app.vault.getFileByPath('a.md') as never;
  expect(await app.app.vault.read(file)).toBe('one');
  let seen = '';
  await app.app.vault.process(file, (text) => (seen = text));
  expect(seen).toBe('\uFEFFone');
});

test('CRLF notes are LF in the editor, and stay as they are unless edited', async () => {
  app = await sampleApp({ files: { 'a.md': 'one\r\ntwo\r\n' } });
  const view = await app.openNote('a.md');
  expect(view.editor.getValue()).toBe('one\ntwo\n');
  await view.save();
  expect(app.read('a.md')).toBe('one\r\ntwo\r\n');
});

test('closing a note saves it; reading shows it rendered, code blocks and links too', async () => {
  app = await sampleApp({ files: { 'a.md': '# T\n[[b|Bee]]\n```sample\nhi\n```\n', 'b.md': '' } });
  const view = await app.openNote('a.md');
  view.editor.replaceRange('!', { line: 0, ch: 3 });
  await view.setState({ ...view.getState(), mode: 'preview' }, { history: false });
  await app.settle();
  expect(view.containerEl.querySelector('h1')?.textContent).toBe('T!');
  expect(view.containerEl.querySelector('.sample-block')?.textContent).toBe('block: hi');
  view.containerEl.querySelector<HTMLElement>('a.internal-link')?.click();
  await app.settle();
  expect(app.app.workspace.getActiveFile()?.path).toBe('b.md');
  expect(app.read('a.md')).toContain('# T!');
});

test('editor commands are there only in an editor', async () => {
  app = await sampleApp();
  expect(app.commands()).not.toContain('sample:only-notes');
  const view = await app.openNote(path);
  view.editor.setSelection({ line: 0, ch: 0 }, { line: 0, ch: 3 });
  expect(await app.run('only-notes')).toBe(true);
  expect(view.editor.getLine(0)).toBe('**here**');
  expect(view.editor.getCursor()).toEqual({ line: 0, ch: 8 });
  expect(view.editor.posToOffset({ line: 99, ch: 0 })).toBe(view.editor.getValue().length);
  expect(view.editor.offsetToPos(9)).toEqual({ line: 1, ch: 0 });
});
