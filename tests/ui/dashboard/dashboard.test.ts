import { describe, expect, it } from 'vitest';
import { aState, sampleBoard, sampleProblems } from '../sample-board';
import { all, click, focused, headings, namesIn, one, onStage, rowOf } from '../stage';

const text = (el: Element | null): string => el?.textContent ?? '';

describe('the due view', () => {
  it("shows today's set, then the groups with counts, all but late, due and soon folded", () => {
    onStage({ problems: sampleProblems() });
    expect(headings()).toEqual([
      '5 people for today',
      'Due 3',
      'Soon 2',
      '▸ Waiting for an answer 1',
      '▸ Later 8',
      '▸ Resting 1',
      '▸ Snoozed 1',
      '▸ New 1',
      '▸ To sort 2',
      '▸ Could not be read 3',
    ]);
  });

  it('says who, why, where they work and when it is due, as a listed item', () => {
    onStage();
    const row = rowOf('Ana Lindqvist');
    const name = row.querySelector('.rapport-row-name');
    expect(text(row.querySelector('.rapport-row-why'))).toBe(
      'Met on 16 Nov (coffee), not thanked yet.',
    );
    expect(text(row.querySelector('.rapport-row-place'))).toBe(
      'Northwind Analytics · Head of data',
    );
    expect(text(row.querySelector('.rapport-row-tie'))).toBe('knows you well');
    expect(text(row.querySelector('.rapport-row-due'))).toBe('due since 17 Nov');
    expect([row.getAttribute('aria-posinset'), row.getAttribute('aria-setsize')]).toEqual([
      '3',
      '5',
    ]);
    const described = (name?.getAttribute('aria-describedby') ?? '').split(' ');
    expect(described.map((id) => text(document.getElementById(id)))).toEqual([
      'Met on 16 Nov (coffee), not thanked yet.',
      'due since 17 Nov',
      expect.stringContaining('Also Reference, Promise, Check-in'),
    ]);
  });

  it('names every control', () => {
    onStage({ problems: sampleProblems() });
    for (const el of all('button, input, select')) {
      const label = el.closest('label');
      expect(el.getAttribute('aria-label') ?? text(el) + text(label), el.outerHTML).not.toBe('');
    }
    const actions = [...rowOf('Dora Marković').querySelectorAll('.rapport-action')];
    expect(actions.map((el) => el.getAttribute('aria-label'))).toEqual([
      'Draft a message to Dora Marković',
      'Log what happened with Dora Marković',
      'Snooze Dora Marković',
      'Skip Dora Marković this time',
      'Open the note of Dora Marković',
      'More actions for Dora Marković',
    ]);
  });

  it('has one row in the tab order, with its own actions', () => {
    onStage();
    const inOrder = all('.rapport-row-name, .rapport-heading-button').filter(
      (el) => el.getAttribute('tabindex') === '0',
    );
    expect(inOrder.map(text)).toEqual([namesIn()[0]]);
    expect(all('.rapport-action[tabindex="0"]')).toHaveLength(6);
  });

  it('tells how far the day has come, kindly', () => {
    const { draw } = onStage();
    const bar = (): (string | null)[] =>
      ['aria-valuenow', 'aria-valuemax', 'aria-valuetext'].map((name) =>
        one('.is-today .rapport-bar').getAttribute(name),
      );
    draw({ board: sampleBoard(2) });
    expect(headings()[0]).toBe('2 of 5 for today');
    expect(bar()).toEqual(['2', '5', '2 of 5 for today']);
    draw({ board: sampleBoard(5) });
    expect(headings().slice(0, 2)).toEqual(['Late 2', 'Due 3']);
    expect(text(one('.rapport-day-words'))).toBe('Today’s set is done; a thank-you is still due.');
    draw({ board: sampleBoard(0, 'quiet') });
    expect(text(one('.rapport-day'))).toBe('Nothing due today.Next: Hana Sato 佐藤花, in 3 days.');
  });

  it("calls the rest of a state so, while today's set holds some of it", () => {
    const { draw, parent } = onStage();
    draw({ settings: { ...aState().settings, todaysSet: 2 } });
    expect(headings().slice(0, 3)).toEqual(['2 people for today', 'Also late 3', 'Due 3']);
    expect(parent.querySelectorAll('.is-today .rapport-row')).toHaveLength(2);
  });

  it('folds and opens groups, and remembers it', () => {
    const { dashboard } = onStage();
    const heading = (id: string): HTMLElement => one(`.is-${id} .rapport-heading-button`);
    click(heading('later'));
    expect(heading('later').getAttribute('aria-expanded')).toBe('true');
    expect(namesIn('later')).toHaveLength(8);
    click(heading('due'));
    expect(namesIn('due')).toEqual([]);
    const saved: unknown = JSON.parse(JSON.stringify(dashboard.viewState()));
    const again = onStage();
    again.dashboard.restore(saved);
    expect(namesIn('later')).toHaveLength(8);
    expect(namesIn('due')).toEqual([]);
  });

  it.each([[null], [7], [{ filter: 3, order: 'sideways', folds: [], selected: 'all' }]])(
    'opens fresh from a view state it does not understand: %j',
    (saved) => {
      const { dashboard } = onStage();
      dashboard.restore(saved);
      expect(namesIn('today')).toHaveLength(5);
    },
  );

  it('lists what could not be read at the end, and opens its place', () => {
    const { intents } = onStage({ problems: sampleProblems() });
    click(one('.is-problems .rapport-heading-button'));
    const first = one('.is-problems .rapport-row');
    expect(text(first)).toContain('Li Wei');
    expect(text(first)).toContain('last-touch, line 4');
    expect(text(first)).toContain('“2026-02-30”: February 2026 has 28 days.');
    click(one('.is-problems .rapport-row-name'));
    expect(intents).toEqual([{ type: 'open-problem', path: 'People/Li Wei.md', line: 4 }]);
  });

  it('tells what undo and redo would do, and stays quiet when there is nothing', () => {
    const { draw, intents } = onStage();
    const undo = (): HTMLElement => one('[data-tool="undo"]');
    click(undo());
    expect(intents).toEqual([]);
    draw({ canUndo: 'logging with Ana' });
    expect(undo().getAttribute('aria-label')).toBe('Undo logging with Ana');
    click(undo());
    expect(intents).toEqual([{ type: 'undo' }]);
  });

  it('leaves nothing behind', () => {
    const { dashboard, parent } = onStage();
    dashboard.destroy();
    expect(parent.childElementCount).toBe(0);
  });

  it('says something again even in the same words', () => {
    const { dashboard } = onStage();
    const status = one('[role=status]');
    dashboard.say('Logged with Ana');
    const first = status.textContent;
    dashboard.say('Logged with Ana');
    expect(status.textContent).not.toBe(first);
    expect(focused()).toBeNull();
  });
});

describe('the empty view', () => {
  const shown = (): string => text(one('.rapport-empty:not(.is-away)'));

  it('is reading at first', () => {
    onStage({ board: null, progress: { read: 12, all: 500 } });
    expect(shown()).toContain('Read 12 of 500 notes');
    expect(headings()).toEqual([]);
  });

  it('says where it looked when there are no contacts, and helps', () => {
    const { intents } = onStage({
      board: { ...sampleBoard(), rows: [] },
      where: 'in the folder Friends',
    });
    expect(shown()).toContain('in the folder Friends');
    for (const button of all('.rapport-empty-actions button')) click(button);
    expect(intents.map(({ type }) => type)).toEqual(['add-person', 'choose-folder', 'try-sample']);
  });

  it('shows problems even when there are no rows', () => {
    onStage({ board: { ...sampleBoard(), rows: [] }, problems: sampleProblems() });
    expect(headings()).toEqual(['▸ Could not be read 3']);
  });

  it('goes away with the first rows', () => {
    const { draw } = onStage({ board: null });
    draw({ board: sampleBoard() });
    expect(document.querySelector('.rapport-empty:not(.is-away)')).toBeNull();
    expect(namesIn('today')).toHaveLength(5);
  });
});
