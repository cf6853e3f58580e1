import type { Tie } from './contact';
import type { ReasonName } from './follow-up';

/** What something is called: by itself, where there is little room, and in the middle of a sentence. */
export interface Words {
  readonly title: string;
  readonly chip: string;
  readonly said: string;
}

const same = (title: string): Words => ({ title, chip: title, said: title.toLowerCase() });

/** The reasons to write, for every place that names one. */
export const REASON_WORDS: Readonly<Record<ReasonName, Words>> = {
  promise: same('Promise'),
  reply: same('Reply'),
  'thank-you': same('Thank-you'),
  nudge: same('Nudge'),
  prepare: { title: 'Prepare a reference', chip: 'Reference', said: 'preparing a reference' },
  outcome: { title: 'Tell how it went', chip: 'How it went', said: 'telling how it went' },
  announce: { title: 'Share the news', chip: 'News', said: 'sharing the news' },
  date: {
    title: 'Birthday or anniversary',
    chip: 'Birthday or anniversary',
    said: 'birthday or anniversary',
  },
  update: same('Update'),
  'check-in': same('Check-in'),
  reconnect: { title: 'Reconnect', chip: 'Reconnect', said: 'reconnecting' },
};

/** The ties; in a row they tell how well somebody knows the user, since that somebody may look on. */
export const TIE_WORDS: Readonly<Record<Tie | 'unset', Words>> = {
  strong: {
    title: 'Strong',
    chip: 'knows you well',
    said: 'Knows you well, can speak about your work in detail',
  },
  moderate: { title: 'Moderate', chip: 'knows you', said: 'Knows you and your work' },
  weak: {
    title: 'Weak',
    chip: 'knows you a little',
    said: 'Knows you and your work, not well',
  },
  unset: { title: 'Not set', chip: '', said: 'How well they know you is not noted' },
};
