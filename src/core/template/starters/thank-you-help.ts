import type { Template } from '../record';
import { LATE, starter } from './starter';

/** Thanks for help and for advice, the hard kind too. */
export const THANK_YOU_HELP: readonly Template[] = [
  starter({
    id: 'thank-you-referral',
    name: 'Thank-you for a referral',
    for: 'thank-you',
    detail: ['referral', 'referred'],
    subject: 'Thank you for the referral',
    body: `
Hi {{first-name}},

${LATE}Thank you for referring me{{#opportunity.role}} for the {{opportunity.role}} role{{/opportunity.role}}{{#opportunity.company}} at {{opportunity.company}}{{/opportunity.company}}. You put your own name next to mine, and I don't take that lightly.

Since then I have {{ask: what you have done since, as in “sent in the form”}}. I'll let you know how it goes, and I'd gladly do the same for you.`,
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

${LATE}How kind of you to introduce me to {{ask: who you met}}. We have {{ask: what came of it so far, as in “a call on Tuesday”}}, which would not have happened without you. Thank you!

I'll let you know where it leads. And if there is someone you would like to meet, I'd be happy to do the same for you.`,
    close: 'Best wishes',
  }),
  starter({
    id: 'feedback-thanks',
    name: 'Thank-you for criticism',
    for: 'thank-you',
    detail: ['criticism', 'critique', 'critical', 'honest', 'frank', 'hard feedback'],
    subject: 'Thank you for being frank',
    body: `
Hi {{first-name}},

${LATE}Thank you for your honest feedback. Your point about {{ask: what was hardest to hear}} was not easy to hear, and you are right to raise it. I'm going to {{ask: what you will do differently}}.

I'd rather hear it from you than not at all.`,
    close: 'Thank you',
  }),
  starter({
    id: 'thank-you-advice',
    name: 'Thank-you for advice',
    for: 'thank-you',
    detail: ['advice', 'feedback', 'opinion', 'tip', 'tips'],
    subject: 'Your advice on {{ask: the subject}}',
    body: `
Hi {{first-name}},

${LATE}Thank you for the time you gave my question. You suggested {{ask: what they advised, as in “leading with results”}}, and I'm going to {{ask: how you will use it}}. I'll let you know how it works out.

If a second pair of eyes on something of yours would ever help, mine are free.`,
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

${LATE}Thank you for {{help}}{{#help.when}} {{help.when}}{{/help.when}}. {{ask: what it made possible, as a sentence}}

It was good of you to take the time, and I won't forget it. If there is something I can do for you, just say the word.`,
    close: 'Gratefully',
  }),
];

/** Thanks for a no, which keep the door open. */
export const THANK_YOU_NO: readonly Template[] = [
  starter({
    id: 'thank-you-no',
    name: 'Thank-you for a no',
    for: 'thank-you',
    detail: ['no'],
    subject: 'Thank you for being open with me',
    body: `
Hi {{first-name}},

${LATE}Thank you for answering so openly. That's perfectly all right, and a clear answer is a kindness in itself.

I value {{ask: something you value about knowing them}}, and that stays as it is. If there is something I can do for you, now or later, it would be a pleasure.`,
    close: 'Warm regards',
  }),
  starter({
    id: 'thank-you-employer',
    name: 'Thank-you after a no from an employer',
    for: 'thank-you',
    detail: ['employer'],
    subject: 'Thank you for letting me know',
    body: `
Dear {{first-name}},

${LATE}Thank you for letting me know{{#opportunity.role}} about the {{opportunity.role}} role{{/opportunity.role}}, and for the time you gave me. I enjoyed {{ask: what you enjoyed, as in “hearing how you plan a year”}}.

Your work still interests me, above all {{ask: the part of it that fits you}}, and I'd be happy if our paths crossed again. I wish you and the new colleague a good start.`,
    close: 'Kind regards',
  }),
  starter({
    id: 'thank-and-pivot',
    name: 'Thank and change the subject',
    for: 'thank-you',
    detail: ['pivot', 'boundary'],
    subject: 'Thank you for telling me',
    body: `
Hi {{first-name}},

Thank you for telling me so openly. I'll leave {{ask: the subject to leave aside}} out of it from here on, and nothing else changes between us.

I'd love to hear how it is going with {{interest}}. {{ask: a question or a thought on it}}`,
    close: 'All the best',
  }),
];
