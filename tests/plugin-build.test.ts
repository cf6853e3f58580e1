import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';

const file = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const json = (name: string): Record<string, string> =>
  JSON.parse(file(name)) as Record<string, string>;

/** A stand-in for any part of the app that a module may extend or call while it is loaded. */
function anything(): unknown {
  return new Proxy(class {}, {
    get: (target, key) => (key === 'prototype' ? target.prototype : anything()),
  });
}

describe('the built plugin', () => {
  const source = file('main.js');

  it.each([
    ['eval', /\beval\b/],
    ['new Function', /new\s+Function\b/],
    ['innerHTML', /\b(?:inner|outer)HTML\b|insertAdjacentHTML/],
    ['network calls', /\bfetch\(|XMLHttpRequest|WebSocket|requestUrl|sendBeacon/],
    ['Buffer', /\bBuffer\b/],
    ['process', /\bprocess\.(?!frontMatter)/],
    ['lookbehind', /\(\?<[=!]/],
    ['a debugger statement', /\bdebugger\b/],
  ])('holds no %s', (_, banned) => {
    expect(source.match(banned)?.[0]).toBeUndefined();
  });

  it('asks for nothing but the app', () => {
    const asked = [...source.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name);
    expect([...new Set(asked)]).toEqual(['obsidian']);
  });

  it('loads where there is no Node', () => {
    const module = { exports: {} as { default?: unknown } };
    const require = (name: string): unknown => {
      if (name !== 'obsidian') throw new Error(`There is no ${name} here`);
      return anything();
    };
    runInNewContext(source, { module, exports: module.exports, require, Intl, setTimeout });
    expect(typeof module.exports.default).toBe('function');
  });
});

describe('the manifest', () => {
  const manifest = json('manifest.json');

  it('keeps to the directory’s rules', () => {
    expect(manifest['id']).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(`${manifest['id'] ?? ''} ${manifest['name'] ?? ''}`).not.toMatch(/obsidian|plugin/i);
    expect(manifest['description']).toMatch(/^[A-Z][A-Za-z0-9 .,!?'"-]*\.$/);
    expect(manifest['description']).not.toMatch(/obsidian|plugin/i);
    expect(manifest['description']?.length).toBeLessThanOrEqual(250);
    expect(manifest['minAppVersion']).toBe('1.13.0');
  });

  it('names the same version as the package and versions.json', () => {
    expect(json('package.json')['version']).toBe(manifest['version']);
    expect(json('versions.json')[manifest['version'] ?? '']).toBe(manifest['minAppVersion']);
  });
});

describe('the lockfile', () => {
  it('names no host to load packages from', () => {
    expect(file('package-lock.json')).not.toMatch(/"resolved"/);
  });
});
