import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VERBS, type Verb } from '../../../../src/core/touch';
import { logLine, writtenEntry, type NewEntry } from '../../../../src/notes/edit/log/log-line';
import { scanLines } from '../../../../src/notes/body/lines';
import { parseEntry } from '../../../../src/notes/body/log';
import { personNamed } from '../../../../src/notes/telling/person';
import { aDay } from '../a-day';

const DAY = aDay('2026-11-20');
const entry = (part: Partial<NewEntry>): NewEntry => ({
  day: DAY,
  verb: 'met',
  detail: null,
  text: '',
  link: null,
  ...part,
});

describe('a line of the log', () => {
  it.each<[Partial<NewEntry>, string]>([
    [{ detail: 'coffee', text: 'she offered' }, 'met (coffee): she offered'],
    [{ verb: 'thanked' }, 'thanked'],
    [{ verb: 'thanked', text: 'for the chat' }, 'thanked: for the chat'],
    [{ verb: 'touch', text: 'ran into her' }, 'ran into her'],
    [{ verb: 'touch' }, ''],
    [
      {
        verb: 'asked',
        detail: 'referral',
        link: '[[Acme – Staff engineer]]',
        text: 'sent CV and posting',
      },
      'asked (referral) for [[Acme – Staff engineer]]: sent CV and posting',
    ],
    [{ verb: 'updated', link: '[[Acme]]' }, 'updated for [[Acme]]'],
    [{ verb: 'skipped', detail: 'thank-you' }, 'skipped (thank-you)'],
    [{ text: '(long) talk' }, 'met: (long) talk'],
    [{ text: '- so what' }, 'met: - so what'],
    [{ text: 'no answer' }, 'met: … no answer'],
    [{ text: '(no answer)' }, 'met: … (no answer)'],
    [{ detail: 'no answer' }, 'met (… no answer)'],
    [{ text: 'a ~~b~~' }, 'met: a ~\\~b~\\~'],
    [{ detail: 'coffee (long)' }, 'met (coffee [long])'],
    [{ text: 'one\r\ntwo\n\nthree' }, 'met: one two three'],
    [{ verb: 'touch', text: '10:30 on the bus' }, '… 10:30 on the bus'],
    [{ verb: 'touch', text: ': odd' }, '… : odd'],
    [{ verb: 'touch', text: 'met her at the fair' }, '… met her at the fair'],
    [{ text: 'a %% b %%% <!-- c $$' }, 'met: a %\\% b %\\%\\% <\\!-- c $\\$'],
    [{ text: "$& $1 $' $` $$" }, "met: $& $1 $' $` $\\$"],
  ])('%j', (part, expected) => {
    const line = logLine(entry(part));
    expect(line).toBe(
      /^[: ]|^$/.test(expected) ? `2026-11-20${expected}` : `2026-11-20 ${expected}`,
    );
  });

  it('says the same of a person whose name its words begin with', () => {
    const reader = { person: personNamed('Jo Doe'), slashedDates: null };
    const line = (part: Partial<NewEntry>): string => logLine(entry(part), reader);
    expect(line({ verb: 'touch', text: 'Jo wrote' })).toBe('2026-11-20 … Jo wrote');
    expect(line({ verb: 'touch', text: 'Bo wrote' })).toBe('2026-11-20 Bo wrote');
    expect(line({ verb: 'wrote', text: 'Jo asked' })).toBe('2026-11-20 wrote: Jo asked');
  });

  const words = fc.string({
    unit: fc.constantFrom(
      'met',
      'said no',
      'no answer',
      'tomorrow',
      '~~',
      'heard back',
      'asked',
      'sent',
      'thanks',
      ' ',
      ' ',
      '(',
      ')',
      ':',
      '-',
      '–',
      '—',
      '\n',
      '\r',
      '\t',
      '%%',
      '<!--',
      '-->',
      '`',
      '```',
      '$$',
      '[[x]]',
      '#t',
      '[x]',
      '[ ]',
      '10:30',
      '+02',
      'Z',
      'T9:00',
      '🙂',
      'محمد',
      '\u2028',
      '\u0085',
      '\u00A0',
      '\uD800',
      '2026-01-05',
      "'",
      '’',
      'a',
      '…',
      '\\',
      '~~~',
      '{{x}}',
      '$&',
      '^b',
      '📅',
    ),
    maxLength: 8,
  });
  const entries = fc.record<NewEntry>({
    day: fc.constantFrom(DAY, aDay('0001-01-01'), aDay('9999-12-31')),
    verb: fc.constantFrom(...(Object.keys(VERBS) as Verb[])),
    detail: fc.option(fc.oneof(words, fc.string({ unit: 'binary' }))),
    text: fc.oneof(words, fc.string({ unit: 'binary' })),
    link: fc.option(fc.constantFrom('[[Acme – Staff engineer]]', '[Acme](Acme.md)')),
  });

  it('reads back as what was written, and is one visible line of the note', () => {
    fc.assert(
      fc.property(entries, (one) => {
        const line = logLine(one);
        const { day, verb, detail, text } = writtenEntry(one);
        expect(parseEntry(line)).toEqual({ day, date: day, verb, detail, text });
        expect(writtenEntry({ day, verb, detail, text, link: null })).toEqual({
          day,
          verb,
          detail,
          text,
        });
        const seen = scanLines(`- ${line}\n- next`, 1);
        expect(seen.map((item) => item.text)).toEqual([line, 'next']);
        expect(seen.every((item) => item.kind === 'item' && item.box === null)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it('says nothing else than what was put in when that is ordinary', () => {
    const ordinary = fc.stringMatching(/^[a-z0-9][a-zé .,;!?'&/–-]{0,30}[a-zé.!?]$/);
    const verbs = (Object.keys(VERBS) as Verb[]).filter((verb) => verb !== 'touch');
    fc.assert(
      fc.property(
        ordinary,
        fc.option(ordinary),
        fc.constantFrom(...verbs),
        (text, detail, verb) => {
          expect(parseEntry(logLine(entry({ verb, text, detail })))).toMatchObject({
            day: DAY,
            verb,
            text,
            detail,
          });
        },
      ),
    );
  });
});
