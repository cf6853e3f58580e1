import { cardLines } from './lines';
import { readProperty, type CardProperty } from './property';

/** A card as it stands in its file. */
export interface Card {
  /** Where it begins, counted from 1. */
  readonly line: number;
  readonly properties: readonly CardProperty[];
  /** What of it could not be read, in sentences. */
  readonly warnings: readonly string[];
}

interface OpenCard {
  readonly line: number;
  readonly properties: CardProperty[];
  readonly warnings: string[];
  /** How many cards inside this one are open: an agent's. */
  depth: number;
}

const NO_END = 'This card has no end; it was read up to where the next one begins.';

/** The cards of a file, read as they are asked for. One without an end ends where the next begins. */
export function* readCards(bytes: Uint8Array): Generator<Card> {
  let card: OpenCard | null = null;
  for (const { line, binary } of cardLines(bytes)) {
    const property = readProperty(binary);
    const mark = property === null ? null : markOf(property);
    if (card === null) {
      if (mark === 'begin') card = open(line);
      continue;
    }
    if (mark === 'begin' && !isAgent(card.properties.at(-1))) {
      yield { ...card, warnings: [...card.warnings, NO_END] };
      card = open(line);
    } else if (mark === 'begin') {
      card.properties.pop();
      card.depth += 1;
    } else if (mark === 'end' && card.depth > 0) card.depth -= 1;
    else if (mark === 'end') {
      yield card;
      card = null;
    } else if (card.depth === 0) add(card, property, line);
  }
  if (card !== null) yield { ...card, warnings: [...card.warnings, NO_END] };
}

const open = (line: number): OpenCard => ({ line, properties: [], warnings: [], depth: 0 });

function markOf({ name, value }: CardProperty): 'begin' | 'end' | null {
  if (value.trim().toUpperCase() !== 'VCARD') return null;
  return name === 'BEGIN' ? 'begin' : name === 'END' ? 'end' : null;
}

/** A card inside a card stands behind the property it is the value of. */
const isAgent = (property: CardProperty | undefined): boolean =>
  property?.name === 'AGENT' && property.value.trim() === '';

function add(card: OpenCard, property: CardProperty | null, line: number): void {
  if (property === null) {
    card.warnings.push(`Line ${line} could not be read, so it was left out.`);
    return;
  }
  card.properties.push(property);
  const opensAgent = property.name === 'AGENT' && /^\s*BEGIN:VCARD\s*$/i.test(property.value);
  if (opensAgent) card.depth += 1;
}
