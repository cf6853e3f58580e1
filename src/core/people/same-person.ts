import { isSamePhone, phoneKeys } from './phone';
import { compared, type Compared, type Identity } from './person';

/** The rule by which two are one person, or may be: uid or LinkedIn, e-mail, phone, name and company, name. */
export type Rule = 1 | 2 | 3 | 4 | 5;

/** Somebody already there who is the person asked for, or may be. */
export interface Match {
  readonly kind: 'same' | 'possible';
  readonly path: string;
  readonly rule: Rule;
}

const RULES: readonly Rule[] = [1, 2, 3, 4, 5];

/** What two people say by one rule; null: nothing. */
export function judge(rule: Rule, one: Compared, other: Compared): Match['kind'] | null {
  switch (rule) {
    case 1:
      return share(one.uids, other.uids) || share(one.linkedin, other.linkedin) ? 'same' : null;
    case 2:
      return share(one.emails, other.emails) ? byNames(one, other) : null;
    case 3:
      return one.phones.some((a) => other.phones.some((b) => isSamePhone(a, b)))
        ? byNames(one, other)
        : null;
    case 4:
      return isSameName(one, other) && share(one.companies, other.companies) ? 'same' : null;
    case 5:
      return isSameName(one, other) ? 'possible' : null;
  }
}

const share = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((one) => others.includes(one));

/** A switchboard or a family's number has people of other names. */
function byNames(one: Compared, other: Compared): Match['kind'] {
  return isWithin(one.words, other.words) || isWithin(other.words, one.words) ? 'same' : 'possible';
}

const isWithin = (words: readonly string[], others: readonly string[]): boolean =>
  words.length > 0 && words.every((word) => others.includes(word));

/** Equal names, unless two pages on LinkedIn say that they are two people. */
function isSameName(one: Compared, other: Compared): boolean {
  if (one.name === '' || one.name !== other.name) return false;
  const both = one.linkedin.length > 0 && other.linkedin.length > 0;
  return !both || share(one.linkedin, other.linkedin);
}

/** People by what tells who they are, so that finding one costs the same among a few and among thousands. */
export class PeopleIndex {
  readonly #people = new Map<string, Compared>();
  readonly #paths = new Map<string, Set<string>>();

  /** Makes somebody known; what is already known of that path stays known beside it. */
  add(path: string, who: Identity): void {
    const person = withKnown(this.#people.get(path), compared(who));
    this.#people.set(path, person);
    for (const key of keysOf(person)) {
      const same = this.#paths.get(key);
      if (same) same.add(path);
      else this.#paths.set(key, new Set([path]));
    }
  }

  /** The person that somebody is: who is the same before who may be, then rule by rule, then by path. */
  find(who: Identity): Match | null {
    const person = compared(who);
    const paths = new Set(keysOf(person).flatMap((key) => [...(this.#paths.get(key) ?? [])]));
    let best: Match | null = null;
    for (const path of paths) {
      const other = this.#people.get(path);
      const match = other ? matchOf(path, person, other) : null;
      if (match && (best === null || isBefore(match, best))) best = match;
    }
    return best;
  }
}

/** The best that the rules say of two people. */
function matchOf(path: string, one: Compared, other: Compared): Match | null {
  const matches = RULES.flatMap((rule): Match[] => {
    const kind = judge(rule, one, other);
    return kind === null ? [] : [{ kind, path, rule }];
  });
  return matches.find(({ kind }) => kind === 'same') ?? matches[0] ?? null;
}

function isBefore(one: Match, other: Match): boolean {
  if (one.kind !== other.kind) return one.kind === 'same';
  return one.rule === other.rule ? one.path < other.path : one.rule < other.rule;
}

/** The name stays that of the note, whoever turns out to be the same person. */
function withKnown(known: Compared | undefined, person: Compared): Compared {
  if (known === undefined) return person;
  const both = (key: Exclude<keyof Compared, 'name' | 'words'>): readonly string[] => [
    ...new Set([...known[key], ...person[key]]),
  ];
  return {
    name: known.name,
    words: known.words,
    companies: both('companies'),
    emails: both('emails'),
    phones: both('phones'),
    linkedin: both('linkedin'),
    uids: both('uids'),
  };
}

function keysOf({ name, emails, phones, linkedin, uids }: Compared): readonly string[] {
  return [
    ...(name === '' ? [] : [`name ${name}`]),
    ...emails.map((email) => `email ${email}`),
    ...phones.flatMap(phoneKeys).map((digits) => `phone ${digits}`),
    ...linkedin.map((path) => `linkedin ${path}`),
    ...uids.map((uid) => `uid ${uid}`),
  ];
}
