import type { Situation } from '../../situation';
import { asksForJob } from './asks-for-job';
import { avoidTopics } from './avoid-topics';
import { blame } from './blame';
import { blanksLeft } from './blanks-left';
import { confidential } from './confidential';
import { emptyOpener } from './empty-opener';
import { hearOfAnything } from './hear-of-anything';
import { iOverYou } from './i-over-you';
import { manyRequests } from './many-requests';
import { noHook } from './no-hook';
import { noThanks } from './no-thanks';
import { pressure } from './pressure';
import { readMessage, type Message } from './reading';
import { requestCold } from './request-cold';
import { requestInUpdate } from './request-in-update';
import { requestOpen } from './request-open';
import { requestUnwelcome } from './request-unwelcome';
import type { CoachRule, Hit } from './rule';
import { sentToOthers } from './sent-to-others';
import { tooLong } from './too-long';

/** Every rule, in the order findings are shown: what gives something away first, style last. */
export const COACH_RULES: readonly CoachRule[] = [
  confidential,
  avoidTopics,
  requestUnwelcome,
  requestOpen,
  requestCold,
  blanksLeft,
  noThanks,
  requestInUpdate,
  manyRequests,
  asksForJob,
  hearOfAnything,
  blame,
  pressure,
  emptyOpener,
  noHook,
  iOverYou,
  tooLong,
  sentToOthers,
];

/** What could hurt in a message, with its reason and where that comes from. It never blocks. */
export interface CoachFinding extends Hit {
  readonly rule: string;
  readonly why: string;
  readonly source: string;
}

/** Reads a message by all the rules. */
export function coach(message: Message, situation: Situation): readonly CoachFinding[] {
  const reading = readMessage(message, situation);
  return COACH_RULES.flatMap(({ id, why, source, check }) =>
    check(reading).map((hit) => ({ ...hit, rule: id, why, source })),
  );
}
