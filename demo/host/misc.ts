import type * as api from 'obsidian';

/** obsidian.d.ts `apiVersion`. */
export const apiVersion = '1.13.1';

/** obsidian.d.ts `requireApiVersion`. */
export const requireApiVersion = (version: string): boolean => {
  const [wanted, have] = [version, apiVersion].map((text) => text.split('.').map(Number));
  for (let at = 0; at < 3; at++) {
    const difference = (have?.[at] ?? 0) - (wanted?.[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
};

/** obsidian.d.ts `debounce`: runs after `timeout`; a new call moves it only with `resetTimer`. */
export const debounce = <T extends unknown[], V>(
  cb: (...args: [...T]) => V,
  timeout = 0,
  resetTimer = false,
): api.Debouncer<T, V> => {
  let timer: number | null = null;
  let latest: [...T] | null = null;
  const run = (): V | undefined => {
    if (timer !== null) window.clearTimeout(timer);
    timer = null;
    const args = latest;
    latest = null;
    return args ? cb(...args) : undefined;
  };
  const debounced = (...args: [...T]): unknown => {
    latest = args;
    if (timer !== null && !resetTimer) return debounced;
    if (timer !== null) window.clearTimeout(timer);
    timer = window.setTimeout(run, timeout);
    return debounced;
  };
  const cancel = (): unknown => {
    if (timer !== null) window.clearTimeout(timer);
    timer = null;
    latest = null;
    return debounced;
  };
  return Object.assign(debounced, { cancel, run }) as unknown as api.Debouncer<T, V>;
};

/** obsidian.d.ts `request` and `requestUrl`: there is no network here, and Rapport uses none. */
export const requestUrl = (): never => {
  throw new Error('The demo has no network: requestUrl was called.');
};

/** obsidian.d.ts `getLanguage`: the app's language, by the page's. */
export const getLanguage = (): string => document.documentElement.lang || 'en';
