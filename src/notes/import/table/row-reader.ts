import type { Header } from './header';
import type { TableRow } from './rows';

/** The cells of one row, by the names of their columns. */
export class RowReader {
  constructor(
    readonly header: Header,
    readonly row: TableRow,
  ) {}

  cell(at: number): string {
    return this.row.cells[at]?.trim() ?? '';
  }

  /** The first of the columns by these names that says something, in the order of the names; else empty. */
  text(...names: readonly string[]): string {
    const places = names.flatMap((name) => this.header.places(name));
    return places.map((at) => this.cell(at)).find((cell) => cell !== '') ?? '';
  }

  /** The texts of these columns, one behind the other, a space between them. */
  joined(...names: readonly string[]): string {
    return names
      .map((name) => this.text(name))
      .filter((text) => text !== '')
      .join(' ');
  }

  /** What these columns say, each of their cells split into its parts. */
  texts(places: readonly number[], separator: RegExp): readonly string[] {
    return places
      .flatMap((at) => this.cell(at).split(separator))
      .map((text) => text.trim())
      .filter((text) => text !== '');
  }
}
