import type { Book } from '../../app/book';
import type { NewPerson } from '../../app/people/new-person';
import type { Tie } from '../../core/contact';
import { RELATIONS, relationsIn } from '../../core/people/relations';
import { nameOf } from '../../core/text/company-name';
import { readOneLine, type OneLine } from '../../notes/edit/body/one-line';
import { noteName } from '../../core/text/note-name';
import { read, type Read } from '../../notes/value/read';
import { choiceOrNone, needed, text, textFor } from '../forms/fields';
import type { Field } from '../forms/form';
import type { Option } from '../forms/rows';
import { suggestFrom, type Suggest } from '../forms/suggest';
import { WORDS } from './words';

const TIE_OPTIONS: readonly Option<Tie>[] = [
  { value: 'strong', label: 'Strong' },
  { value: 'moderate', label: 'Moderate' },
  { value: 'weak', label: 'Weak' },
];

/** What the form asks about somebody new. */
export type PersonValues = Omit<NewPerson, 'log'> & {
  /** What happened between the user and them; null: nothing is said. */
  readonly happened: OneLine | null;
};

/** The fields of the form. */
export type PersonFields = { readonly [K in keyof PersonValues]: Field<PersonValues[K]> };

/** The fields about somebody new, from the top. */
export function personFields(book: Book): PersonFields {
  return {
    name: text({ label: 'Name', read: needed(WORDS.whoIsIt) }),
    happened: happenedField(book),
    company: text({ label: 'Company', suggest: suggestCompanies(book) }),
    role: text({ label: 'Role' }),
    tie: choiceOrNone<Tie>({
      label: 'How well they know you',
      value: null,
      none: 'Not said',
      options: TIE_OPTIONS,
    }),
    relations: textFor({
      label: 'Relation',
      placeholder: 'mentor, peer',
      read: (typed) => read(relationsIn(typed)),
      suggest: suggestFrom(() => RELATIONS.map((value) => ({ value }))),
    }),
    metAt: text({ label: 'Met at', placeholder: 'Where or how' }),
    metThrough: text({ label: 'Met through', suggest: suggestPeople(book) }),
    email: text({ label: 'E-mail' }),
    linkedin: text({ label: 'LinkedIn', placeholder: 'linkedin.com/in/…' }),
  };
}

/** What the fields say, as far as they can be read. */
export function personOf(values: Partial<PersonValues>): NewPerson {
  const { name = '', company = '', role = '', tie = null, relations = [] } = values;
  const { metAt = '', metThrough = '', email = '', linkedin = '', happened = null } = values;
  const log = happened?.line ?? null;
  return { name, company, role, tie, relations, metAt, metThrough, email, linkedin, log };
}

const happenedField = ({ today, settings }: Book): Field<OneLine | null> =>
  textFor<OneLine | null>({
    label: WORDS.happened,
    placeholder: WORDS.happenedHint,
    read: (typed): Read<OneLine | null> =>
      typed.trim() === '' ? read(null) : readOneLine(typed, today, settings.slashedDates),
  });

/** Companies are as they stand in other notes: a link stays one. */
const suggestCompanies = ({ directory }: Book): Suggest =>
  suggestFrom(() => {
    const companies = directory.contacts().flatMap(({ companies }) => companies);
    const written = companies.map((company) =>
      company.target === null ? company.text : `[[${nameOf(company)}]]`,
    );
    return [...new Set(written)].sort().map((value) => ({ value }));
  });

const suggestPeople = ({ directory }: Book): Suggest =>
  suggestFrom(() => directory.contacts().map(({ path }) => ({ value: `[[${noteName(path)}]]` })));
