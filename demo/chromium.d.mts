/** See chromium.mjs. */
export const chromiumFlags: string[];

/** See chromium.mjs. */
export function findChromium(): string | null;

/** See chromium.mjs. */
export function needChromium(): string;
