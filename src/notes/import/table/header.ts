/** The names of a table's columns: any text, several the same, none of them more than a text. */
export class Header {
  readonly columns: readonly string[];
  readonly #places = new Map<string, number[]>();
  /** Answers given before: every row asks the same. */
  readonly #found = new Map<string, readonly number[]>();
  readonly #fitting = new Map<string, readonly number[]>();

  constructor(cells: readonly string[]) {
    this.columns = cells.map((cell) => cell.trim());
    this.columns.map(foldColumn).forEach((column, at) => {
      this.#places.set(column, [...(this.#places.get(column) ?? []), at]);
    });
  }

  /** The places of the columns with one of these names, in any case, in the order of the table. */
  places(...names: readonly string[]): readonly number[] {
    const key = names.join('\n');
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const places = names.flatMap((name) => this.#places.get(foldColumn(name)) ?? []);
    const found = [...new Set(places)].sort((a, b) => a - b);
    this.#found.set(key, found);
    return found;
  }

  /** The places of the columns whose lower-case names fit. */
  fitting(pattern: RegExp): readonly number[] {
    const known = this.#fitting.get(pattern.source);
    if (known !== undefined) return known;
    const found = this.columns.flatMap((column, at) =>
      pattern.test(foldColumn(column)) ? [at] : [],
    );
    this.#fitting.set(pattern.source, found);
    return found;
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
