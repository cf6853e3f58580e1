import type { Template } from '../record';
import { starter } from './starter';

/** Notes that ask for nothing, and answers. */
export const KEEP_IN_TOUCH: readonly Template[] = [
  starter({
    id: 'check-in',
    name: 'Check-in without a request',
    for: 'check-in',
    subject: 'Thinking of you',
    body: `
Hi {{first-name}},

I came across {{ask: something you saw or read}}, and you came to mind. How are things{{#company}} at {{company}}{{/company}}{{^company}} with you{{/company}}?

Here, {{ask: a line of your own news}}. There's nothing I need; it's simply good to keep in touch with you.`,
    close: 'Best',
  }),
  starter({
    id: 'reconnect',
    name: 'Catching up after a long silence',
    for: 'reconnect',
    subject: 'It has been a while',
    body: `
Hello {{first-name}},

It has been too long{{#since}} (we were last in touch {{since}}){{/since}}, and the silence was mine. I was reminded of you by {{ask: what brought them to mind}}, and wondered how you were.

What are you busy with{{#company}} at {{company}}{{/company}} these days? Here, {{ask: a line of your own news}}. Answer whenever you like; I'm glad just to say hello to you.`,
    close: 'Warmly',
  }),
  starter({
    id: 'reconnect-fresh',
    name: 'Fresh start after an unanswered request',
    for: 'reconnect',
    detail: ['rest'],
    subject: 'Something you might like',
    body: `
Hi {{first-name}},

I came across {{ask: something of use or interest to them}} and thought you might like it, because {{ask: why it made you think of them}}.

There is no question attached this time, and no answer needed. I hope things are going well{{#company}} at {{company}}{{/company}}{{^company}} for you{{/company}}.`,
    close: 'All good wishes',
  }),
  starter({
    id: 'reply',
    name: 'Reply',
    for: 'reply',
    subject: 'Thank you for your message',
    body: `
Hi {{first-name}},

It was good to hear from you{{#last.date}} on {{last.date}}{{/last.date}}, thank you. {{ask: your answer to what they wrote}}

{{ask: something back for them}}`,
    close: 'All the best',
  }),
  starter({
    id: 'decline',
    name: 'Declining politely',
    for: 'reply',
    detail: ['decline', 'offer'],
    subject: 'Thank you, and a no for now',
    body: `
Dear {{first-name}},

Thank you for thinking of me for {{ask: what they offered}}. I have taken my time over it, and the answer is no for now, because {{ask: the reason in a few words}}.

That takes nothing away from {{ask: what you liked about it or them}}. I hope you find just the right person, and that we'll stay in touch.`,
    close: 'Kind regards',
  }),
  starter({
    id: 'birthday',
    name: 'Birthday',
    for: 'date',
    detail: ['birthday'],
    subject: 'Happy birthday, {{first-name}}!',
    body: `
Happy birthday, {{first-name}}!{{#interest}} I hope the day leaves you time for {{interest}}.{{/interest}} May the year ahead bring you {{ask: a wish for them}}.`,
    close: 'Warm wishes',
  }),
  starter({
    id: 'work-anniversary',
    name: 'Work anniversary',
    for: 'date',
    detail: ['work anniversary'],
    subject: 'Another year{{#company}} at {{company}}{{/company}}',
    body: `
Hi {{first-name}},

Congratulations on another year{{#company}} at {{company}}{{/company}}! I have always admired {{ask: something you admire in their work}}, and I hope the next one brings you plenty of it.`,
    close: 'Cheers',
  }),
  starter({
    id: 'congratulation',
    name: 'Congratulation',
    for: 'date',
    detail: ['congratulation', 'success', 'new job', 'promotion'],
    subject: 'Congratulations, {{first-name}}!',
    body: `
Hi {{first-name}},

What good news about {{ask: their good news}}: congratulations! I know {{ask: what you know they put into it}}, so it could not have gone to a better person. I hope you take an evening to celebrate.`,
    close: 'Cheering from here',
  }),
];
