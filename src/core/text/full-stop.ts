/** Marks that end a sentence, in Latin and in other scripts. */
const ENDED = /[.!?…。！？]$/u;

/** A sentence with one full stop: what ends with a mark of its own, such as a day written "20. Nov.", gets none. */
export const fullStop = (text: string): string => (ENDED.test(text) ? text : `${text}.`);
