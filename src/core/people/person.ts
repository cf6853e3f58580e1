import { companyName } from '../text/company-name';
import { folded } from '../text/folded';
import { linkedinPath } from './linkedin';
import { phoneDigits } from './phone';

/** What tells who somebody is, as it is written in a note or a file. */
export interface Identity {
  readonly name: string;
  /** Names of companies; of a link the name of the note it leads to. */
  readonly companies: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly linkedin: readonly string[];
  readonly uids: readonly string[];
}

/** The same in the forms in which people are compared; what compares to nothing is left out. */
export interface Compared {
  /** Empty where the name folds to nothing. */
  readonly name: string;
  readonly words: readonly string[];
  readonly companies: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly linkedin: readonly string[];
  readonly uids: readonly string[];
}

/** Puts who somebody is into the forms in which people are compared. */
export function compared(who: Identity): Compared {
  const name = folded(who.name);
  return {
    name,
    words: name === '' ? [] : name.split(' '),
    companies: known(who.companies, companyName),
    emails: known(who.emails, plainEmail),
    phones: known(who.phones, phoneDigits),
    linkedin: known(who.linkedin, linkedinPath),
    uids: known(who.uids, plainUid),
  };
}

function known(texts: readonly string[], plain: (text: string) => string | null): string[] {
  const plainTexts = texts.map(plain).filter((text) => text !== null && text !== '');
  return [...new Set(plainTexts as string[])];
}

const plainEmail = (email: string): string =>
  email
    .trim()
    .replace(/^mailto:/i, () => '')
    .normalize('NFC')
    .toLowerCase();

const plainUid = (uid: string): string =>
  uid
    .trim()
    .toLowerCase()
    .replace(/^urn:uuid:/, () => '');
