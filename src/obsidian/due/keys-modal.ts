import { Modal, Platform, type App } from 'obsidian';
import type { KeyEntry, Press } from '../../ui/dashboard/keys/keys';

/** The sheet of keys: what can be pressed, and what it does. */
export class KeysModal extends Modal {
  constructor(
    app: App,
    private readonly keys: readonly KeyEntry[],
  ) {
    super(app);
  }

  override onOpen(): void {
    this.modalEl.addClass('rapport-modal');
    this.setTitle('Keys');
    // Longer than a low window: whoever has no mouse scrolls it once it has the focus.
    this.contentEl.setAttrs({ tabindex: '0', role: 'region', 'aria-label': 'Keys' });
    this.contentEl.focus();
    const table = this.contentEl.createEl('table', { cls: 'rapport-key-sheet' });
    const head = table.createEl('thead').createEl('tr');
    for (const text of ['Keys', 'What they do']) {
      head.createEl('th', { text, attr: { scope: 'col' } });
    }
    for (const part of new Set(this.keys.map((entry) => entry.part))) {
      const body = table.createEl('tbody');
      const heading = { text: part, attr: { scope: 'rowgroup', colspan: '2' } };
      body.createEl('tr').createEl('th', heading);
      for (const entry of this.keys.filter((other) => other.part === part)) drawKeys(body, entry);
    }
  }

  override onClose(): void {
    this.contentEl.empty();
  }
}

function drawKeys(body: HTMLElement, { presses, text }: KeyEntry): void {
  const row = body.createEl('tr');
  const cell = row.createEl('td');
  presses.forEach((press, at) => {
    if (at > 0) cell.appendText(' or ');
    cell.createEl('kbd', { text: pressWords(press, Platform.isMacOS) });
  });
  row.createEl('td', { text });
}

const NAMES: Readonly<Record<string, string>> = {
  ArrowDown: 'Down',
  ArrowUp: 'Up',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  PageDown: 'Page down',
  PageUp: 'Page up',
  ContextMenu: 'Menu',
  Escape: 'Esc',
  ' ': 'Space',
};

/** One way to press, as it stands on the user's keyboard. */
export function pressWords({ key, mod, shift, alt }: Press, isMac: boolean): string {
  const name = NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  const parts = [mod && (isMac ? '⌘' : 'Ctrl'), alt && (isMac ? '⌥' : 'Alt'), shift && 'Shift'];
  return [...parts.filter((part) => part), name].join(isMac ? ' ' : '+');
}
