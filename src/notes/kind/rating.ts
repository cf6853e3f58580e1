import type { Rating } from '../../core/search';
import { belowHeading, type Line } from '../body/lines';
import { parseDay } from '../value/parse-day';

/** The heading below which the job-search note keeps the ratings of the network. */
export const RATING_HEADING = 'Network rating';

/** A day, then a number that no further digits make another one: `2026-11-25 4 of 5: truth yes, …`. */
const ratingText = /^(\S+?)[:,]?\s+([0-5])(?![\p{L}\d]|[.,]\d)/u;

/** Reads the ratings of the network from the lines of the job-search note, oldest first; the last of a day counts. */
export function readRatings(lines: readonly Line[]): readonly Rating[] {
  const scores = new Map<string, Rating>();
  const isBelow = belowHeading([RATING_HEADING]);
  for (const line of lines) {
    const rating = isBelow(line) && line.kind === 'item' && !line.quoted ? parse(line.text) : null;
    if (rating) scores.set(rating.day, rating);
  }
  return [...scores.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

function parse(text: string): Rating | null {
  const [, written, score] = ratingText.exec(text.trim()) ?? [];
  const day = parseDay(written ?? '');
  return day.ok ? { day: day.value, score: Number(score) } : null;
}
