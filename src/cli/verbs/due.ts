import { makeBoard } from '../../core/board/board';
import type { Settings } from '../../core/settings';
import { boardJson } from '../print/board-json';
import { boardTable } from '../print/board-table';
import { telling } from './telling';

/** Who to write to and why. */
export const due = telling({
  name: 'due',
  summary: 'Lists who to write to and why.',
  json: ({ contacts, situation, problems }) =>
    boardJson(makeBoard(contacts, situation), problems, situation),
  text({ contacts, situation, problems }, style) {
    const board = makeBoard(contacts, situation);
    const table = boardTable(board, problems, style);
    return board.rows.length > 0 ? table : `${table}\n${whereItLooked(situation.settings)}`;
  },
});

function whereItLooked({ contactFolders, contactTags, contactTypes }: Settings): string {
  const folders = contactFolders.map((folder) => `“${folder}”`).join(', ');
  const tags = contactTags.map((tag) => `#${tag}`).join(', ');
  return `Looked in the folder ${folders}, for the tags ${tags}, and for “type: ${contactTypes.join('” or “')}”.`;
}
