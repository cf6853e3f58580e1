/** The value that all have in common; undefined when they differ, or when there are none. */
export function shared<T>(values: readonly T[]): T | undefined {
  const [first] = values;
  return values.every((value) => value === first) ? first : undefined;
}
