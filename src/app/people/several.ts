import { sameName } from '../../core/people/file-name';
import { PeopleIndex, type Match } from '../../core/people/same-person';
import { readSeveral, type ListedPerson } from '../../core/people/several';
import type { NewNote } from '../note-write';
import { justNamed, newIdentity, personNote, type PeoplePlace } from './new-person';

/** A line of a list with what becomes of it. */
export interface SeveralLine {
  readonly text: string;
  readonly verdict: 'new' | Match['kind'] | 'unreadable';
  readonly name: string;
  /** The note they have, may have, or get; null where the line names nobody. */
  readonly path: string | null;
  /** The note to be made; null: none. */
  readonly note: NewNote | null;
}

/** Where several people go: `know` makes those known who are there already. */
export interface SeveralPlace extends PeoplePlace {
  readonly know: (index: PeopleIndex) => void;
}

/**
 * Says what becomes of each line of a list. Later lines know those before them. Who may be there already is left
 * out, unless `withPossible`.
 */
export function severalLines(
  text: string,
  place: SeveralPlace,
  withPossible = false,
): readonly SeveralLine[] {
  const index = new PeopleIndex();
  place.know(index);
  const made = new Set<string>();
  const isTaken = (name: string): boolean => made.has(name) || place.isTaken(name);
  return readSeveral(text).map(({ text: line, person }): SeveralLine => {
    if (person === null)
      return { text: line, verdict: 'unreadable', name: '', path: null, note: null };
    const { name } = person;
    const given = { ...justNamed(name), ...said(person) };
    const match = index.find(newIdentity(given));
    if (match !== null && !(match.kind === 'possible' && withPossible))
      return { text: line, verdict: match.kind, name, path: match.path, note: null };
    const { path, made: note } = personNote(given, { ...place, isTaken });
    if (note.kind === 'refused')
      return { text: line, verdict: 'unreadable', name, path: null, note: null };
    made.add(sameName(path.replace(/^.*\//, '').replace(/\.md$/, '')));
    index.add(path, newIdentity(given));
    return { text: line, verdict: 'new', name, path, note: { path, text: note.text } };
  });
}

function said({ company, role, email }: ListedPerson): {
  readonly company: string;
  readonly role: string;
  readonly email: string;
} {
  return { company: company ?? '', role: role ?? '', email: email ?? '' };
}
