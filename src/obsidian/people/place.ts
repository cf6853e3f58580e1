import { contactIdentity } from '../../app/import/identity';
import type { SeveralPlace } from '../../app/people/several';
import { sameName } from '../../core/people/file-name';
import { PeopleIndex } from '../../core/people/same-person';
import { fillTemplate } from '../../notes/edit/new-note';
import { momentOf } from '../host/moment';
import type { Rapport } from '../host/rapport';

/** The vault as the place that new people come into. */
export interface VaultPlace extends SeveralPlace {
  /** Everybody there already, the archived too. */
  readonly known: PeopleIndex;
  /** The template of the settings where it is not there; null: nothing is missing. */
  readonly missing: string | null;
}

/** Looks at the vault as it is now. */
export async function placeOf({ app, book, notes, now }: Rapport): Promise<VaultPlace> {
  const { settings, today } = book;
  const taken = new Set(app.vault.getMarkdownFiles().map(({ basename }) => sameName(basename)));
  const people = book.directory.contacts().map((contact) => ({
    path: contact.path,
    who: contactIdentity(contact),
  }));
  const know = (index: PeopleIndex): void => {
    for (const { path, who } of people) index.add(path, who);
  };
  const known = new PeopleIndex();
  know(known);
  const named = settings.newContactTemplate.trim();
  const template = named === '' ? '' : await notes.read(notePath(named)).catch(() => null);
  return {
    settings,
    known,
    know,
    isTaken: (name) => taken.has(name),
    missing: template === null ? named : null,
    begin: (name, title) => fillTemplate(template ?? '', name, momentOf(today, now(), title)),
  };
}

const notePath = (named: string): string => (/\.md$/i.test(named) ? named : `${named}.md`);
