import { realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

const outside = (path) =>
  Object.assign(new Error(`This path is not in the folder: ${path}`), { code: 'OUTSIDE' });

const exists = (path) => realpath(path).catch(() => null);

/** The real place of the nearest thing that exists on the way to a path. */
const nearest = async (path) => (await exists(path)) ?? nearest(dirname(path));

/**
 * A folder that paths cannot leave, neither by `..` nor by a link.
 * @param {string} root
 */
export const confined = async (root) => {
  const real = await realpath(root);
  const inside = (path) => path === real || path.startsWith(real + sep);
  return {
    root: real,
    name: basename(real),
    /** The path as the vault names it: relative, with slashes. */
    nameOf: (path) => relative(real, path).split(sep).join('/'),
    /** Whether a link's target stays in the folder. */
    holds: async (path) => {
      const target = await exists(path);
      return target !== null && inside(target);
    },
    /** The place of a vault path on disk; an error with code OUTSIDE when it is not in the folder. */
    place: async (path) => {
      if (typeof path !== 'string' || path === '' || path.includes('\0')) throw outside(path);
      const full = resolve(join(real, path));
      if (!inside(full) || full === real || /^([a-z]:|[\\/])/i.test(path)) throw outside(path);
      if (!inside(await nearest(full))) throw outside(path);
      return full;
    },
  };
};
