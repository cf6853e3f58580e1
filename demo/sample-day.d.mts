/** See sample-day.mjs. */
export const sampleDay: string;
