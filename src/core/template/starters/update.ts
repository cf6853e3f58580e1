import type { Template } from '../record';
import { starter } from './starter';

/** A line of news, at most 40 words and never with a request. */
export const UPDATE: readonly Template[] = [
  starter({
    id: 'update',
    name: 'One-line update',
    for: 'update',
    subject: 'A short update',
    body: `
Hi {{first-name}}, a line on my search: {{ask: your news in a few words}}. {{#help}}Thank you again for {{help}}, and thanks for reading.{{/help}}{{^help}}Thank you for reading.{{/help}} No reply needed.`,
  }),
  starter({
    id: 'update-company',
    name: 'Update to someone at a company',
    for: 'update',
    detail: ['company'],
    subject: 'A line about my application with you',
    body: `
Hi {{first-name}}, {{#company}}as you are at {{company}}, {{/company}}you should hear it from me: {{ask: where it stands, as in “I have an interview in May”}}. Nothing needed from you, and thank you for reading.`,
  }),
  starter({
    id: 'update-delay',
    name: 'Update on a delay',
    for: 'update',
    detail: ['delay'],
    subject: 'Still open',
    body: `
Hi {{first-name}}, so that you aren't left wondering: the decision{{#opportunity.company}} at {{opportunity.company}}{{/opportunity.company}} is put off until {{ask: when it is expected now}}. Thank you for following along.`,
  }),
  starter({
    id: 'update-change',
    name: 'Change of plans',
    for: 'update',
    detail: ['change'],
    subject: 'A change of plans',
    body: `
Hi {{first-name}}, my plans have changed: {{ask: what is different now, as in “I stay in Bergen”}}. I'm sorry for the effort it may have cost you, and thank you.`,
  }),
];
