import type { Brief } from '../../core/draft/brief';
import type { Surface } from '../parts/surface';
import { DRAFT_WORDS, promiseWords, touchWords } from './words';

/** What to have in mind while writing: the last touches, promises both ways, needs, what they did. */
export function drawBrief(parent: HTMLElement, brief: Brief, surface: Surface): void {
  const write = surface.writeDay.bind(surface);
  const el = parent.createEl('section', {
    cls: 'rapport-draft-brief',
    attr: { 'aria-label': DRAFT_WORDS.brief },
  });
  const mine = brief.mine.map((promise) => promiseWords(promise, write));
  const theirs = brief.theirs.map((promise) => promiseWords(promise, write));
  const dated = (touches: Brief['touches']): readonly Dated[] =>
    touches.map((touch) => ({ day: write(touch.day), text: touchWords(touch) }));
  if (brief.touches.length === 0) drawPart(el, DRAFT_WORDS.touches, [DRAFT_WORDS.noTouches]);
  else drawPart(el, DRAFT_WORDS.touches, dated(brief.touches));
  drawPart(el, DRAFT_WORDS.mine, mine);
  drawPart(el, DRAFT_WORDS.theirs, theirs);
  drawPart(el, DRAFT_WORDS.needs, brief.needs);
  drawPart(el, DRAFT_WORDS.help, dated(brief.help.slice(0, MOST_HELP)));
  if (brief.isGiftDue) drawPart(el, DRAFT_WORDS.gift, [DRAFT_WORDS.giftWhy]);
  drawPart(el, DRAFT_WORDS.interests, brief.interests);
}

/** How much of what they did is shown: enough to thank for. */
const MOST_HELP = 3;

interface Dated {
  readonly day: string;
  readonly text: string;
}

function drawPart(parent: HTMLElement, title: string, lines: readonly (string | Dated)[]): void {
  if (lines.length === 0) return;
  const el = parent.createDiv('rapport-draft-part');
  el.createEl('h3', { cls: 'rapport-draft-heading', text: title });
  const list = el.createEl('ul', { cls: 'rapport-draft-lines' });
  for (const line of lines) {
    const item = list.createEl('li');
    if (typeof line === 'string') item.setText(line);
    else {
      item.createSpan({ cls: 'rapport-draft-day', text: `${line.day} ` });
      item.createSpan({ text: line.text });
    }
  }
}
