import { beforeEach, describe, expect, it } from 'vitest';
import type { Board } from '../../../src/core/board/board';
import { longBoard, sampleBoard } from '../sample-board';
import { all, focused, namesIn, one, onStage, press, rowOf, search, type Stage } from '../stage';

let stage: Stage;
const board = sampleBoard();
const without = (...names: string[]): Board => ({
  ...board,
  rows: board.rows.filter(({ contact }) => !names.includes(contact.name)),
});
const ANA = 'Ana Lindqvist';

beforeEach(() => {
  stage = onStage({ board });
});

describe('drawing again', () => {
  it('keeps every row its element, and touches nothing that is the same', async () => {
    const before = all('.rapport-row');
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    const everything = { subtree: true, childList: true, attributes: true, characterData: true };
    observer.observe(stage.parent, everything);
    stage.draw({ board: sampleBoard() });
    await Promise.resolve();
    expect(changes.map(({ target, attributeName }) => [target.nodeName, attributeName])).toEqual(
      [],
    );
    expect(all('.rapport-row')).toEqual(before);
    observer.disconnect();
  });

  it('keeps the focus on a row that stays, whatever comes and goes around it', () => {
    stage.dashboard.focusRow(`People/${ANA}.md`);
    const el = document.activeElement;
    const [first, ...rest] = board.rows;
    if (first) stage.draw({ board: { ...board, rows: rest } });
    expect(document.activeElement).toBe(el);
    stage.draw({ board });
    expect(document.activeElement).toBe(el);
    expect(namesIn('today')[2]).toBe(ANA);
  });

  it('moves the focus to the next row when a row leaves, else to the one before', () => {
    stage.dashboard.focusRow(`People/${ANA}.md`);
    stage.draw({ board: without(ANA) });
    expect(focused()).toBe('Fatima Zahra');
    stage.draw({ board: without(ANA, 'Fatima Zahra', 'Dora Marković') });
    expect(focused()).toBe('Chidi Okafor');
  });

  it('moves the focus on from a button of the row that leaves', () => {
    rowOf(ANA).querySelector<HTMLElement>('.is-log')?.focus();
    stage.draw({ board: without(ANA) });
    expect(focused()).toBe('Fatima Zahra');
  });

  it('does not take the focus when the list does not have it', () => {
    stage.dashboard.focusSearch();
    stage.draw({ board: without('אורית כהן') });
    expect(document.activeElement).toBe(one('input[type=search]'));
  });

  it('keeps what is being typed', () => {
    search('an');
    stage.draw({ board: sampleBoard() });
    expect(one<HTMLInputElement>('input[type=search]').value).toBe('an');
  });

  it('hands out the focus again after the last row has left', () => {
    stage.dashboard.focusRow(`People/${ANA}.md`);
    stage.draw({ board: { ...board, rows: [] } });
    expect(all('.rapport-row')).toHaveLength(0);
    stage.draw({ board });
    stage.dashboard.focus();
    expect(focused()).toBe(namesIn()[0]);
  });
});

describe('showing a person', () => {
  it('opens the group they are in', () => {
    stage.dashboard.focusRow('People/Mei Chen.md');
    expect(focused()).toBe('Mei Chen');
  });

  it('does nothing for somebody who is not there', () => {
    stage.dashboard.focusRow('People/Nobody.md');
    expect(focused()).toBeNull();
  });
});

describe('a long list', () => {
  it('draws what is seen, tells its length, and takes the keyboard to its end', () => {
    stage = onStage({ board: longBoard(2_000) });
    stage.dashboard.focus();
    expect(all('.rapport-row').length).toBeLessThan(120);
    const groups = all('.rapport-heading-button[aria-expanded="false"]');
    for (const heading of groups) heading.click();
    press('End');
    const last = document.activeElement?.closest('.rapport-row');
    expect(last?.getAttribute('aria-posinset')).toBe(last?.getAttribute('aria-setsize'));
    expect(all('.rapport-row').length).toBeLessThan(200);
    press('Home');
    expect(document.activeElement?.closest('.rapport-row')?.getAttribute('aria-posinset')).toBe(
      '1',
    );
  });

  it('keeps the row with the focus in the document while others are scrolled to', () => {
    stage = onStage({ board: longBoard(500) });
    stage.dashboard.focus();
    const el = document.activeElement;
    const list = one('.rapport-scroll');
    list.scrollTop = 20_000;
    list.dispatchEvent(new Event('scroll'));
    expect(document.activeElement).toBe(el);
    expect(el?.isConnected).toBe(true);
  });
});
