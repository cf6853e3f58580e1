import { beforeEach, describe, expect, it } from 'vitest';
import { KEYS } from '../../../../src/ui/dashboard/keys/keys';
import { sampleBoard, sampleProblems } from '../../sample-board';
import {
  all,
  focused,
  headings,
  namesIn,
  one,
  onStage,
  press,
  search,
  type Stage,
} from '../../stage';

let stage: Stage;
const path = (name: string): string => `People/${name}.md`;
const FIRST = 'אורית כהן';
const SECOND = 'Bertrand de la Villeneuve-Montgomery';
const THIRD = 'Ana Lindqvist';
const selected = (): string[] => [...stage.dashboard.viewState().selected];

beforeEach(() => {
  stage = onStage({ problems: sampleProblems() });
  stage.dashboard.focus();
});

describe('moving by keyboard', () => {
  it.each([['ArrowDown'], ['j']])('goes to the next person by %s', (key) => {
    expect(focused()).toBe(FIRST);
    press(key);
    expect(focused()).toBe(SECOND);
  });

  it.each([['ArrowUp'], ['k']])('goes back by %s', (key) => {
    press('ArrowDown');
    press(key);
    expect(focused()).toBe(FIRST);
  });

  it('goes through headings, folded ones too, and stops at both ends', () => {
    press('Home');
    press('ArrowUp');
    expect(focused()).toBe('[5 people for today]');
    press('ArrowUp');
    expect(focused()).toBe('[5 people for today]');
    press('End');
    expect(focused()).toBe('[Could not be read]');
    press('ArrowDown');
    expect(focused()).toBe('[Could not be read]');
  });

  it('folds to the left and opens to the right, as a tree does', () => {
    press('ArrowLeft');
    expect(focused()).toBe('[5 people for today]');
    press('ArrowLeft');
    expect(headings()[0]).toBe('▸ 5 people for today');
    expect(focused()).toBe('[5 people for today]');
    press('ArrowRight');
    expect(namesIn('today')).toHaveLength(5);
    press('ArrowRight');
    expect(focused()).toBe(FIRST);
  });

  it('moves the one tab stop along', () => {
    press('j');
    expect(all('.rapport-row-name[tabindex="0"]').map((el) => el.textContent)).toEqual([SECOND]);
  });

  it('comes from the search with the arrow or Enter, and goes back with /', () => {
    press('/');
    expect(document.activeElement).toBe(one('input[type=search]'));
    press('ArrowDown');
    expect(focused()).toBe(FIRST);
  });
});

describe('acting by keyboard', () => {
  it.each([
    ['Enter', { type: 'open', path: path(FIRST), where: 'here' }],
    ['Mod+Enter', { type: 'open', path: path(FIRST), where: 'tab' }],
    ['Mod+Alt+Enter', { type: 'open', path: path(FIRST), where: 'split' }],
    ['d', { type: 'draft', path: path(FIRST) }],
    ['D', { type: 'draft', path: path(FIRST) }],
    ['l', { type: 'log', paths: [path(FIRST)] }],
    ['s', { type: 'snooze', paths: [path(FIRST)] }],
    ['i', { type: 'skip', paths: [path(FIRST)] }],
    ['Mod+z', { type: 'undo' }],
    ['Mod+Shift+z', { type: 'redo' }],
    ['Mod+y', { type: 'redo' }],
    ['?', { type: 'show-keys' }],
  ])('%s asks for %j', (key, intent) => {
    expect(press(key)).toBe(true);
    expect(stage.intents).toEqual([intent]);
  });

  it.each([['m'], ['ContextMenu'], ['Shift+F10']])('%s asks for the menu at the row', (key) => {
    press(key);
    expect(stage.intents).toEqual([
      { type: 'more', paths: [path(FIRST)], at: document.activeElement },
    ]);
  });

  it('leaves keys alone that mean nothing here', () => {
    expect(press('q')).toBe(false);
    expect(press('Mod+l')).toBe(false);
    press('ArrowUp');
    expect(press('l')).toBe(false);
    expect(stage.intents).toEqual([]);
  });

  it('opens a problem with Enter', () => {
    press('End');
    press('ArrowRight');
    press('ArrowRight');
    press('Enter');
    expect(stage.intents).toEqual([{ type: 'open-problem', path: 'People/Li Wei.md', line: 4 }]);
  });

  it('lets letters be letters while typing in the search', () => {
    press('/');
    for (const key of ['d', 'l', '?', 'Mod+z', 'x']) expect(press(key)).toBe(false);
    expect(stage.intents).toEqual([]);
  });

  it('leaves Enter and Space on a button to the button', () => {
    one('.rapport-row.is-current .rapport-action').focus();
    expect(press('Enter')).toBe(false);
    expect(press('Space')).toBe(false);
    expect(press('l')).toBe(true);
  });
});

describe('selecting by keyboard', () => {
  it.each([['x'], ['Space']])('selects by %s, and again no longer', (key) => {
    press(key);
    expect(selected()).toEqual([path(FIRST)]);
    expect(one('.rapport-selection-count').textContent).toBe('1 selected');
    press(key);
    expect(selected()).toEqual([]);
    expect(one('.rapport-selection').classList.contains('is-away')).toBe(true);
  });

  it('extends by Shift and arrows, and takes back on the way', () => {
    press('Shift+ArrowDown');
    press('Shift+ArrowDown');
    expect(selected()).toEqual([FIRST, SECOND, THIRD].map(path));
    press('Shift+ArrowUp');
    expect(selected()).toEqual([FIRST, SECOND].map(path));
    expect(focused()).toBe(SECOND);
  });

  it('selects everyone shown, and acts on all of them', () => {
    press('Mod+a');
    expect(selected()).toHaveLength(10);
    press('l');
    expect(stage.intents).toEqual([{ type: 'log', paths: selected() }]);
  });

  it('acts on the one row where that is not selected', () => {
    press('x');
    press('ArrowDown');
    press('s');
    expect(stage.intents).toEqual([{ type: 'snooze', paths: [path(SECOND)] }]);
  });

  it('clears the selection first, then the filter, then leaves Escape to the app', () => {
    search('a');
    press('/');
    press('ArrowDown');
    press('x');
    press('Escape');
    expect(selected()).toEqual([]);
    expect(one<HTMLInputElement>('input[type=search]').value).toBe('a');
    press('Escape');
    expect(one<HTMLInputElement>('input[type=search]').value).toBe('');
    expect(press('Escape')).toBe(false);
  });

  it('forgets who is no longer there', () => {
    press('x');
    const board = sampleBoard();
    stage.draw({ board: { ...board, rows: board.rows.slice(1) } });
    expect(selected()).toEqual([]);
  });
});

describe('the table of keys', () => {
  const presses = KEYS.flatMap(({ presses: each }) => each).map((each) => JSON.stringify(each));

  it('gives each key one meaning', () => {
    expect(new Set(presses).size).toBe(presses.length);
  });

  it('says what each does, in a sentence of its own', () => {
    for (const { text } of KEYS) expect(text).toMatch(/^[A-Z][^.]+$/);
  });

  it('knows letters by their place on keyboards without Latin ones', () => {
    const event = new KeyboardEvent('keydown', { key: 'о', code: 'KeyJ', bubbles: true });
    document.activeElement?.dispatchEvent(event);
    expect(focused()).toBe(SECOND);
  });
});
