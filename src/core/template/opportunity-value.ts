import type { WriteDay } from '../day';
import type { Opportunity } from '../search';
import { withoutMarks } from '../text/marks';
import type { TemplateValue, TemplateValues } from './lookup';
import { withoutNames } from './my-values';
import { withArticle } from './wording/article';
import { companySaid, roleSaid } from './wording/company';

/** The values of the opportunity a message is about, without what is confidential. */
export function opportunityValue(
  one: Opportunity,
  confidential: readonly string[],
  write: WriteDay,
): TemplateValues {
  const told = (value: TemplateValue): TemplateValue => withoutNames(value, confidential);
  const role = one.role && roleSaid(one.role.text);
  const listed = (items: readonly string[]): string[] =>
    items.map(withoutMarks).filter((item) => told(item) !== null);
  const requirements = listed(one.requirements);
  const qualifications = listed(one.qualifications);
  return {
    'as-text': told(one.name),
    name: told(one.name),
    company: told(one.company && companySaid(one.company.text)),
    role: told(role),
    'a-role': told(role && withArticle(role)),
    stage: one.stage,
    'stage-date': one.stageDate && write(one.stageDate),
    'decision-expected': one.decisionExpected && write(one.decisionExpected),
    link: told(addressOf(one.link)),
    requirements,
    'looks-for': requirements.map(asItem).join('; '),
    qualifications,
    brings: qualifications.map(asItem).map(withoutI).join('; '),
  };
}

/** The address in a text or a Markdown link, alone. */
function addressOf(link: string | null): string | null {
  const [found] = /(?:https?:\/\/|www\.)[^\s<>"\])]+/i.exec(link ?? '') ?? [];
  return found?.replace(/[.,;:!?]+$/, '') ?? null;
}

const asItem = (text: string): string => text.replace(/[.;\s]+$/, '');

/** "I have six years of it" in a list is "six years of it", "Led a team" is "led a team". */
const withoutI = (text: string): string =>
  text
    .replace(/^I(?:['’]ve| have|['’]m| am)? /, '')
    .replace(/^(?:[A-Z][a-z]+ed|Led|Built|Ran|Wrote|Made|Grew|Taught|Won|Set)\b/, (verb) =>
      verb.toLowerCase(),
    );
