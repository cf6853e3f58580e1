/** See shift-dates.mjs. */
export function shiftDates(text: string, weeks: number): string;

/** See shift-dates.mjs. */
export function weeksBetween(from: string, to: string): number;
