import { companyLine } from '../../core/contact';
import type { Day, WriteDay } from '../../core/day';
import { dueWords } from '../../core/board/due-words';
import type { Row } from '../../core/board/row';
import { whyRow } from '../../core/board/why';
import { TIE_WORDS } from '../../core/words';
import { reasonChip } from './words';

/** What a row shows, in words. */
export interface RowFace {
  readonly name: string;
  readonly tie: string;
  readonly company: string;
  readonly role: string;
  readonly why: string;
  readonly due: string;
  /** Whether that is the day since when it is due, with the word "due" to be put before it where there is room. */
  readonly isSince: boolean;
  readonly isLate: boolean;
  /** The further reasons, in a word each. */
  readonly also: readonly string[];
}

/** The words of a row as of a day. */
export function rowFace(row: Row, today: Day, write: WriteDay): RowFace {
  const { name, tie, role } = row.contact;
  const due = dueWords(row, today, write);
  return {
    name,
    tie: TIE_WORDS[tie ?? 'unset'].chip,
    company: companyLine(row.contact) ?? '',
    role: role?.text ?? '',
    why: whyRow(row, today, write),
    due: due.replace(/^due /, ''),
    isSince: due.startsWith('due '),
    isLate: row.state === 'late',
    also: row.also.map(reasonChip),
  };
}
