import { beforeEach, describe, expect, it } from 'vitest';
import type { Board } from '../../../src/core/board/board';
import { sampleBoard } from '../sample-board';
import {
  focused,
  headings,
  namesIn,
  one,
  onStage,
  press,
  rowOf,
  search,
  type Stage,
} from '../stage';

let stage: Stage;
const board = sampleBoard();
const ANA = 'Ana Lindqvist';
const without = (...names: string[]): Board => ({
  ...board,
  rows: board.rows.filter(({ contact }) => !names.includes(contact.name)),
});
const point = (type: 'pointerup' | 'pointerleave', pointerType = 'mouse'): void => {
  const init = { pointerType, bubbles: type === 'pointerup' };
  one('.rapport-scroll').dispatchEvent(new PointerEvent(type, init));
};

beforeEach(() => {
  stage = onStage({ board });
});

describe('after a click, while the mouse is over the list', () => {
  it('keeps nobody for a mouse that only rests there', () => {
    one('.rapport-scroll').dispatchEvent(
      new PointerEvent('pointermove', { pointerType: 'mouse', bubbles: true }),
    );
    stage.draw({ board: without(ANA) });
    expect(namesIn()).not.toContain(ANA);
  });

  it('keeps a row that leaves in its place, out of reach, until the mouse goes', () => {
    const before = namesIn('today');
    point('pointerup');
    stage.draw({ board: without(ANA) });
    expect(namesIn('today').slice(0, 5)).toEqual(before);
    expect(rowOf(ANA).hasAttribute('inert')).toBe(true);
    expect(rowOf('Fatima Zahra').hasAttribute('inert')).toBe(false);
    point('pointerleave');
    expect(namesIn()).not.toContain(ANA);
  });

  it('tells in the kept row what is true now, and counts it no longer', () => {
    point('pointerup');
    stage.draw({ board: sampleBoard(1) });
    expect(headings()[0]).toBe('1 of 5 for today');
    expect(rowOf(ANA).hasAttribute('inert')).toBe(true);
    expect(rowOf(ANA).textContent).toContain('You promised by 25 Nov');
    expect(rowOf(ANA).textContent).toContain('in 3 days');
  });

  it('moves the focus on all the same', () => {
    rowOf(ANA).querySelector<HTMLElement>('.is-skip')?.focus();
    point('pointerup');
    stage.draw({ board: without(ANA) });
    expect(focused()).toBe('Fatima Zahra');
  });

  it('lets it go at the next key, and goes by what is there', () => {
    stage.dashboard.focusRow('People/Bertrand de la Villeneuve-Montgomery.md');
    point('pointerup');
    stage.draw({ board: without(ANA) });
    press('ArrowDown');
    expect(namesIn()).not.toContain(ANA);
    expect(focused()).toBe('Fatima Zahra');
  });

  it('keeps the last row of a group, group and all', () => {
    point('pointerup');
    stage.draw({ board: without('Hana Sato 佐藤花', 'Ivo Petrov') });
    expect(headings()).toContain('Soon 0');
    expect(namesIn('soon')).toHaveLength(2);
    point('pointerleave');
    expect(headings().join()).not.toContain('Soon');
  });

  it('takes the row back where it was when the action is undone', () => {
    const before = namesIn('today');
    point('pointerup');
    stage.draw({ board: without(ANA) });
    stage.draw({ board });
    expect(namesIn('today').slice(0, 5)).toEqual(before);
    expect(rowOf(ANA).hasAttribute('inert')).toBe(false);
    point('pointerleave');
    expect(namesIn('today')).toEqual(before);
  });

  it('holds nothing for a finger, a filter, or a whole new day', () => {
    point('pointerup', 'touch');
    stage.draw({ board: without(ANA) });
    expect(namesIn()).not.toContain(ANA);
    stage.draw({ board });
    point('pointerup');
    search('fatima');
    expect(namesIn()).toEqual(['Fatima Zahra']);
    search('');
    stage.draw({ board: { ...board, rows: board.rows.slice(8) } });
    expect(document.querySelector('[inert]')).toBeNull();
  });
});
