import type { Template } from '../record';
import { starter } from './starter';

/** Requests: one each, with an easy way to say no. */
export const REQUEST: readonly Template[] = [
  starter({
    id: 'ask-advice',
    name: 'Request for advice',
    for: 'ask',
    detail: ['advice', 'feedback', 'opinion'],
    subject: 'A question for you',
    body: `
Hi {{first-name}},

You know {{ask: the field or question}} far better than I do, so I thought of you at once. I'm deciding {{ask: what you are deciding, as in “between two roles”}} and keep going back and forth.

Could you tell me how you would go about it? Two lines are plenty, or a short call if that's easier for you. There is no hurry at all, and if it's a busy time, I understand.`,
    close: 'Thank you',
  }),
  starter({
    id: 'ask-chat',
    name: 'Request for an informational chat',
    for: 'ask',
    detail: ['chat', 'informational', 'call', 'coffee', 'meeting'],
    subject: 'Your work{{#company}} at {{company}}{{/company}}',
    body: `
Hello {{first-name}},

{{#met-through}}We met through {{met-through}}, and since then I{{/met-through}}{{^met-through}}I{{/met-through}} have been reading about {{ask: what drew you to their work}}, which you see from the inside{{#company}} at {{company}}{{/company}}.{{#my.pitch}} A word about me: {{my.pitch}}{{/my.pitch}}

Would you have twenty minutes for it in the coming weeks, by phone or over coffee? I'd bring three questions and no CV. If it doesn't fit, that's quite all right.`,
    close: 'Kind regards',
  }),
  starter({
    id: 'ask-referral',
    name: 'Request for a referral',
    for: 'ask',
    detail: ['referral'],
    subject: 'The {{opportunity.role}} role at {{opportunity.company}}',
    body: `
Hi {{first-name}},

{{opportunity.company}} is looking for {{opportunity.a-role}}{{#opportunity.link}}: {{opportunity.link}}{{/opportunity.link}}{{^opportunity.link}}.{{/opportunity.link}}

What they look for: {{opportunity.looks-for}}. What I bring: {{opportunity.brings}}. You know part of that first hand, from {{ask: work of yours that they know}}, and what I'd hope to add is {{ask: how you would contribute}}.

Would you feel comfortable referring me? I'd send you a short paragraph to pass on. If it isn't possible or doesn't feel right, a no is completely fine.`,
    close: 'Thank you for considering it',
  }),
  starter({
    id: 'ask-introduction',
    name: 'Request for an introduction',
    for: 'ask',
    detail: ['introduction', 'intro'],
    subject: 'An introduction to {{ask: who you would like to meet}}?',
    body: `
Hi {{first-name}},

You know {{ask: who you would like to meet}}, whose work on {{ask: what interests you in it}} I have been following. Would you be willing to introduce us? Here is a paragraph to pass on as it is:

"I'd be glad of twenty minutes to hear about {{ask: what you would ask them}}, whenever it suits; a no is fine too. About me: {{my.pitch}}"

If you would rather not, that's all right, and nothing changes between us.`,
    close: 'Many thanks',
  }),
  starter({
    id: 'ask-reference',
    name: 'Request for a reference',
    for: 'ask',
    detail: ['reference', 'recommendation'],
    subject: 'Would you be a reference?',
    body: `
Dear {{first-name}},

My search is getting to the point where people ask for references{{#opportunity.role}}, now for the {{opportunity.role}} role{{/opportunity.role}}{{#opportunity.company}} at {{opportunity.company}}{{/opportunity.company}}. You came to mind first: you saw {{ask: the work you did together}} up close.

Would you be comfortable speaking for me? I'd send you the posting and a few reminders beforehand, so that it costs you one phone call and no more. Should you hesitate for any reason, a no is perfectly fine.`,
    close: 'With thanks',
  }),
  starter({
    id: 'affirm-reference',
    name: 'Affirming a reference',
    for: 'ask',
    detail: ['reference', 'affirm'],
    subject: 'May I still name you?',
    body: `
Dear {{first-name}},

You kindly agreed to be a reference for me. I'm applying for {{ask: the kind of role, as in “analyst roles”}} now, and before I name you I'd like to be sure: would you still be comfortable with it?

Here is what I have done since we last spoke: {{ask: two or three facts}}. If now is a bad time, please say so. Thank you, whichever it is.`,
    close: 'Gratefully',
  }),
];
