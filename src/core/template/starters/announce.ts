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

I have accepted! From {{ask: your first day}} we'll be colleagues{{#company}} at {{company}}{{/company}}, and I couldn't be happier about that. Thank you for {{#help}}{{help}}{{/help}}{{^help}}{{ask: how they made you welcome}}{{/help}}; it helped me choose.

I'd enjoy a coffee with you in my first weeks, whenever you have a quiet half hour.`,
    close: 'See you soon',
  }),
  starter({
    id: 'announce-elsewhere',
    name: 'Announcing that you go elsewhere',
    for: 'announce',
    detail: ['elsewhere'],
    subject: 'My search has found its end',
    body: `
Hi {{first-name}},

You were part of my search, so you should hear how it ended: I'm joining {{my.outcome-company}}. Thank you for {{#help}}{{help}}{{/help}}{{^help}}{{ask: what they did for you}}{{/help}}: {{ask: how it helped}}.

I'd like us to stay in touch now that there is nothing to ask. And when I can open a door for you, I will.`,
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

I wanted you to hear it from me: after a lot of thought I have decided to go elsewhere. It was not an easy choice, because {{ask: what you liked about them}}.

Thank you for {{#help}}{{help}}{{/help}}{{^help}}{{ask: what they did for you}}{{/help}}. I think highly of you{{#company}} and of {{company}}{{/company}}, and I hope our paths will cross again.`,
    close: 'With respect and thanks',
  }),
];
