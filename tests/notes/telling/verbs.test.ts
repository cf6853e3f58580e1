import { describe, expect, it } from 'vitest';
import { VERBS, type Verb } from '../../../src/core/touch';
import { parseEntry } from '../../../src/notes/body/log';

/** Every word a verb is known by. */
const WORDS: Readonly<Record<Exclude<Verb, 'touch'>, string>> = {
  met: 'met, meeting, call, called, coffee, lunch, breakfast, dinner, drinks, visit, visited, walk, interview, interviewed, screening, chat, chatted, catch up, caught up, conversation, spoke, talk, talked, zoom, video, 1:1, introduced myself',
  wrote:
    'wrote, email, emailed, message, messaged, text, texted, dm, letter, sent, reached out, pinged, voicemail, left a voicemail',
  asked: 'asked, requested',
  nudged:
    'nudged, followed up, follow up, reminded, reminder, sent a reminder, sent reminder, chased',
  thanked:
    'thanked, thanks, thank you, sent thanks, emailed thanks, sent a thank you, sent thank you',
  updated: 'updated, told, sent an update, update sent',
  congratulated: 'congratulated, congrats, wished',
  gave: 'gave, helped, shared, introduced, referred them',
  replied:
    'replied, reply, answer, response, heard back, wrote back, got back to me, got a reply, got an answer',
  got: 'got, received, helped me, referred me, introduced me',
  declined: 'declined, said no, turned down, got rejected, got a rejection',
  social: 'social, liked, commented',
  skipped: 'skipped',
};

const words = Object.entries(WORDS).flatMap(([verb, list]) =>
  list.split(', ').map((word) => [word, verb] as const),
);

describe('the verb of a log line', () => {
  it.each(words)('"%s" is %s', (word, verb) => {
    for (const spelled of [
      word,
      word.toUpperCase(),
      `${word.charAt(0).toUpperCase()}${word.slice(1)}`,
      `**${word}**`,
      `_${word}_`,
      word.replace(/ /g, '-'),
      word.replace(/ /g, '  '),
      `I ${word}`,
      `just ${word}`,
      `also had ${word}`,
      `finally a ${word}`,
    ]) {
      const isMine = /^I (?:replied|wrote back|declined|said no|turned down)/i.test(spelled);
      if (isMine) continue;
      expect(parseEntry(`2026-11-20 ${spelled}`)).toMatchObject({ verb, text: '' });
      expect(parseEntry(`2026-11-20 ${spelled}: a word`)).toMatchObject({ verb, text: 'a word' });
      expect(parseEntry(`2026-11-20 ${spelled} (some detail) — a word`)).toMatchObject({
        verb,
        detail: 'some detail',
        text: 'a word',
      });
      expect(parseEntry(`2026-11-20 ${spelled} Bo at the fair`)).toMatchObject({
        verb,
        text: 'Bo at the fair',
      });
    }
  });

  it('is known by no other words', () => {
    const known = Object.entries(VERBS)
      .filter(([verb]) => verb !== 'touch')
      .flatMap(([verb, { also }]) => [verb, ...also]);
    const listed = [...words.map(([word]) => word), 'answered', 'responded', 'heard from'];
    expect([...known].sort()).toEqual(listed.sort());
  });

  it.each([
    ['wrote back', 'replied'],
    ['wrote  back: yes', 'replied'],
    ['wrote backwards', 'wrote'],
    ['sent thanks', 'thanked'],
    ['sent a note', 'wrote'],
    ['helped me with the CV', 'got'],
    ['helped Meg with hers', 'gave'],
    ['introduced me to Bo', 'got'],
    ['introduced Mel to Bo', 'gave'],
    ['heard back: no', 'replied'],
    ['heard from her', 'replied'],
    ['heard from Jo Vale about it', 'replied'],
    ['heard from Jo', 'replied'],
    ['heard from Bo', 'touch'],
    ['heard', 'touch'],
    ['thank you note', 'thanked'],
    ['sent thank-you note', 'thanked'],
    ['Thank-you note sent', 'thanked'],
    ['follow-up email sent', 'nudged'],
    ['follow up', 'nudged'],
    ['follow-up call', 'met'],
    ['reminder sent', 'nudged'],
    ['email sent', 'wrote'],
    ['thank goodness', 'touch'],
    ['referred them', 'gave'],
    ['referred a friend', 'touch'],
    ['reached the summit', 'touch'],
    ['metal concert', 'touch'],
    ['mete', 'touch'],
    ["met's", 'touch'],
    ['met-up', 'met'],
    ['call-back', 'met'],
    ['gotcha', 'touch'],
    ['übermet', 'touch'],
    ['update', 'touch'],
    ['(met)', 'touch'],
    ['1:1 about the rota', 'met'],
    ['1:15 about the rota', 'touch'],
    ['', 'touch'],
  ])('of "%s" is %s', (text, verb) => {
    expect(parse(text)?.verb).toBe(verb);
  });
});

const PERSON = [['jo', 'vale'], ['jo']];
const parse = (text: string): ReturnType<typeof parseEntry> =>
  parseEntry(`2026-11-20 ${text}`, PERSON);

describe('words in front of the verb', () => {
  it.each([
    ['I met Bo', 'met'],
    ['We had coffee', 'met'],
    ['Jo and I had lunch', 'met'],
    ['Jo Vale and I met', 'met'],
    ['she and I talked', 'met'],
    ['had a call', 'met'],
    ['just had a quick call', 'met'],
    ['have had a nice chat', 'met'],
    ['had a phone interview', 'met'],
    ['a virtual coffee', 'met'],
    ['the second interview', 'met'],
    ['finally emailed her', 'wrote'],
    ['I also just sent the deck', 'wrote'],
    ['had a nice long chat', 'touch'],
    ['had a quick email', 'touch'],
    ['had a cold', 'touch'],
    ['Bo met me', 'touch'],
    ['Bo and I met', 'touch'],
    ['Jo: met', 'touch'],
    ['I, met', 'touch'],
    ['had: coffee', 'touch'],
    ['and met', 'touch'],
  ])('of "%s" leave it %s', (text, verb) => {
    expect(parse(text)?.verb).toBe(verb);
  });

  it('are text where no verb follows', () => {
    expect(parse('had a cold')?.text).toBe('had a cold');
    expect(parse('Jo moved house')?.text).toBe('Jo moved house');
  });
});

describe('turned round', () => {
  it.each([
    ['asked me for my CV', 'replied'],
    ['asked us in', 'replied'],
    ['asked her to introduce me', 'asked'],
    ['asked if she would email me', 'asked'],
    ['emailed me back: yes', 'replied'],
    ['told me about Acme', 'replied'],
    ['reminded me', 'replied'],
    ['updated us', 'replied'],
    ['she asked about Acme', 'replied'],
    ['Jo emailed', 'replied'],
    ['they followed up', 'replied'],
    ['he reached out', 'replied'],
    ['she left a voicemail', 'replied'],
    ['she sent a reminder', 'replied'],
    ['shared a lead with me', 'got'],
    ['shared, with me, a lead', 'got'],
    ['shared a lead', 'gave'],
    ['shared a lead: with me in mind', 'gave'],
    ['she shared an article', 'got'],
    ['gave me a tip', 'got'],
    ['gave her a tip', 'gave'],
    ['Jo gave a tip', 'got'],
    ['introduced us to Bo', 'got'],
    ['she introduced me to Bo', 'got'],
    ['she helped me', 'got'],
    ['sent me the deck', 'got'],
    ['sent us the deck', 'got'],
    ['she sent the deck', 'got'],
    ['she sent a message', 'replied'],
    ['sent me a note', 'replied'],
    ['sent me her reply', 'replied'],
    ['sent a message', 'wrote'],
    ['thanked me', 'touch'],
    ['she thanked Bo', 'touch'],
    ['wished me luck', 'touch'],
    ['they congratulated me', 'touch'],
    ['she got the job', 'touch'],
    ['she got me an interview', 'got'],
    ['they met Bo', 'touch'],
    ['they met me', 'met'],
    ['they met with us', 'met'],
    ['she called', 'met'],
    ['Jo called me', 'met'],
    ['she had coffee', 'touch'],
    ['she had coffee with me', 'met'],
    ['met me', 'met'],
    ['email from Jo', 'replied'],
    ['message from her', 'replied'],
    ['a reminder from Bo', 'replied'],
    ['an email from Bo', 'replied'],
    ['email: from Bo', 'wrote'],
    ['thanks from Jo', 'touch'],
    ['thank you from Jo', 'touch'],
    ['got an email', 'replied'],
    ['got her message', 'replied'],
    ['received a note', 'replied'],
    ['received response', 'replied'],
    ['got the deck', 'got'],
    ['got a nice email', 'got'],
    ['I replied', 'wrote'],
    ['I wrote back', 'wrote'],
    ['I heard back', 'replied'],
    ['I got a reply', 'replied'],
    ['replied to her', 'wrote'],
    ['answered him', 'wrote'],
    ['responded to Jo Vale', 'wrote'],
    ['replied to Bo', 'replied'],
    ['replied: her CV', 'replied'],
    ['they replied: yes', 'replied'],
    ['she replied to them', 'replied'],
    ['I declined', 'touch'],
    ['I said no', 'touch'],
    ['I turned down the offer', 'touch'],
    ['she declined', 'declined'],
    ['she said no', 'declined'],
    ['she liked my post', 'social'],
    ['we emailed', 'wrote'],
  ])('"%s" is %s', (text, verb) => {
    expect(parse(text)?.verb).toBe(verb);
  });
});

describe('not so', () => {
  it.each([
    ...['called, no answer', 'called – no reply', 'call (no answer)', 'meeting cancelled'],
    ...['meeting (canceled)', 'lunch: postponed', 'coffee - rescheduled', 'call, no-show'],
    ...[
      'call | no response',
      'met [no show]',
      'lunch next week?',
      'call tomorrow',
      'call scheduled',
    ],
    ...['meeting request', 'interview prep', 'interview invitation', 'call booked for May'],
    ...['call on 2026-11-25', 'call for [[2026-12-01]]', 'lunch 1 Dec 2026', 'got nothing'],
    ...['heard back: no reply', 'zoom moved', 'phone call arranged', 'no answer', 'not yet'],
    ...[
      'never replied',
      'nothing',
      'still waiting',
      'waiting for her',
      "didn't call",
      'didn’t call',
    ],
    ...["hasn't replied", 'has not replied', 'I have not called', 'tried calling', 'missed call'],
    ...['forgot to call', 'to call', 'todo: call', 'TODO call', 'she will call', 'should call'],
    ...['must call', 'need to call', 'want to call', 'plan to call', 'remember to call'],
    ...[
      'reminder to call',
      'heard that she left',
      'heard nothing',
      'did not call',
      'a missed call',
    ],
    '**Call**: cancelled',
  ])('"%s" counts for nothing', (text) => {
    expect(parse(text)?.verb).toBe('social');
  });

  it.each([
    ['called and left a voicemail', 'wrote'],
    ['called, left voicemail', 'wrote'],
    ['call, voicemail', 'wrote'],
    ['called left a message', 'wrote'],
    ['call on 2026-11-20', 'met'],
    ['call on 2026-11-19', 'met'],
    ['call: next steps', 'met'],
    ['call about the cancelled rota', 'met'],
    ['emailed, no answer', 'wrote'],
    ['asked, no reply', 'asked'],
    ['asked tomorrow’s speaker', 'asked'],
    ['call on Friday', 'met'],
    ['called. No answer.', 'met'],
    ['Nothing-Jo', 'social'],
  ])('"%s" is %s', (text, verb) => {
    expect(parse(text)?.verb).toBe(verb);
  });
});

describe('the wording', () => {
  it.each([
    ['call about it', 'call'],
    ['called her', 'call'],
    ['had coffee', 'coffee'],
    ['lunch', 'lunch'],
    ['visited her', 'visit'],
    ['interviewed me', 'interview'],
    ['phone screening', 'screening'],
    ['chatted', 'chat'],
    ['video call', 'video call'],
    ['informational interview', 'informational'],
    ['referred me to HR', 'referral'],
    ['introduced me to Bo', 'introduction'],
    ['met her', null],
    ['spoke', null],
    ['meeting', null],
    ['got advice', null],
    ['emailed', null],
  ])('"%s" has the detail %s', (text, detail) => {
    expect(parse(text)).toMatchObject({ detail });
    expect(parse(text)?.worded ?? false).toBe(detail !== null);
  });

  it('gives way to a detail in parentheses', () => {
    expect(parse('coffee (advice)')).toEqual({
      day: '2026-11-20',
      date: '2026-11-20',
      verb: 'met',
      detail: 'advice',
      text: '',
    });
  });
});
