import type { Contact } from '../contact';
import { daysBetween, type Day, type WriteDay } from '../day';
import type { FollowUp } from '../follow-up';
import { isFirstTouch, isVerb, latest } from '../rules/history';
import type { Promised } from '../promise';
import type { Opportunity, Search } from '../search';
import type { Situation } from '../situation';
import { opportunitiesAt, opportunityFor } from '../job/opportunity';
import { isTouch, type Touch } from '../touch';
import { firstName, wholeName } from './first-name';
import { letterDay } from './letter-day';
import type { TemplateValue, TemplateValues } from './lookup';
import { myValues, withoutNames } from './my-values';
import { opportunityValue } from './opportunity-value';
import type { Purpose } from './record';
import { sinceWords } from './since';
import { listed } from '../text/listed';
import { companySaid, roleSaid } from './wording/company';
import { helpPhrase, kindOf, requestPhrase, requestTopic, thanksPhrase } from './wording/nouns';
import { eventSaid, interestSaid, placeSaid, throughSaid } from './wording/place';
import { promisedThing } from './wording/thing';

/** Days after which thanks say that they are late: within a week they still read as prompt. */
export const LATE_THANKS_DAYS = 7;

/** What a message is, apart from whom it is for. */
export interface Letter {
  /** What its template is for; null: not known. */
  readonly purpose: Purpose | null;
  /** The app's language, such as `en-GB`. */
  readonly locale: string;
  /** Days as the app's language writes them. */
  readonly writeDay: WriteDay;
}

/**
 * The values a template is filled with. `last` is what the message answers (a thank-you, a reply), else the
 * latest touch; where there is no follow-up, the values are those of the contact alone. An object's own text
 * is its `as-text`. Of the free text of a note nothing gets here: known nouns, names and days only, and no
 * confidential name.
 */
export function valuesFor(
  contact: Contact,
  followUp: FollowUp | null,
  { search, today }: Situation,
  letter: Letter,
): TemplateValues {
  const told = (value: TemplateValue): TemplateValue => withoutNames(value, search.confidential);
  const said = (of: { readonly text: string } | null, say: (text: string) => string | null) =>
    told(of && say(of.text));
  const last = lastOf(contact, followUp, letter.purpose);
  const opportunity = opportunityMeant(contact, search, followUp);
  const days: Days = { today, ...letter };
  const interests = contact.interests
    .map(interestSaid)
    .filter((one) => one !== null && told(one) !== null);
  const metAt = said(contact.metAt, placeSaid);
  return {
    'first-name': firstName(contact.name),
    name: wholeName(contact.name),
    company: companiesSaid(contact, told),
    role: said(contact.role, roleSaid),
    tie: contact.tie,
    my: myValues(search, letter.writeDay),
    last: last && lastValue(last, contact, days),
    since: last && sinceWords(last.day, today),
    'met-at': metAt,
    event: last && isFirstTouch(last, contact) ? (metAt ?? eventSaid(last.detail)) : null,
    'met-through': said(contact.metThrough, throughSaid),
    help: helpValue(contact, followUp, opportunity, days),
    request: requestValue(contact, followUp, days),
    promise: promiseValue(contact, followUp, letter.writeDay),
    opportunity: opportunity && opportunityValue(opportunity, search.confidential, letter.writeDay),
    interests,
    interest: interests[0],
    today: letter.writeDay(today),
  };
}

/** Where they work, as one speaks of it: what cannot be said of several is left out. */
function companiesSaid(
  { companies }: Contact,
  told: (value: TemplateValue) => TemplateValue,
): TemplateValue {
  const named = companies
    .map(({ text }) => companySaid(text))
    .filter((one) => one !== null && told(one) !== null)
    .filter((one) => one !== null);
  return named.length === 0 ? null : listed(named);
}

interface Days extends Letter {
  readonly today: Day;
}

/** What the message answers, else the latest touch; thanks and replies are for nothing else. */
function lastOf(
  contact: Contact,
  followUp: FollowUp | null,
  purpose: Purpose | null,
): Touch | null {
  const evidence = followUp?.evidence;
  if (evidence?.reason === 'thank-you' || evidence?.reason === 'reply') return evidence.touch;
  if (purpose === 'thank-you') return latest(contact, isVerb('met', 'got', 'declined'));
  return latest(contact, purpose === 'reply' ? isVerb('replied') : isTouch);
}

/** Thanks speak of an opportunity only where it is linked, or the only one there. */
function opportunityMeant(
  contact: Contact,
  search: Search,
  followUp: FollowUp | null,
): Opportunity | null {
  const meant = opportunityFor(contact, search, followUp);
  const evidence = followUp?.evidence;
  if (meant === null || evidence?.reason !== 'thank-you') return meant;
  const isLinked = evidence.touch.links.includes(meant.path);
  const there = opportunitiesAt(contact, search);
  return isLinked || (there.length === 1 && there[0] === meant) ? meant : null;
}

function touchValue(touch: Touch, text: string | null, { today, locale, writeDay }: Days) {
  return {
    'as-text': text,
    date: writeDay(touch.day),
    when: letterDay(touch.day, today, locale),
    kind: kindOf(touch),
  };
}

function lastValue(touch: Touch, contact: Contact, days: Days): TemplateValues {
  const isLate = daysBetween(touch.day, days.today) > LATE_THANKS_DAYS;
  return {
    ...touchValue(touch, kindOf(touch), days),
    thing: thanksPhrase(touch),
    again: !isFirstTouch(touch, contact),
    late: days.purpose === 'thank-you' && isLate,
  };
}

/** News of an opportunity thanks for what was done for that one, and for nothing else. */
function helpValue(
  contact: Contact,
  followUp: FollowUp | null,
  opportunity: Opportunity | null,
  days: Days,
): TemplateValue {
  const evidence = followUp?.evidence;
  const isNews = days.purpose === 'outcome' || evidence?.reason === 'outcome';
  const isMeant = (touch: Touch): boolean =>
    touch.verb === 'got' &&
    (!isNews || (opportunity !== null && touch.links.includes(opportunity.path)));
  const given = evidence?.reason === 'thank-you' && isMeant(evidence.touch) ? evidence.touch : null;
  const help = given ?? latest(contact, isMeant);
  return help && touchValue(help, helpPhrase(help), days);
}

function requestValue(contact: Contact, followUp: FollowUp | null, days: Days): TemplateValue {
  const evidence = followUp?.evidence;
  const request =
    evidence?.reason === 'nudge' ? evidence.request : latest(contact, isVerb('asked'));
  if (!request) return null;
  return { ...touchValue(request, requestPhrase(request), days), topic: requestTopic(request) };
}

function promiseValue(contact: Contact, followUp: FollowUp | null, write: WriteDay): TemplateValue {
  const evidence = followUp?.evidence;
  const mine = (one: Promised): boolean => one.whose === 'mine';
  const promise = evidence?.reason === 'promise' ? evidence.promise : contact.promises.find(mine);
  if (!promise) return null;
  const thing = promisedThing(promise.text, contact.name);
  return { 'as-text': thing, thing, due: promise.due && write(promise.due) };
}
