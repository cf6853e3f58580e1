/** See bundle.mjs. */
export function buildRapport(): Promise<void>;

/** See bundle.mjs. */
export function bundleShell(): Promise<string>;

/** See bundle.mjs. */
export function pageAssets(given: {
  script: string;
  plugin?: { source?: string; manifest?: string; styles?: string };
}): (path: string) => Promise<string | null>;
