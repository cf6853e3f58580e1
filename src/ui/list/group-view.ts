import type { Problem } from '../../core/problem';
import type { Row } from '../../core/board/row';
import { keyOf, type Group } from './group';
import { patchAttr, patchClass, patchProp, patchText } from '../parts/patch';
import { ProblemView } from './problem-view';
import { RowView } from './row-view';
import { ProgressBar, type Share } from '../parts/progress-bar';
import type { Scene } from './scene';
import { LIST_WORDS } from './words';
import { WindowList, type Range } from './window-list';

/** What stands in a group's heading. */
export interface Heading {
  readonly title: string;
  /** Empty: the title says it. */
  readonly count: string;
  /** Drawn as a bar below; null: none. */
  readonly share: Share | null;
}

/** A group of the list: a heading that folds it, and a window on its items. */
export class GroupView {
  readonly el: HTMLElement;
  /** The heading, which takes the focus. */
  readonly button: HTMLButtonElement;
  private readonly title: HTMLElement;
  private readonly count: HTMLElement;
  private readonly bar: ProgressBar;
  private readonly rows: WindowList<Row>;
  private readonly problems: WindowList<Problem>;

  constructor(
    parent: HTMLElement,
    private group: Group,
    scene: () => Scene,
  ) {
    this.el = parent.createEl('section', {
      cls: ['rapport-group', `is-${group.id}`],
      attr: { 'data-group': group.id },
    });
    const heading = this.el.createDiv('rapport-heading');
    this.button = heading
      .createEl('h3', 'rapport-heading-line')
      .createEl('button', 'rapport-heading-button');
    scene().surface.setIcon(this.button.createSpan('rapport-chevron'), 'chevron-right');
    this.title = this.button.createSpan('rapport-heading-title');
    this.count = this.button.createSpan('rapport-count');
    this.bar = new ProgressBar(heading, LIST_WORDS.today);
    this.rows = new WindowList(this.el, (list) => new RowView(list, scene));
    this.problems = new WindowList(this.el, (list) => new ProblemView(list, scene));
    this.title.id = scene().newId();
    this.el.setAttribute('aria-labelledby', this.title.id);
  }

  /** The list's element: where the items' places are counted from. */
  get list(): HTMLUListElement {
    return this.group.kind === 'rows' ? this.rows.el : this.problems.el;
  }

  /** Draws all but the items, so that the list has its height before the window is measured. */
  prepare(group: Group, { title, count, share }: Heading): void {
    this.group = group;
    const other = group.kind === 'rows' ? this.problems : this.rows;
    other.el.remove();
    patchText(this.title, title);
    patchText(this.count, count);
    this.bar.draw(share);
    patchAttr(this.button, 'aria-expanded', String(group.open));
    patchClass(this.el, 'is-folded', !group.open);
    patchProp(this.list, '--rapport-count', String(group.open ? group.items.length : 0));
  }

  /** Draws the items of the range; `current`: the place of the one that Tab comes to. */
  draw(range: Range, current: number | null, isHeadingCurrent: boolean): void {
    const { group } = this;
    patchAttr(this.button, 'tabindex', isHeadingCurrent ? '0' : '-1');
    const key = (at: number): string => keyOf(group, at);
    if (group.kind === 'rows') this.rows.draw(group.open ? group.items : [], range, key, current);
    else this.problems.draw(group.open ? group.items : [], range, key, current);
  }

  /** The element of the item with that key, while it is drawn. */
  elementOf(key: string): HTMLElement | null {
    const list = this.group.kind === 'rows' ? this.rows : this.problems;
    return list.elementOf(key);
  }
}
