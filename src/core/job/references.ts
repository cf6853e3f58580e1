import { compareNames } from '../board/row';
import { isRelation, type Contact } from '../contact';
import { daysBetween, type Day } from '../day';
import { isListed } from '../rules/guards';
import { isVerb, latest } from '../rules/history';
import { isClosed, type Search } from '../search';
import type { Situation } from '../situation';
import { folded } from '../text/folded';
import type { Touch } from '../touch';

/** How it stands between the user and a reference. */
export type ReferenceState = 'declined' | 'agreed' | 'asked' | 'to ask';

/** Someone who could speak for the user. */
export interface Reference {
  readonly contact: Contact;
  readonly state: ReferenceState;
  /** Whether they agreed so long ago that it is worth affirming. */
  readonly stale: boolean;
  /** The last day the user told them anything. */
  readonly lastTold: Day | null;
}

/** Days after which an agreement is worth affirming. */
const STALE_DAYS = 180;

const isTold = isVerb('updated', 'thanked', 'met', 'wrote');

/** Everyone with the relation `reference` or named in an open opportunity, by name. */
export function referencesOf(
  contacts: readonly Contact[],
  { search, today }: Situation,
): readonly Reference[] {
  const isNamed = namedReferences(search);
  return contacts
    .filter((contact) => isListed(contact) && isReference(contact, isNamed))
    .sort(compareNames)
    .map((contact) => {
      const state = referenceState(contact);
      const agreed = contact.referenceAgreed;
      const stale =
        state === 'agreed' && typeof agreed === 'string' && daysBetween(agreed, today) > STALE_DAYS;
      return { contact, state, stale, lastTold: latest(contact, isTold)?.day ?? null };
    });
}

/** The paths of all that open opportunities name as references. */
export const namedReferences = ({ opportunities }: Search): ReadonlySet<string> =>
  new Set(opportunities.filter((one) => !isClosed(one)).flatMap((one) => one.references ?? []));

/** Whether a contact is a reference: by relation, or named as one. */
export const isReference = (contact: Contact, named: ReadonlySet<string>): boolean =>
  isRelation(contact, 'reference') || named.has(contact.path);

const isRequest = ({ verb, detail }: Touch): boolean =>
  verb === 'asked' && detail !== null && folded(detail) === 'reference';

/** How it stands: a no after the latest request counts until they agree on its day or later. */
export function referenceState(contact: Contact): ReferenceState {
  const { entries, referenceAgreed: agreed } = contact;
  const request = latest(contact, isRequest);
  const refusal = request && latest(contact, isVerb('declined'));
  if (request && refusal && entries.indexOf(refusal) > entries.indexOf(request)) {
    if (typeof agreed !== 'string' || agreed < refusal.day) return 'declined';
  }
  if (agreed !== null) return 'agreed';
  return request ? 'asked' : 'to ask';
}
