/** What the buttons of a row do. */
export type Action = 'draft' | 'log' | 'snooze' | 'skip' | 'open' | 'more';

/** The buttons of a row, in order, with their icons. */
export const ACTIONS: readonly { readonly action: Action; readonly icon: string }[] = [
  { action: 'draft', icon: 'pen-line' },
  { action: 'log', icon: 'message-square' },
  { action: 'snooze', icon: 'alarm-clock' },
  { action: 'skip', icon: 'skip-forward' },
  { action: 'open', icon: 'file-text' },
  { action: 'more', icon: 'ellipsis' },
];
