import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Builds main.js and dist/ once before the tests that run what users get. */
export default function setup(): void {
  const root = fileURLToPath(new URL('..', import.meta.url));
  execFileSync(process.execPath, ['esbuild.config.mjs'], { cwd: root, stdio: 'inherit' });
}
