import type { Template } from '../record';
import { starter } from './starter';

/** The end of the search, told to everyone who was part of it. */
export const ANNOUNCE: readonly Template[] = [
  starter({
    id: 'announce-joining',
    name: 'Announcing that you join them',
    for: 'announce',
    detail: ['joining'],
    subject: 'See you soon{{#company}} at {{company}}{{/company}}',
    body: `
Dear {{first-name}},

I've accepted, and from {{ask: your first day}} we'll be colleagues. I'm very happy about it. Thank you for {{help}} along the way.

Would you have half an hour for a coffee in my first weeks? I'd like to hear what helps people do well {{#company}}at {{company}}{{/company}}{{^company}}with you{{/company}}.`,
    close: 'See you soon',
  }),
  starter({
    id: 'announce-elsewhere',
    name: 'Announcing that you go elsewhere',
    for: 'announce',
    detail: ['elsewhere'],
    subject: 'Some news, and thank you',
    body: `
Hi {{first-name}},

My search is over: I'm joining {{my.outcome-company}}. {{#help}}Thank you for {{help}}. {{ask: how it helped, as a sentence}}{{/help}}{{^help}}Thank you for being part of it.{{/help}}

One thing I'd love to hear from you, whenever you have a minute: what is your best tip for starting well in a new team? And if I can ever open a door for you, I will.`,
    close: 'Warmly',
  }),
  starter({
    id: 'announce-declined',
    name: 'Announcing that you declined them',
    for: 'announce',
    detail: ['declined'],
    subject: 'My decision, and my thanks',
    body: `
Dear {{first-name}},

I wanted you to hear it from me: after a lot of thought I have decided to go elsewhere. It was not an easy choice, because {{ask: what you liked about them, as in “your team made me feel at home”}}.

Thank you for {{#help}}{{help}}{{/help}}{{^help}}the time you gave me{{/help}}. I think highly of you{{#company}} and of {{company}}{{/company}}, and I hope our paths will cross again.`,
    close: 'With respect and thanks',
  }),
  starter({
    id: 'announce-thanks',
    name: 'Announcing with thanks alone',
    for: 'announce',
    subject: 'Some news, and thank you',
    body: `
Hi {{first-name}},

My search is over: I'm joining {{my.outcome-company}}. Thank you for {{#help}}{{help}}{{/help}}{{^help}}being part of it{{/help}}; I haven't forgotten it.

No need to answer. If I can ever open a door for you, I will.`,
    close: 'Warmly',
  }),
];
