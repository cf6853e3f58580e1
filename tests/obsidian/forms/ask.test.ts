import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { day as asDay } from '../../builders/day';
import { click, enter, fault, field, openHost, press, row, type ModalHost } from '../modal-host';

const today = asDay('2026-11-22');
let host: ModalHost;
beforeEach(async () => {
  host = await openHost();
});
afterEach(() => {
  host.memory.close();
});

const alertText = (): string | null | undefined =>
  document.querySelector('.rapport-form-refusal')?.textContent;
const isOpen = (): boolean => document.querySelector('.rapport-form') !== null;
const preview = (): string | null | undefined =>
  document.querySelector('.rapport-preview-line')?.textContent;

test('reads every kind of field', async () => {
  const {
    ask,
    text,
    longText,
    lines,
    choice,
    choiceOrNone,
    several,
    yes,
    wholeNumber,
    day,
    dayOrNone,
  } = host.parts;
  const answer = ask(host.app, {
    title: 'All of them',
    submit: 'Take',
    fields: {
      text: text({ label: 'Text', value: 'a' }),
      long: longText({ label: 'Long' }),
      lines: lines({ label: 'Lines' }),
      choice: choice({
        label: 'Choice',
        value: 'x',
        options: [
          { value: 'x', label: 'X' },
          { value: 'y', label: 'Y' },
        ],
      }),
      none: choiceOrNone({ label: 'Perhaps', value: null, options: [{ value: 'z', label: 'Z' }] }),
      empty: choiceOrNone({ label: 'Empty', value: null, options: [] }),
      several: several({
        label: 'Several',
        value: ['b'],
        options: [
          { value: 'a', label: 'A' },
          { value: 'b', label: 'B' },
          { value: 'c', label: 'C' },
        ],
      }),
      yes: yes({ label: 'Yes', value: false }),
      number: wholeNumber({ label: 'Number', value: 2, max: 9 }),
      day: day({ label: 'Day', today, value: today }),
      when: dayOrNone({ label: 'When', none: 'Never', today, value: null }),
    },
  });
  enter('Text', ' b ');
  enter('Long', 'two\nlines');
  enter('Lines', 'one\n\n two \n');
  enter('Choice', 'y');
  click('A');
  click('B');
  click('C');
  row('Yes').querySelector<HTMLElement>('.checkbox-container')?.click();
  enter('Number', '7');
  enter('Day', 'tomorrow');
  enter('When', 'other');
  enter('When on', '1 Dec 2026');
  click('Take');
  expect(await answer).toEqual({
    text: 'b',
    long: 'two\nlines',
    lines: ['one', 'two'],
    choice: 'y',
    none: null,
    empty: null,
    several: ['a', 'c'],
    yes: true,
    number: 7,
    day: '2026-11-23',
    when: '2026-12-01',
  });
});

test('says what is wrong beside each field, goes to the first, and takes it back while it is mended', async () => {
  const { ask, text, needed, wholeNumber } = host.parts;
  const answer = ask(host.app, {
    title: 'Two',
    submit: 'Take',
    fields: {
      name: text({ label: 'Name', read: needed('Expected a name.') }),
      count: wholeNumber({ label: 'Count', value: 1, min: 1 }),
    },
  });
  enter('Count', '0');
  expect(fault('Count')).toBe('Expected 1 or more.');
  press('Enter');
  expect(fault('Name')).toBe('Expected a name.');
  expect(document.activeElement).toBe(field('Name'));
  field('Name').value = 'J';
  field('Name').dispatchEvent(new Event('input', { bubbles: true }));
  expect(fault('Name')).toBeNull();
  expect(fault('Count')).toBe('Expected 1 or more.');
  enter('Count', '3');
  press('Enter');
  expect(await answer).toEqual({ name: 'J', count: 3 });
});

test('checks fields together, shows those that are asked for, and says what will be written', async () => {
  const { ask, text, yes } = host.parts;
  const answer = ask(host.app, {
    title: 'Folder',
    submit: 'Take',
    fields: {
      own: yes({ label: 'A folder of its own', value: false }),
      folder: text({ label: 'Folder', shown: ({ own }) => own === 'yes' }),
    },
    preview: ({ own = false, folder = '' }) => (own ? `Into ${folder}` : 'Nowhere'),
    check: ({ own = false, folder = '' }) => ({
      folder: own && folder === '' ? 'Expected a folder.' : null,
    }),
  });
  expect(preview()).toBe('Nowhere');
  expect(row('Folder').closest('.is-away')).not.toBeNull();
  row('A folder of its own').querySelector<HTMLElement>('.checkbox-container')?.click();
  click('Take');
  expect(fault('Folder')).toBe('Expected a folder.');
  enter('Folder', 'CRM');
  expect(preview()).toBe('Into CRM');
  click('Take');
  expect(await answer).toEqual({ own: true, folder: 'CRM' });
});

test.each([
  [
    'refused',
    () => Promise.resolve('Not changed: Jo. The note is not there any more.'),
    'Not changed: Jo. The note is not there any more.',
  ],
  ['failed', () => Promise.reject(new Error('EACCES')), 'This did not work: EACCES'],
])('stays with the words and the reason when the writing is %s', async (_, fail, reason) => {
  const { ask, longText } = host.parts;
  const write = vi.fn<(values: { words: string }) => Promise<string | null>>(() =>
    Promise.resolve(null),
  );
  write.mockImplementationOnce(fail);
  const answer = ask(host.app, {
    title: 'Words',
    submit: 'Write',
    fields: { words: longText({ label: 'Words' }) },
    write,
  });
  enter('Words', 'what was said');
  press('Enter', { ctrlKey: true });
  press('Escape');
  press('Enter', { ctrlKey: true });
  await host.memory.settle();
  expect(write).toHaveBeenCalledTimes(1);
  expect(isOpen()).toBe(true);
  expect(alertText()).toBe(reason);
  expect(field('Words').value).toBe('what was said');
  press('Enter', { ctrlKey: true });
  expect(await answer).toEqual({ words: 'what was said' });
  expect(write).toHaveBeenLastCalledWith({ words: 'what was said' });
});

test.each([{ isComposing: true }, { keyCode: 229 }])(
  'leaves the Enter that ends a composition to the input method: %j',
  async (init) => {
    const { ask, text } = host.parts;
    const answer = ask(host.app, {
      title: 'A',
      submit: 'Take',
      fields: { a: text({ label: 'A' }) },
    });
    press('Enter', init);
    expect(isOpen()).toBe(true);
    press('Enter');
    expect(await answer).toEqual({ a: '' });
  },
);

test('says what fits below a field, and fills it', async () => {
  const { ask, text } = host.parts;
  const answer = ask(host.app, {
    title: 'Who',
    submit: 'Take',
    fields: {
      who: text({
        label: 'Who',
        suggest: (typed) => (typed === 'j' ? [{ value: 'Jo Lindqvist', note: 'Acme' }] : []),
      }),
    },
  });
  enter('Who', 'j');
  expect(document.querySelector('.suggestion-item')?.textContent).toBe('Jo LindqvistAcme');
  press('Enter');
  expect(field('Who').value).toBe('Jo Lindqvist');
  press('Enter');
  expect(await answer).toEqual({ who: 'Jo Lindqvist' });
});
