import Mustache from 'mustache';
import { faultAt, syntaxFault, type TemplateFault } from './fault';

/** The longest template that is read, in characters: some forty times the longest good message. */
export const MAX_TEMPLATE_LENGTH = 30_000;

/** How deep sections may lie in each other. */
export const MAX_SECTION_DEPTH = 8;

/** A piece of a template: words, the name of a value, or a section kept or left out by one. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly name: string }
  | Section;
export type Pieces = readonly Piece[];

/** A part of a template kept when a value is known, once for each of a list, or when it is missing. */
export interface Section {
  readonly kind: 'section' | 'inverted';
  readonly name: string;
  readonly pieces: Pieces;
}

type Token = [kind: string, value: string, from: number, to: number, inner?: Token[] | string];

/**
 * Reads a template as mustache.js does, changed delimiters included. Partials, oversize and deep nesting are
 * faults. Nothing is cached or evaluated: only the parser of the library is used.
 */
export function parseTemplate(source: string): Pieces | TemplateFault {
  if (source.length > MAX_TEMPLATE_LENGTH) {
    const found = `${source.length} characters`;
    return faultAt(0, 'This template is too long to be a message.', source, found);
  }
  // The parser takes quadratic time on long gaps, so it never gets to see one.
  const gap = source.search(/\s{200}/);
  if (gap >= 0) return faultAt(gap, 'There is a gap of 200 spaces or lines here.', source, '');
  try {
    const writer = Object.assign(new Mustache.Writer(), { templateCache: undefined });
    const tokens = writer.parse(source) as Token[];
    return refusal(tokens, source, 0) ?? piecesOf(tokens);
  } catch (error) {
    return syntaxFault(String(error), source);
  }
}

/** The first partial or section too deep; never looks deeper than is allowed. */
function refusal(tokens: readonly Token[], source: string, depth: number): TemplateFault | null {
  for (const [kind, name, from, , inner] of tokens) {
    if (kind === '>') {
      const message = 'Partials ({{> …}}) are not read; write their text here.';
      return faultAt(from, message, source, `{{> ${name}}}`);
    }
    if (kind !== '#' && kind !== '^') continue;
    if (depth === MAX_SECTION_DEPTH) {
      const message = `Sections may lie ${MAX_SECTION_DEPTH} deep at most.`;
      return faultAt(from, message, source, `{{${kind}${name}}}`);
    }
    const within = refusal(inner as Token[], source, depth + 1);
    if (within) return within;
  }
  return null;
}

function piecesOf(tokens: readonly Token[]): Piece[] {
  return tokens.flatMap(([kind, text, , , inner]): Piece[] => {
    if (kind === 'text') return [{ kind, text }];
    if (kind === 'name' || kind === '&') return [{ kind: 'value', name: text }];
    if (kind !== '#' && kind !== '^') return [];
    const pieces = piecesOf(inner as Token[]);
    return [{ kind: kind === '#' ? 'section' : 'inverted', name: text, pieces }];
  });
}
