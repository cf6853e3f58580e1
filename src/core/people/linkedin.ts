const PROFILE = /^(?:https?:)?(?:\/\/)?(?:[a-z0-9-]+\.)*linkedin\.com(?::\d+)?(\/[^?#]*)/i;

/** A person's page: their name, with the language it is shown in, or the numbers that old addresses have. */
const PERSON = /^(\/(?:in|pub)\/[^/]+)((?:\/[^/]+)*)$/;

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/**
 * What two addresses of one person on LinkedIn have in common: the path, decoded, in lower case, without the
 * language it is shown in. Null where the text is no such address.
 */
export function linkedinPath(address: string): string | null {
  const written = PROFILE.exec(address.trim())?.[1];
  if (written === undefined) return null;
  const path = decoded(written)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[/\s]+$/, () => '');
  const [, person, rest] = PERSON.exec(path) ?? [];
  if (person === undefined || rest === undefined) return null;
  return /^\/[a-z]{2}$/.test(rest) ? person : person + rest;
}
