import { describe, expect, it } from 'vitest';
import {
  helpPhrase,
  kindOf,
  requestPhrase,
  requestTopic,
  thanksPhrase,
} from '../../../../src/core/template/wording/nouns';
import type { Verb } from '../../../../src/core/touch';
import { aTouch } from '../../draft/people';

const touch = (verb: Verb, detail: string | null) => aTouch('2026-11-20', verb, { detail });

describe('the noun for a conversation', () => {
  it.each([
    // Known nouns, however they are written.
    ['coffee', 'coffee'],
    ['Coffee', 'coffee'],
    ['**coffee**', 'coffee'],
    ['_coffee_', 'coffee'],
    ['coffee.', 'coffee'],
    ['coffee!', 'coffee'],
    ['the coffee', 'coffee'],
    ['[[Blue Door|coffee]]', 'coffee'],
    ['Zoom', 'call'],
    ['mtg', 'meeting'],
    ['phone screen', 'phone call'],
    ['video call', 'video call'],
    ['second interview', 'second interview'],
    ['follow-up call', 'call'],
    ['informational interview', 'informational interview'],
    ['Informational', 'conversation'],
    ['lunch meeting', 'lunch meeting'],
    // The noun stays, the remark goes.
    ['awkward lunch', 'lunch'],
    ['boring coffee', 'coffee'],
    ['tense call', 'call'],
    ['last-ditch meeting', 'meeting'],
    ['coffee, she cried', 'coffee'],
    ['coffee; late again', 'coffee'],
    ['lunch – never again', 'lunch'],
    ['lunch (she paid)', 'lunch'],
    ['coffee w/ her ex', 'coffee'],
    ['coffee with her boss', 'coffee'],
    ['call about her divorce', 'call'],
    ['dinner & drama', 'dinner'],
    ['lunch: money troubles', 'lunch'],
    ['AA meeting', 'meeting'],
    // Nothing known.
    ['long, boring', 'conversation'],
    ['she was late', 'conversation'],
    ['Kaffee', 'conversation'],
    ['LinkedIn', 'conversation'],
    ['online', 'conversation'],
    ['5 min', 'conversation'],
    ['Q3 role', 'conversation'],
    ['1:1', 'conversation'],
    ['date?', 'conversation'],
    ['at the fair', 'conversation'],
    ['a very long story about nothing', 'conversation'],
    ['met her awful husband at lunch', 'conversation'],
    ['', 'conversation'],
    [null, 'conversation'],
  ])('of met (%s) is %s', (detail, kind) => {
    expect(kindOf(touch('met', detail))).toBe(kind);
  });
});

describe('what they did', () => {
  it.each([
    ['referral', 'the referral'],
    ['pity intro', 'the introduction'],
    ['Intro', 'the introduction'],
    ['CV tips', 'the CV tips'],
    ['resume review', 'the resume review'],
    ['useless tips', 'the tips'],
    ['advice', 'your advice'],
    ['bad advice', 'your advice'],
    ['Feedback', 'your feedback'],
    ['CV feedback', 'the CV feedback'],
    ['rec', 'the recommendation'],
    ['Tipp', 'your help'],
    ['she caved', 'your help'],
    ['secret roadmap', 'your help'],
    ['after I begged', 'your help'],
    ['gossip on her boss', 'your help'],
    [null, 'your help'],
  ])('got (%s) is "%s"', (detail, phrase) => {
    expect(helpPhrase(touch('got', detail))).toBe(phrase);
  });

  it('is what they are thanked for', () => {
    expect(thanksPhrase(touch('met', 'coffee'))).toBe('the coffee');
    expect(thanksPhrase(touch('got', 'advice'))).toBe('your advice');
    expect(thanksPhrase(touch('declined', 'referral'))).toBe('your answer');
    expect(thanksPhrase(touch('replied', 'offer'))).toBe('your reply');
  });
});

describe('what was asked for', () => {
  it.each([
    ['referral', 'a referral', 'the referral'],
    ['Referral', 'a referral', 'the referral'],
    ['a referral', 'a referral', 'the referral'],
    ['intro', 'an introduction', 'the introduction'],
    ['intro to her rich uncle', 'an introduction', 'the introduction'],
    ['interview', 'an interview', 'the interview'],
    ['CV review', 'a CV review', 'the CV review'],
    ['portfolio review', 'a portfolio review', 'the portfolio review'],
    ['informational chat', 'an informational chat', 'the informational chat'],
    ['quick chat', 'a quick chat', 'the quick chat'],
    ['tips', 'tips', 'the tips'],
    ['advice', 'your advice', 'my question'],
    ['CV feedback', 'CV feedback', 'my question'],
    ['for help', 'your help', 'my question'],
    ['loan', null, 'my question'],
    ['job', null, 'my question'],
    ['favour', null, 'my question'],
    ['look at CV', null, 'my question'],
    ['Look at my CV.', null, 'my question'],
    ['Would he look', null, 'my question'],
    [null, null, 'my question'],
  ])('asked (%s) is "%s", later "%s"', (detail, phrase, topic) => {
    expect(requestPhrase(touch('asked', detail))).toBe(phrase);
    expect(requestTopic(touch('asked', detail))).toBe(topic);
  });
});
