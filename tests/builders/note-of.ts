/** A value as it is written behind a property's colon; a list becomes a YAML list. */
type Written = string | number | boolean | readonly string[];

/** The Markdown of a note: properties as they are written, then the lines of its body. */
export function noteOf(properties: Readonly<Record<string, Written>>, ...body: string[]): string {
  const lines = Object.entries(properties).map(([name, value]) =>
    Array.isArray(value)
      ? [`${name}:`, ...value.map((entry: string) => `  - ${entry}`)].join('\n')
      : `${name}: ${String(value)}`,
  );
  const front = lines.length === 0 ? [] : ['---', ...lines, '---'];
  return [...front, ...body, ''].join('\n');
}
