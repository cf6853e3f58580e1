/** A stream to write to, as far as the command line needs it. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** What the command line runs in. */
export interface Surroundings {
  readonly now: Date;
  readonly version: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: Output;
  readonly err: Output;
}
