import type { Contact } from '../contact';
import { askBound, type AskBound } from '../rules/ask-bound';
import type { Promised } from '../promise';
import { hasFrom, isVerb } from '../rules/history';
import { openRequest, type Request } from '../rules/request';
import type { Search } from '../search';
import type { Situation } from '../situation';
import { isTouch, type Touch } from '../touch';

/** How many of the last touches a brief shows. */
export const BRIEF_TOUCHES = 5;

/** What to have in mind while writing to someone. */
export interface Brief {
  /** The last touches, the latest first. */
  readonly touches: readonly Touch[];
  /** Open promises of the user's. */
  readonly mine: readonly Promised[];
  /** Open promises of theirs. */
  readonly theirs: readonly Promised[];
  readonly doNotContact: boolean;
  readonly askBound: AskBound | null;
  readonly openRequest: Request | null;
  /** Days the user wants between two messages; null: the usual. */
  readonly minGap: number | null;
  readonly channels: readonly string[];
  readonly avoidTopics: readonly string[];
  readonly needs: readonly string[];
  readonly interests: readonly string[];
  /** What they did for the user, the latest first. */
  readonly help: readonly Touch[];
  /** Whether they did so much for the search that its end calls for a gift or a handwritten note. */
  readonly isGiftDue: boolean;
}

/** The brief for a message to this contact. */
export function briefFor(contact: Contact, situation: Situation): Brief {
  const touches = contact.entries.filter(isTouch).reverse();
  const { minGap, channels, avoidTopics, needs, interests, doNotContact } = contact;
  return {
    touches: touches.slice(0, BRIEF_TOUCHES),
    mine: contact.promises.filter(({ whose }) => whose === 'mine'),
    theirs: contact.promises.filter(({ whose }) => whose === 'theirs'),
    doNotContact,
    askBound: askBound(contact, situation),
    openRequest: openRequest(contact, situation),
    minGap,
    channels,
    avoidTopics,
    needs,
    interests,
    help: touches.filter(({ verb }) => verb === 'got'),
    isGiftDue: isGiftDue(contact, situation.search),
  };
}

/** While they have not heard of the accepted offer: those who helped with it, or more than once. */
function isGiftDue(contact: Contact, search: Search): boolean {
  if (search.outcome !== 'accepted') return false;
  const since = search.outcomeDate;
  const isTold = since !== null && hasFrom(contact, since, isVerb('updated', 'thanked', 'met'));
  const hadPart = search.opportunities.some(
    ({ stage, helpedBy, references }) =>
      stage === 'accepted' && [...helpedBy, ...(references ?? [])].includes(contact.path),
  );
  const helped = contact.entries.filter(isVerb('got')).length;
  return !isTold && (hadPart || helped > 1);
}
