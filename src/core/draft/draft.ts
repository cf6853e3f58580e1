import type { Blank } from '../template/blank';
import { isFault, type TemplateFault } from '../template/fault';
import type { Moment } from '../template/dates';
import type { TemplateValues } from '../template/lookup';
import type { Template } from '../template/record';
import { renderTemplate } from '../template/render';

/** A message in the making. */
export interface Draft {
  readonly template: Template;
  readonly subject: string;
  readonly body: string;
  /** Places in the subject that only the user can fill. */
  readonly subjectBlanks: readonly Blank[];
  /** Places in the body that only the user can fill. */
  readonly blanks: readonly Blank[];
  /** The hints of all of them, to find what is left once the text is edited; see `findBlanks`. */
  readonly hints: readonly string[];
}

/** The draft from a template and values; a fault where the template cannot be read. */
export function makeDraft(
  template: Template,
  values: TemplateValues,
  moment: Moment,
): Draft | TemplateFault {
  const subject = renderTemplate(oneLine(template.subject), values, moment);
  if (isFault(subject)) return subject;
  const body = renderTemplate(template.body.replace(/\r\n?/g, '\n').trim(), values, moment);
  if (isFault(body)) return body;
  return {
    template,
    subject: oneLine(subject.text),
    body: body.text.trimEnd(),
    subjectBlanks: subject.blanks,
    blanks: body.blanks,
    hints: [...new Set([...subject.blanks, ...body.blanks].map(({ hint }) => hint))],
  };
}

/** Line ends made spaces one for one, so that places in the text stay right. */
const oneLine = (text: string): string => text.replace(/[\r\n]/g, ' ');
