import { plainProperty } from '../../app/import/entry-properties';
import type { Judged } from '../../app/import/judged';

/** What `rapport import --json` prints. */
export function importJson(format: string, judged: readonly Judged[]): string {
  const entries = judged.map(({ entry, verdict, name, path, set, message }) => ({
    line: entry.line,
    verdict,
    name: name === '' ? null : name,
    path,
    set: Object.fromEntries([...set].map(([property, value]) => [property, plainProperty(value)])),
    message,
  }));
  return JSON.stringify({ format, entries }, null, 2);
}
