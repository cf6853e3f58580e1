import type * as api from 'obsidian';
import type { App } from '../host/app';
import { inner } from '../host/inner';
import { FuzzySuggestModal } from '../host/suggest-modal';
import { renderResults } from '../host/search';

const symbols: Record<string, string> = { Mod: 'Ctrl', Meta: 'Meta' };

const written = ({ modifiers, key }: api.Hotkey): string =>
  [...modifiers.map((name) => symbols[name] ?? name), key.toUpperCase()].join(' + ');

/** The command palette. */
export class Palette extends FuzzySuggestModal<api.Command> {
  constructor(app: App) {
    super(app);
    this.modalEl.setAttr('aria-label', 'Command palette');
    this.setPlaceholder('Select a command...');
    this.setInstructions([
      { command: '↑↓', purpose: 'to navigate' },
      { command: '↵', purpose: 'to use' },
      { command: 'esc', purpose: 'to dismiss' },
    ]);
  }

  override getItems(): api.Command[] {
    return this.app[inner].commands.available();
  }

  override getItemText(command: api.Command): string {
    return command.name;
  }

  override renderSuggestion(found: api.FuzzyMatch<api.Command>, el: HTMLElement): void {
    el.addClass('mod-complex');
    renderResults(el.createDiv('suggestion-content'), found.item.name, found.match);
    const aux = el.createDiv('suggestion-aux');
    for (const hotkey of found.item.hotkeys ?? [])
      aux.createEl('kbd', { cls: 'suggestion-hotkey', text: written(hotkey) });
  }

  override onChooseItem(command: api.Command): void {
    this.app[inner].commands.run(command.id);
  }
}
