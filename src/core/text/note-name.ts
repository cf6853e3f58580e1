/** The name of a note from its path or a link's target: the last part, without the ending. */
export const noteName = (path: string): string =>
  path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
