import type { Touch } from '../../src/core/touch';
import { parseEntry } from '../../src/notes/body/log';
import { linksIn } from '../../src/notes/value/links';

/** Where `[[Acme]]` in a log line leads to in tests, as `anOpportunity('Acme')` is called. */
export const opportunityPath = (name: string): string => `Opportunities/${name}.md`;

/** An entry as a log line says it: `2026-11-20 met (coffee): talked about her team`. */
export function anEntry(line: string, told: Partial<Touch> = {}): Touch {
  const entry = parseEntry(line);
  if (!entry || entry.day === null) throw new Error(`No log line: ${line}`);
  const { day, verb, detail, worded, text } = entry;
  const links = linksIn(line).map((link) => opportunityPath(link.target));
  return {
    day,
    verb,
    detail,
    ...(worded ? { worded } : {}),
    text,
    links,
    line: null,
    source: null,
    ...told,
  };
}
