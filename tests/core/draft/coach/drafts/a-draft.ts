import type { Contact } from '../../../../../src/core/contact';
import { coach } from '../../../../../src/core/draft/coach/coach';
import { emptyPage } from '../../../../../src/core/draft/basis';
import type { Purpose } from '../../../../../src/core/template/record';
import { aContact, aSearch, aTouch, linked } from '../../people';
import { situation } from '../../scenes';

/** A draft as somebody might write it, to Nora Haddad unless it says otherwise. */
export interface ADraft {
  readonly for: Purpose;
  readonly body: string;
  readonly subject?: string;
  readonly contact?: Partial<Contact>;
  readonly confidential?: readonly string[];
  readonly others?: readonly { readonly to: string; readonly body: string }[];
}

/** A draft with one fault, and the rule that is to find it. */
export type Faulty = ADraft & { readonly fault: string };

/** Somebody known moderately well, in touch a week ago. */
export const NORA: Contact = aContact({
  path: 'People/Nora Haddad.md',
  name: 'Nora Haddad',
  tie: 'moderate',
  companies: [linked('Brightwater Foods')],
  interests: ['choir'],
  entries: [aTouch('2026-11-15', 'replied')],
});

/** The rules that speak up about a draft, on an empty page for its purpose. */
export function rulesOn({
  for: purpose,
  body,
  subject,
  contact,
  confidential,
  others,
}: ADraft): readonly string[] {
  const found = coach(
    {
      subject: subject ?? '',
      body,
      template: emptyPage(purpose),
      hints: [],
      contact: { ...NORA, ...contact },
      followUp: null,
      others: others ?? [],
    },
    situation(aSearch({ confidential: confidential ?? [] })),
  );
  return [...new Set(found.map(({ rule, says }) => `${rule}: ${says}`))];
}
