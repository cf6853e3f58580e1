import { describe, expect, it } from 'vitest';
import { dayProgress } from '../../../src/core/board/today';
import { dayWords } from '../../../src/ui/dashboard/words';
import { aContact } from '../../builders/a-contact';
import { aPromise } from '../../builders/a-promise';
import { settings } from '../../builders/settings';
import { boardOf } from '../../builders/standing';

const TODAY = '2026-11-25';
const promised = [aPromise('Send it', { due: '2026-11-20' })];
const met = '2026-11-24 met (coffee)';
const sayFor = (contacts: Parameters<typeof boardOf>[0], todaysSet = 1): string =>
  dayWords(dayProgress(boardOf(contacts, TODAY), settings({ todaysSet })));

const done = aContact({ name: 'Di', log: [`${TODAY} wrote`] });
const due = aContact({ name: 'Ed', promises: promised });

describe('the words of the day', () => {
  it('count who is left, then say that it is enough, or all', () => {
    expect(sayFor([due])).toBe('1 person for today');
    expect(sayFor([due, done], 2)).toBe('1 of 2 for today');
    expect(sayFor([due, done])).toBe('Enough for today. The rest can wait.');
    expect(sayFor([done])).toBe('All caught up for today.');
    expect(sayFor([])).toBe('Nothing due today.');
  });

  it('do not call it enough above a thank-you that is due', () => {
    const thank = (name: string): ReturnType<typeof aContact> => aContact({ name, log: [met] });
    expect(sayFor([thank('Ana'), done])).toBe('Today’s set is done; a thank-you is still due.');
    expect(sayFor([thank('Ana'), thank('Bo'), done])).toBe(
      'Today’s set is done; 2 thank-yous are still due.',
    );
  });

  it('count a thank-you behind another reason, of somebody written to today', () => {
    const log = [met, `${TODAY} gave`];
    expect(sayFor([aContact({ log, promises: promised })])).toBe(
      'Today’s set is done; a thank-you is still due.',
    );
  });
});
