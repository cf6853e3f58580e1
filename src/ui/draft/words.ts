import type { AskBound } from '../../core/rules/ask-bound';
import type { SentStep } from '../../core/draft/sent';
import type { Brief } from '../../core/draft/brief';
import type { TemplateGroup } from '../../core/draft/choice';
import type { Promised } from '../../core/promise';
import { fullStop } from '../../core/text/full-stop';
import { withoutMarks } from '../../core/text/marks';
import type { Purpose, Template } from '../../core/template/record';
import type { Touch } from '../../core/touch';
import type { WriteDay } from '../../core/day';
import { REASON_WORDS } from '../../core/words';
import { counted } from '../../core/text/counted';
import { listed } from '../../core/text/listed';

/** What the parts of the draft window are called. */
export const DRAFT_WORDS = {
  template: 'Template',
  subject: 'Subject',
  body: 'Message',
  nextBlank: 'Next blank',
  copy: 'Copy',
  copySubject: 'Copy the subject',
  mail: 'Open in mail',
  insert: 'Insert at cursor',
  keep: 'Keep in the note',
  sent: 'Sent',
  sentAnyway: 'Sent anyway',
  toBlank: 'Go to the blank',
  gave: 'It did something for them: log it as “gave”',
  next: 'Next time on',
  nextOwn: 'Your own day, written into the note.',
  coach: 'Before it goes out',
  allWell: 'Nothing stands out. Ready when you are.',
  emptyPage: 'Nothing written yet.',
  brief: 'What you know',
  boundaries: 'Boundaries',
  touches: 'Last exchanges',
  noTouches: 'Nothing logged yet.',
  mine: 'You promised',
  theirs: 'They promised',
  needs: 'What they need',
  interests: 'What they like',
  help: 'What they did for you',
  gift: 'By hand',
  giftWhy: 'They did a lot for you: a small gift or a handwritten note would say it best.',
  fitting: 'Fits best',
  own: 'Your own words',
} as const;

/** How to call what a template is for. */
export const purposeTitle = (purpose: Purpose): string =>
  purpose === 'ask' ? 'Asking for something' : REASON_WORDS[purpose].title;

/** What a group of templates is called. */
export const groupTitle = ({ kind }: TemplateGroup): string =>
  kind === 'fitting' || kind === 'own' ? DRAFT_WORDS[kind] : purposeTitle(kind);

/** A template as it is offered, with what it is to be sent by. */
export const optionName = ({ name, channel }: Template): string =>
  channel === null ? name : `${name} (${channel})`;

/** How long the text is, against what the template allows. */
export const lengthWords = (words: number, most: number): string =>
  `${String(words)} of ${counted(most, 'word')}`;

/** How many blanks are left. */
export const blankWords = (count: number): string =>
  count === 0 ? 'No blanks left' : `${counted(count, 'blank')} left`;

/** What is asked before a message with blanks counts as sent. */
export const askBlanks = (count: number): string =>
  `${counted(count, 'blank')} ${count === 1 ? 'is' : 'are'} left. Did it go out like this?`;

/** Where a text from another day comes from, and how to leave it. */
export const keptWords = (day: string): string => fullStop(`Your unsent draft from ${day}`);

/** The button that goes back to the template's words, or from there to one's own. */
export const restartWords = (restart: 'again' | 'back'): string =>
  restart === 'again' ? 'Start again' : 'Bring my text back';

/** What "Sent" writes into the note, in one sentence. */
export function sentWords({ log, then }: SentStep, gave: boolean): string {
  const { detail, kept } = log;
  const verb = kept !== null && gave ? 'gave' : log.verb;
  const writes = `writes “${verb}${detail === null ? '' : ` (${detail})`}” into the note, with today’s date`;
  const ticks = kept ? [`ticks “${withoutMarks(kept.text)}”`] : [];
  const ends = then.length > 0 ? ['lets the request rest'] : [];
  return `“Sent” ${listed([writes, ...ticks, ...ends])}.`;
}

/** Where the day offered for the next touch comes from. */
export function nextNote({ next, isOwnDay }: Pick<SentStep, 'next' | 'isOwnDay'>): string {
  if (next === null) return 'No next day is due; set one if you like.';
  return isOwnDay
    ? 'The day in the note; it stays unless you change it.'
    : 'By the rules; change it to set a day of your own.';
}

/** A touch on one line. */
export function touchWords({ verb, detail, text }: Touch): string {
  const plain = withoutMarks(text);
  if (verb === 'touch') return plain === '' ? 'in touch' : plain;
  const said = `${verb}${detail === null ? '' : ` (${withoutMarks(detail)})`}`;
  return plain === '' ? said : `${said}: ${plain}`;
}

/** A promise on one line. */
export const promiseWords = ({ text, due }: Promised, write: WriteDay): string =>
  `${withoutMarks(text)}${due === null ? '' : `, by ${write(due)}`}`;

/** The boundaries, each a sentence. */
export function boundaryWords(brief: Brief, write: WriteDay): readonly string[] {
  const { askBound, openRequest, minGap, channels, avoidTopics } = brief;
  return [
    ...(askBound ? [askBoundWords(askBound, write)] : []),
    ...(openRequest
      ? [
          `Your request from ${write(openRequest.asked.day)} is still open; a nudge for it is fine in time, a second request is not.`,
        ]
      : []),
    ...(avoidTopics.length > 0 ? [`Leave out: ${avoidTopics.join(', ')}.`] : []),
    ...(channels.length > 0 ? [`Reach them by ${channels.join(' or ')}.`] : []),
    ...(minGap === null ? [] : [`At least ${counted(minGap, 'day')} between two messages.`]),
  ];
}

function askBoundWords(bound: AskBound, write: WriteDay): string {
  if (bound.kind === 'declined')
    return `They said no on ${write(bound.on)}, so only messages without a request are offered.`;
  const until = bound.until === null ? '' : ` until ${write(bound.until)}`;
  return `You noted not to ask them for anything${until}, so only messages without a request are offered.`;
}
