import type { Edited } from '../../../src/notes/edit/text/edited';

/** The new text of a change that was made; fails the test with the reason when it was refused. */
export function textOf(result: Edited): string {
  if (result.kind === 'refused') throw new Error(result.problem.message);
  return result.text;
}

/** The sentence of a change that was refused; fails the test when it was made. */
export function refusalOf(result: Edited): string {
  if (result.kind === 'edited') throw new Error(`Not refused: ${JSON.stringify(result.text)}`);
  return result.problem.message;
}
