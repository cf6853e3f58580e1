import type { Contact } from '../contact';
import { searched } from '../text/folded';
import { remember } from '../text/remember';

/** Name, companies, role, relations and tags; a line each, so that no word spans two of them. */
const searchText = remember(({ name, companies, role, relations, tags }: Contact): string => {
  const at = companies.map(({ text }) => text);
  return searched([name, ...at, role?.text ?? '', ...relations, ...tags].join('\n'));
});

/** Whether each word that was typed stands somewhere in what is known of a contact, if only as a part. */
export function finds(typed: string): (contact: Contact) => boolean {
  const words = searched(typed).split(/\s+/).filter(Boolean);
  return (contact) => {
    const text = searchText(contact);
    return words.every((word) => text.includes(word));
  };
}
