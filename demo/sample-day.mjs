/** The day the sample vault is written for: a Wednesday. Its dates are moved so that it falls into this week. */
export const sampleDay = '2026-11-18';
