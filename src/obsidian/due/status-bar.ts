import { setTooltip } from 'obsidian';
import type { Book } from '../../app/book';
import { dayProgress } from '../../core/board/today';
import { dayWords } from '../../ui/dashboard/words';

/** Shows in the status bar how far the day has come, as the list says it; nothing when nobody is left. Returns how to draw it again. */
export function statusBarCount(item: HTMLElement, book: Book, open: () => void): () => void {
  item.addClass('mod-clickable', 'rapport-status');
  item.setAttr('role', 'button');
  item.setAttr('tabindex', '0');
  item.addEventListener('click', open);
  item.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') open();
  });
  return () => {
    const board = book.board();
    const day = board && dayProgress(board, book.settings);
    const text = day !== null && day.left.length > 0 ? dayWords(day) : '';
    item.toggleClass('is-away', text === '');
    item.setText(text);
    setTooltip(item, `${text}: open the list`, { placement: 'top' });
  };
}
