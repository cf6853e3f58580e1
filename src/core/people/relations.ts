/** The relations that Rapport knows something about or finds often; any other word is one as well. */
export const RELATIONS: readonly string[] = [
  ...['reference', 'mentor', 'recruiter', 'referrer', 'manager', 'hiring-manager', 'peer'],
  ...['friend', 'support'],
];

/** Relations typed with commas between them, as they are compared: lower case, hyphens for spaces; each once. */
export function relationsIn(typed: string): readonly string[] {
  const words = typed
    .split(/[,;\n]/)
    .map((word) =>
      word
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, '-'),
    )
    .filter((word) => word !== '');
  return [...new Set(words)];
}
