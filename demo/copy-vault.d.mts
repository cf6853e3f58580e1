/** See copy-vault.mjs. */
export function copyVault(vault: string): Promise<string>;

/** See copy-vault.mjs. */
export function shiftVault(dir: string, weeks: number): Promise<void>;

/** See copy-vault.mjs. */
export function dropCopy(copy: string): Promise<void>;
