import type { LinkedText } from '../contact';
import { folded } from './folded';
import { noteName } from './note-name';

/** Last words that say what kind of company it is, not which. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  (
    'inc ltd llc llp plc gmbh kg ag sa sas sarl srl spa sl bv nv oy ab as aps pty pte lda co corp ' +
    'company limited'
  ).split(' '),
);

/** A company's name as it is compared: folded, without its legal form. An empty name equals nothing. */
export function companyName(text: string): string {
  const words = folded(text.replaceAll('.', '')).split(' ');
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

/** Whether a text only says what kind of company it is, such as "Inc." or "GmbH & Co. KG". */
export function isLegalForm(text: string): boolean {
  const words = folded(text.replaceAll('.', '')).split(' ');
  return words.every((word) => LEGAL_FORMS.has(word));
}

/** What a text or link names: the text, or the last part of the link's target, its shown text aside. */
export function nameOf({ text, target }: LinkedText): string {
  return target === null ? text : noteName(target);
}

/** The name a company is compared by. */
export const companyNameOf = (company: LinkedText): string => companyName(nameOf(company));

/** Whether both name the same company. */
export function isSameCompany(a: LinkedText | null, b: LinkedText | null): boolean {
  if (a === null || b === null) return false;
  const name = companyNameOf(a);
  return name !== '' && name === companyNameOf(b);
}
