// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import type { MemoryApp } from '../../demo/testing/memory-app';
import { sampleApp } from './sample';

let app: MemoryApp;
afterEach(() => app.close());

const files = {
  'People/Ben.md': '',
  'People/Old/Ben.md': '',
  'Work/Ben.md': '',
  'Work/Deep/Note.md': 'See [[Ana]] twice [[ana]] and [[Who]].',
  'Ana.md': '',
  'pic.PNG': '',
};

test.each([
  ['Ana', 'Work/Deep/Note.md', 'Ana.md'],
  ['ANA', '', 'Ana.md'],
  ['Ana.md', '', 'Ana.md'],
  ['Ana#Log', '', 'Ana.md'],
  ['Ben', 'Work/Deep/Note.md', 'Work/Ben.md'],
  ['Ben', 'People/Old/x.md', 'People/Old/Ben.md'],
  ['Ben', 'People/x.md', 'People/Ben.md'],
  ['Old/Ben', '', 'People/Old/Ben.md'],
  ['People/Ben', 'Work/x.md', 'People/Ben.md'],
  ['/People/Ben', 'Work/x.md', 'People/Ben.md'],
  ['../Ben', 'Work/Deep/Note.md', 'Work/Ben.md'],
  ['./Note', 'Work/Deep/x.md', 'Work/Deep/Note.md'],
  ['pic.png', '', 'pic.PNG'],
  ['Nobody', '', null],
  ['', 'Ana.md', 'Ana.md'],
])('[[%s]] in %s leads to %s', async (link, source, expected) => {
  app = await sampleApp({ files });
  const found = app.app.metadataCache.getFirstLinkpathDest(link, source);
  // In Work/Deep nothing is near, so the shortest path wins.
  expect(found?.path ?? null).toBe(expected);
});

test('link counts, link texts and written links', async () => {
  app = await sampleApp({ files });
  const cache = app.app.metadataCache;
  expect(cache.resolvedLinks['Work/Deep/Note.md']).toEqual({ 'Ana.md': 2 });
  expect(cache.unresolvedLinks['Work/Deep/Note.md']).toEqual({ Who: 1 });
  const text = (path: string) => {
    const file = app.app.vault.getFileByPath(path);
    return app.app.fileManager.generateMarkdownLink(file as never, '');
  };
  expect(text('Ana.md')).toBe('[[Ana]]');
  expect(text('People/Ben.md')).toBe('[[People/Ben]]');
});

test('opening a link to nothing makes the note', async () => {
  app = await sampleApp({ files });
  await app.app.workspace.openLinkText('Who', 'Work/Deep/Note.md');
  expect(app.read('Who.md')).toBe('');
  expect(app.app.workspace.getActiveFile()?.path).toBe('Who.md');
});
