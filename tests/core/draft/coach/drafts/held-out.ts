import { aTouch } from '../../people';
import type { ADraft, Faulty } from './a-draft';

/** Good drafts written after the rules, to see what the rules make of sentences they were not made with. */
export const LATER_GOOD: readonly ADraft[] = [
  {
    for: 'thank-you',
    body: "Hi Nora, what a morning! Thanks ever so much for walking me through the smokehouse. I smell like a ham and I've never been happier. Sending you the photos as soon as I have sorted them. Bea",
  },
  {
    for: 'thank-you',
    body: 'Dear Nora, many thanks for your frank words about my presentation. You are right that the middle part drags. I have already thrown out four slides and will practise with a stopwatch. With appreciation, Emeka',
  },
  {
    for: 'thank-you',
    body: 'thx for the chat nora, super useful. gonna ring the guy at the port like u said. will report back',
  },
  {
    for: 'thank-you',
    body: 'Hello Nora, I wished to thank you once more for the recommendation to Mr Sato. He has written very kindly. Please excuse my English, I hope that you can feel my gratitude. Respectfully, Hiro',
  },
  {
    for: 'check-in',
    body: "Morning Nora, I passed your stand at the farmers' market but there was a queue around the block, well done! How is the knee? I never got round to asking. Have a good week.",
  },
  {
    for: 'check-in',
    body: 'Hi Nora, no agenda here. I reread your notes on brine last night while waiting for a delayed train, and they still make me want to buy a barrel. Hope the little one sleeps by now.',
  },
  {
    for: 'reconnect',
    body: 'Dear Nora, you may not remember me: we shared a bench in the hygiene course in Graz, and you lent me your umbrella. I still have it! Life took me to Porto since. I would be so happy to read how you are doing.',
  },
  {
    for: 'reconnect',
    body: 'Nora, I owe you a letter since about the last ice age. Nothing dramatic happened, I just got lost in work. Do you still sing? I heard the Fauré on the radio and there you were, second row, left.',
  },
  {
    for: 'date',
    body: 'Happy birthday Nora! May your day have more candles than e-mails. I raise my mug to you from a very cold office.',
  },
  {
    for: 'promise',
    body: "Hi Nora, as promised, I asked my brother about the boiler. He thinks that it is the valve and he could look at it on Saturday. Just tell me if that works, then I'll give him your number.",
  },
  {
    for: 'promise',
    body: 'Hi Nora, here are the two articles on packaging I told you about. The shorter one is better. No need to reply.',
  },
  {
    for: 'reply',
    body: 'Dear Nora, thank you for your kind invitation. I shall be delighted to attend on the 12th. Might there be parking nearby, or is the tram the wiser choice? Yours sincerely, Margaret Ellery',
  },
  {
    for: 'reply',
    body: 'Hey Nora, thanks for asking! Still looking, but not in a hurry; I help at the bakery three days a week. What did you end up doing with the old labels?',
  },
  {
    for: 'ask',
    body: "Hi Nora, the way you rebuilt the tasting panel is talked about even here in Lille. I'm about to do something like it with a smaller team. Could I call you for fifteen minutes in January to hear what you would do differently? If not, I'll happily read whatever you have written on it.",
  },
  {
    for: 'ask',
    body: 'Dear Nora, two years ago you told me to knock if I ever wanted to meet the people at Saltmarsh. I am knocking now. Would you still be willing to put me in touch with Ms Reyes? I attach a few lines that you can pass on. Whatever you decide, thank you.',
  },
  {
    for: 'ask',
    body: "Hello Nora, you've hired a good many technicians, so you know what makes you read on. Would you be up for glancing over my cover letter, half a page? Red ink welcome. If December is too full, January is just as good.",
  },
  {
    for: 'nudge',
    body: 'Hi Nora, coming back to my note about Saltmarsh from early October. Since then I have visited their open day and know better what I would ask Ms Reyes. Is an introduction still something you would like to do? If the moment has passed, that is fine too.',
  },
  {
    for: 'update',
    body: 'Hi Nora, quick news: I passed the first round at Saltmarsh. Your question about yield came up word for word! Thanks for that. More when I know more.',
  },
  {
    for: 'outcome',
    body: 'Hi Nora, Saltmarsh said no today. They were kind about it, and I learned that I should show numbers earlier. I wanted you to hear it from me, since you had opened the door. Thank you for that, truly.',
  },
  {
    for: 'announce',
    body: 'Dear Nora, after a long autumn it is settled: from February I will run the lab at Fenwick Oils. Your advice to ask for the budget before the title was worth gold. If I can ever do something for you, call me.',
  },
];

/** Drafts with one fault each, written after the rules. */
export const LATER_FAULTY: readonly Faulty[] = [
  {
    fault: 'confidential',
    for: 'update',
    confidential: ['Fenwick Oils'],
    body: 'Hi Nora, the talk at Fenwick Oils went well, second round next week. Thanks for your help with the slides!',
  },
  {
    fault: 'avoid-topics',
    for: 'date',
    contact: { avoidTopics: ['surgery'] },
    body: 'Happy birthday, Nora! I hope that the surgery is behind you and that the year brings you many concerts.',
  },
  {
    fault: 'venting',
    for: 'reply',
    body: 'Thank you Nora, good to hear from you. I quit in the end. The owner is a liar and the place is falling apart. Did your barrel arrive?',
  },
  {
    fault: 'venting',
    for: 'check-in',
    body: "Hi Nora, how's the choir? I'm so fed up with these recruiters, they are all the same. Saw your smokehouse in the paper.",
  },
  {
    fault: 'third-person',
    for: 'promise',
    body: 'Hi Nora,\n\nI said I would ask around about a buyer for Nora, and I found two. Their addresses are below.\n\nBest, Til',
  },
  {
    fault: 'third-person',
    for: 'promise',
    body: 'Hi Nora, here it is, as promised: the brine table for her lab. Have fun with it.',
  },
  {
    fault: 'note-marks',
    for: 'thank-you',
    body: 'Hi Nora, thank you for the smokehouse tour #met-at-fair on Friday. I learned a lot about beech wood.',
  },
  {
    fault: 'note-marks',
    for: 'promise',
    body: 'Hi Nora, as promised: [brine table](https://brine.example.org). The second sheet is the one you want.',
  },
  {
    fault: 'request-unwelcome',
    for: 'check-in',
    contact: { noAsks: true },
    body: 'Hi Nora, I saw your smokehouse in the paper. Do you reckon you could mention me to the people at Saltmarsh?',
  },
  {
    fault: 'request-cold',
    for: 'ask',
    contact: { entries: [aTouch('2025-05-01', 'met')] },
    body: "Hi Nora, we sat on a bench in Graz last year. I'm applying to Saltmarsh and it would mean the world to me if you could write to Ms Reyes.",
  },
  {
    fault: 'no-thanks',
    for: 'thank-you',
    body: 'Hi Nora, Mr Sato rang me at once. He was interested in my brine project, and we meet on the 4th. I will tell you how it goes. Bea',
  },
  {
    fault: 'request-in-update',
    for: 'update',
    body: 'Hi Nora, first round at Saltmarsh passed! Would be awesome if you could tell Ms Reyes a bit about me. Thanks!',
  },
  {
    fault: 'many-requests',
    for: 'ask',
    body: "Dear Nora, since the Graz days you know my work. I'd appreciate your thoughts on my cover letter. Additionally, can you connect me with Ms Reyes? Thank you kindly.",
  },
  {
    fault: 'many-requests',
    for: 'ask',
    body: 'Hi Nora, you helped me so much with the brine! Please forward my CV to Saltmarsh and introduce me to Ms Reyes. Thanks a lot.',
  },
  {
    fault: 'asks-for-job',
    for: 'ask',
    body: "Hi Nora, the smokehouse was great. I wonder whether there might be a job for me in your lab. I'm good with numbers, as you know.",
  },
  {
    fault: 'hear-of-anything',
    for: 'check-in',
    body: 'Hi Nora, loved the smokehouse. My contract is running out in March, so do let me know should you hear about any openings. Greetings to the panel!',
  },
  {
    fault: 'blame',
    for: 'nudge',
    body: 'Hi Nora, this is my third message about Saltmarsh and I must say I had hoped to hear something from you by now. Is it still possible?',
  },
  {
    fault: 'blame',
    for: 'check-in',
    body: 'Hey Nora, seems like you have forgotten your old bench neighbours. The umbrella is still here, come and get it!',
  },
  {
    fault: 'pressure',
    for: 'ask',
    body: 'Dear Nora, would you refer me to Saltmarsh, as we discussed in Graz? The deadline is tomorrow, so I need your answer tonight. Thank you.',
  },
  {
    fault: 'empty-opener',
    for: 'nudge',
    body: 'Hi Nora, I am just checking in about Saltmarsh. If the moment has passed, that is fine too. Thank you for all you did.',
  },
];
