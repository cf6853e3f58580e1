import type { LinkedText } from '../../src/core/contact';

/** Text that is no link. */
export const aText = (text: string): LinkedText => ({ text, target: null, path: null });

/** A link as a note has it, `[[target|text]]`, and where it leads to. */
export const aLink = (target: string, path: string | null, text = target): LinkedText => ({
  text,
  target,
  path,
});
