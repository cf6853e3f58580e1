import { afterEach, expect, test } from 'vitest';
import type { LogAction } from '../../../../src/core/action';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import type { Search } from '../../../../src/core/search';
import type { LogFacts } from '../../../../src/obsidian/contact/log/fields';
import type { LogDefaults } from '../../../../src/obsidian/contact/log/log-modal';
import { aContact, type ContactSketch } from '../../../builders/a-contact';
import { aPromise } from '../../../builders/a-promise';
import { anOpportunity, aSearch, type SearchSketch } from '../../../builders/a-search';
import { day } from '../../../builders/day';
import { click, enter, fault, field, openHost, press, type ModalHost } from '../../modal-host';

const today = day('2026-11-22');
let host: ModalHost;
afterEach(() => {
  host.memory.close();
});

interface Asked {
  readonly contacts?: readonly ContactSketch[];
  readonly search?: SearchSketch;
  readonly defaults?: LogDefaults;
}

/** Facts that know themselves by `this`, as the book does. */
const factsOf = (search: Search): LogFacts =>
  ({
    today,
    settings: DEFAULT_SETTINGS,
    found: search,
    search() {
      return this.found;
    },
  }) as LogFacts & { found: Search };

async function ask({ contacts = [{}], search = {}, defaults }: Asked = {}): Promise<{
  answer: Promise<LogAction | null>;
}> {
  host = await openHost({ files: { 'Jobs/Acme.md': '', 'People/Jo.md': '' } });
  const answer = host.parts.openLogModal(
    host.app,
    factsOf(aSearch(search)),
    contacts.map((sketch) => aContact(sketch)),
    defaults,
  );
  return { answer };
}

const preview = (): string | null | undefined =>
  document.querySelector('.rapport-preview-line')?.textContent;

test('logs a conversation of today with Enter in the detail', async () => {
  const { answer } = await ask();
  enter('Detail', ' coffee ');
  press('Enter');
  expect(await answer).toEqual({
    kind: 'log',
    day: '2026-11-22',
    verb: 'met',
    detail: 'coffee',
    text: '',
    link: null,
    nextTouch: null,
    kept: null,
  });
});

test('shows the line that will be written while it is typed', async () => {
  await ask();
  expect(preview()).toBe('- 2026-11-22 met');
  enter('What happened', 'asked');
  click('referral');
  enter('In your words', 'sent CV');
  enter('Day', '20 Nov 2026');
  expect(preview()).toBe('- 2026-11-20 asked (referral): sent CV');
  enter('Day', 'soon');
  expect(preview()).toBe('Nothing yet: the day cannot be read.');
});

test('takes the form from the text area with Mod and Enter only', async () => {
  const { answer } = await ask({ defaults: { verb: 'thanked' } });
  expect(document.activeElement).toBe(field('In your words'));
  enter('In your words', 'for the coffee');
  press('Enter');
  expect(document.querySelector('.rapport-form')).not.toBeNull();
  press('Enter', { ctrlKey: true });
  expect(await answer).toMatchObject({ verb: 'thanked', text: 'for the coffee' });
});

test('leaves with Escape, writes nothing, and gives the focus back', async () => {
  host = await openHost();
  const button = document.body.createEl('button');
  button.focus();
  const answer = host.parts.openLogModal(host.app, factsOf(aSearch()), [aContact()]);
  expect(document.activeElement).toBe(field('What happened'));
  press('Escape');
  expect(await answer).toBeNull();
  expect(document.activeElement).toBe(button);
  button.remove();
});

test('says beside the day what is wrong with it, and goes there', async () => {
  const { answer } = await ask();
  enter('Day', '2026-11-23');
  enter('Detail', 'call');
  press('Enter');
  expect(fault('Day')).toBe('This day is still ahead.');
  expect(document.activeElement).toBe(field('Day'));
  expect(field('Day').getAttribute('aria-invalid')).toBe('true');
  enter('Day', 'yesterday');
  expect(fault('Day')).toBeNull();
  press('Enter');
  expect(await answer).toMatchObject({ day: '2026-11-21' });
});

test('wants words for a plain touch', async () => {
  await ask({ defaults: { verb: 'touch' } });
  press('Enter', { ctrlKey: true });
  expect(fault('In your words')).toBe('Say in a few words what happened.');
  enter('In your words', 'saw each other');
  expect(fault('In your words')).toBeNull();
});

test('offers opportunities, open ones first, and writes the link', async () => {
  const opportunities = [
    anOpportunity('Old', { stage: 'rejected' }),
    { ...anOpportunity('Acme'), path: 'Jobs/Acme.md' },
  ];
  const { answer } = await ask({ search: { opportunities } });
  const options = [...field('For the opportunity').querySelectorAll('option')];
  expect(options.map((option) => option.textContent)).toEqual(['None', 'Acme', 'Old']);
  enter('For the opportunity', options[1]?.value ?? '');
  expect(preview()).toBe('- 2026-11-22 met for [[Acme]]');
  enter('Detail', 'interview');
  press('Enter');
  expect(await answer).toMatchObject({ link: '[[Acme]]' });
});

test('writes the whole path into several notes', async () => {
  const opportunities = [{ ...anOpportunity('Acme'), path: 'Jobs/Acme.md' }];
  await ask({ contacts: [{ name: 'Jo' }, { name: 'Li' }], search: { opportunities } });
  expect(document.querySelector('.modal-title')?.textContent).toBe(
    'Log what happened with Jo and Li',
  );
  expect(field('For the opportunity').querySelectorAll('option')[1]?.value).toBe(
    '[[Jobs/Acme|Acme]]',
  );
});

test('ticks the promise that a touch keeps', async () => {
  const promises = [{ ...aPromise('send the article'), line: 12 }];
  const { answer } = await ask({ contacts: [{ promises }] });
  enter('Keeps a promise', '12');
  enter('Detail', 'article');
  press('Enter');
  expect(await answer).toMatchObject({ kept: { text: 'send the article', line: 12 } });
});

test('sets the next touch by choice or by date', async () => {
  const { answer } = await ask();
  enter('Next time', 'other');
  enter('Next time on', '2026-11-01');
  press('Enter');
  expect(fault('Next time on')).toBe('This day is already past.');
  enter('Next time on', '5 Jan 2027');
  press('Enter');
  expect(await answer).toMatchObject({ nextTouch: '2027-01-05' });
});

test('offers a week, two and a month', async () => {
  const { answer } = await ask();
  enter('Next time', '2026-12-06');
  enter('Detail', 'x');
  press('Enter');
  expect(await answer).toMatchObject({ nextTouch: '2026-12-06' });
});

test('tells of the last touch of one person', async () => {
  await ask({ contacts: [{ log: ['2026-10-10 met (coffee)'] }] });
  expect(document.querySelector('.rapport-form-about')?.textContent).toBe(
    'Last in touch on Oct 10.',
  );
});

test('gives every control a name', async () => {
  const promises = [aPromise('send the article')];
  const search = { opportunities: [anOpportunity('Acme')] };
  await ask({ contacts: [{ promises }], search });
  for (const el of document.querySelectorAll('.modal input, .modal select, .modal textarea')) {
    const names = (el.getAttribute('aria-labelledby') ?? '').split(' ');
    const named = names.map((id) => document.getElementById(id)?.textContent ?? '').join('');
    expect(el.getAttribute('aria-label') ?? named, el.outerHTML).not.toBe('');
  }
});

test('goes through the details with the arrows', async () => {
  await ask();
  const chips = [
    ...document.querySelectorAll<HTMLElement>('[aria-label="Detail: often used"] button'),
  ];
  chips[0]?.focus();
  press('ArrowRight');
  expect(document.activeElement).toBe(chips[1]);
  expect(chips.map((chip) => chip.tabIndex).filter((index) => index === 0)).toHaveLength(1);
  chips[1]?.click();
  expect(field('Detail').value).toBe(chips[1]?.textContent);
  expect(chips[1]?.getAttribute('aria-pressed')).toBe('true');
});
