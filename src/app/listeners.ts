/** Those who listen to one kind of news. */
export interface Listeners<News extends readonly unknown[]> {
  /** Calls back from now on; returns what ends that. */
  add(listener: (...news: News) => void): () => void;
  /** Tells everybody who listens at this moment. */
  tell(...news: News): void;
}

/** Nobody listens yet. */
export function listeners<News extends readonly unknown[] = []>(): Listeners<News> {
  const all = new Set<(...news: News) => void>();
  return {
    add(listener) {
      all.add(listener);
      return () => {
        all.delete(listener);
      };
    },
    tell(...news) {
      for (const listener of [...all]) listener(...news);
    },
  };
}
