/** What a template can be filled with: data only, never a function. */
export type TemplateValue =
  string | number | boolean | null | undefined | readonly TemplateValue[] | TemplateValues;
export interface TemplateValues {
  readonly [name: string]: TemplateValue;
}

/** Names in a template match whatever their case, spaces, hyphens and underscores. */
const foldName = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, '');

const isRecord = (value: TemplateValue): value is TemplateValues =>
  typeof value === 'object' && value !== null && !isList(value);

/** Whether a value is a list; `Array.isArray` forgets what a readonly list holds. */
export const isList = (value: TemplateValue): value is readonly TemplateValue[] =>
  Array.isArray(value);

function own(value: TemplateValue, name: string): { readonly value: TemplateValue } | null {
  if (!isRecord(value)) return null;
  if (Object.hasOwn(value, name)) return { value: value[name] };
  const key = Object.keys(value).find((one) => foldName(one) === foldName(name));
  return key === undefined ? null : { value: value[key] };
}

/** The value of a dotted name, seen from the innermost of the sections around it outward. */
export function lookUp(name: string, around: readonly TemplateValue[]): TemplateValue {
  if (name === '.') return around.at(-1);
  const [first = '', ...rest] = name.split('.');
  for (let at = around.length - 1; at >= 0; at -= 1) {
    const found = own(around[at], first);
    if (found)
      return rest.reduce<TemplateValue>((value, part) => own(value, part)?.value, found.value);
  }
  return undefined;
}

/** What a value prints as; null where nothing is known, so that a blank takes its place. */
export function printed(value: TemplateValue): string | null {
  if (value === null || value === undefined || value === false) return null;
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (typeof value !== 'object') return String(value);
  if (isRecord(value)) return printed(own(value, 'as-text')?.value);
  return listed(value.map(printed).filter((one) => one !== null));
}

function listed(words: readonly string[]): string | null {
  if (words.length < 2) return words[0] ?? null;
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** Whether a section of that value is left out: nothing known, false, an empty list. */
export function isMissing(value: TemplateValue): boolean {
  if (isList(value)) return value.length === 0;
  if (typeof value === 'string') return value.trim() === '';
  return value === null || value === undefined || value === false || value === 0;
}
