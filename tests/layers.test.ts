import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));

/** Who may import whom. A layer always may import itself. */
const allowed: Record<string, readonly string[]> = {
  core: [],
  notes: ['core'],
  app: ['core', 'notes'],
  ui: ['core'],
  obsidian: ['core', 'notes', 'app', 'ui'],
  cli: ['core', 'notes', 'app'],
  main: ['core', 'notes', 'app', 'ui', 'obsidian', 'cli'],
};

/** Which outside packages a layer may import; the rest are refused. */
const packages: Record<string, readonly RegExp[]> = {
  core: [/^date-fns$/, /^@date-fns\/utc\/date\/mini$/, /^mustache$/],
  notes: [/^gray-matter$/, /^papaparse$/, /^fflate$/],
  app: [],
  ui: [],
  obsidian: [/^obsidian$/],
  cli: [/^node:/, /^yaml$/],
  main: [/^obsidian$/],
};

/** Only the modules that own a library import it. */
const owners: readonly [library: RegExp, file: RegExp][] = [
  [/^(@date-fns\/utc\/date\/mini|date-fns)$/, /^core\/day\.ts$/],
  [/^gray-matter$/, /^notes\/value\/front-matter\.ts$/],
  [/^mustache$/, /^core\/template\/parse\.ts$/],
  [/^papaparse$/, /^notes\/import\/table\/rows\.ts$/],
  [/^fflate$/, /^notes\/import\/unzip\.ts$/],
];

/** So many files one folder may hold. */
const MOST_FILES = 16;

const clock = /\bnew Date\(\s*\)|\bDate\.now\(|\bnew UTCDate\w*\(\s*\)|\bperformance\.now\(/;

interface Source {
  readonly path: string;
  readonly layer: string;
  readonly text: string;
  readonly imports: readonly string[];
}

function sources(): Source[] {
  return readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => {
      const full = join(entry.parentPath, entry.name);
      const path = relative(src, full);
      const text = readFileSync(full, 'utf8');
      const imports = [
        ...text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s*['"]([^'"]+)['"]/g),
        ...text.matchAll(/(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g),
        ...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g),
      ].map((match) => match[1] ?? '');
      const layer = path === 'main.ts' ? 'main' : (path.split('/')[0] ?? '');
      return { path, layer, text, imports };
    });
}

const targetOf = (source: Source, specifier: string): string =>
  relative(src, resolve(src, dirname(source.path), specifier));

/** A room is a folder of a layer, with the folders in it; a layer's own files are one room too. */
function roomOf(path: string): string {
  const [layer = '', room, file] = path.split('/');
  return file === undefined ? layer : `${layer}/${room ?? ''}`;
}

const layerOf = (source: Source, specifier: string): string => {
  const target = targetOf(source, specifier);
  return target === 'main' ? 'main' : (target.split('/')[0] ?? '');
};

const all = sources();

describe('the layers', () => {
  it('finds sources to look at', () => {
    expect(all.length).toBeGreaterThan(20);
  });

  it('puts every file into a known layer', () => {
    expect(all.filter((source) => !(source.layer in allowed)).map((source) => source.path)).toEqual(
      [],
    );
  });

  it('lets arrows point inward only', () => {
    const wrong = all.flatMap((source) =>
      source.imports
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => layerOf(source, specifier))
        .filter((layer) => layer !== source.layer && !allowed[source.layer]?.includes(layer))
        .map((layer) => `${source.path} → ${layer}`),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps packages where they belong', () => {
    const wrong = all.flatMap((source) =>
      source.imports
        .filter((specifier) => !specifier.startsWith('.'))
        .filter((specifier) => !packages[source.layer]?.some((known) => known.test(specifier)))
        .map((specifier) => `${source.path} → ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  it('gives each owned library one importing module', () => {
    const wrong = all.flatMap((source) =>
      source.imports.flatMap((specifier) =>
        owners
          .filter(([library, file]) => library.test(specifier) && !file.test(source.path))
          .map(() => `${source.path} → ${specifier}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('reads the clock in main.ts and cli/ only', () => {
    const wrong = all
      .filter((source) => source.layer !== 'main' && source.layer !== 'cli')
      .filter((source) => clock.test(source.text))
      .map((source) => source.path);
    expect(wrong).toEqual([]);
  });

  it('has no circle between the rooms of a layer', () => {
    const rooms = new Map<string, string[]>();
    for (const source of all) {
      const room = roomOf(source.path);
      const targets = source.imports
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => roomOf(targetOf(source, specifier)))
        .filter((target) => target !== room && target.split('/')[0] === room.split('/')[0]);
      rooms.set(room, [...(rooms.get(room) ?? []), ...targets]);
    }
    expect(findCycle(rooms)).toEqual([]);
  });

  it('keeps a room small enough to be seen at a glance', () => {
    const folders = new Map<string, number>();
    for (const { path } of all) folders.set(dirname(path), (folders.get(dirname(path)) ?? 0) + 1);
    expect([...folders].filter(([, files]) => files > MOST_FILES)).toEqual([]);
  });

  it('has no import cycles', () => {
    const graph = new Map(
      all.map((source) => [
        source.path,
        source.imports
          .filter((specifier) => specifier.startsWith('.'))
          .map((specifier) => `${targetOf(source, specifier)}.ts`),
      ]),
    );
    expect(findCycle(graph)).toEqual([]);
  });
});

function findCycle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return [];
    for (const next of graph.get(path) ?? []) {
      const cycle = walk(next, [...trail, path]);
      if (cycle.length > 0) return cycle;
    }
    done.add(path);
    return [];
  };
  for (const path of graph.keys()) {
    const cycle = walk(path, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
