import type { Contact } from '../contact';
import { mayAsk } from '../rules/ask-bound';
import type { FollowUp } from '../follow-up';
import { remember } from '../text/remember';
import { findRequests } from '../text/requests';
import type { Situation } from '../situation';
import { STARTERS } from '../template/starters/starters';
import { hasWords } from '../text/phrases';
import { occasionOf, type Occasion } from './occasion';
import { isByHand, isClosing, isStarter, type Purpose, type Template } from '../template/record';

/** The words of a template stay, and each contact who is not to be asked would have all of them read again. */
const requestsIn = remember(({ body }: Template) => findRequests(body));

/**
 * Whether a message from the template asks for something: guard 8 keeps it from some people. Told by the
 * purpose, and for other purposes by the words, which are known in English only.
 */
export function hasRequest(template: Template): boolean {
  if (template.for === 'ask') return true;
  if (template.for === 'nudge') return !isClosing(template);
  return requestsIn(template).length > 0;
}

/**
 * How well a template fits, higher first wins: the facets matched, the user's own before starters of the
 * same narrowness, then the facet that tells most. Null where it names something the occasion is not.
 */
function fitOf(template: Template, occasion: Occasion): readonly number[] | null {
  if (template.for !== occasion.purpose || isByHand(template)) return null;
  const { tie, detail, relation } = template;
  const place = occasion.details.findIndex((one) => detail.some((word) => hasWords(one, word)));
  if (tie !== null && tie !== occasion.tie) return null;
  if (detail.length > 0 && place < 0) return null;
  if (relation.length > 0 && !relation.some((one) => occasion.relations.includes(one))) return null;
  const facets = [detail.length > 0, relation.length > 0, tie !== null].map(Number);
  const matched = facets.reduce((sum, one) => sum + one, 0);
  return [matched, isStarter(template) ? 0 : 1, ...facets, -place];
}

/** Templates in two groups: those that fit, best first, and the rest, those for the same purpose first. */
export interface Offer {
  readonly fitting: readonly Template[];
  readonly others: readonly Template[];
}

/** The templates to offer for an occasion; those with a request only where `asks` allows them. */
export function offerTemplates(
  templates: readonly Template[],
  occasion: Occasion,
  asks: boolean,
): Offer {
  const allowed = templates.filter((template) => asks || !hasRequest(template));
  const rated = allowed.map((template) => ({ template, fit: fitOf(template, occasion) }));
  const fitting = rated
    .flatMap(({ template, fit }) => (fit === null ? [] : [{ template, fit }]))
    .sort((a, b) => compareFits(b.fit, a.fit))
    .map(({ template }) => template);
  const others = rated.filter(({ fit }) => fit === null).map(({ template }) => template);
  const samePurpose = (one: Template): number => (one.for === occasion.purpose ? 0 : 1);
  others.sort((a, b) => samePurpose(a) - samePurpose(b));
  return { fitting, others };
}

function compareFits(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? 0;
    if (value !== other) return value - other;
  }
  return 0;
}

/** The starter that suits a board row, by its id; null where bounds leave none. */
export function templateFor(
  followUp: FollowUp,
  contact: Contact,
  situation: Situation,
): string | null {
  const occasion = occasionOf(followUp, contact, situation);
  const asks = mayAsk(contact, situation);
  const starters = STARTERS.filter((starter) => starter.for === occasion.purpose);
  return offerTemplates(starters, occasion, asks).fitting[0]?.id ?? null;
}

/** Templates offered under one heading: those that fit, those for one purpose, or an empty page. */
export interface TemplateGroup {
  readonly kind: 'fitting' | 'own' | Purpose;
  readonly templates: readonly Template[];
}

/** The templates as they are offered: those that fit, best first, then the others by what they are for. */
export function templateGroups(
  { fitting, others }: Offer,
  page: Template,
): readonly TemplateGroup[] {
  const purposes = [...new Set(others.map((template) => template.for))];
  return [
    ...(fitting.length > 0 ? [{ kind: 'fitting' as const, templates: fitting }] : []),
    ...purposes.map((kind) => ({
      kind,
      templates: others.filter((template) => template.for === kind),
    })),
    { kind: 'own', templates: [page] },
  ];
}
