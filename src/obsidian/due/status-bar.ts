import { setTooltip } from 'obsidian';
import type { Book } from '../../app/book';

/** Shows in the status bar how many people are due; nothing when nobody is. Returns how to draw it again. */
export function statusBarCount(item: HTMLElement, book: Book, open: () => void): () => void {
  item.addClass('mod-clickable', 'rapport-status');
  item.setAttr('role', 'button');
  item.setAttr('tabindex', '0');
  item.addEventListener('click', open);
  item.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') open();
  });
  return () => {
    const rows = book.board()?.rows ?? [];
    const due = rows.filter((row) => row.state === 'late' || row.state === 'due').length;
    item.toggleClass('is-away', due === 0);
    const text = due === 1 ? '1 follow-up' : `${String(due)} follow-ups`;
    item.setText(text);
    setTooltip(item, `${text} due: open the list`, { placement: 'top' });
  };
}
