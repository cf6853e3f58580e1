// Runs every test: builds what they need, finds a browser for those that need one, and ends with one line,
// `N passed, N failed`. Arguments are handed to vitest: `npm test -- --project unit tests/core`.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { needChromium } from '../demo/chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const wanted = process.argv.slice(2);

/** Whether the tests asked for include those that drive a browser. */
const wantsBrowser = () => {
  const projects = wanted.flatMap((word, at) =>
    word === '--project' ? [wanted[at + 1]] : word.startsWith('--project=') ? [word.slice(10)] : [],
  );
  return projects.length === 0 || projects.includes('browser');
};

/** The path of a browser; null, with advice on standard error, where there is none. */
const findBrowser = () => {
  try {
    return needChromium();
  } catch (error) {
    console.error(`${error.message}\nThe browser tests do not run.\n`);
    return null;
  }
};

/** Runs vitest; its exit status, 1 where it was killed. */
const runVitest = (words, env) => {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const options = { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } };
  return spawnSync(process.execPath, [vitest, 'run', ...words], options).status ?? 1;
};

/** How many tests passed, failed and were skipped; a file that could not be run counts as a failed test. */
const count = (path) => {
  const report = JSON.parse(readFileSync(path, 'utf8'));
  const unrun = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unrun.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
};

const summary = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

execFileSync(process.execPath, ['esbuild.config.mjs'], { cwd: root, stdio: 'inherit' });
const browser = wantsBrowser() ? findBrowser() : null;
const isLacking = wantsBrowser() && browser === null;
const folder = mkdtempSync(join(tmpdir(), 'rapport-report-'));
const report = join(folder, 'report.json');
try {
  const status = runVitest(
    [
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...(isLacking ? ['--project=!browser'] : []),
      ...wanted,
    ],
    browser === null ? {} : { CHROME_PATH: browser },
  );
  process.exitCode = status === 0 && isLacking ? 1 : status;
  console.log(summary(count(report)));
} catch (error) {
  console.error(`The tests did not run to their end: ${error.message}`);
  process.exitCode = 1;
  console.log(summary({ passed: 0, failed: 1, skipped: 0 }));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
