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

{{#promise.act}}I said I would {{promise.act}}, and here it is{{/promise.act}}{{^promise.act}}As promised, here is {{promise}}{{/promise.act}}: {{ask: the link, the file or the answer}}

I thought {{ask: the part that suits them best}} might be the most useful to you. No need to reply; enjoy it.`,
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

Some days ago I sent you {{ask: what you sent}}; did it reach you? If it wasn't quite what you had in mind, I'm happy to look again. And if you haven't had a minute for it yet, it will keep.`,
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

I know someone I think you would enjoy talking to: {{ask: who they are and what they do}}. You both {{ask: what the two have in common}}.

Would you like me to introduce you? I'm asking each of you separately first, so a no is easy and goes no further.`,
    close: 'Cheers',
  }),
];
