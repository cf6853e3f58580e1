import type { Situation } from '../../situation';
import { asksForJob } from './requests/asks-for-job';
import { avoidTopics } from './discretion/avoid-topics';
import { blame } from './manner/blame';
import { blanksLeft } from './discretion/blanks-left';
import { confidential } from './discretion/confidential';
import { emptyOpener } from './manner/empty-opener';
import { hearOfAnything } from './requests/hear-of-anything';
import { iOverYou } from './manner/i-over-you';
import { manyRequests } from './requests/many-requests';
import { noHook } from './manner/no-hook';
import { noThanks } from './manner/no-thanks';
import { pressure } from './manner/pressure';
import { readMessage, type Message } from './reading';
import { requestCold } from './requests/request-cold';
import { requestInUpdate } from './requests/request-in-update';
import { requestOpen } from './requests/request-open';
import { requestUnwelcome } from './requests/request-unwelcome';
import type { CoachRule, Hit } from './rule';
import { noteMarks } from './discretion/note-marks';
import { sentToOthers } from './discretion/sent-to-others';
import { thirdPerson } from './discretion/third-person';
import { tooLong } from './manner/too-long';
import { venting } from './manner/venting';

/** Every rule, in the order findings are shown: what gives something away first, style last. */
export const COACH_RULES: readonly CoachRule[] = [
  confidential,
  avoidTopics,
  venting,
  thirdPerson,
  noteMarks,
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
  const rules = COACH_RULES.filter(({ english }) => !english || reading.isEnglish);
  return rules.flatMap(({ id, why, source, check }) =>
    check(reading).map((hit) => ({ ...hit, rule: id, why, source })),
  );
}
