import type { Template } from '../record';
import { LATE, starter } from './starter';

/** "Good to meet you at the fair"; somebody known for years was good to see. */
const GOOD_TO_MEET =
  '{{#last.again}}see you again{{/last.again}}{{^last.again}}meet you{{#event}} at {{event}}{{/event}}{{/last.again}}';

/** Thanks for a conversation, and the first note after an event. */
export const THANK_YOU: readonly Template[] = [
  starter({
    id: 'thank-you-meeting',
    name: 'Thank-you after a meeting',
    for: 'thank-you',
    subject:
      'Thank you for {{#last.thing}}{{last.thing}}{{/last.thing}}{{^last.thing}}your time{{/last.thing}}',
    body: `
Hi {{first-name}},

${LATE}Thank you for {{#last.thing}}{{last.thing}}{{#last.when}} {{last.when}}{{/last.when}}{{/last.thing}}{{^last.thing}}your time{{/last.thing}}. Your point about {{ask: a subject, and what they said of it}} has stayed with me.

I'm going to {{ask: your next step, as in “write to Ada”}}, and I'll let you know how it goes. If there is anything I can do for you in return, I'd be glad to.`,
    close: 'Warmly',
  }),
  starter({
    id: 'thank-you-chat',
    name: 'Thank-you after an informational chat',
    for: 'thank-you',
    detail: ['informational', 'info'],
    subject: 'Thank you for letting me ask',
    body: `
Hello {{first-name}},

${LATE}You were generous with your time{{#last.when}} {{last.when}}{{/last.when}}, thank you. Hearing how you {{ask: a step in their path, as in “moved into design”}} gave me a better picture of the work than any reading could.

I'm going to {{ask: your next step, as in “write to Ada”}}, and I'll let you know what comes of it; no need to answer. If I can ever save you some time in return, I'd be glad to.`,
    close: 'All the best',
  }),
  starter({
    id: 'thank-you-interview',
    name: 'Thank-you after an interview',
    for: 'thank-you',
    detail: ['interview', 'screening', 'screen', 'onsite', 'final round'],
    subject: 'Thank you for our conversation',
    body: `
Dear {{first-name}},

${LATE}Thank you for talking with me{{#opportunity.role}} about the {{opportunity.role}} role{{/opportunity.role}}{{#last.when}} {{last.when}}{{/last.when}}. I enjoyed it, especially {{ask: a moment that stood out}}.

You described {{ask: the work or a challenge they described}}. That is the kind of work I'd like to do, and I'd bring {{ask: the experience you would bring}} to it. If anything more from me would be useful, it's yours.

However it turns out, it was a pleasure to talk with you.`,
    close: 'Kind regards',
  }),
  starter({
    id: 'thank-you-late',
    name: 'Late thank-you',
    for: 'thank-you',
    detail: ['late'],
    subject: 'A thank-you, later than I meant',
    body: `
Hi {{first-name}},

I meant to write sooner. Thank you for {{#last.thing}}{{last.thing}}{{#last.when}} {{last.when}}{{/last.when}}{{/last.thing}}{{^last.thing}}your time{{/last.thing}}. I still think of {{ask: something they said or did}}.

Since then I have {{ask: what you did with it, as in “rewritten my CV”}}, and you have a share in that.`,
    close: 'Warmly',
  }),
  starter({
    id: 'first-note',
    name: 'First note after an event',
    for: 'thank-you',
    detail: ['first meeting'],
    subject: `Good to ${GOOD_TO_MEET}`,
    body: `
Hello {{first-name}},

${LATE}It was good to ${GOOD_TO_MEET}. I enjoyed talking about {{ask: what you talked about}}, and I liked what you said about {{ask: a detail of theirs}}. Thank you for that.

I'd be glad to stay in touch. If I come across something on it that you might like, I'll send it your way.`,
    close: 'Until next time',
  }),
  starter({
    id: 'event-note',
    name: 'Short note after an event',
    for: 'thank-you',
    detail: ['first meeting'],
    channel: 'linkedin',
    maxWords: 50,
    subject: '',
    body: `
Hi {{first-name}}, it was good to ${GOOD_TO_MEET}. I enjoyed talking about {{ask: what you talked about}}, and I liked what you said about {{ask: a detail of theirs}}. Thank you for that! I'd be glad to stay in touch.`,
    isUnsigned: true,
  }),
];
