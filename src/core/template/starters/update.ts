import type { Template } from '../record';
import { starter } from './starter';

/** A line of news, at most 40 words and never with a request. */
export const UPDATE: readonly Template[] = [
  starter({
    id: 'update',
    name: 'One-line update',
    for: 'update',
    subject: 'A line of news',
    body: `
Hi {{first-name}}, a line on my search: {{ask: your news in a few words}}. {{#help}}Thank you again for {{help}}.{{/help}}{{^help}}It's good to know you are on my side.{{/help}} No reply needed.`,
  }),
  starter({
    id: 'update-company',
    name: 'Update to someone at a company',
    for: 'update',
    detail: ['company'],
    subject: 'News from your part of the world',
    body: `
Hi {{first-name}}, as you are at {{company}}, you should hear it from me: {{ask: where it stands with them}}. Nothing needed from you{{#help}}, and thank you again for {{help}}{{/help}}.`,
  }),
  starter({
    id: 'update-delay',
    name: 'Update on a delay',
    for: 'update',
    detail: ['delay'],
    subject: 'Still open',
    body: `
Hi {{first-name}}, so that you aren't left wondering: the decision{{#opportunity.company}} at {{opportunity.company}}{{/opportunity.company}} is put off until {{ask: when it is expected now}}. {{#help}}Thank you again for {{help}}.{{/help}}{{^help}}Thank you for following along.{{/help}}`,
  }),
  starter({
    id: 'update-change',
    name: 'Change of plans',
    for: 'update',
    detail: ['change'],
    subject: 'A change of plans',
    body: `
Hi {{first-name}}, my plans have changed: {{ask: what is different now}}. I'm sorry if that undoes any of your effort, and thank you for {{#help}}{{help}}{{/help}}{{^help}}understanding{{/help}} all the same.`,
  }),
];
