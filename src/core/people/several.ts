import { isLegalForm } from '../text/company-name';

/** A person as one line says who they are; what it does not say is null. */
export interface ListedPerson {
  readonly name: string;
  readonly company: string | null;
  readonly role: string | null;
  readonly email: string | null;
}

/** A line of a list of people; `person` is null where the line names nobody. */
export interface ListedLine {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
  readonly person: ListedPerson | null;
}

/** Reads a list of people, one a line: with commas or tabs, as pasted from a table, a list or a mail. */
export function readSeveral(text: string): readonly ListedLine[] {
  return text.split(/\r\n|\r|\n/).flatMap((written, at) => {
    if (written.trim() === '') return [];
    return [{ line: at + 1, text: written.trim(), person: readPerson(withoutBullet(written)) }];
  });
}

const BULLET = /^\s*(?:[-*+•]\s+)?(?:\d+[.)]\s+)?(?:\[.?\]\s+)?/u;

/** A first cell may be empty, so a tab in front goes only where it is no cell's end. */
function withoutBullet(written: string): string {
  if (/^\t[^\t]*\t/.test(written)) return written;
  return written.replace(BULLET, () => '').trimEnd();
}

const MAILED = /^(.*?)<\s*([^<>\s]+@[^<>\s]+)\s*>[\s,]*(.*)$/;
const EMAIL = /^[^\s@<>,]+@[^\s@<>,]+$/;

function readPerson(text: string): ListedPerson | null {
  if (text.includes('\t')) {
    const [name, company, role, email] = text.split('\t').map((cell) => cell.trim());
    return named(name, company, role, email);
  }
  const mailed = MAILED.exec(text);
  if (mailed) {
    const [, before = '', email = '', behind = ''] = mailed;
    const [company, ...roles] = partsOf(behind);
    return named(unquoted(before), company, roles.join(', '), email);
  }
  const [name = '', company, ...roles] = partsOf(text);
  return named(name, company, roles.join(', '), EMAIL.test(name) ? name : undefined);
}

/** Without a name they are known by their address; a name without a letter or digit is none. */
function named(
  name = '',
  company: string | undefined,
  role: string | undefined,
  email: string | undefined,
): ListedPerson | null {
  const said = /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(name) ? name : (email ?? '');
  if (said === '') return null;
  return { name: said, company: company || null, role: role || null, email: email || null };
}

const unquoted = (text: string): string =>
  text
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .replace(/[\s,]+$/, () => '')
    .trim();

const TITLES = new Set(['jr', 'sr', 'ii', 'iii', 'phd', 'md', 'mba', 'cpa']);

const isTitle = (part: string): boolean =>
  TITLES.has(part.replace(/[.\s]/g, () => '').toLowerCase());

/** The parts between commas; a title stays with its name, a legal form with its company. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  for (const part of text.split(',').map((piece) => piece.trim())) {
    const before = parts.at(-1);
    if (before && (isTitle(part) || isLegalForm(part))) {
      parts[parts.length - 1] = `${before}, ${part}`;
    } else parts.push(part);
  }
  return parts;
}
