import { afterEach, expect, test } from 'vitest';
import { aContact } from '../../builders/a-contact';
import { day } from '../../builders/day';
import { click, enter, fault, field, openHost, press, type ModalHost } from '../modal-host';

const today = day('2026-11-22');
let host: ModalHost;
afterEach(() => {
  host.memory.close();
});

const labels = (): (string | null | undefined)[] =>
  [...document.querySelectorAll('.suggestion-item')].map((el) => el.firstElementChild?.textContent);

function search(text: string): void {
  const input = document.querySelector<HTMLInputElement>('.prompt-input');
  if (!input) throw new Error('No prompt.');
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

test('chooses a tie by the keyboard', async () => {
  host = await openHost();
  const answer = host.parts.chooseTie(host.app, [aContact({ tie: 'strong' })]);
  expect(labels()).toEqual(['Strong (now)', 'Moderate', 'Weak', 'No tie']);
  press('ArrowDown');
  press('Enter');
  expect(await answer).toEqual({ kind: 'tie', tie: 'moderate' });
});

test('takes a tie away, and offers that only where there is one', async () => {
  host = await openHost();
  const contacts = [aContact({ name: 'Jo', tie: 'weak' }), aContact({ name: 'Li' })];
  const answer = host.parts.chooseTie(host.app, contacts);
  expect(document.querySelector('.prompt-input')?.getAttribute('placeholder')).toBe(
    'How well do Jo and Li know you?',
  );
  search('no tie');
  press('Enter');
  expect(await answer).toEqual({ kind: 'tie', tie: null });
  const second = host.parts.chooseTie(host.app, [aContact()]);
  expect(labels()).toEqual(['Strong', 'Moderate', 'Weak']);
  press('Escape');
  expect(await second).toBeNull();
});

test('chooses a cadence from the usual ones', async () => {
  host = await openHost();
  const answer = host.parts.chooseCadence(host.app, [aContact({ cadence: 'default' })]);
  search('every 3');
  expect(labels()[0]).toBe('Every 3 months');
  press('Enter');
  expect(await answer).toEqual({ kind: 'cadence', cadence: { unit: 'months', count: 3 } });
});

test('takes a cadence in the words a note may have', async () => {
  host = await openHost();
  const answer = host.parts.chooseCadence(host.app, [aContact({ cadence: 'monthly' })]);
  expect(labels()).toContain('Every month (now)');
  search('0d');
  expect(document.querySelector('.suggestion-empty')?.textContent).toBe(
    'Expected a cadence such as 30, 2w, 3mo, monthly or never. At least a day, at most 100 years.',
  );
  search('45');
  expect(labels()).toEqual(['Every 45 days']);
  press('Enter');
  expect(await answer).toEqual({ kind: 'cadence', cadence: { unit: 'days', count: 45 } });
});

test('goes back to the usual cadence', async () => {
  host = await openHost();
  const answer = host.parts.chooseCadence(host.app, [aContact({ cadence: 'never' })]);
  search('usual');
  press('Enter');
  expect(await answer).toEqual({ kind: 'cadence', cadence: null });
});

test.each([
  ['5 Dec 2026', '2026-12-05'],
  ['2027-01-31', '2027-01-31'],
  ['tomorrow', '2026-11-23'],
  ['[[2026-12-01]]', '2026-12-01'],
])('takes a day in any form: %s', async (text, expected) => {
  host = await openHost();
  const answer = host.parts.chooseDay(host.app, 'Snooze until', today);
  enter('Day', text);
  press('Enter');
  expect(await answer).toBe(expected);
});

test('refuses a day that is past, and says how slashed dates can be read', async () => {
  host = await openHost();
  const answer = host.parts.chooseDay(host.app, 'Snooze until', today);
  enter('Day', 'today');
  press('Enter');
  expect(fault('Day')).toBe('Expected 2026-11-23 or later.');
  enter('Day', '01/05/2027');
  press('Enter');
  expect(fault('Day')).toContain('Day or month first?');
  press('Escape');
  expect(await answer).toBeNull();
});

test('reads slashed dates once settings name the order', async () => {
  host = await openHost();
  const options = { slashedDates: 'day-first' } as const;
  const answer = host.parts.chooseDay(host.app, 'Snooze until', today, options);
  enter('Day', '01/05/2027');
  press('Enter');
  expect(await answer).toBe('2027-05-01');
});

test('says the day in full, and takes one from the calendar or with a click', async () => {
  host = await openHost();
  const answer = host.parts.chooseDay(host.app, 'Snooze until', today);
  const calendar = document.querySelector<HTMLInputElement>('input[type="date"]');
  if (!calendar) throw new Error('No calendar.');
  calendar.value = '2026-12-24';
  calendar.dispatchEvent(new Event('input', { bubbles: true }));
  expect(field('Day').value).toBe('2026-12-24');
  expect(document.querySelector('.setting-item-description')?.textContent).toBe(
    'Thursday, December 24, 2026',
  );
  click('In a week');
  click('Choose');
  expect(await answer).toBe('2026-11-29');
});

test('asks for a promise and its day', async () => {
  host = await openHost();
  const answer = host.parts.addPromiseModal(host.app, today, [aContact({ name: 'Jo' })]);
  press('Enter');
  expect(fault('What you promised')).toBe('Say in a few words what it is.');
  enter('What you promised', 'Send the article');
  enter('Due', '2026-11-25');
  field('What you promised').focus();
  press('Enter');
  expect(await answer).toEqual({ kind: 'promise', text: 'Send the article', due: '2026-11-25' });
});
