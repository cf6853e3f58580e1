import type { Search } from '../search';
import { canonicalWord } from '../text/folded';
import { hasWords } from '../text/phrases';
import { isList, type TemplateValue, type TemplateValues } from './lookup';
import { withoutMarks } from '../text/marks';
import { companySaid } from './wording/company';
import type { WriteDay } from '../day';

/** What `disclosure: partial` lets out: what the user offers and looks for, not where or how it goes. */
const PARTIAL = ['seeking', 'pitch', 'value', 'outcome-company', 'outcome-date'];

/** What may be used whatever `disclosure` says: nobody hides their name from the people they write to. */
const ALWAYS = ['signature'];

/**
 * The `my.*` values that drafts may use. `disclosure` is `full` (also when absent), `partial` (seeking, pitch,
 * value, outcome), `none`, or a list of names such as `pitch, summary`; a word that is none of these lets
 * nothing out. The signature always may be used. A value that holds a confidential name is left out.
 */
export function myValues(search: Search, write: WriteDay): TemplateValues {
  const { confidential } = search;
  const all: TemplateValues = {
    seeking: search.seeking && withoutMarks(search.seeking).replace(/[.\s]+$/, ''),
    summary: search.summary && withoutMarks(search.summary),
    pitch: search.pitch && asSentence(withoutMarks(search.pitch)),
    value: search.value && withoutMarks(search.value),
    recent: search.recent.map(withoutMarks),
    targets: search.targets.map(({ text }) => companySaid(text)).filter((name) => name !== null),
    signature: search.signature,
    'outcome-company': search.outcomeCompany && companySaid(search.outcomeCompany.text),
    'outcome-date': search.outcomeDate && write(search.outcomeDate),
  };
  const allowed = allowedNames(search.disclosure);
  return Object.fromEntries(
    Object.entries(all)
      .filter(([name]) => allowed === 'all' || allowed.includes(name))
      .map(([name, value]) => [name, withoutNames(value, confidential)]),
  );
}

/** It stands beside sentences, so it ends like one. */
const asSentence = (text: string): string => (/[.!?…]["”')]*$/.test(text) ? text : `${text}.`);

function allowedNames(disclosure: string | null): 'all' | readonly string[] {
  const words = (disclosure ?? '').split(/[,;\s]+/).filter((word) => word !== '');
  const names = words.map((word) => canonicalWord(word.replace(/^my\./i, '')).replace(/ /g, '-'));
  if (names.length === 0 || names.includes('full')) return 'all';
  return [...ALWAYS, ...(names.includes('partial') ? PARTIAL : []), ...names];
}

/** A value without what names something confidential: the whole text, or the items of a list, are left out. */
export function withoutNames(value: TemplateValue, confidential: readonly string[]): TemplateValue {
  const tells = (text: TemplateValue): boolean =>
    typeof text === 'string' &&
    confidential.some((name) => hasWords(text, name) || hasWords(text, companySaid(name) ?? name));
  if (isList(value)) return value.filter((one) => !tells(one));
  return tells(value) ? null : value;
}
