// Takes pictures of every screen of Rapport over the sample vault, to be looked at:
//   npm run screenshots            into test-output/screens
//   npm run screenshots -- due     only those whose name begins with "due"
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const outfile = join(root, 'demo/testing/screens.bundle.mjs');
const run = (file, ...words) =>
  spawnSync(process.execPath, [file, ...words], { cwd: root, stdio: 'inherit' }).status ?? 1;

run('esbuild.config.mjs');
await build({
  absWorkingDir: root,
  stdin: {
    resolveDir: join(root, 'demo/testing'),
    contents: `import { takeScreens } from './screens';
      await takeScreens(process.argv[2], process.argv[3]);`,
  },
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  external: ['*.mjs'],
  logLevel: 'warning',
});
try {
  process.exitCode = run(outfile, 'test-output/screens', process.argv[2] ?? '');
} finally {
  await rm(outfile, { force: true });
}
