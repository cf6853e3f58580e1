import type { Promised } from '../../src/core/promise';
import { dayOrNull } from './day';

/** What a test says of a promise; days as text. */
export interface PromiseSketch {
  readonly due?: string;
  readonly created?: string;
  readonly whose?: Promised['whose'];
}

/** An open promise, the user's own unless told otherwise. */
export function aPromise(
  text: string,
  { due, created, whose = 'mine' }: PromiseSketch = {},
): Promised {
  return { text, whose, due: dayOrNull(due), created: dayOrNull(created), line: 1 };
}
