import { describe, expect, it } from 'vitest';
import { promisedThing } from '../../../../src/core/template/wording/thing';

describe('the thing promised', () => {
  it.each([
    ['Send the pricing comparison', 'the pricing comparison'],
    ['Send the pricing article.', 'the pricing article'],
    ['Send Priya the pricing comparison', 'the pricing comparison'],
    ['Send the deck to Priya', 'the deck'],
    ['Send her the deck, she keeps whining about it', 'the deck'],
    ['Send him the stupid deck', 'the deck'],
    ['Share my notes from Tuesday', 'my notes'],
    ['Lend her my book', 'my book'],
    ['Return the book (finally!)', 'the book'],
    ['Forward a template', 'the template'],
    ['Mail some links for her awful boss', 'the links'],
    ['Email her our rota template', 'our rota template'],
    ['Write a reference for her', 'the reference'],
    ['Send [[Reading list|the list]] and **deck**', 'the list'],
    ['send over the SLIDES', 'the slides'],
    ['Send my cv', 'my CV'],
    ['Find the article because she forgot', 'the article'],
    ['Send the case study w/ numbers', 'the case study'],
  ])('in "%s" is %s', (text, thing) => {
    expect(promisedThing(text, 'Priya Anand')).toBe(thing);
  });

  it.each([
    'Get back to her w/ salary expectations (min 95k, don’t say!)',
    'Intro Taro to my cousin, she can’t stand her job',
    'Introduce her to Ada',
    'Send her CV',
    'Send her',
    'Send deck',
    'SEND DECK',
    'Send Mark the deck',
    'Tell her about Jan',
    'Review his deck',
    'Return his book',
    'Invite him + wife to dinner',
    'Think about her offer',
    'Call Dave',
    'look into it',
    'reply',
    'Ask Mark about the job for Tom',
    'check in next week',
    'Pricing comparison',
    'Lebenslauf schicken',
    'Send the truth about her husband',
    'Send the https://drive.example/x',
    "Anna's CV",
    '',
  ])('in "%s" is not known', (text) => {
    expect(promisedThing(text, 'Priya Anand')).toBeNull();
  });
});
