import type { Template } from '../record';
import { starter } from './starter';

/** What was promised or can be offered. */
export const GIVE: readonly Template[] = [
  starter({
    id: 'promise-delivery',
    name: 'Delivering what was promised',
    for: 'promise',
    subject: 'As promised',
    body: `
Hi {{first-name}},

Here it is, as promised: {{promise.thing}}. {{ask: the link, the file or the answer}}

The part you may like best is {{ask: the part that suits them best}}. No need to reply; enjoy it.`,
    close: 'All the best',
  }),
  starter({
    id: 'promise-arrived',
    name: 'Asking whether it arrived',
    for: 'promise',
    detail: ['arrived'],
    subject: 'Did it reach you?',
    body: `
Hi {{first-name}},

Some days ago I sent you {{#promise.thing}}{{promise.thing}}{{/promise.thing}}{{^promise.thing}}{{ask: what you sent, as in “the slides”}}{{/promise.thing}}. Did everything arrive? If it wasn't quite what you had in mind, I'm happy to look again. And if you haven't had a minute for it yet, it will keep.`,
    close: 'Best wishes',
  }),
  starter({
    id: 'offer-introduction',
    name: 'Offering an introduction to both sides',
    for: 'promise',
    detail: ['introduction'],
    subject: 'Someone you might like to meet',
    body: `
Hi {{first-name}},

I know someone I think you would enjoy talking to: {{ask: who they are, as in “Ada, who draws maps”}}. You both {{ask: what you share, as in “care about good maps”}}.

Would you like me to introduce you? I'm asking each of you separately first, so a no is easy and goes no further.`,
    close: 'Cheers',
  }),
  starter({
    id: 'intro-made',
    name: 'The introduction itself',
    for: 'promise',
    detail: ['both said yes'],
    subject: '{{first-name}}, meet {{ask: the other}}',
    body: `
Hi {{first-name}}, hi {{ask: the other}},

You both said yes, so here you are. {{ask: the other in a sentence, as in “Ada draws maps”}} {{ask: a sentence on them, for the other}}

I'll step aside now. I hope it is a good talk.`,
    close: 'Best wishes',
  }),
];
