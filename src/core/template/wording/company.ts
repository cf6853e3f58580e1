import { isLegalForm } from '../../text/company-name';
import { firstNamed, withoutAsides } from './asides';

/** What people write where there is no company. */
const NONE =
  /^(?:at\s+)?(?:ex|former|formerly|previously|none|no|nothing|unknown|unemployed|self|self-employed|freelance|freelancer|freelancing|retired|student|studying|between|looking|laid|left|quit|fired|n\/?a|tbd|tba|various)(?=$|[\s:-])/i;

/** A company as one speaks of it to somebody there: no brackets, no remarks, no "Inc."; null: not one. */
export function companySaid(text: string): string | null {
  const plain = withoutAsides(text.replace(/^\s*at\s+/i, ''));
  if (NONE.test(plain)) return null;
  const said = withoutLegalForm(withoutTail(plain)).replace(/[\s,]+$/, '');
  return /[\p{L}\p{N}]/u.test(said) ? said : null;
}

/** "Globex, her second choice" is Globex, "Globex Inc., Berlin" too; "Vale, Berg & Partners" is a name. */
function withoutTail(text: string): string {
  const parts = text.split(/,\s*/);
  const end = parts.findIndex((part, at) => {
    const next = parts[at + 1];
    if (next === undefined) return true;
    return (endsInForm(part) && !isForm(next)) || (/^\p{Ll}/u.test(next) && !isForm(next));
  });
  return parts.slice(0, end + 1).join(', ');
}

const endsInForm = (part: string): boolean =>
  part.includes(' ') && isForm(part.split(' ').at(-1) ?? '');

/** "The Bicycle Company" keeps its last word: without it nobody would know it again. */
function withoutLegalForm(text: string): string {
  const words = text.split(' ');
  const isOwn = /^the .* company$/i.test(text);
  while (words.length > 1 && !isOwn && isForm(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

/** The sign too that stands between two forms. */
const isForm = (word: string): boolean => word === '&' || isLegalForm(word.replace(/[/,]/g, ''));

/** A job as one speaks of it, without what was noted beside it. */
export const roleSaid = (text: string): string | null => firstNamed(text, 7);
