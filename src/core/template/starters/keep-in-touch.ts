import type { Template } from '../record';
import { starter } from './starter';

/** Notes that ask for nothing. */
export const KEEP_IN_TOUCH: readonly Template[] = [
  starter({
    id: 'check-in',
    name: 'Check-in without a request',
    for: 'check-in',
    subject: 'Saw this and thought of you',
    body: `
Hi {{first-name}},

I came across {{ask: something you saw or read}}, and you came to mind. How are things{{#company}} at {{company}}{{/company}}{{^company}} with you{{/company}}?

On my side, {{ask: a line of your own news}}. No need to answer in a hurry; I just wanted to say hello.`,
    close: 'Best',
  }),
  starter({
    id: 'something-for-you',
    name: 'Something of interest for them',
    for: 'check-in',
    detail: ['article', 'link', 'something of interest'],
    subject: 'For you: {{ask: what it is about}}',
    body: `
Hi {{first-name}},

I came across {{ask: an article, a talk or a tool}} and thought of you, because {{ask: why it made you think of them}}. Here it is: {{ask: the link}}

No need to answer; I just didn't want to keep it to myself.`,
    close: 'All the best',
  }),
  starter({
    id: 'faring',
    name: 'Asking how a fellow searcher is faring',
    for: 'check-in',
    relation: ['job-seeker', 'fellow-searcher', 'searcher', 'seeker', 'peer-seeker'],
    subject: 'How is your search going?',
    body: `
Hi {{first-name}},

You came to mind, and I wondered how your search is going. Mine has its good and its slow weeks: {{ask: a line of your own news}}. What kept me going was {{ask: something that helped you}}.

I'm cheering for you. If thinking out loud would help, I have time for you, and if you'd rather talk of anything but work, that's just as good.`,
    close: 'Cheering from here',
  }),
  starter({
    id: 'reconnect',
    name: 'Catching up after a long silence',
    for: 'reconnect',
    subject: 'It has been a while',
    body: `
Hi {{first-name}},

It has been far too long, and I'm sorry I let it go quiet. The other day {{ask: what brought them to mind, as in “a map of the port”}} made me think of you. How are you, and what keeps you busy these days?

On my side, {{ask: a line of your own news}}. Write back whenever suits you; I'd love to hear from you.`,
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

There is no question attached, and no answer needed. I hope things are going well{{#company}} at {{company}}{{/company}}{{^company}} for you{{/company}}.`,
    close: 'All good wishes',
  }),
  starter({
    id: 'birthday',
    name: 'Birthday',
    for: 'date',
    detail: ['birthday'],
    subject: 'Happy birthday, {{first-name}}!',
    body: `
Happy birthday, {{first-name}}!{{#interest}} I hope the day leaves you time for {{interest}}.{{/interest}} May the year ahead bring you {{ask: a wish for them, as in “long summers”}}.`,
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

Congratulations on another year{{#company}} at {{company}}{{/company}}! I admire {{ask: something you admire in their work}}, and I hope the next one brings you plenty of it.`,
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

What good news about {{ask: their good news, as in “your new post”}}: congratulations! I know {{ask: what they put into it, as in “how many evenings it took”}}, so it could not have gone to a better person. I hope you take an evening to celebrate.`,
    close: 'Cheering from here',
  }),
];
