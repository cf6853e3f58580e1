import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { Actions } from '../../../src/app/actions';
import { offeredNext, sentActions } from '../../../src/core/draft/sent-actions';
import type { SentStep } from '../../../src/core/draft/sent';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { day } from '../../builders/day';
import { aContact } from './people';
import { MemoryNotes } from '../../app/memory-notes';

const PATH = 'People/Jo.md';
const today = day('2026-11-22');
const parseYaml = (text: string): unknown => parse(text, { logLevel: 'error' });
const context = { settings: DEFAULT_SETTINGS, today };

const step = (sketch: Partial<SentStep> = {}): SentStep => ({
  day: today,
  verb: 'thanked',
  detail: null,
  text: '',
  opportunity: null,
  keeps: null,
  skips: null,
  next: day('2027-01-21'),
  ...sketch,
});

async function send(note: string, sent: SentStep, next = offeredNext(sent, aContact())) {
  const memory = new MemoryNotes({ [PATH]: note });
  const actions = new Actions(memory, parseYaml, () => context);
  const what = sentActions(sent, aContact(), next, null);
  const outcome = await actions.run('Logged', [{ path: PATH, actions: what }]);
  return { memory, actions, outcome, text: () => memory.texts.get(PATH) };
}

const NOTE =
  '---\ntie: moderate # since the fair\n---\n- [ ] Send the article 📅 2026-11-24\n\n## Log\n\n- 2026-11-20 met (coffee)\n';

describe('"Sent"', () => {
  it('logs the verb and moves last-touch', async () => {
    const { text } = await send(NOTE, step());
    expect(text()).toBe(
      '---\ntie: moderate # since the fair\nlast-touch: 2026-11-22\n---\n- [ ] Send the article 📅 2026-11-24\n\n## Log\n\n- 2026-11-20 met (coffee)\n- 2026-11-22 thanked\n',
    );
  });

  it('ticks the promise the message keeps, in the same step', async () => {
    const keeps = {
      text: 'Send the article',
      whose: 'mine' as const,
      due: day('2026-11-24'),
      created: null,
      line: 4,
    };
    const { text, actions } = await send(NOTE, step({ verb: 'gave', text: keeps.text, keeps }));
    expect(text()).toContain('- [x] Send the article 📅 2026-11-24 ✅ 2026-11-22\n');
    expect(text()).toContain('- 2026-11-22 gave: Send the article\n');
    await actions.undo();
    expect(text()).toBe(NOTE);
    expect(actions.undoable).toBeNull();
  });

  it('ends the asking after a graceful close, as one step that can be taken back', async () => {
    const { text, actions } = await send(NOTE, step({ verb: 'wrote', skips: 'nudge', next: null }));
    expect(text()).toContain('- 2026-11-22 wrote\n- 2026-11-22 skipped (nudge)\n');
    await actions.undo();
    expect(text()).toBe(NOTE);
    await actions.redo();
    expect(text()).toContain('skipped (nudge)');
  });

  it('writes a day of the user’s own', async () => {
    const { text } = await send(NOTE, step(), day('2026-12-05'));
    expect(text()).toContain('next-touch: 2026-12-05\n');
  });

  it('leaves the day the rules bring to the rules', async () => {
    const { text } = await send(NOTE, step());
    expect(text()).not.toContain('next-touch');
  });

  it.each([
    ['a broken note', '---\ntie: [\n---\n'],
    ['a note that went', '---\ntype: meeting\n---\n'],
  ])('writes nothing into %s', async (_, note) => {
    const { text, outcome } = await send(note, step());
    expect(text()).toBe(note);
    expect(outcome.done).toEqual([]);
    expect(outcome.refusals).toHaveLength(1);
  });
});

describe('the day offered', () => {
  it('is the user’s own where one lies ahead', () => {
    expect(offeredNext(step(), aContact({ nextTouch: day('2026-12-24') }))).toBe('2026-12-24');
    expect(offeredNext(step(), aContact({ nextTouch: day('2026-11-22') }))).toBe('2027-01-21');
    expect(offeredNext(step({ next: null }), aContact())).toBeNull();
  });
});
