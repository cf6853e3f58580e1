/** See bridge.mjs. */
export function startBridge(options: {
  root: string;
  port?: number;
  name?: string;
  assets: (path: string) => Promise<string | null>;
}): Promise<{ url: string; port: number; close: () => Promise<void> }>;
