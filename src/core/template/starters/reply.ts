import type { Template } from '../record';
import { starter } from './starter';

/** Answers, and words about what the two have agreed on. */
export const REPLY: readonly Template[] = [
  starter({
    id: 'reply',
    name: 'Reply',
    for: 'reply',
    subject: 'Thank you for your message',
    body: `
Hi {{first-name}},

It was good to hear from you, thank you. {{ask: your answer to what they wrote, as a sentence}}

{{ask: something back for them, as a sentence}}`,
    close: 'All the best',
  }),
  starter({
    id: 'accept-help',
    name: 'Accepting help',
    for: 'reply',
    detail: ['help offered'],
    subject: 'Yes, gladly',
    body: `
Hi {{first-name}},

That's kind of you, and yes, gladly. What would help me most is {{ask: one thing, as small as possible}}. So that it takes you little time, here is what you need: {{ask: a link, or the facts in a line}}

If it turns out to be more trouble than it looks, leave it. Thank you for offering.`,
    close: 'Gratefully',
  }),
  starter({
    id: 'decline',
    name: 'Declining politely',
    for: 'reply',
    detail: ['decline'],
    subject: 'Thank you, and a no for now',
    body: `
Dear {{first-name}},

Thank you for thinking of me for {{ask: what they offered}}. I have taken my time over it, and the answer is no for now, because {{ask: the reason in a few words}}.

That takes nothing away from {{ask: what you liked about it or them}}. I hope you find just the right person, and that we'll stay in touch.`,
    close: 'Kind regards',
  }),
  starter({
    id: 'reschedule',
    name: 'Moving a meeting',
    for: 'reply',
    detail: ['reschedule'],
    subject: 'About {{ask: the day it was planned for}}',
    body: `
Hi {{first-name}},

I'm sorry, I have to move our {{ask: call or meeting}} on {{ask: the day it was planned for}}, because {{ask: the reason in a few words}}. Would {{ask: two other times}} suit you? If not, name a time that does and I'll make it work.

Thank you for bearing with me.`,
    close: 'Best wishes',
  }),
  starter({
    id: 'discretion',
    name: 'A line asking for discretion',
    for: 'reply',
    detail: ['discretion'],
    subject: '',
    body: `
I'm looking around quietly for now, so please keep this between us. I'll tell you more as soon as I can.`,
    isUnsigned: true,
  }),
];
