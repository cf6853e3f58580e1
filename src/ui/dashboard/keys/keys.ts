/** What a key does in the view. */
export type KeyCommand =
  | 'next'
  | 'previous'
  | 'extend-next'
  | 'extend-previous'
  | 'page-down'
  | 'page-up'
  | 'first'
  | 'last'
  | 'fold'
  | 'unfold'
  | 'open'
  | 'open-tab'
  | 'open-split'
  | 'draft'
  | 'log'
  | 'snooze'
  | 'skip'
  | 'more'
  | 'select'
  | 'select-all'
  | 'clear'
  | 'search'
  | 'filters'
  | 'undo'
  | 'redo'
  | 'show-keys';

/** One way to press: a key as browsers name it, with its modifiers; `Mod` is Ctrl, on a Mac ⌘. */
export interface Press {
  readonly key: string;
  readonly mod?: boolean;
  readonly shift?: boolean;
  readonly alt?: boolean;
}

/** A command with its keys and what it does, as the sheet of keys tells it. */
export interface KeyEntry {
  readonly command: KeyCommand;
  readonly presses: readonly Press[];
  readonly text: string;
  /** Under which heading of the sheet. */
  readonly part: 'Move' | 'Act' | 'Select' | 'Find' | 'More';
}

const entry = (
  part: KeyEntry['part'],
  command: KeyCommand,
  text: string,
  ...presses: Press[]
): KeyEntry => ({ part, command, text, presses });

/** All keys of the view, in the order of the sheet. */
export const KEYS: readonly KeyEntry[] = [
  entry('Move', 'next', 'Next person', { key: 'ArrowDown' }, { key: 'j' }),
  entry('Move', 'previous', 'Previous person', { key: 'ArrowUp' }, { key: 'k' }),
  entry('Move', 'page-down', 'A page down', { key: 'PageDown' }),
  entry('Move', 'page-up', 'A page up', { key: 'PageUp' }),
  entry('Move', 'first', 'First person', { key: 'Home' }),
  entry('Move', 'last', 'Last person', { key: 'End' }),
  entry('Move', 'fold', 'Fold the group', { key: 'ArrowLeft' }),
  entry('Move', 'unfold', 'Open the group', { key: 'ArrowRight' }),
  entry('Act', 'open', 'Open the note', { key: 'Enter' }),
  entry('Act', 'open-tab', 'Open the note in a new tab', { key: 'Enter', mod: true }),
  entry('Act', 'open-split', 'Open the note beside', { key: 'Enter', mod: true, alt: true }),
  entry('Act', 'draft', 'Draft a message', { key: 'd' }),
  entry('Act', 'log', 'Log what happened', { key: 'l' }),
  entry('Act', 'snooze', 'Snooze', { key: 's' }),
  entry('Act', 'skip', 'Skip this time', { key: 'i' }),
  entry(
    'Act',
    'more',
    'More actions',
    { key: 'm' },
    { key: 'ContextMenu' },
    { key: 'F10', shift: true },
  ),
  entry('Select', 'select', 'Select or deselect', { key: 'x' }, { key: ' ' }),
  entry('Select', 'extend-next', 'Select downwards', { key: 'ArrowDown', shift: true }),
  entry('Select', 'extend-previous', 'Select upwards', { key: 'ArrowUp', shift: true }),
  entry('Select', 'select-all', 'Select everyone shown', { key: 'a', mod: true }),
  entry('Select', 'clear', 'Clear the selection, then the filter', { key: 'Escape' }),
  entry('Find', 'search', 'Search', { key: '/' }),
  entry('Find', 'filters', 'Filter and order', { key: 'f' }),
  entry('More', 'undo', 'Undo', { key: 'z', mod: true }),
  entry('More', 'redo', 'Redo', { key: 'z', mod: true, shift: true }, { key: 'y', mod: true }),
  entry('More', 'show-keys', 'Show these keys', { key: '?' }),
];

/** The part of a keyboard event that tells which key was pressed. */
export type Pressed = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'
>;

/** The command of a key press; null when it has none. */
export function commandOf(pressed: Pressed): KeyCommand | null {
  const found = KEYS.find(({ presses }) => presses.some((press) => matches(press, pressed)));
  return found?.command ?? null;
}

function matches(press: Press, pressed: Pressed): boolean {
  const { ctrlKey, metaKey, shiftKey, altKey } = pressed;
  if ((press.mod ?? false) !== (ctrlKey || metaKey) || (press.alt ?? false) !== altKey)
    return false;
  // Signs such as ? and / need Shift on some keyboards and not on others.
  if (!/^[?/]$/.test(press.key) && (press.shift ?? false) !== shiftKey) return false;
  return press.key === keyOf(pressed);
}

/** The key's name; letters in lower case, and by their place where the layout has no Latin ones. */
function keyOf({ key, code }: Pressed): string {
  if (key.length > 1) return key;
  if (key > '~' && /^Key[A-Z]$/.test(code)) return code.slice(3).toLowerCase();
  return key.toLowerCase();
}
