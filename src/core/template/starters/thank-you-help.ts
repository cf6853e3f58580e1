import type { Template } from '../record';
import { starter } from './starter';

/** Thanks for help, for advice, and for a no. */
export const THANK_YOU_HELP: readonly Template[] = [
  starter({
    id: 'thank-you-referral',
    name: 'Thank-you for a referral',
    for: 'thank-you',
    detail: ['referral', 'referred'],
    subject: 'Thank you for the referral',
    body: `
Hi {{first-name}},

Thank you for referring me{{#opportunity.role}} for the {{opportunity.role}} role{{/opportunity.role}}{{#opportunity.company}} at {{opportunity.company}}{{/opportunity.company}}. You put your own name next to mine, and I don't take that lightly.

Since then I have {{ask: what you have done since}}. You'll be the first to hear how it goes, and I'd gladly return the favour whenever you need one.`,
    close: 'Gratefully',
  }),
  starter({
    id: 'thank-you-introduction',
    name: 'Thank-you for an introduction',
    for: 'thank-you',
    detail: ['introduction', 'intro', 'introduced'],
    subject: 'Thank you for the introduction',
    body: `
Hi {{first-name}},

How kind of you to introduce me to {{ask: who you met}}. We have {{ask: what came of it so far}}, which would not have happened without you. Thank you!

I'll let you know where it leads. And if there is someone you would like to meet, I'd be happy to do the same for you.`,
    close: 'Best wishes',
  }),
  starter({
    id: 'thank-you-advice',
    name: 'Thank-you for advice',
    for: 'thank-you',
    detail: ['advice', 'feedback', 'opinion', 'tip'],
    subject: 'Your advice on {{ask: the subject}}',
    body: `
Hi {{first-name}},

Thank you for your advice{{#last.date}} on {{last.date}}{{/last.date}}. You suggested {{ask: what they advised}}, so I {{ask: what you did with it}}, and it helped.

It's good to be able to think aloud with you. If a second pair of eyes on something of yours would be welcome one day, mine are free.`,
    close: 'Thanks again',
  }),
  starter({
    id: 'thank-you-help',
    name: 'Thank-you for help',
    for: 'thank-you',
    detail: ['help'],
    subject: 'Thank you for {{help}}',
    body: `
Hi {{first-name}},

Thank you for {{help}}{{#last.date}} on {{last.date}}{{/last.date}}. Because of you, {{ask: what it made possible}}.

It was good of you to take the time, and I won't forget it. When there is something I can do for you, just say the word.`,
    close: 'Gratefully',
  }),
  starter({
    id: 'thank-you-no',
    name: 'Thank-you for a no',
    for: 'thank-you',
    detail: ['no'],
    subject: 'Thank you for being open with me',
    body: `
Hi {{first-name}},

Thank you for answering so openly. That's perfectly all right, and a clear answer is a kindness in itself.

I value {{ask: something you value about knowing them}}, and that stays as it is. If there is something I can do for you, now or later, it would be a pleasure.`,
    close: 'Warm regards',
  }),
  starter({
    id: 'thank-and-pivot',
    name: 'Thank and change the subject',
    for: 'thank-you',
    detail: ['pivot', 'boundary'],
    subject: 'Thank you, and on to better things',
    body: `
Hi {{first-name}},

Thank you for telling me so plainly. I'll leave {{ask: the subject to leave aside}} out of it from here on, and nothing else changes.

I'd much rather hear about {{#interest}}{{interest}}{{/interest}}{{^interest}}{{ask: something they enjoy}}{{/interest}}. {{ask: a question or a thought on it}}`,
    close: 'All the best',
  }),
];
