import type * as api from 'obsidian';

type Matcher = (text: string) => api.SearchResult | null;

/** obsidian.d.ts `prepareSimpleSearch`: every word must occur, in any order. */
export const prepareSimpleSearch = (query: string): Matcher => {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return (text) => {
    const lower = text.toLowerCase();
    const matches: api.SearchMatches = [];
    for (const word of words) {
      let at = lower.indexOf(word);
      if (at < 0) return null;
      for (; at >= 0; at = lower.indexOf(word, at + word.length))
        matches.push([at, at + word.length]);
    }
    matches.sort((a, b) => a[0] - b[0]);
    return { score: -(matches[0]?.[0] ?? 0) / 100, matches };
  };
};

/** obsidian.d.ts `prepareFuzzySearch`: the letters must occur in order; runs and word beginnings count for more. */
export const prepareFuzzySearch = (query: string): Matcher => {
  const letters = [...query.toLowerCase().replace(/\s+/g, '')];
  return (text) => {
    const lower = text.toLowerCase();
    const matches: [number, number][] = [];
    let from = 0;
    let score = -text.length / 1000;
    for (const letter of letters) {
      const at = lower.indexOf(letter, from);
      if (at < 0) return null;
      const last = matches[matches.length - 1];
      const begins = at === 0 || /[\s/._-]/.test(lower[at - 1] ?? '');
      if (last && last[1] === at) last[1] = at + letter.length;
      else {
        matches.push([at, at + letter.length]);
        score -= begins ? 0.1 : 0.5;
      }
      from = at + letter.length;
    }
    return { score, matches };
  };
};

/** obsidian.d.ts `sortSearchResults`: best first. */
export const sortSearchResults = (results: api.SearchResultContainer[]): void => {
  results.sort((a, b) => b.match.score - a.match.score);
};

/** obsidian.d.ts `renderMatches`: text with what matched marked. */
export const renderMatches = (
  el: HTMLElement | DocumentFragment,
  text: string,
  matches: api.SearchMatches | null,
  offset = 0,
): void => {
  let at = 0;
  for (const [from, to] of matches ?? []) {
    const [start, end] = [Math.max(from + offset, at), to + offset];
    if (end <= at) continue;
    el.append(text.slice(at, start));
    el.createSpan({ cls: 'suggestion-highlight', text: text.slice(start, end) });
    at = end;
  }
  el.append(text.slice(at));
};

/** obsidian.d.ts `renderResults`. */
export const renderResults = (
  el: HTMLElement,
  text: string,
  result: api.SearchResult,
  offset = 0,
): void => renderMatches(el, text, result.matches, offset);
