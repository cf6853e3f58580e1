import { beforeEach, describe, expect, it } from 'vitest';
import { stopOf } from '../../../src/ui/list/list-view';
import { all, click, headings, namesIn, one, onStage, press, search, type Stage } from '../stage';
import { sampleProblems } from '../sample-board';

let stage: Stage;
const status = (): string => one('[role=status]').textContent.trim();
const facet = (title: string): HTMLSelectElement => one(`select[aria-label="${title}"]`);
const choose = (select: HTMLSelectElement, value: string): void => {
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};

beforeEach(() => {
  stage = onStage({ problems: sampleProblems() });
});

describe('searching', () => {
  it('shows who fits in every group, folded ones too, and says how many', () => {
    search('example');
    expect(headings()).toEqual(['Later 8']);
    expect(status()).toBe('8 people found');
    search('');
    expect(headings()).toContain('▸ Later 8');
  });

  it('explains when nobody matches, and brings everybody back', () => {
    search('nobody at all');
    expect(status()).toBe('Nobody found');
    expect(one('.rapport-empty').textContent).toContain('Nobody matches');
    click(one('.rapport-empty button'));
    expect(namesIn('today')).toHaveLength(5);
    expect(one<HTMLInputElement>('input[type=search]').value).toBe('');
  });

  it('keeps the focus in the list when the button that brings everybody back goes', () => {
    search('nobody at all');
    const button = one('.rapport-empty button');
    button.focus();
    click(button);
    expect(one('.rapport-scroll').contains(document.activeElement)).toBe(true);
  });

  it('leaves a button of the empty view in focus without a fault', () => {
    const faults: unknown[] = [];
    window.addEventListener('error', ({ error }) => faults.push(error));
    search('nobody at all');
    one('.rapport-empty button').focus();
    expect(faults).toEqual([]);
    expect(stopOf(one('.rapport-empty button'))).toBeNull();
  });

  it('empties on Escape, then goes to the list', () => {
    search('ana');
    stage.dashboard.focusSearch();
    press('Escape');
    expect(one<HTMLInputElement>('input[type=search]').value).toBe('');
    press('Escape');
    expect(document.activeElement?.classList.contains('rapport-row-name')).toBe(true);
  });

  it('forgets what was folded while searching', () => {
    search('example');
    click(one('.is-later .rapport-heading-button'));
    expect(namesIn('later')).toEqual([]);
    search('');
    search('example');
    expect(namesIn('later')).toHaveLength(8);
  });
});

describe('the lists of the filter', () => {
  it('are there when wanted', () => {
    const button = one('[aria-label="Filter and order"]');
    expect(one('.rapport-filters').classList.contains('is-away')).toBe(true);
    click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(one('.rapport-filters').classList.contains('is-away')).toBe(false);
  });

  it('offer what occurs, with counts', () => {
    click(one('[aria-label="Filter and order"]'));
    const texts = [...facet('Tie').options].map(({ text }) => text);
    expect(texts).toEqual(['Tie', 'Strong (4)', 'Moderate (5)', 'Weak (13)', 'Not set (2)']);
  });

  it('add up, show as chips, and are taken away one by one or all at once', () => {
    click(one('[aria-label="Filter and order"]'));
    choose(facet('Tie'), 'strong');
    choose(facet('Tie'), 'weak');
    choose(facet('Company'), 'acme');
    const chips = (): string[] => all('.rapport-chosen-chip').map((el) => el.textContent);
    expect(chips()).toEqual(['Strong', 'Weak', 'Acme']);
    expect(namesIn()).toEqual(['Chidi Okafor', 'Jo Park']);
    click(one('[aria-label="Remove company Acme"]'));
    expect(chips()).toEqual(['Strong', 'Weak']);
    click(one('.rapport-clear'));
    expect(chips()).toEqual([]);
    expect(namesIn('today')).toHaveLength(5);
  });

  it('sort everyone in one list', () => {
    click(one('[aria-label="Filter and order"]'));
    choose(one('.rapport-order select'), 'name');
    expect(headings()).toEqual(['Everyone 24', '▸ Could not be read 3']);
    expect(namesIn('everyone').slice(0, 2)).toEqual([
      'Ana Lindqvist',
      'Bertrand de la Villeneuve-Montgomery',
    ]);
  });

  it('come back with the view', () => {
    click(one('[aria-label="Filter and order"]'));
    choose(facet('Tie'), 'strong');
    choose(one('.rapport-order select'), 'longest-silence');
    const saved: unknown = JSON.parse(JSON.stringify(stage.dashboard.viewState()));
    const before = namesIn();
    stage = onStage();
    stage.dashboard.restore(saved);
    expect(namesIn()).toEqual(before);
    expect(one<HTMLSelectElement>('.rapport-order select').value).toBe('longest-silence');
  });
});
