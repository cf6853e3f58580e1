import type { Template } from '../record';
import { starter } from './starter';

/** First words of a search, and words on the way. */
export const SEARCH: readonly Template[] = [
  starter({
    id: 'start-of-search',
    name: 'The start of a search',
    for: 'ask',
    detail: ['advice', 'start', 'looking'],
    subject: 'I am looking for something new',
    body: `
Hi {{first-name}},

A piece of news: I'm looking for {{my.seeking}}, after {{ask: what came before, as in “eight years in shipping”}}. I wanted you to hear it from me, because {{ask: what they know of your work, as in “you saw the port project grow”}}.

You know {{ask: their field}} well. Who or what would you look at first? One name or one thought is plenty, and there's no hurry. I hope {{ask: a wish for them, as in “the new house feels like home”}}.`,
    close: 'Thank you',
  }),
  starter({
    id: 'narrow-goal',
    name: 'Narrowing the goal with a close friend',
    for: 'ask',
    tie: 'strong',
    detail: ['help', 'focus', 'goal'],
    subject: 'Thinking out loud',
    body: `
Hi {{first-name}},

I'm working out what to look for next, and I keep coming back to {{ask: two or three directions}}. You know me well enough to see what I can't.

Could you tell me which of these sounds most like me? A hunch in a line or two is plenty, whenever it suits you, and "no idea" is an answer too. I hope {{ask: a wish for them, as in “the new house feels like home”}}.`,
    close: 'Thank you',
  }),
  starter({
    id: 'recruiter',
    name: 'First note to a recruiter',
    for: 'ask',
    relation: ['recruiter'],
    subject: '{{ask: kind of role}}, available from {{ask: when}}',
    body: `
Hello {{first-name}},

I saw that you place people in {{ask: their field}}. I'm looking for {{my.seeking}}; I bring {{my.value}}. I'm free from {{ask: when}}, and {{ask: a limit, as in “I can't move before May”}}.

Would you have ten minutes for a call? If nothing fits now, that's fine; I'm happy to be remembered later. Thank you.`,
    close: 'Kind regards',
  }),
  starter({
    id: 'interview-prep',
    name: 'Advice before an interview',
    for: 'ask',
    detail: ['advice', 'interview'],
    subject: 'An interview at {{opportunity.company}}',
    body: `
Hi {{first-name}},

{{opportunity.company}} has invited me to interview{{#opportunity.role}} for the {{opportunity.role}} role{{/opportunity.role}} on {{ask: the day}}. You know {{ask: the company or the work}} from the inside.

Would you have one piece of advice for me? A line by mail is plenty. Thank you, and I'll tell you how it went.`,
    close: 'Thank you',
  }),
];
