import { readTelling, type About, type Telling } from '../telling/said';

/** Words that name only the way a message took: what was done may stand in the next cell. */
const CHANNELS = new Set(
  'email message text dm letter linkedin whatsapp phone video zoom'.split(' '),
);

const isChannel = (cell: string): boolean =>
  CHANNELS.has(cell.replace(/[*_`]/g, '').trim().toLowerCase());

/** Reads a row of a log's table; the first cell is the date, of which `rest` is what stands behind it. */
export function readRow(cells: readonly string[], rest: string, about: About): Telling {
  const [, second = '', third = ''] = cells;
  const from = (at: number): string =>
    cells
      .slice(at)
      .filter((cell) => cell !== '')
      .join(' | ');
  const saysNothing =
    readTelling(second, about).verb === 'touch' && !readTelling(second, about).begins;
  if (saysNothing || isChannel(second)) {
    const told = readTelling(third, about);
    const isAllSaid = second.trim() === '' && told.verb !== 'touch';
    if (told.begins || isAllSaid) return readTelling(from(2), about);
  }
  if (!saysNothing) return readTelling(from(1), about);
  const text = [rest, from(1)].filter((part) => part !== '').join(' | ');
  return { verb: 'touch', detail: null, worded: false, text, begins: false };
}
