import { plainProperty } from '../../app/import/entry-properties';
import { VERDICTS, type Judged, type Verdict } from '../../app/import/judged';
import { inert } from './inert';

const TITLES: Readonly<Record<Verdict, string>> = {
  new: 'New',
  changed: 'Known, with something to add',
  possible: 'Perhaps known already, left out',
  same: 'Known, nothing to add',
  'not-a-person': 'Not a person, left out',
  problem: 'Could not be read, left out',
  empty: 'Empty',
};

/** The entries for people, by what becomes of them; those with nothing to say are only counted. */
export function importText(judged: readonly Judged[]): string {
  const parts = VERDICTS.flatMap((verdict) => {
    const some = judged.filter((one) => one.verdict === verdict);
    if (some.length === 0) return [];
    const isQuiet = verdict === 'same' || verdict === 'empty';
    return [[`${TITLES[verdict]} (${some.length})`, ...(isQuiet ? [] : some.map(line))].join('\n')];
  });
  return parts.length === 0 ? 'There is nobody in this file.' : parts.join('\n\n');
}

function line({ entry, name, path, set, message }: Judged): string {
  const said = [...set].map(([property, value]) => `${property}: ${String(plainProperty(value))}`);
  const who = [name || 'No name', path ?? '', said.join(', '), message ?? ''];
  return `  line ${entry.line}: ${inert(who.filter((part) => part !== '').join(' | '))}`;
}
