import { companyLine } from '../../core/contact';
import type { Board } from '../../core/board/board';
import type { Day } from '../../core/day';
import { dueWords, STATE_TITLES } from '../../core/board/due-words';
import type { Problem } from '../../core/problem';
import { STATES, type Row } from '../../core/board/row';
import { whyRow } from '../../core/board/why';
import { inert } from './inert';
import { painter, type Paint, type Style } from './style';
import { displayWidth, fit } from './width';

const GAP = '  ';
const WIDEST = { name: 28, company: 24, due: 22 };

/** The board for people: groups, name, company, due in words, why; then what could not be read. */
export function boardTable(board: Board, problems: readonly Problem[], style: Style): string {
  const paint = painter(style.colours);
  const parts = STATES.map((state) => board.rows.filter((row) => row.state === state))
    .filter((rows) => rows.length > 0)
    .map((rows) => groupText(rows, board.today, style, paint));
  if (parts.length === 0) parts.push('No contacts found.');
  if (problems.length > 0) parts.push(problemsText(problems, style, paint));
  return parts.join('\n\n');
}

function groupText(rows: readonly Row[], today: Day, style: Style, paint: Paint): string {
  const state = rows[0]?.state ?? 'later';
  const colour = state === 'late' ? 'amber' : 'accent';
  const title = paint('bold', `${STATE_TITLES[state]} (${String(rows.length)})`);
  const cells = rows.map((row) => ({
    name: inert(row.contact.name),
    company: inert(companyLine(row.contact) ?? ''),
    due: dueWords(row, today, style.write),
    why: inert(whyRow(row, today, style.write)),
  }));
  const widths = {
    name: columnWidth(
      cells.map((cell) => cell.name),
      WIDEST.name,
    ),
    company: columnWidth(
      cells.map((cell) => cell.company),
      WIDEST.company,
    ),
    due: columnWidth(
      cells.map((cell) => cell.due),
      WIDEST.due,
    ),
  };
  const left = style.width - widths.name - widths.company - widths.due - 2 - 3 * GAP.length;
  const lines = cells.map((cell) =>
    left >= 20
      ? [
          `  ${paint('bold', fit(cell.name, widths.name))}`,
          paint('quiet', fit(cell.company, widths.company)),
          paint(colour, fit(cell.due, widths.due)),
          fit(cell.why, left).trimEnd(),
        ].join(GAP)
      : stacked(cell, style.width, (text) => paint(colour, text), paint),
  );
  return [title, ...lines].join('\n');
}

/** A row for a terminal too narrow for columns. */
function stacked(
  cell: { readonly name: string; readonly due: string; readonly why: string },
  width: number,
  accent: (text: string) => string,
  paint: Paint,
): string {
  const isShort = displayWidth(cell.name) + displayWidth(cell.due) + 4 <= width;
  const name = fit(cell.name, Math.max(8, width - 2)).trimEnd();
  const between = isShort ? GAP : '\n    ';
  const why = fit(cell.why, Math.max(8, width - 4)).trimEnd();
  return `  ${paint('bold', name)}${cell.due === '' ? '' : between + accent(cell.due)}\n    ${why}`;
}

const columnWidth = (texts: readonly string[], widest: number): number =>
  Math.min(widest, Math.max(0, ...texts.map(displayWidth)));

function problemsText(problems: readonly Problem[], style: Style, paint: Paint): string {
  const title = paint('bold', `Could not be read (${String(problems.length)})`);
  const lines = problems.map(({ path, property, line, found, message }) => {
    const place = line === null ? path : `${path}:${String(line)}`;
    const what = property === null ? '' : ` ${property}`;
    const text = inert(`${place}${what}: “${found}”. ${message}`);
    return `  ${fit(text, Math.max(20, style.width - 2)).trimEnd()}`;
  });
  return [title, ...lines].join('\n');
}
