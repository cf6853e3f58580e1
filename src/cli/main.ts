import { readFileSync } from 'node:fs';
import process from 'node:process';
import { run } from './run';

const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
const { version } = JSON.parse(manifest) as { version: string };

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe, such as `head`, went away: there is nobody left to write to.
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  now: new Date(),
  version,
  env: process.env,
  out: process.stdout,
  err: process.stderr,
});
