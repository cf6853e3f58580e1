import type { Template } from '../record';
import { ANNOUNCE } from './announce';
import { GIVE } from './give';
import { KEEP_IN_TOUCH } from './keep-in-touch';
import { NUDGE } from './nudge';
import { OUTCOME } from './outcome';
import { REPLY } from './reply';
import { REQUEST } from './request';
import { SEARCH } from './search';
import { THANK_YOU } from './thank-you';
import { THANK_YOU_HELP, THANK_YOU_NO } from './thank-you-help';
import { UPDATE } from './update';

/** The templates that come with Rapport, in the order they are offered. */
export const STARTERS: readonly Template[] = [
  ...THANK_YOU,
  ...THANK_YOU_HELP,
  ...THANK_YOU_NO,
  ...NUDGE,
  ...UPDATE,
  ...KEEP_IN_TOUCH,
  ...REPLY,
  ...REQUEST,
  ...SEARCH,
  ...OUTCOME,
  ...ANNOUNCE,
  ...GIVE,
];
