/** The cells of a row of a table, trimmed; `\|` is a bar of the cell's own text. */
export function tableCells(row: string): string[] {
  const cells: string[] = [];
  const text = row.trim();
  let cell = '';
  for (let at = text.startsWith('|') ? 1 : 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\\' && text.charAt(at + 1) === '|') {
      cell += '|';
      at += 1;
    } else if (char === '|') {
      cells.push(cell.trim());
      cell = '';
    } else {
      cell += char;
    }
  }
  if (!text.endsWith('|') || text.endsWith('\\|') || text === '|') cells.push(cell.trim());
  return cells;
}

/** Whether a line is the row of dashes that makes a table of the line above it. */
export function isDashes(text: string): boolean {
  return text.includes('|') && tableCells(text).every((cell) => /^:?-+:?$/.test(cell));
}
