import { hasWords } from '../../../text/phrases';
import { isNameAt } from './name-or-word';
import { named } from './named';
import type { CoachRule } from '../rule';

/** A name that the job-search note keeps confidential; the reader's own company is no secret to them. */
export const confidential: CoachRule = {
  id: 'confidential',
  why: 'Messages get forwarded.',
  source: 'Ask for discretion',
  check(reading) {
    const theirs = reading.message.contact?.companies ?? [];
    const isTheirs = (name: string): boolean =>
      theirs.some(({ text }) => hasWords(text, name) || hasWords(name, text));
    return reading.situation.search.confidential
      .filter((name) => !isTheirs(name))
      .flatMap((name) =>
        named(reading, name, `You marked ${name} as confidential.`, (text, span) =>
          isNameAt(text, span, name),
        ),
      );
  },
};
