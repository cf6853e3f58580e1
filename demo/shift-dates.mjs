const dayMs = 86_400_000;

const parse = (text) => {
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time)) return null;
  return new Date(time).toISOString().slice(0, 10) === text ? time : null;
};

/**
 * Moves every real ISO date in a text by whole weeks: `2026-11-18`, also with a time after it, not inside a
 * longer number. What is no day (`2026-02-30`) stays as it is.
 * @param {string} text
 * @param {number} weeks
 * @returns {string}
 */
export const shiftDates = (text, weeks) =>
  text.replace(/(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/g, (found) => {
    const time = parse(found);
    return time === null ? found : new Date(time + weeks * 7 * dayMs).toISOString().slice(0, 10);
  });

const mondayOf = (time) => time - ((new Date(time).getUTCDay() + 6) % 7) * dayMs;

/**
 * How many weeks lie between the week of one ISO date and that of another (weeks begin on Monday).
 * @param {string} from
 * @param {string} to
 * @returns {number}
 */
export const weeksBetween = (from, to) => {
  const [a, b] = [parse(from), parse(to)];
  if (a === null || b === null) throw new RangeError(`Not a day: ${a === null ? from : to}`);
  return Math.round((mondayOf(b) - mondayOf(a)) / (7 * dayMs));
};
