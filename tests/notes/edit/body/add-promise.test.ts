import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import {
  addPromise,
  madeOn,
  promiseLine,
  type NewPromise,
} from '../../../../src/notes/edit/body/add-promise';
import { scanLines } from '../../../../src/notes/body/lines';
import { readPromises } from '../../../../src/notes/body/promises';
import { aDay } from '../a-day';
import { refusalOf, textOf } from '../text-of';

const LOGS = DEFAULT_SETTINGS.logHeadings;
const DUE = aDay('2026-11-24');
const CREATED = aDay('2026-11-20');
const promise = (part: Partial<NewPromise> = {}): NewPromise => ({
  text: 'Send the article',
  due: DUE,
  created: null,
  ...part,
});
const TASK = '- [ ] Send the article 📅 2026-11-24';

describe('the day a promise was made', () => {
  const today = aDay('2026-11-22');
  it.each<[Partial<NewPromise>, string | null]>([
    [{ due: null }, today],
    [{}, null],
    [{ due: null, created: CREATED }, CREATED],
    [{ due: null, text: 'a 📅 2026-12-01' }, null],
    [{ due: null, text: 'a ➕ 2026-11-01' }, null],
  ])('of %j is %s', (part, created) => {
    expect(madeOn(promise(part), today).created).toBe(created);
  });
});

describe('adding a promise', () => {
  it.each<[string, string, string]>([
    ['to an empty note', '', `## Promises\n\n${TASK}\n`],
    ['at the end', 'Text', `Text\n\n## Promises\n\n${TASK}`],
    [
      'above the log',
      'Text\n\n## Log\n- 2026-11-01\n',
      `Text\n\n## Promises\n\n${TASK}\n\n## Log\n- 2026-11-01\n`,
    ],
    [
      'above a log of another level',
      '# A\n### History\n',
      `# A\n\n### Promises\n\n${TASK}\n\n### History\n`,
    ],
    [
      'to the others',
      '## promises\n* [ ] a\n* [x] b\n\n## X\n',
      `## promises\n* [ ] a\n* [x] b\n${TASK.replace('-', () => '*')}\n\n## X\n`,
    ],
    ['with CRLF', '## Promises\r\n- [ ] a\r\n', `## Promises\r\n- [ ] a\r\n${TASK}\r\n`],
    ['to an empty section', '## Promises\n\n## Log\n', `## Promises\n\n${TASK}\n\n## Log\n`],
    ['behind a byte order mark', '\uFEFF## Log', `\uFEFF## Promises\n\n${TASK}\n\n## Log`],
    ['above code that never closes', 'Text\n\n```\n', `Text\n\n## Promises\n\n${TASK}\n\n\`\`\`\n`],
  ])('%s', (_name, before, after) => {
    expect(textOf(addPromise(before, promise(), LOGS))).toBe(after);
  });

  it.each<[Partial<NewPromise>, string]>([
    [{ due: null }, '[ ] Send the article'],
    [{ created: CREATED }, '[ ] Send the article ➕ 2026-11-20 📅 2026-11-24'],
    [{ text: 'a\nb', due: null }, '[ ] a b'],
    [{ text: 'a 📅 2026-12-01', due: null }, '[ ] a 📅 2026-12-01'],
    [{ text: 'a 📅 2026-12-01' }, '[ ] a 📅 2026-11-24'],
    [{ text: 'a (theirs) b' }, '[ ] a b (theirs) 📅 2026-11-24'],
    [{ text: '[x] a %% b', due: null }, '[ ] [x] a %\\% b'],
  ])('prints %j', (part, line) => {
    expect(promiseLine(promise(part))).toBe(line);
  });

  it.each(['', ' \n ', '📅 2026-12-01'])('refuses one without words: %j', (text) => {
    expect(refusalOf(addPromise('', promise({ text }), LOGS))).toBe('A promise needs words.');
  });

  it('reads back as it was put in', () => {
    const words = fc.string({
      unit: fc.constantFrom(
        'a',
        'b c',
        ' ',
        '(due 2026-01-01)',
        '📅',
        '2026-01-01',
        '[due:: x]',
        '(theirs)',
        '\n',
        '%%',
        '`',
        '[ ]',
        '✅',
        '🔁',
        '#',
        '➕',
        '[[x]]',
        '^b',
      ),
      maxLength: 8,
    });
    const days = fc.option(fc.constantFrom(DUE, CREATED));
    fc.assert(
      fc.property(words, days, days, (text, due, created) => {
        const line = promiseLine({ text, due, created });
        if (line === null) return;
        const [read, next] = readPromises(scanLines(`- ${line}\n- [ ] next`, 1)).promises;
        expect(next?.text).toBe('next');
        if (due !== null) expect(read?.due).toBe(due);
        if (created !== null) expect(read?.created).toBe(created);
        expect(
          promiseLine({
            text: read?.text ?? '',
            due: read?.due ?? null,
            created: read?.created ?? null,
          }),
        ).toBe(line.replace(' (theirs)', () => ''));
      }),
      { numRuns: 3000 },
    );
  });
});
