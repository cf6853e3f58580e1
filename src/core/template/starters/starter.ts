import type { Tie } from '../../contact';
import { maxWordsFor, type Purpose, type Template } from '../record';

interface Words {
  readonly id: string;
  readonly name: string;
  readonly for: Purpose;
  readonly detail?: readonly string[];
  readonly relation?: readonly string[];
  readonly tie?: Tie;
  readonly channel?: string;
  readonly maxWords?: number;
  readonly subject: string;
  readonly body: string;
  /** The words above the signature; without them the signature stands alone. */
  readonly close?: string;
  /** For words that stand within another message, or where a name stands beside them anyway. */
  readonly isUnsigned?: true;
}

/** Thanks that come late say so in one line, and are else the thanks they would have been. */
export const LATE = '{{#last.late}}I meant to write sooner. {{/last.late}}';

/** What was asked, when it comes up again. */
export const TOPIC =
  '{{#request.topic}}{{request.topic}}{{/request.topic}}{{^request.topic}}my question{{/request.topic}}';

/**
 * A starter template from its words. The sign-off is there only with a signature: a note that ends on its
 * last sentence sends well, one that ends on "Warmly," and nothing does not.
 */
export function starter(words: Words): Template {
  const { id, name, subject, body, close, detail = [], relation = [] } = words;
  const above = close === undefined ? '' : `${close},\n`;
  const signature = `{{#my.signature}}\n\n${above}{{my.signature}}\n{{/my.signature}}\n`;
  return {
    id,
    name,
    for: words.for,
    tie: words.tie ?? null,
    detail,
    relation,
    subject,
    channel: words.channel ?? null,
    maxWords: words.maxWords ?? maxWordsFor(words.for),
    body: `${body.trim()}\n${words.isUnsigned ? '' : signature}`,
    source: 'starter',
  };
}
