import { askedHint, hintFor } from './blank-hints';
import { parseTemplate, type Pieces } from './parse';
import { isFault } from './fault';
import type { Template } from './record';

/** The hints of all the blanks that a template may leave, whoever it is filled in for. */
export function templateHints({ subject, body }: Template): readonly string[] {
  const hints = [subject, body].flatMap((source) => {
    const pieces = parseTemplate(source);
    return isFault(pieces) ? [] : hintsOf(pieces);
  });
  return [...new Set(hints)];
}

function hintsOf(pieces: Pieces): readonly string[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'text') return [];
    if (piece.kind === 'value') return [askedHint(piece.name) ?? hintFor(piece.name)];
    return hintsOf(piece.pieces);
  });
}
