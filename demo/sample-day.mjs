/**
 * The day the sample vault is written for, whose dates are moved so that it falls into this week: a Monday, so
 * that on no day of the week anything in the notes lies ahead.
 */
export const sampleDay = '2026-11-16';
