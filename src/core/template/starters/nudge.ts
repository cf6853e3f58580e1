import type { Template } from '../record';
import { starter, TOPIC } from './starter';

/** Reminders of a request, each easier to turn down than the one before, and the end of asking. */
export const NUDGE: readonly Template[] = [
  starter({
    id: 'nudge',
    name: 'Nudge',
    for: 'nudge',
    detail: ['first'],
    subject: `About ${TOPIC}`,
    body: `
Hi {{first-name}},

When I asked you for {{request}}{{#request.when}} {{request.when}}{{/request.when}}, you may well have had your hands full. Since then {{ask: what is new, as in “the role was posted again”}}, and I thought of you again.

Would you still be open to it? A yes, a no and a "later" are all welcome.`,
    close: 'Thank you',
  }),
  starter({
    id: 'second-nudge',
    name: 'Second nudge with an easy way out',
    for: 'nudge',
    detail: ['second'],
    subject: `A last note about ${TOPIC}`,
    body: `
Hi {{first-name}},

I know how full weeks get, so I won't bring up ${TOPIC} again after this. If it isn't the right time, there's no need to answer, and nothing changes.

If you'd still like to help, {{ask: the smallest step that would help}} would be plenty. I thought of you because of {{ask: what makes their view worth asking for}}. Thank you for reading this.`,
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

I'm letting ${TOPIC} rest, so please don't give it another thought. Thank you for {{ask: something of theirs that helped, as in “your talk”}}; that was worth a lot to me.

Should our paths cross again, it would be a pleasure to hear how things are going{{#company}} at {{company}}{{/company}}{{^company}} for you{{/company}}.`,
    close: 'Warm wishes',
  }),
];
