let collator: Intl.Collator | null = null;

/** Compares texts as a person would sort them. What compares is made on first use: it takes longer than the plugin's load may. */
export function compareTexts(a: string, b: string): number {
  collator ??= new Intl.Collator('en');
  return collator.compare(a, b);
}
