import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { App } from 'obsidian';
import {
  createMemoryApp,
  type MemoryApp,
  type MemoryAppOptions,
} from '../../demo/testing/memory-app';
import type * as Parts from './parts';

const repository = join(import.meta.dirname, '../..');

/** The modules under test, as one plugin that does nothing by itself. */
const entry = `
import { Plugin } from 'obsidian';
import * as parts from './tests/obsidian/parts';
export default class extends Plugin {
  parts = parts;
}
`;

let source: string | null = null;

/** Built once a file of tests, in a process of its own: the bundler does not run inside a page. */
function pluginSource(): string {
  const esbuild = join(repository, 'node_modules/esbuild/bin/esbuild');
  const options = ['--bundle', '--format=cjs', '--external:obsidian', '--target=es2022'];
  source ??= execFileSync(esbuild, options, { cwd: repository, input: entry, encoding: 'utf8' });
  return source;
}

/** An app in memory, with the modules under test. */
export interface ModalHost {
  readonly memory: MemoryApp;
  readonly app: App;
  readonly parts: typeof Parts;
}

/** Starts an app in memory with the modules under test loaded. */
export async function openHost(options: MemoryAppOptions = {}): Promise<ModalHost> {
  const memory = await createMemoryApp({ ...options, pluginSource: pluginSource() });
  const { parts } = memory.plugin as unknown as { parts: typeof Parts };
  return { memory, app: memory.app as unknown as App, parts };
}

/** The row of a form or of the settings with that name. */
export function row(name: string, root: ParentNode = document): HTMLElement {
  const rows = [...root.querySelectorAll<HTMLElement>('.setting-item')];
  const found = rows.find(
    (el) => el.querySelector('.setting-item-name')?.textContent === name && el.isShown(),
  );
  if (!found) throw new Error(`No row "${name}".`);
  return found;
}

type Input = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The field in the row with that name. */
export function field(name: string, root: ParentNode = document): Input {
  const found = row(name, root).querySelector<Input>('input, select, textarea');
  if (!found) throw new Error(`No field "${name}".`);
  return found;
}

/** What is said to be wrong with a field; null when nothing is. */
export function fault(name: string): string | null {
  return row(name).querySelector('.setting-item-error')?.textContent ?? null;
}

/** Types or chooses a value, as a person would. */
export function enter(name: string, value: string, root: ParentNode = document): void {
  const el = field(name, root);
  el.focus();
  el.value = value;
  el.dispatchEvent(new Event('input', { bubbles: true }));
  el.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Presses a key where the focus is. */
export function press(key: string, init: KeyboardEventInit = {}): void {
  const target = document.activeElement ?? document.body;
  const event = { key, bubbles: true, cancelable: true, ...init };
  target.dispatchEvent(new KeyboardEvent('keydown', event));
}

/** Clicks the button with that text. */
export function click(text: string): void {
  const found = [...document.querySelectorAll<HTMLElement>('button, .suggestion-item')].find(
    (el) => el.textContent === text,
  );
  if (!found) throw new Error(`No button "${text}".`);
  found.click();
}
