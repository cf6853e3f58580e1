import { TFile, type App } from 'obsidian';
import type { Contact } from '../../../core/contact';
import { isOpen } from '../../../core/job/opportunity';
import type { Opportunity } from '../../../core/search';
import type { Option } from '../../forms/rows';

/** The opportunities to choose from, by the link that is to be written; those still open first. */
export function opportunityOptions(
  app: App,
  contacts: readonly Contact[],
  opportunities: readonly Opportunity[],
  link: string | null,
): readonly Option[] {
  const closed = opportunities.filter((one) => !isOpen(one));
  const open = opportunities.filter(isOpen);
  const options = [
    ...open.map((one) => ({ value: linkTo(app, contacts, one), label: one.name })),
    ...closed.map((one) => ({
      value: linkTo(app, contacts, one),
      label: one.name,
      group: 'No longer open',
    })),
  ];
  const given = link === null || options.some(({ value }) => value === link);
  return given ? options : [{ value: link, label: link }, ...options];
}

/** The link as it is written: in the user's own form into one note, by the whole path into several. */
function linkTo(app: App, contacts: readonly Contact[], { path, name }: Opportunity): string {
  const file = app.vault.getAbstractFileByPath(path);
  const [first] = contacts;
  if (contacts.length === 1 && first && file instanceof TFile) {
    return app.fileManager.generateMarkdownLink(file, first.path);
  }
  const whole = path.replace(/\.md$/i, '');
  return whole === name ? `[[${name}]]` : `[[${whole}|${name}]]`;
}
