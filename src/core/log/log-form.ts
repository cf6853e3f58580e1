import type { LogAction } from '../action';
import type { Day } from '../day';
import type { Promised } from '../promise';
import type { Verb } from '../touch';

/** A verb as it is offered: in plain words, with details that often go with it. */
export interface VerbChoice {
  readonly verb: Verb;
  readonly label: string;
  readonly details: readonly string[];
}

/** What can be logged, grouped by who did it. `skipped` is an action of its own. */
export const VERB_GROUPS: readonly {
  readonly heading: string;
  readonly choices: readonly VerbChoice[];
}[] = [
  {
    heading: 'Together',
    choices: [
      {
        verb: 'met',
        label: 'Met or talked',
        details: ['coffee', 'call', 'interview', 'informational chat', 'lunch', 'event'],
      },
    ],
  },
  {
    heading: 'From me',
    choices: [
      { verb: 'wrote', label: 'I wrote', details: ['check-in', 'email', 'message', 'offer'] },
      {
        verb: 'asked',
        label: 'I asked for something',
        details: ['referral', 'introduction', 'advice', 'reference', 'informational chat'],
      },
      { verb: 'nudged', label: 'I reminded them of a request', details: ['first', 'second'] },
      {
        verb: 'thanked',
        label: 'I thanked them',
        details: ['meeting', 'interview', 'referral', 'introduction', 'advice'],
      },
      {
        verb: 'updated',
        label: 'I told them my news',
        details: ['interviewing', 'offer', 'accepted', 'rejected', 'delay'],
      },
      {
        verb: 'congratulated',
        label: 'I congratulated them',
        details: ['birthday', 'new job', 'promotion', 'work anniversary'],
      },
      {
        verb: 'gave',
        label: 'I did something for them',
        details: ['introduction', 'referral', 'advice', 'article'],
      },
    ],
  },
  {
    heading: 'From them',
    choices: [
      { verb: 'replied', label: 'They replied', details: [] },
      {
        verb: 'got',
        label: 'They helped me',
        details: ['referral', 'introduction', 'advice', 'reference', 'feedback'],
      },
      { verb: 'declined', label: 'They said no', details: ['referral', 'reference'] },
    ],
  },
  {
    heading: 'Other',
    choices: [
      { verb: 'touch', label: 'Something else', details: [] },
      { verb: 'social', label: 'Liked or commented online', details: [] },
    ],
  },
];

/** The details that often go with a verb. */
export function detailsFor(verb: Verb): readonly string[] {
  const all = VERB_GROUPS.flatMap(({ choices }) => choices);
  return all.find((choice) => choice.verb === verb)?.details ?? [];
}

/** What the form holds, its days already read. */
export interface LogForm {
  readonly verb: Verb;
  readonly day: Day;
  readonly detail: string;
  readonly text: string;
  readonly link: string | null;
  readonly nextTouch: Day | null;
  readonly kept: Pick<Promised, 'text' | 'line'> | null;
}

/** What is missing in the text, as a sentence to stand beside it; null when nothing is. */
export function textFault({
  verb,
  detail,
  text,
  link,
}: Pick<LogForm, 'verb' | 'detail' | 'text' | 'link'>): string | null {
  const isBare = detail.trim() === '' && text.trim() === '' && link === null;
  return verb === 'touch' && isBare ? 'Say in a few words what happened.' : null;
}

/** The action a form stands for. */
export function logAction({ detail, text, ...form }: LogForm): LogAction {
  const trimmed = detail.trim();
  return {
    kind: 'log',
    ...form,
    detail: trimmed === '' ? null : trimmed,
    text: text.trim(),
  };
}
