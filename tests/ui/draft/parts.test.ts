import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installDom } from '../../../demo/host/dom';
import type { CoachFinding } from '../../../src/core/draft/coach/coach';
import { CoachList } from '../../../src/ui/draft/coach-list';
import { DraftMarks } from '../../../src/ui/draft/marks';
import {
  boundaryWords,
  lengthWords,
  nextNote,
  sentWords,
  touchWords,
} from '../../../src/ui/draft/words';
import { briefFor } from '../../../src/core/draft/brief';
import { aSentStep } from '../../builders/a-sent-step';
import { aContact, aSearch, aTouch, day } from '../../core/draft/people';
import { situation } from '../../core/draft/scenes';

const finding = (sketch: Partial<CoachFinding> = {}): CoachFinding => ({
  rule: 'pressure',
  says: '“ASAP” puts pressure on them.',
  why: 'Help given under pressure is given once.',
  source: 'No pressure',
  place: 'body',
  span: { from: 3, to: 7 },
  ...sketch,
});

installDom(window);
let parent: HTMLElement;
beforeEach(() => {
  parent = document.body.createDiv();
});
afterEach(() => {
  parent.remove();
});

describe('the coach’s list', () => {
  it('keeps the element and the focus of what is still true', () => {
    const list = new CoachList(parent, () => undefined);
    list.draw([finding()], 'All well');
    const button = parent.querySelector<HTMLElement>('button');
    button?.focus();
    list.draw(
      [finding({ rule: 'blame', says: 'First.' }), finding({ span: { from: 9, to: 13 } })],
      '',
    );
    expect(parent.querySelectorAll('li')).toHaveLength(2);
    expect(parent.querySelectorAll('button')[1]).toBe(button);
    expect(document.activeElement).toBe(button);
  });

  it('goes to where the words stand now', () => {
    const places: unknown[] = [];
    const list = new CoachList(parent, ({ span }) => places.push(span));
    list.draw([finding()], '');
    list.draw([finding({ span: { from: 9, to: 13 } })], '');
    parent.querySelector('button')?.click();
    expect(places).toEqual([{ from: 9, to: 13 }]);
  });

  it('tells of two alike, and has no button for the whole', () => {
    const list = new CoachList(parent, () => undefined);
    list.draw(
      [finding(), finding({ span: { from: 20, to: 24 } }), finding({ span: null, says: 'Long.' })],
      '',
    );
    expect(parent.querySelectorAll('li')).toHaveLength(3);
    expect(parent.querySelectorAll('button')).toHaveLength(2);
    list.draw([], 'All well');
    expect(parent.textContent).toBe('All well');
  });
});

describe('the marks behind the message', () => {
  it.each([0, 3, 6, 9, 12])('hold the same text wherever a place is shown: %i', (at) => {
    const marks = new DraftMarks(parent);
    marks.draw('Hi [x]! $&<b>', [{ from: 3, to: 6 }]);
    marks.show(at);
    expect(parent.textContent).toBe('Hi [x]! $&<b>\u200b');
    expect(parent.querySelector('mark')?.textContent).toBe('[x]');
    expect(parent.querySelector('b')).toBeNull();
  });
});

describe('the words', () => {
  const write = (one: string): string => one;

  it('tell the boundaries', () => {
    const contact = aContact({
      noAsks: day('2027-01-03'),
      minGap: 1,
      channels: ['email', 'Signal'],
      avoidTopics: ['salary', 'layoffs'],
      entries: [aTouch('2026-11-10', 'asked')],
    });
    expect(boundaryWords(briefFor(contact, situation(aSearch())), write)).toEqual([
      'You noted not to ask them for anything until 2027-01-03, so only messages without a request are offered.',
      'Your request from 2026-11-10 is still open; a nudge for it is fine in time, a second request is not.',
      'Leave out: salary, layoffs.',
      'Reach them by email or Signal.',
      'At least 1 day between two messages.',
    ]);
  });

  it('tell what "Sent" writes', () => {
    const kept = aSentStep({ kept: { text: 'Send [[Tea|the tea]]', line: 1 } });
    const words = (verb: string): string =>
      `“Sent” writes “${verb}” into the note, with today’s date and ticks “Send the tea”.`;
    expect(sentWords(kept, false)).toBe(words('wrote'));
    expect(sentWords(kept, true)).toBe(words('gave'));
    const closing = aSentStep({}, { then: [{ kind: 'skip', reason: 'nudge' }] });
    expect(sentWords(closing, true)).toBe(
      '“Sent” writes “wrote” into the note, with today’s date and lets the request rest.',
    );
    expect(nextNote(aSentStep({}, { next: null }))).toContain('No next day is due');
  });

  it('tell a touch and a length', () => {
    expect(
      touchWords(aTouch('2026-11-10', 'met', { detail: 'coffee', text: 'at [[The fair]]' })),
    ).toBe('met (coffee): at The fair');
    expect(touchWords(aTouch('2026-11-10', 'touch'))).toBe('in touch');
    expect(lengthWords(3, 1)).toBe('3 of 1 word');
  });
});
