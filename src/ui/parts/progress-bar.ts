import { patchAttr, patchClass, patchProp } from './patch';

/** How far something has come. */
export interface Share {
  readonly done: number;
  readonly of: number;
  /** The same in words. */
  readonly words: string;
}

/** A thin bar that fills up. */
export class ProgressBar {
  readonly el: HTMLElement;

  constructor(parent: HTMLElement, name: string) {
    this.el = parent.createDiv({
      cls: 'rapport-bar',
      attr: { role: 'progressbar', 'aria-label': name, 'aria-valuemin': '0' },
    });
  }

  /** Draws the share; null, or a share of nothing, leaves the bar out. */
  draw(share: Share | null): void {
    const isAway = share === null || share.of === 0;
    patchClass(this.el, 'is-away', isAway);
    if (isAway) return;
    patchAttr(this.el, 'aria-valuemax', String(share.of));
    patchAttr(this.el, 'aria-valuenow', String(share.done));
    patchAttr(this.el, 'aria-valuetext', share.words);
    patchProp(this.el, '--rapport-share', String(share.done / share.of));
  }
}
