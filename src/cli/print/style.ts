import type { Day, WriteDay } from '../../core/day';
import { dayWriter } from '../../core/write-day';
import type { Surroundings } from '../words/surroundings';

/** How what is printed may look. */
export interface Style {
  /** Columns of the terminal; Infinity where there is none. */
  readonly width: number;
  readonly colours: boolean;
  readonly write: WriteDay;
}

/** How to print for a terminal, or plainly into a file or pipe. */
export function styleFor({ out, env }: Surroundings, today: Day): Style {
  const isTerminal = out.isTTY === true;
  return {
    width: isTerminal ? (out.columns ?? 80) : Infinity,
    colours: isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    write: dayWriter(undefined, today, 'short'),
  };
}

const COLOURS = { bold: '1', amber: '33', accent: '36', quiet: '2' } as const;

/** Gives a text a colour of the terminal. */
export type Paint = (colour: keyof typeof COLOURS, text: string) => string;

/** Paints where colours are wanted; leaves texts alone elsewhere. */
export const painter =
  (colours: boolean): Paint =>
  (colour, text) =>
    colours && text !== '' ? `\u001b[${COLOURS[colour]}m${text}\u001b[0m` : text;
