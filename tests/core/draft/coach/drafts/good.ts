import type { ADraft } from './a-draft';

/** Drafts that one may send as they are. */
export const GOOD: readonly ADraft[] = [
  // Thanks
  {
    for: 'thank-you',
    body: 'Hi Nora, thanks a million for lunch! The story about the frozen peas still makes me laugh. I looked up the cooperative you named and wrote to them this morning. Dinner is on me when you are next in town. Sam',
  },
  {
    for: 'thank-you',
    body: 'Dear Nora,\n\nI very much appreciated our conversation on Thursday. Your remark that buyers trust a short list more than a long one was new to me, and I am rewriting my portfolio with that in mind.\n\nPlease give my regards to Philippe.\n\nSincerely,\nDaniel Osei',
  },
  {
    for: 'thank-you',
    body: 'hey nora! you immediately made me feel at home at the meetup, that was so kind. tried the sourdough place, you were right. see you at the next one x',
  },
  {
    for: 'thank-you',
    body: "Hi Nora,\n\nMuch obliged for the introduction to Professor Lund. We spoke yesterday; she knows every mill in the valley. You didn't have to do that on a Sunday, and it made my week.\n\nBest,\nTomasz",
  },
  {
    for: 'thank-you',
    body: 'Dear Ms Haddad,\n\nThank you for the interview on Monday and for the tour of the test kitchen. I liked how your team tastes before it talks. The planning role would suit me well, and I remain very interested.\n\nKind regards,\nGiulia Ferri',
  },
  {
    for: 'thank-you',
    body: 'Nora, I owe you one. HR at Cobalt called within an hour of your mail. Whatever comes of it, you have been a true friend. Let me know when I can return it.\n\nBen',
  },
  {
    for: 'thank-you',
    body: "Hello Nora, thank you for telling me plainly that the role has gone to somebody else. It can't have been a fun call to make. I learned a lot from preparing for it, and I hope our paths cross again at the trade fair.",
  },
  {
    for: 'thank-you',
    body: "Hi Nora,\nthat was kind of you, reading all nine pages! You never made me feel small about the mess in chapter two. I've cut it to five. Will send the new one when it is fit to be seen.\nLena",
  },
  {
    for: 'thank-you',
    body: 'Hi Nora, I wanted to thank you for yesterday. Honestly the best advice I had all year: answer the question they should have asked. I will try it out on Friday and tell you how it went.',
  },
  {
    for: 'thank-you',
    body: 'Dear Nora, I am writing to thank you for your letter of recommendation. The committee read it aloud, I heard, and they asked me about the harvest project at once. I am very grateful for it. Yours, Anjali',
  },
  // Keeping in touch
  {
    for: 'check-in',
    body: "Hi Nora, walked past our old office today, it's a climbing hall now! Do the twins still climb everything? All fine here, the garden is finally winning against me.",
  },
  {
    for: 'check-in',
    body: 'Nora! How do you like your new job? I saw the picture of the bottling line and thought of you right away. No need to answer fast, I just like to hear good news.',
  },
  {
    for: 'check-in',
    body: 'Hello Nora,\n\nThe piece on cold chains in the weekend paper quoted somebody who sounded exactly like you. Was it? Either way I enjoyed it.\n\nHope the choir concert went well. We are checking in at the hotel in Ghent as I write, so forgive the typos.\n\nWarmly, Oskar',
  },
  {
    for: 'check-in',
    body: "Hey Nora, you haven't changed a bit, judging by the conference photos. I moved to the north side in spring and can see the river from the desk. How is Brightwater treating you?",
  },
  {
    for: 'check-in',
    body: 'Dear Nora, spring is here and I remembered that you plant your tomatoes too early every year. Did they survive this time? Please look after yourself. Best wishes from all of us, Marek',
  },
  {
    for: 'check-in',
    body: "Hi Nora, will you be at the packaging fair in May? I have a spare ticket for the Tuesday if you'd like it. It would be fun to see the new machines together.",
  },
  {
    for: 'check-in',
    body: "Hi Nora, I heard on the radio that your cheese won a prize. You must be so proud of the whole team! I'm raising a very small glass to you.",
  },
  {
    for: 'check-in',
    body: 'Hi Nora, this made me smile: the museum has a whole room about tin cans. Photos below. I thought your design people might enjoy the one from 1911. Can you tell that I have too much time today?',
  },
  {
    for: 'reconnect',
    body: "Dear Nora,\n\nIt has been two years, and I'm sorry I went quiet after the move. I came across your talk on waste and sat there nodding through all of it. Are you still fighting for the blue bins?\n\nI'm back in the city since autumn. I'd love to catch up over a coffee one of these days, if you feel like it.\n\nYours, Femke",
  },
  {
    for: 'reconnect',
    body: 'Hello Nora! Long time no see. I found our team photo from the flood week behind a drawer and had to write. What are you up to these days? Here everything is well, my daughter started school and I started running, slowly.',
  },
  {
    for: 'reconnect',
    body: 'Nora, would you have believed it? Old Mr Bauer has opened a bakery. He asked after you. I said I would find out how you are, so: how are you? Greetings, Kofi',
  },
  {
    for: 'date',
    body: 'Happy birthday, Nora! I hope there is cake, and that nobody makes you cut it. All the best for the year ahead.',
  },
  {
    for: 'date',
    body: 'Dear Nora, ten years at Brightwater, congratulations! I still remember your first week and the great label mix-up. They are lucky to have you. Here is to the next ten.',
  },
  {
    for: 'date',
    body: "Hi Nora, I just read that you've been made head of quality. Wonderful, and about time! I know how many night shifts went into it. Enjoy the day, the mountain of mail can wait.",
  },
  // Promises
  {
    for: 'promise',
    body: "Hi Nora, here's the spreadsheet for the allotment rota, as promised. The second tab does the maths for you. Shout if something looks odd and I'll fix it.",
  },
  {
    for: 'promise',
    body: 'Nora, as I said on Friday, attached is the recipe. My aunt uses less salt. I will keep an eye out for a good illustrator for you too; there are two at our studio who might be free in March.',
  },
  {
    for: 'promise',
    body: "Dear Nora,\n\nAs promised, the paper on enzyme costs: https://papers.example.org/enzymes?id=12. Section four is the one for you, I think.\n\nDid the second sample arrive? If it didn't, I'll send another one right away.\n\nRegards,\nHenrik",
  },
  {
    for: 'promise',
    body: "hi nora, found her! my friend Wen draws food comics for a living and would love to see your brief. shall I pass on your address, or would you rather have hers? she's back from Osaka on the 3rd.",
  },
  {
    for: 'promise',
    body: 'Hi Nora, would you like me to introduce you to Samir? He runs the cold store in Aarhus and had the same trouble with pallets last year. I asked him first and he would be glad to talk. A no is fine, of course.',
  },
  // Replies
  {
    for: 'reply',
    body: "Hi Nora, thanks for writing! Yes, Tuesday at ten suits me. I'll come to your side of the river, the bridge café has the better chairs. Looking forward to hearing about the merger of the two choirs.",
  },
  {
    for: 'reply',
    body: "Hello Nora, what a lovely message, thank you. The interview went fine, I think; I haven't heard back from Cobalt yet, they said two weeks. And you? Did the inspector like the new floor?",
  },
  {
    for: 'reply',
    body: "Dear Nora,\n\nThank you for thinking of me for the panel. I've thought about it for a few days and must say no this time, since my father comes home from hospital that week. I hope you find somebody good, and I would gladly sit in the audience another year.\n\nWarm regards,\nRosalind",
  },
  {
    for: 'reply',
    body: "That's so kind of you, Nora, and yes please. What would help most is ten minutes on the phone about the shift system, whenever you are not in the lab. If it gets too much, just leave it. Thanks again!",
  },
  {
    for: 'reply',
    body: "Hi Nora,\n\nSo sorry, I have to move our call on Thursday, the plumber only comes then. Would Friday at nine or Monday at four work for you? If neither, name a time and I'll be there. Thanks for your patience!",
  },
  {
    for: 'reply',
    body: 'Hi Nora, thank you for the link! I read it on the train and missed my stop. If anything comes up on Thursday, we can simply move to the week after. Otherwise see you at the mill.',
  },
  // Requests
  {
    for: 'ask',
    body: "Hi Nora, you moved from the lab to purchasing, which is what I have in mind too. Could you tell me what surprised you most in the first year? Two lines would be plenty, and there's no rush at all.",
  },
  {
    for: 'ask',
    body: "Dear Nora,\n\nI have followed your work on short supply chains since the Utrecht talk. I am a food engineer with nine years in dairies, and I'm deciding between quality and sourcing.\n\nWould you have twenty minutes for a phone call in December? I would bring three questions. If it isn't a good time, I understand completely.\n\nThank you for reading,\nIvo Petrov",
  },
  {
    for: 'ask',
    body: "Hi Nora, Cobalt has an opening for a planner (https://cobalt.example/jobs/9), and I remember that you sat next to their Ada Byrne at the gala. Would you feel comfortable introducing us? I'd send you three sentences to pass on. If you'd rather not, no harm done. Thanks so much either way!",
  },
  {
    for: 'ask',
    body: 'Dear Nora,\n\nYou saw me run the recall in 2023, hour by hour. Harbour Mills now asks me for two references. Would you be willing to be one of them? They would ring once, for about ten minutes, in January. I would send you the posting beforehand. And please feel free to decline.\n\nWith many thanks,\nCelia',
  },
  {
    for: 'ask',
    body: "Hi Nora! Quick one, you always had the sharpest red pencil in the building: would you mind having a look at my one-page CV? Any time before Christmas is great. I'd return it with a cake. Thank you!",
  },
  {
    for: 'ask',
    body: "Hello Nora,\nI'm preparing for a talk with Brightwater's cousin firm in Ghent, as a process technician. You know how they think. If you had one piece of advice for me, what would it be? By mail is fine. Thanks and greetings to the lab, Piotr",
  },
  {
    for: 'ask',
    body: 'Hi Nora, I was hoping for an intro to your old mentor, Dr Achterberg. I read her book on fermentation twice and have one question about scaling that only she can answer. Would that be all right? Either way, thank you for the tip with the book.',
  },
  {
    for: 'ask',
    body: "Nora, I'd love your take on something. Two offers: one at a cooperative of forty people, one at a group of four thousand. You have been in both worlds. What would you look at first? No hurry, I have until the end of January.",
  },
  {
    for: 'ask',
    subject: 'The planner role',
    body: 'Dear Nora, your colleagues in Lyon are looking for a demand planner. I ran exactly that for six years at the mill, and you know my forecasts from the potato project. Would you be comfortable referring me? The text to forward is below. A no is completely fine, and thank you for considering it. Best, Yusuf',
  },
  {
    for: 'ask',
    contact: { entries: [] },
    body: "Dear Nora Haddad,\n\nYour article on oat proteins answered a question I had carried around for months. I'm a chemist moving into food after six years in paint.\n\nMay I ask you for fifteen minutes by phone about that first step? I'd fit around your calendar, and I won't take it amiss if you have no time.\n\nKind regards,\nMilo Brandt",
  },
  // Nudges
  {
    for: 'nudge',
    body: "Hi Nora, when I asked about a chat in October, harvest was in full swing, so this may have slipped down the pile. I've since finished the course on hygiene law, and my questions got better. Would you still be open to it in the new year? A no is just as welcome.",
  },
  {
    for: 'nudge',
    body: "Hello Nora, I know how full your weeks are. If you haven't had a minute for my note about Ada, please don't worry about it. Should you still like to help, one line to her would be plenty. Thank you for reading!",
  },
  {
    for: 'nudge',
    body: "Dear Nora,\n\nI'm letting my question about Lyon rest now, so please don't give it another thought. Your piece on cold chains taught me more than the course did, and I'm glad of that.\n\nSee you at the fair, perhaps.\n\nBest wishes,\nJules",
  },
  // Updates and outcomes
  {
    for: 'update',
    body: 'Hi Nora, a short update: second interview at Cobalt on 3 December, and your tip about the short list is already on my wall. Thanks for reading, no reply needed!',
  },
  {
    for: 'update',
    body: 'Hello Nora, no luck with Harbour Mills, they took somebody in house. Two other talks are running. Thank you for cheering me on.',
  },
  {
    for: 'update',
    body: "Hi Nora, small change of plan: I'll stay in Ghent after all, so Lyon is off. I'm sorry for the trouble you took, and thank you for it.",
  },
  {
    for: 'update',
    body: 'Hi Nora, they told me they will decide by Wednesday. I will write as soon as I know. Thanks again for the push!',
  },
  {
    for: 'outcome',
    body: "Dear Nora,\n\nGood news: Cobalt has invited me to interview, and it was your introduction that opened the door. Ada said she reads whatever you send her.\n\nI'll tell you how it goes. Thank you!\n\nTheo",
  },
  {
    for: 'outcome',
    body: "Nora!! They made me an offer!!! I could hardly hold the phone. Without your rehearsal on Sunday I'd have frozen at the question about margins. I'm sleeping on it, and you will be the first to hear. Thank you, thank you.",
  },
  {
    for: 'announce',
    body: 'Dear Nora, I have accepted the job at Lakeside Mills and start on 2 January. Your word with Ada began it all. One question, whenever you have a minute: what is your best tip for the first month in a new team? With gratitude, Esther',
  },
  {
    for: 'announce',
    body: "Hi Nora, we'll be colleagues! I start at Brightwater on the first of March, in planning. Would you have half an hour for a coffee in my first week? I'd like to hear which corridors to avoid. Thank you for all your help on the way.",
  },
  {
    for: 'announce',
    body: "Dear Nora, this is not an easy note. I've decided to go with another firm, mostly because of the commute. The way your team welcomed me made it a hard choice. Thank you for every hour you gave me. I hope we stay in touch.",
  },
  // Other languages
  {
    for: 'check-in',
    body: 'Liebe Nora, neulich bin ich an unserem alten Büro vorbeigelaufen, da ist jetzt ein Fahrradladen drin. Wie geht es den Zwillingen? Bei uns ist alles gut, der Umzug ist geschafft. Herzliche Grüße, Anna',
  },
  {
    for: 'thank-you',
    body: 'Chère Nora, merci mille fois pour ton accueil de jeudi et pour tes conseils sur le dossier. Je vais réécrire la première page comme tu le suggères. Je te tiens au courant. Amitiés, Luc',
  },
  {
    for: 'thank-you',
    body: 'Hola Nora, te agradezco mucho la charla del jueves. Me llevo tu idea de la lista corta y la voy a probar esta semana con mi equipo. Un abrazo fuerte desde Valencia y saludos a todos, Pilar',
  },
];
