import { beforeEach, describe, expect, it } from 'vitest';
import { all, click, one, onStage, rowOf, type Stage } from '../../stage';

let stage: Stage;
const ANA = 'People/Ana Lindqvist.md';
const selected = (): string[] => [...stage.dashboard.viewState().selected];
const ana = (selector: string): HTMLElement => {
  const el = rowOf('Ana Lindqvist').querySelector<HTMLElement>(selector);
  if (!el) throw new Error(`No ${selector}`);
  return el;
};
const check = (name: string, init: MouseEventInit = {}): void => {
  const box = rowOf(name).querySelector('input');
  if (box) click(box, init);
};

beforeEach(() => {
  stage = onStage();
});

describe('clicking a row', () => {
  it.each([
    [{}, 'here'],
    [{ ctrlKey: true }, 'tab'],
    [{ metaKey: true, altKey: true }, 'split'],
  ] as const)('opens the note: %j → %s', (init, where) => {
    click(ana('.rapport-row-name'), init);
    click(ana('.rapport-row-why'), init);
    const intent = { type: 'open', path: ANA, where };
    expect(stage.intents).toEqual([intent, intent]);
  });

  it('opens it in a new tab by the middle button', () => {
    const event = { button: 1, bubbles: true, cancelable: true };
    ana('.rapport-row-why').dispatchEvent(new MouseEvent('auxclick', event));
    expect(stage.intents).toEqual([{ type: 'open', path: ANA, where: 'tab' }]);
  });

  it.each([
    ['draft', { type: 'draft', path: ANA }],
    ['log', { type: 'log', paths: [ANA] }],
    ['snooze', { type: 'snooze', paths: [ANA] }],
    ['skip', { type: 'skip', paths: [ANA] }],
    ['open', { type: 'open', path: ANA, where: 'here' }],
  ])('asks for %s by its button', (action, intent) => {
    click(ana(`.is-${action}`));
    expect(stage.intents).toEqual([intent]);
  });

  it('asks for the menu at its button, and at the point of a right click', () => {
    click(ana('.is-more'));
    const right = { bubbles: true, cancelable: true, clientX: 40, clientY: 60, button: 2 };
    const event = new MouseEvent('contextmenu', right);
    ana('.rapport-row-why').dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    expect(stage.intents).toEqual([
      { type: 'more', paths: [ANA], at: ana('.is-more') },
      { type: 'more', paths: [ANA], at: { x: 40, y: 60 } },
    ]);
  });
});

describe('selecting by pointer', () => {
  it('selects by the box, and a range with Shift', () => {
    check('Ana Lindqvist');
    expect(selected()).toEqual([ANA]);
    expect(stage.intents).toEqual([]);
    check('Emeka Nwosu', { shiftKey: true });
    expect(selected()).toHaveLength(5);
    expect(all('.rapport-row.is-selected')).toHaveLength(5);
    expect(
      all('.rapport-row input').filter((box) => (box as HTMLInputElement).checked),
    ).toHaveLength(5);
  });

  it('extends by Shift and a click on the row, and opens nothing', () => {
    check('Ana Lindqvist');
    click(rowOf('Fatima Zahra'), { shiftKey: true });
    expect(selected()).toHaveLength(2);
    expect(stage.intents).toEqual([]);
  });

  it('does to all selected what the bar says', () => {
    check('Ana Lindqvist');
    check('Chidi Okafor');
    const paths = selected();
    const buttons = all('.rapport-selection-action');
    for (const button of buttons) click(button);
    expect(stage.intents).toEqual([
      { type: 'log', paths },
      { type: 'snooze', paths },
      { type: 'skip', paths },
      { type: 'more', paths, at: buttons[3] },
    ]);
    click(one('.rapport-selection-clear'));
    expect(selected()).toEqual([]);
  });

  it('offers the menu for all selected on one of them, and for one alone beside them', () => {
    check('Ana Lindqvist');
    check('Chidi Okafor');
    click(ana('.is-more'));
    click(rowOf('Emeka Nwosu').querySelector<HTMLElement>('.is-more') ?? ana('.is-more'));
    expect(stage.intents.map((intent) => 'paths' in intent && intent.paths.length)).toEqual([2, 1]);
  });

  it('says how many of the selected are out of sight', () => {
    check('Ana Lindqvist');
    check('Chidi Okafor');
    click(one('.is-due .rapport-heading-button'));
    expect(one('.rapport-selection-count').textContent).toBe('2 selected, 1 not shown');
  });
});
