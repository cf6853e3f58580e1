import type { Device } from '../host/platform';

/** What the page's address asks for. */
export interface Params {
  theme: 'light' | 'dark';
  device: Device;
  /** Where the plugin's view is opened; null leaves that to the plugin (`onUserEnable`). */
  leaf: 'left' | 'right' | 'tab' | 'window' | null;
  /** The type of view to open there; the plugin's first one when not given. */
  view: string | null;
  /** Width of the sidebar that `leaf` names, CSS pixels. */
  width: number | null;
  /** A note to open. */
  note: string | null;
  /** Milliseconds until the index knows of a write, and until an editor saves. */
  index: number;
  save: number;
  start: 'warm' | 'cold';
}

const oneOf = <T extends string>(value: string | null, allowed: readonly T[]): T | null =>
  allowed.find((one) => one === value) ?? null;

/** Reads `?theme=dark&leaf=right&width=280&mobile=1&view=…&note=…&index=50&save=2000&start=cold`. */
export const readParams = (search: string): Params => {
  const query = new URLSearchParams(search);
  const number = (name: string): number | null => {
    const value = Number(query.get(name));
    return query.has(name) && Number.isFinite(value) ? value : null;
  };
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  return {
    theme: oneOf(query.get('theme'), ['light', 'dark'] as const) ?? (dark ? 'dark' : 'light'),
    device:
      query.get('mobile') === '1'
        ? 'phone'
        : (oneOf(query.get('device'), ['desktop', 'phone', 'tablet'] as const) ?? 'desktop'),
    leaf: oneOf(query.get('leaf'), ['left', 'right', 'tab', 'window'] as const),
    view: query.get('view'),
    width: number('width'),
    note: query.get('note'),
    index: number('index') ?? 50,
    save: number('save') ?? 2000,
    start: oneOf(query.get('start'), ['warm', 'cold'] as const) ?? 'warm',
  };
};
