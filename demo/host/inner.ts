/**
 * The key under which host objects keep what other parts of the host need. Plugins extend and share these
 * objects, so nothing of ours may take a name that a plugin could use.
 */
export const inner: unique symbol = Symbol('host');
