import { announce } from './announce';
import { checkIn } from './check-in';
import { date } from './date';
import { nudge } from './nudge';
import { outcome } from './outcome';
import { prepare } from './prepare';
import { promise } from './promise';
import type { Reason } from './reason';
import { reconnect } from './reconnect';
import { reply } from './reply';
import { thankYou } from './thank-you';
import { update } from './update';

/** Every reason to write, in the order of their rank. */
export const ALL_REASONS: readonly Reason[] = [
  promise,
  reply,
  thankYou,
  nudge,
  prepare,
  outcome,
  announce,
  date,
  update,
  checkIn,
  reconnect,
];
