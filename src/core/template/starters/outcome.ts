import type { Template } from '../record';
import { starter } from './starter';

/** How it went: for references before, and for those who helped after. */
export const OUTCOME: readonly Template[] = [
  starter({
    id: 'prepare-reference',
    name: 'Preparing a reference',
    for: 'prepare',
    subject: '{{opportunity.company}} may call you',
    body: `
Hi {{first-name}},

Thank you again for being willing to speak for me. {{opportunity.company}} may call you soon{{#opportunity.role}} about the {{opportunity.role}} role{{/opportunity.role}}{{#opportunity.link}} ({{opportunity.link}}){{/opportunity.link}}.

What they look for: {{opportunity.looks-for}}. Of the work you saw, {{ask: a project you shared}} shows it best, and of course you should say it your own way.

If anything has changed on your side or the time is bad, tell me, and I'll sort it out with them.`,
    close: 'Gratefully',
  }),
  starter({
    id: 'outcome-interview',
    name: 'Telling a helper of an interview',
    for: 'outcome',
    detail: ['interviewing'],
    subject: 'I have an interview',
    body: `
Hi {{first-name}},

Good news, and you had a hand in it: {{opportunity.company}} has invited me to interview{{#opportunity.role}} for the {{opportunity.role}} role{{/opportunity.role}}. Thank you for {{help}}.

I'm getting ready with {{ask: how you prepare, as in “two mock interviews”}}, and I'll let you know how it goes. Nothing to do on your side but cross your fingers.`,
    close: 'Gratefully',
  }),
  starter({
    id: 'outcome-offer',
    name: 'Telling a helper of an offer',
    for: 'outcome',
    detail: ['offer'],
    subject: 'There is an offer',
    body: `
Hi {{first-name}},

You should be among the first to know: {{opportunity.company}} has made me an offer{{#opportunity.role}} for the {{opportunity.role}} role{{/opportunity.role}}. I would not have come this far without {{help}}: {{ask: how it helped, as in “it got me in the door”}}. Thank you!

I'm taking a few days to think it over and will tell you what I decide.`,
    close: 'Happily',
  }),
  starter({
    id: 'outcome-accepted',
    name: 'Telling a helper that it is settled',
    for: 'outcome',
    detail: ['accepted'],
    subject: 'I accepted the offer',
    body: `
Hi {{first-name}},

It's settled: I have accepted the offer from {{opportunity.company}} and start {{ask: when you start, as in “in March”}}. You had a real part in it. Thank you for {{help}}: {{ask: how it helped, as in “it got me in the door”}}.

I hope I can do as much for you one day.`,
    close: 'Happily',
  }),
  starter({
    id: 'outcome-no',
    name: 'Telling a helper of no luck',
    for: 'outcome',
    detail: ['rejected'],
    subject: 'How it went with {{opportunity.company}}',
    body: `
Hi {{first-name}},

You helped, so you should know how it ended: {{opportunity.company}} chose someone else. A pity, but it taught me {{ask: what you learned, as in “to ask about the team”}}, and I'm every bit as thankful for {{help}}.

There is nothing to do on your side. I wanted you to hear it from me.`,
    close: 'Thank you',
  }),
  starter({
    id: 'outcome-withdrawn',
    name: 'Telling a helper that you withdrew',
    for: 'outcome',
    detail: ['withdrawn'],
    subject: 'A decision about {{opportunity.company}}',
    body: `
Hi {{first-name}},

After some thought I have withdrawn {{#opportunity.role}}from the {{opportunity.role}} role{{/opportunity.role}}{{^opportunity.role}}my application{{/opportunity.role}} at {{opportunity.company}}, because {{ask: the reason in a few words}}. You put effort into this, and I wanted you to hear it from me first.

Thank you for {{help}}. It wasn't for nothing: {{ask: what you take from it, as in “I know now what I want”}}.`,
    close: 'Gratefully',
  }),
];
