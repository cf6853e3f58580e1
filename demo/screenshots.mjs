// Takes pictures of every screen of Rapport over the sample vault, to be looked at:
//   npm run screenshots            into test-output/screens
//   npm run screenshots -- due     only those whose name begins with "due"
import { build } from 'esbuild';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const outfile = join(root, 'demo/testing/screens.bundle.mjs');

await import('../esbuild.config.mjs');
await build({
  absWorkingDir: root,
  entryPoints: ['demo/testing/screens.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  external: ['*.mjs'],
  logLevel: 'warning',
});
try {
  const { takeScreens } = await import(pathToFileURL(outfile).href);
  await takeScreens(join(root, 'test-output/screens'), process.argv[2] ?? '');
} finally {
  await rm(outfile, { force: true });
}
