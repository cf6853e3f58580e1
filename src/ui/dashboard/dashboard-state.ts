import type { Board } from '../../core/board/board';
import type { Problem } from '../../core/problem';
import type { Settings } from '../../core/settings';

/** Everything the dashboard draws that is not its own. */
export interface DashboardState {
  /** Null: nothing has been read yet. */
  readonly board: Board | null;
  readonly problems: readonly Problem[];
  /** How many notes have been read so far; null: all of them. */
  readonly progress: { readonly read: number; readonly all: number } | null;
  readonly settings: Settings;
  /** What undo would take back, in words: "logging with Jo"; null: nothing. */
  readonly canUndo: string | null;
  readonly canRedo: string | null;
  /** Where contacts were looked for, as a clause: "in the folder People and under the tag #contact". */
  readonly where: string;
}
