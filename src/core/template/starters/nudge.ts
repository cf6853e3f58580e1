import type { Template } from '../record';
import { starter } from './starter';

/** Reminders of a request, each easier to turn down than the one before, and the end of asking. */
export const NUDGE: readonly Template[] = [
  starter({
    id: 'nudge',
    name: 'Nudge',
    for: 'nudge',
    detail: ['first'],
    subject: 'My question{{#request.date}} of {{request.date}}{{/request.date}}',
    body: `
Hi {{first-name}},

When I asked about {{request}}{{#request.date}} on {{request.date}}{{/request.date}}, you may well have had your hands full. Since then {{ask: something new, best of use to them}}, and I thought of you again.

Would it still suit you? A yes, a no and a "later" are all welcome.`,
    close: 'Thank you',
  }),
  starter({
    id: 'second-nudge',
    name: 'Second nudge with an easy way out',
    for: 'nudge',
    detail: ['second'],
    subject: 'One last time, and no more',
    body: `
Hello {{first-name}},

You have a lot to do, so this is the last you will hear from me about {{request}}. If it isn't right for you, simply let this note pass, and thank you for reading it.

If it is, would you be open to {{ask: the smallest step that would help}}? It was {{ask: what makes their view worth asking for}} that made me think of you in the first place.`,
    close: 'All good wishes',
  }),
  starter({
    id: 'graceful-close',
    name: 'Graceful close',
    for: 'nudge',
    detail: ['close'],
    subject: 'Leaving it here, with thanks',
    body: `
Hi {{first-name}},

I'm letting my question about {{request}} rest, so please don't give it another thought. Thank you for {{ask: something you learned from them}}; that was worth a lot to me.

Should our paths cross again, it would be a pleasure to hear how things are going{{#company}} at {{company}}{{/company}}{{^company}} for you{{/company}}.`,
    close: 'Warm wishes',
  }),
];
