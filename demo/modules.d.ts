// Types of the scripts that Node runs as they are; what they promise stands beside the code.

declare module '*/bridge.mjs' {
  export function startBridge(options: {
    root: string;
    port?: number;
    name?: string;
    assets: (path: string) => Promise<string | null>;
  }): Promise<{ url: string; port: number; close: () => Promise<void> }>;
}

declare module '*/bundle.mjs' {
  export function buildRapport(): Promise<void>;
  export function bundleShell(): Promise<string>;
  export function pageAssets(given: {
    script: string;
    plugin?: { source?: string; manifest?: string; styles?: string };
  }): (path: string) => Promise<string | null>;
}

declare module '*/chromium.mjs' {
  export const chromiumFlags: string[];
  export function findChromium(): string | null;
  export function needChromium(): string;
}

declare module '*/shift-dates.mjs' {
  export function shiftDates(text: string, weeks: number): string;
  export function weeksBetween(from: string, to: string): number;
}

declare module '*/copy-vault.mjs' {
  export function copyVault(vault: string): Promise<string>;
  export function shiftVault(dir: string, weeks: number): Promise<void>;
  export function dropCopy(copy: string): Promise<void>;
}

declare module '*/sample-day.mjs' {
  export const sampleDay: string;
}
