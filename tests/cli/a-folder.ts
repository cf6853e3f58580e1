import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { run } from '../../src/cli/run';
import type { Output } from '../../src/cli/words/surroundings';

/** A folder on disk with these files, gone when the test is. */
export function aFolder(files: Readonly<Record<string, string>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'rapport-test-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** A terminal of so many columns; 0: none, but a pipe or a file. */
export interface Terminal {
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly now?: string;
}

/** What the command printed and how it ended. */
export interface Ended {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line with streams that remember. */
export async function rapport(words: readonly string[], terminal: Terminal = {}): Promise<Ended> {
  const { columns = 0, env = {}, now = '2026-11-22T12:00:00Z' } = terminal;
  const written = { out: '', err: '' };
  const stream = (name: 'out' | 'err'): Output => ({
    ...(columns > 0 ? { isTTY: true, columns } : {}),
    write(text) {
      written[name] += text;
    },
  });
  const [out, err] = [stream('out'), stream('err')];
  const status = await run(words, { now: new Date(now), version: '1.2.3', env, out, err });
  return { status, ...written };
}

/** Who is due in a folder, as JSON. */
export async function dueIn(root: string, today = '2026-11-22'): Promise<DueJson> {
  const { out } = await rapport(['due', root, '--today', today, '--json']);
  return JSON.parse(out) as DueJson;
}

/** The JSON of PRODUCT 6. */
export interface DueJson {
  readonly today: string;
  readonly rows: readonly {
    readonly path: string;
    readonly name: string;
    readonly tie: string | null;
    readonly company: string | null;
    readonly state: string;
    readonly reason: string | null;
    readonly due: string | null;
    readonly why: string;
    readonly template: string | null;
    readonly also: readonly {
      readonly reason: string;
      readonly due: string | null;
      readonly why: string;
    }[];
  }[];
  readonly problems: readonly {
    readonly path: string;
    readonly property: string | null;
    readonly line: number | null;
    readonly found: string;
    readonly message: string;
  }[];
}
