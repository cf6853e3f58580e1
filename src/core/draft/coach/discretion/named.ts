import type { Span } from '../../../text/phrases';
import type { Reading } from '../reading';
import type { Hit } from '../rule';

/** Where any of the names or topics stands, in the subject and the body, as a hit each. */
export function named(
  { findInSubject, findInBody }: Reading,
  names: readonly string[],
  says: (name: string) => string,
): readonly Hit[] {
  return names.flatMap((name) => {
    const hit = (place: Hit['place']) => (span: Span) => ({ says: says(name), place, span });
    return [...findInSubject(name).map(hit('subject')), ...findInBody(name).map(hit('body'))];
  });
}
