import type * as api from 'obsidian';
import { isolateHistory, redo, undo } from '@codemirror/commands';
import { EditorSelection, type ChangeSpec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

type Pos = api.EditorPosition;

const views = new WeakMap<Editor, EditorView>();
const cm = (editor: Editor): EditorView => {
  const view = views.get(editor);
  if (!view) throw new Error('This editor has no view.');
  return view;
};

/** obsidian.d.ts `Editor`, over CodeMirror 6. Line ends are `\n` inside, whatever the file has. */
export class Editor {
  constructor(view: EditorView) {
    views.set(this, view);
  }

  getDoc(): this {
    return this;
  }

  refresh(): void {
    cm(this).requestMeasure();
  }

  getValue(): string {
    return cm(this).state.doc.toString();
  }

  setValue(content: string): void {
    cm(this).dispatch({ changes: { from: 0, to: cm(this).state.doc.length, insert: content } });
  }

  getLine(line: number): string {
    return cm(this).state.doc.line(line + 1).text;
  }

  setLine(n: number, text: string): void {
    this.replaceRange(text, { line: n, ch: 0 }, { line: n, ch: this.getLine(n).length });
  }

  lineCount(): number {
    return cm(this).state.doc.lines;
  }

  lastLine(): number {
    return this.lineCount() - 1;
  }

  getSelection(): string {
    const { state } = cm(this);
    return state.sliceDoc(state.selection.main.from, state.selection.main.to);
  }

  somethingSelected(): boolean {
    return !cm(this).state.selection.main.empty;
  }

  getRange(from: Pos, to: Pos): string {
    return cm(this).state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
  }

  replaceSelection(replacement: string, origin?: string): void {
    this.transaction({ replaceSelection: replacement }, origin);
  }

  replaceRange(replacement: string, from: Pos, to?: Pos, origin?: string): void {
    this.transaction({ changes: [{ from, text: replacement, ...(to ? { to } : {}) }] }, origin);
  }

  getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): Pos {
    return this.offsetToPos(cm(this).state.selection.main[side]);
  }

  listSelections(): api.EditorSelection[] {
    return cm(this).state.selection.ranges.map(({ anchor, head }) => ({
      anchor: this.offsetToPos(anchor),
      head: this.offsetToPos(head),
    }));
  }

  setCursor(pos: Pos | number, ch = 0): void {
    this.setSelection(typeof pos === 'number' ? { line: pos, ch } : pos);
  }

  setSelection(anchor: Pos, head: Pos = anchor): void {
    cm(this).dispatch({
      selection: EditorSelection.single(this.posToOffset(anchor), this.posToOffset(head)),
    });
  }

  setSelections(ranges: api.EditorSelectionOrCaret[], main = 0): void {
    const all = ranges.map(({ anchor, head }) =>
      EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head ?? anchor)),
    );
    cm(this).dispatch({ selection: EditorSelection.create(all, main) });
  }

  focus(): void {
    cm(this).focus();
  }

  blur(): void {
    cm(this).contentDOM.blur();
  }

  hasFocus(): boolean {
    return cm(this).contentDOM.contains(cm(this).contentDOM.doc.activeElement);
  }

  getScrollInfo(): { top: number; left: number } {
    const { scrollTop: top, scrollLeft: left } = cm(this).scrollDOM;
    return { top, left };
  }

  scrollTo(x?: number | null, y?: number | null): void {
    cm(this).scrollDOM.scrollTo({
      ...(x == null ? {} : { left: x }),
      ...(y == null ? {} : { top: y }),
    });
  }

  scrollIntoView(range: api.EditorRange, center = false): void {
    cm(this).dispatch({
      effects: EditorView.scrollIntoView(this.posToOffset(range.from), {
        y: center ? 'center' : 'nearest',
      }),
    });
  }

  undo(): void {
    undo(cm(this));
  }

  redo(): void {
    redo(cm(this));
  }

  exec(_command: api.EditorCommandName): void {
    throw new Error('The demo does not run editor commands.');
  }

  /** All changes in one step, positions as before it; one undo takes them back. */
  transaction(tx: api.EditorTransaction, origin?: string): void {
    const view = cm(this);
    const { main } = view.state.selection;
    const changes: ChangeSpec[] = (tx.changes ?? []).map(({ from, to, text }) => ({
      from: this.posToOffset(from),
      to: this.posToOffset(to ?? from),
      insert: text,
    }));
    if (tx.replaceSelection !== undefined)
      changes.push({ from: main.from, to: main.to, insert: tx.replaceSelection });
    view.dispatch({
      changes,
      userEvent: origin ?? 'set',
      annotations: isolateHistory.of('full'),
      ...(tx.replaceSelection === undefined
        ? {}
        : { selection: { anchor: main.from + tx.replaceSelection.length } }),
    });
    const ranges = tx.selections ?? (tx.selection ? [tx.selection] : []);
    if (ranges.length > 0)
      this.setSelections(ranges.map(({ from, to }) => ({ anchor: from, head: to ?? from })));
  }

  wordAt(pos: Pos): api.EditorRange | null {
    const word = cm(this).state.wordAt(this.posToOffset(pos));
    return word && { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
  }

  /** Positions beyond the end count as the end. */
  posToOffset(pos: Pos): number {
    const { doc } = cm(this).state;
    if (pos.line >= doc.lines) return doc.length;
    const line = doc.line(Math.max(0, pos.line) + 1);
    return Math.min(line.from + Math.max(0, pos.ch), line.to);
  }

  offsetToPos(offset: number): Pos {
    const line = cm(this).state.doc.lineAt(
      Math.max(0, Math.min(offset, cm(this).state.doc.length)),
    );
    return { line: line.number - 1, ch: offset - line.from };
  }

  processLines<T>(
    read: (line: number, text: string) => T | null,
    write: (line: number, text: string, value: T | null) => api.EditorChange | void,
  ): void {
    const changes: api.EditorChange[] = [];
    for (let n = 0; n < this.lineCount(); n++) {
      const change = write(n, this.getLine(n), read(n, this.getLine(n)));
      if (change) changes.push(change);
    }
    if (changes.length > 0) this.transaction({ changes });
  }
}
