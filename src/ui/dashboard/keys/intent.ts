/** Where a note is to be opened: in the tab at hand, in a new one, or beside it. */
export type OpenIn = 'here' | 'tab' | 'split';

/** Where a menu belongs: beside an element, or at a point of the window. */
export type MenuPlace = HTMLElement | { readonly x: number; readonly y: number };

/** What can be done with several people at once. */
export type SharedAction = 'log' | 'snooze' | 'skip';

/** What the user asked for; whoever hears it acts, and draws the new state when it is there. */
export type Intent =
  | { readonly type: 'open'; readonly path: string; readonly where: OpenIn }
  | { readonly type: 'draft'; readonly path: string }
  | { readonly type: SharedAction; readonly paths: readonly string[] }
  /** The menu of a row, or of all that are selected. */
  | { readonly type: 'more'; readonly paths: readonly string[]; readonly at: MenuPlace }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  | { readonly type: 'open-problem'; readonly path: string; readonly line: number | null }
  | { readonly type: 'add-person' }
  | { readonly type: 'choose-folder' }
  | { readonly type: 'try-sample' }
  | { readonly type: 'show-keys' }
  /** Filter, order, folds or selection changed: `viewState()` is another one. */
  | { readonly type: 'view-changed' };

/** Hears intents. */
export type OnIntent = (intent: Intent) => void;
