import type { Template } from '../record';
import { starter } from './starter';

/** Thanks for a conversation, and the first note after an event. */
export const THANK_YOU: readonly Template[] = [
  starter({
    id: 'thank-you-meeting',
    name: 'Thank-you after a meeting',
    for: 'thank-you',
    subject:
      'Thank you for {{#last.kind}}the {{last.kind}}{{/last.kind}}{{^last.kind}}your time{{/last.kind}}',
    body: `
Hi {{first-name}},

Thank you for {{#last.kind}}the {{last.kind}}{{/last.kind}}{{^last.kind}}your time{{/last.kind}}{{#last.date}} on {{last.date}}{{/last.date}}. What you said about {{ask: what you took away}} is still on my mind.

Next, I'll {{ask: your next step}}, and you'll hear how it goes. If there is ever something I can do for you, it would be my pleasure.`,
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

You were generous with your time{{#last.date}} on {{last.date}}{{/last.date}}, thank you. Hearing how you {{ask: a step in their path they told you about}} gave me a far better picture{{#company}} of {{company}}{{/company}} than any reading had.

I'm now going to {{ask: your next step}}. You'll hear what comes of it, and there's no need to answer before then.`,
    close: 'All the best',
  }),
  starter({
    id: 'thank-you-interview',
    name: 'Thank-you after an interview',
    for: 'thank-you',
    detail: ['interview'],
    subject: 'Thank you for our conversation',
    body: `
Dear {{first-name}},

Thank you for talking with me{{#opportunity.role}} about the {{opportunity.role}} role{{/opportunity.role}}{{#last.date}} on {{last.date}}{{/last.date}}. I enjoyed it, especially {{ask: a moment that stood out}}.

You described {{ask: the work or a challenge they described}}, and that is the kind of work I'd like to do, with {{ask: the experience you would bring}} to start from. If anything more from me would be useful, it's yours.

However it turns out, it was a pleasure to meet you.`,
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

I owe you a thank-you, and it comes late. What you gave me{{#last.date}} on {{last.date}}{{/last.date}} has lasted all the same: {{ask: what you took away}}.

Since then I have {{ask: what you did with it}}, and you have a share in that. Thank you.`,
    close: 'Warmly',
  }),
  starter({
    id: 'first-note',
    name: 'First note after an event',
    for: 'thank-you',
    detail: ['event', 'fair', 'conference', 'meetup', 'workshop', 'panel', 'talk', 'party'],
    subject: 'Good to meet you{{#met-at}} at {{met-at}}{{/met-at}}',
    body: `
Hello {{first-name}},

It was good to meet you{{#met-at}} at {{met-at}}{{/met-at}}. Our conversation about {{ask: what you talked about}} was the best part of the day for me, so thank you.

I'd be glad to stay in touch. When I come across something on the subject that you might like, I'll send it your way.`,
    close: 'Until next time',
  }),
];
