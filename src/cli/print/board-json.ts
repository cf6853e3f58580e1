import { companyLine } from '../../core/contact';
import type { Board } from '../../core/board/board';
import type { FollowUp } from '../../core/follow-up';
import type { Problem } from '../../core/problem';
import type { Row } from '../../core/board/row';
import type { Situation } from '../../core/situation';
import { templateFor } from '../../core/draft/choice';
import { why, whyRow } from '../../core/board/why';
import type { WriteDay } from '../../core/day';

const iso: WriteDay = (day, precision) => (precision === 'month' ? day.slice(0, 7) : day);

/** What `rapport due --json` prints. */
export function boardJson(
  board: Board,
  problems: readonly Problem[],
  situation: Situation,
): object {
  const rows = board.rows.map((row) => rowJson(row, situation));
  return { today: board.today, rows, problems };
}

function rowJson(row: Row, situation: Situation): object {
  const { contact, followUp } = row;
  return {
    path: contact.path,
    name: contact.name,
    tie: contact.tie,
    company: companyLine(contact),
    state: row.state,
    reason: followUp?.reason ?? null,
    due: followUp?.due ?? null,
    why: whyRow(row, situation.today, iso),
    template: followUp ? templateFor(followUp, contact, situation) : null,
    also: row.also.map((other) => alsoJson(other, situation)),
  };
}

function alsoJson(followUp: FollowUp, { today }: Situation): object {
  return { reason: followUp.reason, due: followUp.due, why: why(followUp, today, iso) };
}
