import { FuzzySuggestModal, type App, type FuzzyMatch } from 'obsidian';
import type { Template } from '../../core/template/record';
import { purposeTitle } from '../../ui/draft/words';

/** Chooses one of the templates by its name or by what it is for; best fit first. */
class TemplatePicker extends FuzzySuggestModal<Template> {
  constructor(
    app: App,
    private readonly templates: readonly Template[],
    private readonly onPick: (template: Template) => void,
  ) {
    super(app);
    this.setPlaceholder('Choose a template');
  }

  override getItems(): Template[] {
    return [...this.templates];
  }

  override getItemText(template: Template): string {
    return `${template.name} ${purposeTitle(template.for)}`;
  }

  override renderSuggestion({ item }: FuzzyMatch<Template>, el: HTMLElement): void {
    el.createDiv({ text: item.name });
    el.createDiv({ cls: 'rapport-chooser-note', text: purposeTitle(item.for) });
  }

  override onChooseItem(template: Template): void {
    this.onPick(template);
  }
}

/** Asks for a template. */
export function pickTemplate(
  app: App,
  templates: readonly Template[],
  onPick: (template: Template) => void,
): void {
  new TemplatePicker(app, templates, onPick).open();
}
