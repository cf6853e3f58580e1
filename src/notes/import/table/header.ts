/** The names of a table's columns: any text, several the same, none of them more than a text. */
export class Header {
  readonly columns: readonly string[];
  readonly #folded: readonly string[];

  constructor(cells: readonly string[]) {
    this.columns = cells.map((cell) => cell.trim());
    this.#folded = this.columns.map(foldColumn);
  }

  /** The places of the columns with one of these names, in any case. */
  places(...names: readonly string[]): readonly number[] {
    const wanted = names.map(foldColumn);
    return this.#folded.flatMap((column, at) => (wanted.includes(column) ? [at] : []));
  }

  /** The places of the columns whose lower-case names fit. */
  fitting(pattern: RegExp): readonly number[] {
    return this.#folded.flatMap((column, at) => (pattern.test(column) ? [at] : []));
  }

  has(...names: readonly string[]): boolean {
    return this.places(...names).length > 0;
  }

  /** Whether there is a column by each of these names. */
  hasAll(...names: readonly string[]): boolean {
    return names.every((name) => this.has(name));
  }
}

const foldColumn = (name: string): string => name.trim().normalize('NFC').toLowerCase();
