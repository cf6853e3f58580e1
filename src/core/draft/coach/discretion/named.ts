import type { Span } from '../../../text/phrases';
import type { Reading } from '../reading';
import type { Hit } from '../rule';

/** Whether words found are meant: a name may be a word of the language too. */
type Meant = (text: string, span: Span) => boolean;

/** Where a name or topic stands, in the subject and the body, as a hit each. */
export function named(
  { subject, body, findInSubject, findInBody }: Reading,
  name: string,
  says: string,
  isMeant: Meant = () => true,
): readonly Hit[] {
  const hit = (place: Hit['place']) => (span: Span) => ({ says, place, span });
  return [
    ...findInSubject(name)
      .filter((span) => isMeant(subject, span))
      .map(hit('subject')),
    ...findInBody(name)
      .filter((span) => isMeant(body, span))
      .map(hit('body')),
  ];
}
