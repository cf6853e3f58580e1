import { places, quote } from '../reading';
import { inBody, type CoachRule } from '../rule';

const VAGUE =
  /\b(?:let me know if you (?:hear|know|see|come across)|if you (?:hear|know|come across) (?:of |about )?(?:anything|something|any (?:job|opening|role|position|vacanc|opportunit)\w*)|keep me in mind|keep (?:your|an) (?:eyes?|ears?) (?:open|out)|to whom it may concern)\b/gi;

/** The request that gives them nothing to do. */
export const hearOfAnything: CoachRule = {
  id: 'hear-of-anything',
  why: 'Nobody can act on anything; one name, one company or one question they can.',
  source: 'No generic blasts',
  check: ({ body }) =>
    places(body, VAGUE).map((span) => inBody(`${quote(body, span)} is too open to act on.`, span)),
};
