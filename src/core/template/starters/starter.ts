import { maxWordsFor, type Purpose, type Template } from '../record';

interface Words {
  readonly id: string;
  readonly name: string;
  readonly for: Purpose;
  readonly detail?: readonly string[];
  readonly subject: string;
  readonly body: string;
  /** The words above the signature; without them the signature stands alone. */
  readonly close?: string;
}

/**
 * A starter template from its words. The sign-off is there only with a signature: a note that ends on its
 * last sentence sends well, one that ends on "Warmly," and nothing does not.
 */
export function starter({ id, name, subject, body, close, detail = [], ...rest }: Words): Template {
  const above = close === undefined ? '' : `${close},\n`;
  const signature = `{{#my.signature}}\n\n${above}{{my.signature}}\n{{/my.signature}}\n`;
  return {
    id,
    name,
    for: rest.for,
    tie: null,
    detail,
    relation: [],
    subject,
    channel: null,
    maxWords: maxWordsFor(rest.for),
    body: `${body.trim()}\n${signature}`,
    source: 'starter',
  };
}
