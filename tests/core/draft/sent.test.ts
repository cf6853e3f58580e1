import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { Actions } from '../../../src/app/actions';
import { sentActions, sentStep, type SentStep, type SentWord } from '../../../src/core/draft/sent';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { day } from '../../builders/day';
import { aSentStep } from '../../builders/a-sent-step';
import { aContact } from './people';
import { situation } from './scenes';
import { STARTERS } from '../../../src/core/template/starters/starters';
import { MemoryNotes } from '../../app/memory-notes';

const PATH = 'People/Jo.md';
const today = day('2026-11-22');
const parseYaml = (text: string): unknown => parse(text, { logLevel: 'error' });
const context = { settings: DEFAULT_SETTINGS, today };

async function send(note: string, sent: SentStep, said: Partial<SentWord> = {}) {
  const memory = new MemoryNotes({ [PATH]: note });
  const actions = new Actions(memory, parseYaml, () => context);
  const word = { day: today, next: sent.next, link: null, gave: false, ...said };
  const what = sentActions(sent, word);
  const outcome = await actions.run('Logged', [{ path: PATH, actions: what }]);
  return { memory, actions, outcome, text: () => memory.texts.get(PATH) };
}

const NOTE =
  '---\ntie: moderate # since the fair\n---\n- [ ] Send the article 📅 2026-11-24\n\n## Log\n\n- 2026-11-20 met (coffee)\n';

describe('"Sent"', () => {
  it('logs the verb and moves last-touch', async () => {
    const { text } = await send(NOTE, aSentStep({ verb: 'thanked' }));
    expect(text()).toBe(
      '---\ntie: moderate # since the fair\nlast-touch: 2026-11-22\n---\n- [ ] Send the article 📅 2026-11-24\n\n## Log\n\n- 2026-11-20 met (coffee)\n- 2026-11-22 thanked\n',
    );
  });

  it('ticks the promise the message keeps, in the same step', async () => {
    const kept = { text: 'Send the article', line: 4 };
    const { text, actions } = await send(NOTE, aSentStep({ text: 'The article', kept }));
    expect(text()).toContain('- [x] Send the article 📅 2026-11-24 ✅ 2026-11-22\n');
    expect(text()).toContain('- 2026-11-22 wrote: The article\n');
    await actions.undo();
    expect(text()).toBe(NOTE);
    expect(actions.undoable).toBeNull();
  });

  it('logs a kept promise as something done for them where the user says so', async () => {
    const kept = { text: 'Send the article', line: 4 };
    const gave = await send(NOTE, aSentStep({ text: 'The article', kept }), { gave: true });
    expect(gave.text()).toContain('- 2026-11-22 gave: The article\n');
    const plain = await send(NOTE, aSentStep({ verb: 'thanked' }), { gave: true });
    expect(plain.text()).toContain('- 2026-11-22 thanked\n');
  });

  it('ends the asking after a graceful close, as one step that can be taken back', async () => {
    const { text, actions } = await send(
      NOTE,
      aSentStep({}, { then: [{ kind: 'skip', reason: 'nudge' }], next: null }),
    );
    expect(text()).toContain('- 2026-11-22 wrote\n- 2026-11-22 skipped (nudge)\n');
    await actions.undo();
    expect(text()).toBe(NOTE);
    await actions.redo();
    expect(text()).toContain('skipped (nudge)');
  });

  it('writes a day of the user’s own', async () => {
    const { text } = await send(NOTE, aSentStep(), { next: day('2026-12-05') });
    expect(text()).toContain('next-touch: 2026-12-05\n');
  });

  it('leaves the day the rules bring to the rules', async () => {
    const { text } = await send(NOTE, aSentStep({ verb: 'thanked' }));
    expect(text()).not.toContain('next-touch');
  });

  it.each([
    ['a broken note', '---\ntie: [\n---\n'],
    ['a note that went', '---\ntype: meeting\n---\n'],
  ])('writes nothing into %s', async (_, note) => {
    const { text, outcome } = await send(note, aSentStep());
    expect(text()).toBe(note);
    expect(outcome.done).toEqual([]);
    expect(outcome.refusals).toHaveLength(1);
  });
});

describe('the day offered', () => {
  it('is the user’s own where one lies ahead', () => {
    const offered = (sketch: Parameters<typeof aContact>[0]): unknown => {
      const [template] = STARTERS;
      if (!template) throw new Error('No starter');
      const { next, isOwnDay } = sentStep(
        null,
        { template, subject: '' },
        aContact(sketch),
        situation(),
      );
      return [next, isOwnDay];
    };
    expect(offered({ nextTouch: day('2026-12-24') })).toEqual(['2026-12-24', true]);
    expect(offered({ nextTouch: day('2026-11-22'), tie: 'strong' })).toEqual(['2026-12-22', false]);
    expect(offered({})).toEqual([null, false]);
  });
});
