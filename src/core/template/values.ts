import type { Contact } from '../contact';
import type { WriteDay } from '../day';
import type { FollowUp } from '../follow-up';
import { isVerb, latest } from '../rules/history';
import type { Promised } from '../promise';
import type { Opportunity } from '../search';
import type { Situation } from '../situation';
import { firstName } from './first-name';
import type { TemplateValue, TemplateValues } from './lookup';
import { myValues, withoutNames } from './my-values';
import { helpPhrase, kindOf, promiseAct, requestPhrase, withoutLinks } from './nouns';
import { opportunityFor } from '../job/opportunity';
import { sinceWords } from './since';
import { isTouch, type Touch } from '../touch';

/**
 * The values a template is filled with. `last` is what the message answers (a thank-you, a reply), else the
 * latest touch; where there is no follow-up, the values are those of the contact alone. An object's own text
 * is its `as-text`.
 */
export function valuesFor(
  contact: Contact,
  followUp: FollowUp | null,
  { search, today }: Situation,
  write: WriteDay,
): TemplateValues {
  const answered = answeredBy(followUp);
  const last = answered ?? latest(contact, isTouch);
  const help = answered?.verb === 'got' ? answered : latest(contact, isVerb('got'));
  const opportunity = opportunityFor(contact, search, followUp);
  const interests = contact.interests.map(withoutLinks);
  return {
    'first-name': firstName(contact.name),
    name: contact.name,
    company: contact.company?.text,
    role: contact.role?.text,
    tie: contact.tie,
    my: myValues(search, write),
    last: last && touchValue(last, withoutLinks(last.text) || kindOf(last), write),
    since: last && sinceWords(last.day, today),
    'met-at': contact.metAt?.text,
    'met-through': contact.metThrough?.text,
    help: help && touchValue(help, helpPhrase(help), write),
    request: requestValue(contact, followUp, write),
    promise: promiseValue(contact, followUp, write),
    opportunity: opportunity && opportunityValue(opportunity, search.confidential, write),
    interests,
    interest: interests[0],
    today: write(today),
  };
}

function answeredBy(followUp: FollowUp | null): Touch | null {
  const evidence = followUp?.evidence;
  return evidence?.reason === 'thank-you' || evidence?.reason === 'reply' ? evidence.touch : null;
}

function touchValue(touch: Touch, text: string | null, write: WriteDay): TemplateValues {
  return {
    'as-text': text,
    text: withoutLinks(touch.text),
    date: write(touch.day),
    kind: kindOf(touch),
  };
}

function requestValue(contact: Contact, followUp: FollowUp | null, write: WriteDay): TemplateValue {
  const evidence = followUp?.evidence;
  const request =
    evidence?.reason === 'nudge' ? evidence.request : latest(contact, isVerb('asked'));
  return request && touchValue(request, requestPhrase(request), write);
}

function promiseValue(contact: Contact, followUp: FollowUp | null, write: WriteDay): TemplateValue {
  const evidence = followUp?.evidence;
  const mine = (one: Promised): boolean => one.whose === 'mine';
  const promise = evidence?.reason === 'promise' ? evidence.promise : contact.promises.find(mine);
  if (!promise) return null;
  const text = withoutLinks(promise.text);
  return { 'as-text': text, text, act: promiseAct(text), due: promise.due && write(promise.due) };
}

function opportunityValue(
  one: Opportunity,
  confidential: readonly string[],
  write: WriteDay,
): TemplateValues {
  const told = (value: TemplateValue): TemplateValue => withoutNames(value, confidential);
  return {
    'as-text': told(one.name),
    name: told(one.name),
    company: told(one.company?.text),
    role: told(one.role?.text),
    stage: one.stage,
    'stage-date': one.stageDate && write(one.stageDate),
    'decision-expected': one.decisionExpected && write(one.decisionExpected),
    link: told(one.link),
    requirements: told(one.requirements.map(withoutLinks)),
    qualifications: told(one.qualifications.map(withoutLinks)),
  };
}
