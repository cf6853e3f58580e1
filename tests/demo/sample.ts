import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PluginManifest } from 'obsidian';
import {
  createMemoryApp,
  type MemoryApp,
  type MemoryAppOptions,
} from '../../demo/testing/memory-app';

/** The fixture plugin's `main.js`. */
export const sampleSource = readFileSync(
  join(import.meta.dirname, 'fixtures/sample-plugin.cjs'),
  'utf8',
);

/** The fixture plugin's manifest. */
export const sampleManifest: PluginManifest = {
  id: 'sample',
  name: 'Sample',
  version: '1.0.0',
  minAppVersion: '1.13.0',
  author: 'Rapport contributors',
  description: 'A sample.',
};

/** Notes for the tests of the host. */
export const sampleFiles: Readonly<Record<string, string>> = {
  'People/Ana.md':
    '---\nlast-touch: 2026-11-01\ntags: [person]\n---\n# Ana\n\nKnows [[Ben]] #friend\n',
  'People/Ben.md':
    '---\nlast-touch: 2026-10-01\nmet-through: "[[Ana]]"\n---\n## Log\n- [ ] Send it\n',
  'Work/Ben.md': 'Another Ben.\n',
  'Daily/2026-11-18.md': 'Saw [[People/Ana|her]] and [[Nobody]].\n',
};

/** The memory app with the fixture plugin. */
export const sampleApp = (options: MemoryAppOptions = {}): Promise<MemoryApp> =>
  createMemoryApp({
    files: sampleFiles,
    pluginSource: sampleSource,
    manifest: sampleManifest,
    ...options,
  });

/** What the fixture plugin wrote down. */
export const seenBy = (app: { plugin: object }): string[] =>
  (app.plugin as { seen: string[] }).seen;
