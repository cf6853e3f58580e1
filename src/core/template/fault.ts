/** Why a template cannot be used. */
export interface TemplateFault {
  /** What is wrong, as a sentence for the user. */
  readonly fault: string;
  /** Line in the template, counted from 1. */
  readonly line: number;
  readonly found: string;
}

/** Whether a result is a fault rather than what was asked for. */
export function isFault<T extends object>(result: T | TemplateFault): result is TemplateFault {
  return 'fault' in result;
}

/** The fault at an offset of the template. */
export function faultAt(
  offset: number,
  fault: string,
  source: string,
  found: string,
): TemplateFault {
  return { fault, line: source.slice(0, offset).split('\n').length, found: found.slice(0, 80) };
}

const PARSER_ERROR = /(Unclosed tag|Unopened section|Unclosed section)(?: "([\s\S]*)")? at (\d+)/;

/** The error of mustache's parser in the user's words, with the line of the tag that is wrong. */
export function syntaxFault(message: string, source: string): TemplateFault {
  const [, kind, name = '', offset] = PARSER_ERROR.exec(message) ?? [];
  switch (kind) {
    case 'Unclosed tag': {
      // The parser says where it gave up, the end; the tag that was left open is what helps.
      const at = Math.max(0, source.indexOf('{{', source.lastIndexOf('}}') + 1));
      return faultAt(at, 'This tag is not closed.', source, source.slice(at, at + 40));
    }
    case 'Unopened section': {
      const found = `{{/${name}}}`;
      return faultAt(Number(offset), 'This section is closed but never opened.', source, found);
    }
    case 'Unclosed section': {
      const found = `{{#${name}}}`;
      return faultAt(opening(source, name), 'This section is not closed in time.', source, found);
    }
    default: {
      const at = Math.max(0, source.indexOf('{{='));
      return faultAt(at, 'The delimiters cannot be changed like this.', source, '{{=');
    }
  }
}

function opening(source: string, name: string): number {
  const openings = [...source.matchAll(/\{\{\s*[#^]\s*([^{}]*)\}\}/g)];
  return openings.filter((one) => one[1]?.trim() === name).at(-1)?.index ?? 0;
}
