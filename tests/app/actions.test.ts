import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { Actions, type Change, type Outcome } from '../../src/app/actions';
import type { NewNote } from '../../src/app/note-write';
import type { Action, LogAction } from '../../src/core/action';
import { REASONS } from '../../src/core/follow-up';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { VERBS, type Verb } from '../../src/core/touch';
import { day } from '../builders/day';
import { MemoryNotes } from './memory-notes';

const today = day('2026-11-22');
const parseYaml = (text: string): unknown => parse(text, { logLevel: 'error' });

function withNotes(notes: Readonly<Record<string, string>>): {
  memory: MemoryNotes;
  actions: Actions;
} {
  const memory = new MemoryNotes(notes);
  const context = { settings: DEFAULT_SETTINGS, today };
  return { memory, actions: new Actions(memory, parseYaml, () => context) };
}

const log = (sketch: Partial<LogAction> = {}): LogAction => ({
  kind: 'log',
  day: today,
  verb: 'met',
  detail: 'coffee',
  text: 'she offered to look at my CV',
  link: null,
  nextTouch: null,
  kept: null,
  ...sketch,
});

const PATH = 'People/Jo.md';
const run = (actions: Actions, action: Action) =>
  actions.run('did it', [{ path: PATH, actions: [action] }]);

describe('logging a touch', () => {
  it('adds the line and moves last-touch, and keeps every other byte', async () => {
    const before =
      '---\r\ntie: weak # since the fair\r\nLast Contact: "2026-10-01"\r\n---\r\n# Jo\r\n\r\n## Log\r\n- 2026-10-01 met: at the fair\r\n\r\n## Notes\r\nlikes tea';
    const { memory, actions } = withNotes({ [PATH]: before });
    await run(actions, log());
    expect(memory.texts.get(PATH)).toBe(
      '---\r\ntie: weak # since the fair\r\nLast Contact: "2026-11-22"\r\n---\r\n# Jo\r\n\r\n## Log\r\n- 2026-10-01 met: at the fair\r\n- 2026-11-22 met (coffee): she offered to look at my CV\r\n\r\n## Notes\r\nlikes tea',
    );
  });

  it('never moves last-touch backwards', async () => {
    const { memory, actions } = withNotes({ [PATH]: '---\nlast-touch: 2026-11-20\n---\n' });
    await run(actions, log({ day: day('2026-11-01') }));
    expect(memory.texts.get(PATH)).toContain('last-touch: 2026-11-20\n');
    expect(memory.texts.get(PATH)).toContain('- 2026-11-01 met (coffee)');
  });

  it('gives last-touch the latest day of the log when an older touch is added', async () => {
    const { memory, actions } = withNotes({
      [PATH]: '---\ntie: weak\n---\n## Log\n- 2026-11-10 wrote\n',
    });
    await run(actions, log({ day: day('2026-11-01') }));
    expect(memory.texts.get(PATH)).toContain('last-touch: 2026-11-10\n');
  });

  it('leaves a last-touch alone that cannot be read', async () => {
    const { memory, actions } = withNotes({ [PATH]: '---\nlast-touch: last spring\n---\n' });
    await run(actions, log());
    expect(memory.texts.get(PATH)).toContain('last-touch: last spring\n');
  });

  it.each(['social', 'skipped'] as const)('does not count %s as a touch', async (verb) => {
    const { memory, actions } = withNotes({ [PATH]: '---\ntie: weak\n---\n' });
    await run(actions, log({ verb, detail: verb === 'skipped' ? 'reply' : null }));
    expect(memory.texts.get(PATH)).not.toContain('last-touch');
  });

  it('sets the next touch and ticks the promise it keeps in the same step', async () => {
    const before = '---\ntie: weak\n---\n- [ ] Send the article 📅 2026-11-24\n';
    const { memory, actions } = withNotes({ [PATH]: before });
    await run(
      actions,
      log({ nextTouch: day('2026-12-06'), kept: { text: 'Send the article', line: 4 } }),
    );
    const after = memory.texts.get(PATH) ?? '';
    expect(after).toContain('next-touch: 2026-12-06\n');
    expect(after).toContain('- [x] Send the article 📅 2026-11-24 ✅ 2026-11-22\n');
    await actions.undo();
    expect(memory.texts.get(PATH)).toBe(before);
  });
});

describe('what is refused', () => {
  it('writes nothing to a note whose properties cannot be read, and says why', async () => {
    const broken = '---\ntie: [weak\n---\n## Log\n';
    const { memory, actions } = withNotes({ [PATH]: broken });
    const outcome = await run(actions, log());
    expect(memory.texts.get(PATH)).toBe(broken);
    expect(outcome.done).toEqual([]);
    expect(outcome.refusals[0]).toMatchObject({ path: PATH });
    expect(outcome.refusals[0]?.message).toMatch(/not valid YAML/);
    expect(actions.undoable).toBeNull();
  });

  it('writes nothing to a note that is no contact any more', async () => {
    const { actions } = withNotes({ 'Elsewhere/Jo.md': '# Jo' });
    const outcome = await actions.run('did it', [{ path: 'Elsewhere/Jo.md', actions: [log()] }]);
    expect(outcome.refusals).toHaveLength(1);
  });

  it('still does what can be done for the others', async () => {
    const { actions } = withNotes({ [PATH]: '---\na: [\n---\n', 'People/Li.md': '' });
    const outcome = await actions.run('did it', [
      { path: PATH, actions: [log()] },
      { path: 'People/Li.md', actions: [log()] },
    ]);
    expect(outcome.done).toEqual(['People/Li.md']);
    expect(outcome.refusals.map(({ path }) => path)).toEqual([PATH]);
  });
});

describe('undo and redo', () => {
  const two = (until: string): Change[] =>
    [PATH, 'People/Li.md'].map((path) => ({
      path,
      actions: [{ kind: 'snooze', until: day(until) }],
    }));

  it('take several notes back as one step, and do them again', async () => {
    const { memory, actions } = withNotes({ [PATH]: 'a', 'People/Li.md': 'b' });
    await actions.run('snoozed both', two('2026-12-01'));
    const after = new Map(memory.texts);
    expect(actions.undoable).toBe('snoozed both');
    await actions.undo();
    expect(Object.fromEntries(memory.texts)).toEqual({ [PATH]: 'a', 'People/Li.md': 'b' });
    expect(actions.redoable).toBe('snoozed both');
    await actions.redo();
    expect(memory.texts).toEqual(after);
  });

  it('touch no note when one of them has changed since', async () => {
    const { memory, actions } = withNotes({ [PATH]: 'a', 'People/Li.md': 'b' });
    await actions.run('snoozed both', two('2026-12-01'));
    const snoozed = memory.texts.get(PATH);
    memory.texts.set('People/Li.md', 'edited elsewhere');
    const outcome = await actions.undo();
    expect(outcome.done).toEqual([]);
    expect(outcome.refusals.map(({ path }) => path)).toEqual(['People/Li.md']);
    expect(memory.texts.get(PATH)).toBe(snoozed);
    expect(memory.texts.get('People/Li.md')).toBe('edited elsewhere');
  });

  it('say so when a note is gone, and let the step before it be undone', async () => {
    const { memory, actions } = withNotes({ [PATH]: 'a', 'People/Li.md': 'b' });
    await actions.run('first', two('2026-12-01').slice(0, 1));
    await actions.run('second', two('2026-12-01').slice(1));
    memory.texts.delete('People/Li.md');
    expect((await actions.undo()).refusals).toHaveLength(1);
    expect((await actions.undo()).done).toEqual([PATH]);
    expect(memory.texts.get(PATH)).toBe('a');
  });

  it('follow a note that is renamed', async () => {
    const { memory, actions } = withNotes({ [PATH]: 'a' });
    await actions.run('snoozed', two('2026-12-01').slice(0, 1));
    memory.texts.set('People/Joan.md', memory.texts.get(PATH) ?? '');
    memory.texts.delete(PATH);
    actions.renamed(PATH, 'People/Joan.md');
    await actions.undo();
    expect(memory.texts.get('People/Joan.md')).toBe('a');
  });
});

describe('undo of a step that is named', () => {
  const snooze = (path: string, until = '2026-12-01'): Change => ({
    path,
    actions: [{ kind: 'snooze', until: day(until) }],
  });

  it('takes that one back, though others came since', async () => {
    const { memory, actions } = withNotes({ [PATH]: 'a', 'People/Li.md': 'b' });
    const { step } = await actions.run('first', [snooze(PATH)]);
    await actions.run('second', [snooze('People/Li.md')]);
    const outcome = await actions.undo(step);
    expect(outcome).toMatchObject({ label: 'first', done: [PATH] });
    expect(memory.texts.get(PATH)).toBe('a');
    expect(memory.texts.get('People/Li.md')).not.toBe('b');
    expect([actions.undoable, actions.redoable]).toEqual(['second', 'first']);
  });

  it('refuses while a later step changed the same note, and works once that is undone', async () => {
    const { memory, actions } = withNotes({ [PATH]: 'a' });
    const { step } = await actions.run('first', [snooze(PATH)]);
    await actions.run('second', [snooze(PATH, '2026-12-02')]);
    const refused = await actions.undo(step);
    expect(refused.done).toEqual([]);
    expect(refused.refusals).toMatchObject([
      { path: PATH, message: 'A later change to this note is to be undone first.' },
    ]);
    await actions.undo();
    expect((await actions.undo(step)).done).toEqual([PATH]);
    expect(memory.texts.get(PATH)).toBe('a');
  });

  it('says so when it was undone already, and touches no other', async () => {
    const { memory, actions } = withNotes({ [PATH]: 'a', 'People/Li.md': 'b' });
    await actions.run('first', [snooze(PATH)]);
    const { step } = await actions.run('second', [snooze('People/Li.md')]);
    await actions.undo();
    const outcome = await actions.undo(step);
    expect(outcome.refusals).toMatchObject([{ message: 'This has been undone already.' }]);
    expect(memory.texts.get(PATH)).not.toBe('a');
  });
});

describe('a note made in a step', () => {
  const NEW = { path: 'People/New.md', text: 'as made' };

  it('is taken away by undo, and made again by redo', async () => {
    const { memory, actions } = withNotes({});
    expect((await actions.step('made it', [NEW])).done).toEqual([NEW.path]);
    await actions.undo();
    expect(memory.texts.has(NEW.path)).toBe(false);
    await actions.redo();
    expect(memory.texts.get(NEW.path)).toBe('as made');
  });

  it('stays when it was changed since', async () => {
    const { memory, actions } = withNotes({});
    await actions.step('made it', [NEW]);
    memory.texts.set(NEW.path, 'as made, and more');
    expect((await actions.undo()).refusals).toMatchObject([
      { path: NEW.path, message: 'The note has changed since, so this cannot be undone.' },
    ]);
    expect(memory.texts.get(NEW.path)).toBe('as made, and more');
  });

  it('never takes the place of another, the first time or again', async () => {
    const { memory, actions } = withNotes({ [NEW.path]: 'mine' });
    const refusals = [{ message: 'There is a note of this name already.' }];
    expect(await actions.step('made it', [NEW])).toMatchObject({ done: [], refusals, step: null });
    memory.texts.delete(NEW.path);
    await actions.step('made it', [NEW]);
    await actions.undo();
    memory.texts.set(NEW.path, 'mine again');
    expect(await actions.redo()).toMatchObject({ done: [], refusals });
    expect(memory.texts.get(NEW.path)).toBe('mine again');
  });

  it('can be taken back after the disk failed at the next', async () => {
    const { memory, actions } = withNotes({});
    const create = memory.create.bind(memory);
    memory.create = (path, text) =>
      path === NEW.path ? create(path, text) : Promise.reject(new Error('disk full'));
    const both = actions.step('made both', [NEW, { path: 'People/Next.md', text: '' }]);
    await expect(both).rejects.toThrow('disk full');
    await actions.undo();
    expect(memory.texts.size).toBe(0);
  });
});

describe('what a step is called', () => {
  it('names the notes that changed, and no others', async () => {
    const { actions } = withNotes({ [PATH]: '---\na: [\n---\n', 'People/Li.md': '' });
    const changes = [PATH, 'People/Li.md'].map((path) => ({ path, actions: [log()] }));
    const { label } = await actions.run((done) => `Logged with ${done.join()}`, changes);
    expect(label).toBe('Logged with People/Li.md');
    expect(actions.undoable).toBe(label);
  });
});

const notes: Readonly<Record<string, string>> = {
  [PATH]:
    '\uFEFF---\r\n# about Jo\r\nname: "Jo O\'Brien"\r\nTie_Strength: weak   # for now\r\ntags: [contact, "a: b"]\r\n---\r\n# Jo\r\n\r\n```\r\n## Log\r\n- 2026-01-01 met\r\n```\r\n## Log\r\n* 2026-10-01 met: tea\r\n',
  'People/Li.md': '# Li\n\n- [ ] Send the article\n- [ ] Call back 📅 2026-12-01\n\n## History',
  'People/Ana.md': '---\nlast-contact: "[[2026-09-01]]"\nnote: |\n  two\n  lines\ncadence: 2w\n---',
  'People/Empty.md': '',
  'People/Sol.md':
    '---\ntie: strong\n---\n## Log\n- 2026-11-10 wrote\n- 2026-11-01 met (call)\n\n%% private %%\n',
};

const days = fc
  .integer({ min: 1, max: 22 })
  .map((number) => day(`2026-11-${String(number).padStart(2, '0')}`));
const words = fc.oneof(
  fc.constantFrom('tea', '$&', '`code`', 'x) y', '- [ ] no task', '[[Link]]', 'a\nb', '%%', '---'),
  fc.string({ maxLength: 20 }),
);
const anyLog: fc.Arbitrary<Action> = fc
  .record({
    day: days,
    verb: fc.constantFrom(...(Object.keys(VERBS) as Verb[])),
    detail: fc.option(words),
    text: words,
    nextTouch: fc.option(days),
  })
  .map((sketch) => log({ ...sketch, detail: sketch.verb === 'skipped' ? 'reply' : sketch.detail }));
const anyAction: fc.Arbitrary<Action> = fc.oneof(
  anyLog,
  fc.constantFrom(...REASONS).map((reason): Action => ({ kind: 'skip', reason })),
  fc.option(days).map((until): Action => ({ kind: 'snooze', until })),
  fc.option(days).map((next): Action => ({ kind: 'next-touch', day: next })),
  fc
    .constantFrom('never' as const, { unit: 'months' as const, count: 2 }, null)
    .map((cadence): Action => ({ kind: 'cadence', cadence })),
  fc
    .constantFrom('strong' as const, 'weak' as const, null)
    .map((tie): Action => ({ kind: 'tie', tie })),
  fc.boolean().map((set): Action => ({ kind: 'do-not-contact', set })),
  fc.record({ text: words, due: fc.option(days) }).map((promise): Action => ({
    kind: 'promise',
    ...promise,
  })),
  fc.constant<Action>({ kind: 'keep', promise: { text: 'Send the article', line: 3 } }),
);

const made = ['People/New.md', 'People/Newer.md', PATH];
type Move = Change | NewNote | { readonly back: number } | 'undo' | 'redo';
const anyMove: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      path: fc.constantFrom(...Object.keys(notes), ...made.slice(0, 2)),
      actions: anyAction.map((action) => [action]),
    }),
  },
  { weight: 1, arbitrary: fc.record({ path: fc.constantFrom(...made), text: words }) },
  { weight: 1, arbitrary: fc.record({ back: fc.nat({ max: 4 }) }) },
  { weight: 2, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
);

/** Does a move; gives what a step of it did. `steps` are those done so far, the latest last. */
async function take(
  actions: Actions,
  memory: MemoryNotes,
  move: Move,
  steps: (number | null)[],
): Promise<Outcome | null> {
  if (move === 'undo') await actions.undo();
  else if (move === 'redo') await actions.redo();
  else if ('back' in move) await actions.undo(steps.at(-1 - move.back) ?? null);
  else if ('text' in move || memory.texts.has(move.path)) {
    const outcome = await ('text' in move
      ? actions.step('made it', [move])
      : actions.run('did it', [move]));
    steps.push(outcome.step);
    return outcome;
  }
  return null;
}

describe('any sequence of actions and undos', () => {
  it('leaves the notes byte-identical once everything is undone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyMove, { minLength: 40, maxLength: 40 }), async (moves) => {
        const { memory, actions } = withNotes(notes);
        const steps: (number | null)[] = [];
        for (const move of moves) await take(actions, memory, move, steps);
        while (actions.undoable !== null) expect((await actions.undo()).refusals).toEqual([]);
        expect(Object.fromEntries(memory.texts)).toEqual(notes);
      }),
      { numRuns: 20 },
    );
  });

  it('holds for a thousand in a row', async () => {
    const moves = fc.sample(anyMove, { numRuns: 1000, seed: 20261122 });
    const { memory, actions } = withNotes(notes);
    const steps: (number | null)[] = [];
    let changed = 0;
    for (const move of moves) {
      const before = new Map(memory.texts);
      const outcome = await take(actions, memory, move, steps);
      if (typeof move === 'string' || 'back' in move) continue;
      changed += outcome?.done.length ?? 0;
      for (const [path, text] of memory.texts) {
        if (path !== move.path) expect(text).toBe(before.get(path));
        if (path in notes) expect(linesKept(notes[path] ?? '', text), path).toBe(true);
      }
    }
    expect(changed).toBeGreaterThan(400);
    while (actions.undoable !== null) expect((await actions.undo()).refusals).toEqual([]);
    expect(Object.fromEntries(memory.texts)).toEqual(notes);
  });
});

/** Whether every line of the note as it began still stands, apart from those that actions may change. */
function linesKept(before: string, after: string): boolean {
  const mayChange = /^(tie|cadence|last|next|snoozed|do-not|- \[)/i;
  const left = after.split(/\r\n|\n/);
  return before
    .split(/\r\n|\n/)
    .filter((line) => !mayChange.test(line))
    .every((line) => left.includes(line) || left.includes(`\uFEFF${line}`));
}

describe('logging a line as typed', () => {
  const line: Action = {
    kind: 'log-line',
    day: day('2026-11-21'),
    verb: 'met',
    line: '2026-11-21 had coffee with her - she knows the depot',
  };

  it('adds just that line and moves last-touch', async () => {
    const { memory, actions } = withNotes({
      [PATH]: '---\nlast-touch: 2026-11-01\n---\n## Log\n- 2026-11-01 met: fair\n',
    });
    await run(actions, line);
    expect(memory.texts.get(PATH)).toBe(
      '---\nlast-touch: 2026-11-21\n---\n## Log\n- 2026-11-01 met: fair\n- 2026-11-21 had coffee with her - she knows the depot\n',
    );
  });

  it('begins a log where there is none, and undoes to the byte', async () => {
    const { memory, actions } = withNotes({ [PATH]: 'Jo.' });
    const { step } = await run(actions, line);
    expect(memory.texts.get(PATH)).toContain('\n## Log\n\n- 2026-11-21 had coffee');
    await actions.undo(step);
    expect(memory.texts.get(PATH)).toBe('Jo.');
  });

  it('leaves last-touch as it is for a social touch', async () => {
    const { memory, actions } = withNotes({ [PATH]: '## Log\n' });
    await run(actions, { ...line, verb: 'social', line: '2026-11-21 social: liked a post' });
    expect(memory.texts.get(PATH)).not.toContain('last-touch');
  });

  it('is refused where it is no touch', async () => {
    const { memory, actions } = withNotes({ [PATH]: 'Jo.' });
    const { refusals } = await run(actions, { ...line, line: 'no day' });
    expect(refusals).toHaveLength(1);
    expect(memory.texts.get(PATH)).toBe('Jo.');
  });
});

describe('setting relations', () => {
  it.each([
    ['', ['mentor'], '---\nrelation: mentor\n---\n'],
    ['', ['mentor', 'peer'], '---\nrelation:\n  - mentor\n  - peer\n---\n'],
    ['relation: peer\n', ['mentor'], '---\nrelation: mentor\n---\n'],
    ['relation: peer\n', ['mentor', 'peer'], '---\nrelation: mentor, peer\n---\n'],
    ['relation: [peer]\n', ['mentor'], '---\nrelation: [mentor]\n---\n'],
    ['Relationship: [peer]\n', ['a', 'b'], '---\nRelationship: [a, b]\n---\n'],
    ['relation:\n  - peer\n', ['mentor'], '---\nrelation:\n  - mentor\n---\n'],
    ['tie: weak\nrelation: peer\n', [], '---\ntie: weak\n---\n'],
  ])('as the property stands: %j to %j', async (inside, relations, after) => {
    const { memory, actions } = withNotes({ [PATH]: inside === '' ? '' : `---\n${inside}---\n` });
    await run(actions, { kind: 'relation', relations });
    expect(memory.texts.get(PATH)).toBe(after);
  });
});
