import { ItemView, type App } from 'obsidian';
import type { Book } from '../../app/book';
import { companyLine, type Contact } from '../../core/contact';
import { chooseOne } from '../forms/choose-one';
import { attempt } from './attempt';

/** A view in which one may stand on a person. */
export interface PeopleView {
  /** The path of the person the keyboard stands on. */
  readonly person: string | null;
}

/** The note commands are about: the person in focus in a view of people, else the note that is open. */
export function pathAtHand({ workspace }: App): string | undefined {
  const view: (ItemView & Partial<PeopleView>) | null = workspace.getActiveViewOfType(ItemView);
  return view?.person ?? workspace.getActiveFile()?.path;
}

/** Acts on the contact of a note, or on one the user chooses where it is none: those on the board, in its order. */
export function withPerson(
  { app, book }: { readonly app: App; readonly book: Book },
  path: string | undefined,
  act: (contact: Contact) => void,
): void {
  const own = path === undefined ? null : book.contact(path);
  if (own) {
    act(own);
    return;
  }
  const offers = (book.board()?.rows ?? []).map(({ contact }) => ({
    label: [contact.name, companyLine(contact)].filter(Boolean).join(', '),
    value: contact,
  }));
  attempt(async () => {
    const chosen = await chooseOne(app, { question: 'Choose a contact', offers });
    if (chosen) act(chosen.value);
  });
}
