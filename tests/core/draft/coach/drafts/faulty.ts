import { aTouch, day } from '../../people';
import type { Faulty } from './a-draft';

const long = `Hi Nora, thank you for the evening at the mill. ${'I went home along the canal and thought about what you said about the yeast and the long nights of your first year. '.repeat(6)}See you soon, Karl`;

const news =
  'I am happy to tell you that I have found a new role in planning and start after the holidays. Your help along the way meant a great deal to me, and I will not forget it. I hope that we stay in touch.';

/** Drafts with one fault each. */
export const FAULTY: readonly Faulty[] = [
  // What gives something away
  {
    fault: 'confidential',
    for: 'check-in',
    confidential: ['Cobalt'],
    body: 'Hi Nora, your choir photo made my day. On my side, things look bright: a second talk at Cobalt next month. How are the altos?',
  },
  {
    fault: 'confidential',
    for: 'ask',
    confidential: ['Notion'],
    subject: 'Notion',
    body: 'Hi Nora, you know the tool makers better than anybody. What would you look at first in a small product team? Two lines are plenty, thank you!',
  },
  {
    fault: 'avoid-topics',
    for: 'check-in',
    contact: { avoidTopics: ['divorce'] },
    body: 'Hi Nora, I heard about you two getting divorced and was thinking of your garden. Are the roses still standing? Warmly, Ute',
  },
  {
    fault: 'avoid-topics',
    for: 'reply',
    contact: { avoidTopics: ['the merger'] },
    body: 'Hi Nora, thanks for your lines. I read about the merger in the paper and wondered what it means for the lab. Tuesday is fine for me.',
  },
  {
    fault: 'venting',
    for: 'check-in',
    body: 'Hi Nora, how did the concert go? I finally left the dairy. The new director was a bully and half the team cries in the car park. Anyway, the garden is nice.',
  },
  {
    fault: 'venting',
    for: 'reply',
    body: "Thanks for your message Nora. Well, after 60 rejections I don't know why I even get up. The lab photos were pretty, by the way.",
  },
  {
    fault: 'venting',
    for: 'reconnect',
    body: "Dear Nora, you came to mind when I saw the old tasting room. I'm out of Harbour since June, they treated me like dirt and HR lied about me to everybody. How is your new place?",
  },
  {
    fault: 'venting',
    for: 'thank-you',
    body: 'Thank you for lunch, Nora, and for the tip about the list. It was good to sit with a sane person. My manager is an incompetent clown, as you know.',
  },
  {
    fault: 'third-person',
    for: 'promise',
    body: 'Hi Nora, I said I would send Nora the pallet numbers, and here they are. Page two is the one that matters. Enjoy!',
  },
  {
    fault: 'third-person',
    for: 'promise',
    body: 'Hello Nora, as promised, here is the answer to her question about the enzymes. Sorry that it took a week. Best, Ines',
  },
  {
    fault: 'third-person',
    for: 'check-in',
    body: 'Hi Nora, the tin museum reopened last week. Ask how his twins are. I went there with my brother-in-law and we stayed until they closed.',
  },
  {
    fault: 'third-person',
    for: 'thank-you',
    body: "Dear Nora, thank you for the hour on Friday. I'm going to tell Nora's idea about short lists to my whole class. Kind regards, Bo",
  },
  {
    fault: 'note-marks',
    for: 'thank-you',
    body: 'Hi Nora, thank you for the coffee on Friday and for the tip about [[Cobalt Foods|Cobalt]]. I wrote to them the same evening.',
  },
  {
    fault: 'note-marks',
    for: 'promise',
    body: 'Hi Nora, here is the list w/ all mills in the valley, as promised. The ones in green are open to visitors. Enjoy it!',
  },
  {
    fault: 'note-marks',
    for: 'check-in',
    body: 'Hi Nora, how did the **harvest concert** go? I was in the north that week and missed it, to my regret.',
  },
  {
    fault: 'note-marks',
    for: 'reply',
    body: 'Thank you for the invitation, Nora. Friday suits me well, I will be there at seven.. and I bring the salad. [name of the street] is easy to find, I hope.',
  },
  // Whether to ask
  {
    fault: 'request-unwelcome',
    for: 'check-in',
    contact: { noAsks: true },
    body: "Hi Nora, the tin museum has reopened. I'd appreciate a word with your HR people about the planning desk, whenever it suits.",
  },
  {
    fault: 'request-unwelcome',
    for: 'ask',
    contact: { noAsks: day('2027-01-31') },
    body: 'Hi Nora, you know the mills in the valley like nobody else. Might you be able to put me in touch with one of their owners? Thank you!',
  },
  {
    fault: 'request-open',
    for: 'ask',
    contact: { entries: [aTouch('2026-11-01', 'replied'), aTouch('2026-11-10', 'asked')] },
    body: 'Hi Nora, one more thing on the mills you showed me. Could you also look over my letter to them? Thanks so much.',
  },
  {
    fault: 'request-open',
    for: 'check-in',
    contact: { entries: [aTouch('2026-11-01', 'replied'), aTouch('2026-11-10', 'asked')] },
    body: "Hi Nora, the choir sounded great on Sunday. It'd be a huge help if you knew somebody at the Aarhus cold store who would see me.",
  },
  {
    fault: 'request-cold',
    for: 'ask',
    contact: { entries: [aTouch('2025-02-01', 'met')] },
    body: "Hi Nora, we met at the tin museum last year. I'd be glad of an introduction to your sister firm in Ghent, if that isn't too much. Thank you!",
  },
  {
    fault: 'request-cold',
    for: 'ask',
    contact: { entries: [aTouch('2025-02-01', 'replied')] },
    body: 'Dear Nora, your talk about the blue bins is still on my mind. Can I pick your brain about it over a coffee in December? My treat. Thanks!',
  },
  {
    fault: 'no-thanks',
    for: 'thank-you',
    body: 'Hi Nora, it was a pleasure to see you on Friday. The tour of the cold store was impressive, and I now know what a pallet dreams of. See you at the fair!',
  },
  {
    fault: 'no-thanks',
    for: 'thank-you',
    body: 'Dear Nora, Professor Lund and I spoke yesterday for an hour. She knew every mill in the valley. I will visit two of them next week and report. Best, Tomasz',
  },
  {
    fault: 'request-in-update',
    for: 'update',
    body: 'Hi Nora, second interview at Cobalt on 3 December! Btw, would you mind checking my slides before? Thanks for reading.',
  },
  {
    fault: 'request-in-update',
    for: 'update',
    body: "Hi Nora, a line on my search: two talks this month. I'd love an introduction to somebody at the Ghent plant, too. Thank you!",
  },
  {
    fault: 'request-in-update',
    for: 'update',
    body: 'Hello Nora, no luck with Harbour Mills. Do you know anyone at the cooperative in Aarhus? Thanks again for everything.',
  },
  {
    fault: 'many-requests',
    for: 'ask',
    body: "Hi Nora, you know the valley well. Could you introduce me to the owner of the red mill? And I'd be grateful for your feedback on my letter to him. Thanks!",
  },
  {
    fault: 'many-requests',
    for: 'ask',
    body: 'Dear Nora, I remember your red pencil. Would you proofread my CV and also refer me to your colleagues in Lyon? I would be very thankful.',
  },
  {
    fault: 'many-requests',
    for: 'ask',
    body: 'Hi Nora, since you worked at both: would you be my reference for Cobalt? It would also help me a lot if you put me in touch with Ada. Thank you so much.',
  },
  {
    fault: 'many-requests',
    for: 'reconnect',
    body: 'Dear Nora, our old tasting room is a gallery now! How are you? Where do you live now? Is the choir still going? Did you keep the dog? What happened to Bauer?',
  },
  // How it sounds
  {
    fault: 'asks-for-job',
    for: 'ask',
    body: "Hi Nora, the new bottling line looks great. I'm free from January. Does your lab currently have any vacancies for a technician? Thank you!",
  },
  {
    fault: 'asks-for-job',
    for: 'check-in',
    body: 'Hi Nora, congratulations on the prize for the cheese! Are you guys hiring at the moment? I know a bit about rinds.',
  },
  {
    fault: 'asks-for-job',
    for: 'ask',
    body: 'Dear Nora, thank you for the tour last month. I would be happy if your director could take me on, even part time. I learn fast and I liked your people very much.',
  },
  {
    fault: 'asks-for-job',
    for: 'ask',
    body: "Hi Nora, I enjoyed the mill tour. Please consider me for the planner position or similar ones in your group. I'd bring six years of dairy.",
  },
  {
    fault: 'hear-of-anything',
    for: 'check-in',
    body: "Hi Nora, the climbing hall in our old office is open now. I'm looking around for work again, so if something turns up at your end, give me a shout.",
  },
  {
    fault: 'hear-of-anything',
    for: 'ask',
    body: 'Dear Nora, thank you for the lovely tour. I am open to any kind of position in food, in any town. With kind regards, Pavel',
  },
  {
    fault: 'hear-of-anything',
    for: 'reconnect',
    body: 'Dear Nora, I found our photo of the flood week and had to smile. My contract ends in May. Keep your ears open for me, will you? Hugs, Sanne',
  },
  {
    fault: 'hear-of-anything',
    for: 'ask',
    body: 'Hi Nora, thanks for the tip about Ghent. Any leads would be appreciated, I can do nearly everything in a dairy.',
  },
  {
    fault: 'blame',
    for: 'nudge',
    body: 'Hi Nora, I wrote you three times about the Lyon role, and not a word has come back. Would you still be open to it?',
  },
  {
    fault: 'blame',
    for: 'check-in',
    body: 'Hey Nora, why did you never reply to the photos from the mill? I thought you would like them. The garden is doing fine.',
  },
  {
    fault: 'blame',
    for: 'nudge',
    body: 'Dear Nora, did you get my previous message about the introduction to Ada? It was from the 20th of October. Kind regards, Dmitri',
  },
  {
    fault: 'blame',
    for: 'reconnect',
    body: "Hi Nora! I guess you're too important for people like me now, with the new title :) How is the choir?",
  },
  {
    fault: 'blame',
    for: 'nudge',
    body: 'Hello Nora, just a friendly reminder of my question about the cold store. A short line would be enough. Thanks, Igor',
  },
  {
    fault: 'blame',
    for: 'reply',
    body: "Thanks for your note, Nora. I must say I was rather hurt that you didn't mention the opening before. Tuesday is fine.",
  },
  {
    fault: 'pressure',
    for: 'ask',
    body: "Hi Nora, you saw me run the recall. Would you be a reference for me at Harbour Mills? They'd need your number by tomorrow. Thanks!",
  },
  {
    fault: 'pressure',
    for: 'ask',
    body: 'Dear Nora, would you introduce me to Ada, whom you know from the gala? I have nobody else to turn to. Thank you in advance.',
  },
  {
    fault: 'pressure',
    for: 'ask',
    body: 'Hi Nora, remember the potato project? Could you forward my letter to Lyon right away? It would mean a lot. Thanks, Aziz',
  },
  {
    fault: 'pressure',
    for: 'nudge',
    body: 'Hello Nora, you really have to speak to your boss for me. The Lyon role would be perfect after our potato project.',
  },
  {
    fault: 'pressure',
    for: 'ask',
    body: 'Dear Nora, I would be grateful for an introduction to Dr Achterberg, your old mentor. I am looking forward to a prompt reply. Regards, Viktor',
  },
  {
    fault: 'pressure',
    for: 'ask',
    body: 'Hi Nora, after everything I did for you in the flood week, it would be good if you could refer me to Lyon. Cheers, Mick',
  },
  {
    fault: 'empty-opener',
    for: 'nudge',
    body: 'Hi Nora, circling back on the chat about cold stores. Would January suit you better? A no is fine too.',
  },
  {
    fault: 'empty-opener',
    for: 'check-in',
    body: 'Hi Nora, just wanted to touch base. The tin museum is open again and I thought of your labels. How are the twins?',
  },
  {
    fault: 'empty-opener',
    for: 'nudge',
    body: 'Dear Nora, I trust this email finds you well. In October I asked for a chat about cold stores. Would you still be open to it?',
  },
  {
    fault: 'empty-opener',
    for: 'nudge',
    body: 'Hi Nora, following up on my last email about Ada and the planner role. If it is a bad time, no worries at all.',
  },
  {
    fault: 'no-hook',
    for: 'ask',
    body: 'Hello Nora, I hope you are well. I am currently exploring new opportunities in the food industry and expanding my network. Would you have some time for a short call in the coming weeks? Thank you for your consideration.',
  },
  {
    fault: 'no-hook',
    for: 'ask',
    contact: { entries: [] },
    body: 'Dear Nora, I am reaching out because I have recently finished my degree and am now looking for my first role. I would be grateful for any advice that you can give me. Thank you very much for your time.',
  },
  {
    fault: 'i-over-you',
    for: 'check-in',
    body: "Hi Nora, saw the choir poster. I've been busy: I finished my course, I passed my exam, I repainted my kitchen, I sold my car, and I now run on Sundays. I also wrote my first story. Hope all the altos are well.",
  },
  { fault: 'too-long', for: 'thank-you', body: long },
  {
    fault: 'sent-to-others',
    for: 'announce',
    body: `Dear Nora, ${news}`,
    others: [{ to: 'Ada', body: `Dear Ada, ${news}` }],
  },
];
