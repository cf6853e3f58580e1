import type { Contact } from '../../core/contact';
import type { Identity } from '../../core/people/person';
import { nameOf } from '../../core/text/company-name';
import type { ImportEntry } from '../../notes/import/entry';

/** What tells who a contact is. */
export function contactIdentity(contact: Contact): Identity {
  const { name, emails, phones, linkedin, uid } = contact;
  const companies = contact.companies.map(nameOf);
  return { name, companies, emails, phones, linkedin, uids: uid === null ? [] : [uid] };
}

/** The name of an entry: without one of its own its first address is. Empty where it has neither. */
export const nameOfEntry = ({ name, emails }: ImportEntry): string => name || (emails[0] ?? '');

/** What tells who an entry of a file is. */
export function entryIdentity(entry: ImportEntry): Identity {
  const { company, emails, phones, linkedin, uid } = entry;
  const some = (text: string): readonly string[] => (text === '' ? [] : [text]);
  return {
    name: nameOfEntry(entry),
    companies: some(company),
    emails,
    phones,
    linkedin,
    uids: some(uid),
  };
}
