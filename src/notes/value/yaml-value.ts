/** Properties as a YAML parser gives them: nothing about the values is known. */
export type Properties = Readonly<Record<string, unknown>>;

/** Whether a value says nothing: empty, blank, or a list of such. */
export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.every(isEmpty);
}

/** Whether a value is a mapping with keys, as frontmatter must be. */
export function isMapping(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An unquoted link such as `[[2026-01-05]]`, which YAML reads as a list in a list, put back as written. */
export function unquotedLink(value: unknown): string | null {
  if (!Array.isArray(value) || value.length !== 1) return null;
  const inner: unknown = value[0];
  if (!Array.isArray(inner)) return null;
  return inner.every(isScalar) ? `[[${inner.map(String).join(', ')}]]` : null;
}

/** Whether a value is a text, a number or a yes and no. */
export function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** The scalar a value stands for: itself, an unquoted link, or the one entry of a list; else null. */
export function asScalar(value: unknown): string | number | boolean | null {
  if (isScalar(value)) return value;
  const link = unquotedLink(value);
  if (link !== null) return link;
  return Array.isArray(value) && value.length === 1 && isScalar(value[0]) ? value[0] : null;
}

/** A value as the user would recognise it in a message. */
export function show(value: unknown): string {
  const scalar = asScalar(value);
  return scalar === null ? (JSON.stringify(value) ?? '') : String(scalar).trim();
}
