import { compareNames } from '../board/row';
import type { Contact, LinkedText } from '../contact';
import { isClosed, type Search } from '../search';
import { companyNameOf, nameOf } from '../text/company-name';
import { folded } from '../text/folded';

/** A company to get near to: the people who work there, and those who could introduce the user. */
export interface Reach {
  readonly company: string;
  readonly there: readonly Contact[];
  readonly through: readonly Contact[];
}

/** The targets, then the companies of open opportunities, with the way there. People are sorted by name. */
export function reachOf(people: readonly Contact[], search: Search): readonly Reach[] {
  const companies = companiesToReach(search);
  if (companies.length === 0) return [];
  const workers = groupBy(people, (person) => person.companies.map(companyNameOf));
  const introducers = new Introducers(people);
  return companies.map((company) => {
    const name = companyNameOf(company);
    const there = workers.get(name) ?? [];
    const through = introducers.to(name, there).filter((person) => !there.includes(person));
    return {
      company: nameOf(company),
      there: [...there].sort(compareNames),
      through: through.sort(compareNames),
    };
  });
}

/** Each company once, written as where it comes first. A name that folds to nothing equals no other. */
function companiesToReach({ targets, opportunities }: Search): readonly LinkedText[] {
  const open = opportunities.filter((one) => !isClosed(one)).map(({ company }) => company);
  const listed = new Set<string>();
  return [...targets, ...open]
    .filter((company) => company !== null)
    .filter((company) => {
      const name = companyNameOf(company);
      const isNew = name === '' || !listed.has(name);
      listed.add(name);
      return isNew;
    });
}

/** Who could introduce the user to a company: by `knows`, or since someone there was met through them. */
class Introducers {
  readonly #byCompany: ReadonlyMap<string, readonly Contact[]>;
  readonly #byPath: ReadonlyMap<string, readonly Contact[]>;
  readonly #byName: ReadonlyMap<string, readonly Contact[]>;

  constructor(private readonly people: readonly Contact[]) {
    const knowing = people.filter(({ knows }) => knows.length > 0);
    this.#byCompany = groupBy(knowing, ({ knows }) => knows.map(companyNameOf));
    this.#byPath = groupBy(knowing, ({ knows }) => knows.map(({ path }) => path ?? ''));
    this.#byName = groupBy(knowing, ({ knows }) => knows.map(personName));
  }

  to(company: string, there: readonly Contact[]): Contact[] {
    const found = new Set(this.#byCompany.get(company));
    for (const person of there) {
      for (const one of this.#byPath.get(person.path) ?? []) found.add(one);
      if (this.#byName.size > 0) {
        for (const one of this.#byName.get(folded(person.name)) ?? []) found.add(one);
      }
      for (const one of this.#whoIntroduced(person)) found.add(one);
    }
    return [...found];
  }

  #whoIntroduced({ metThrough }: Contact): readonly Contact[] {
    if (metThrough === null) return [];
    if (metThrough.path !== null) return this.people.filter(({ path }) => path === metThrough.path);
    const name = personName(metThrough);
    return name === '' ? [] : this.people.filter((person) => folded(person.name) === name);
  }
}

/** The name by which a text names a person; a link names one by its note alone. */
const personName = ({ text, target }: LinkedText): string => (target === null ? folded(text) : '');

/** People by key, each once a key; a key that is empty is none. */
function groupBy(
  people: readonly Contact[],
  keysOf: (person: Contact) => readonly string[],
): Map<string, Contact[]> {
  const groups = new Map<string, Contact[]>();
  for (const person of people) {
    for (const key of keysOf(person)) {
      const group = groups.get(key);
      if (key === '' || group?.at(-1) === person) continue;
      if (group) group.push(person);
      else groups.set(key, [person]);
    }
  }
  return groups;
}
