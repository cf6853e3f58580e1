import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryApp, type MemoryApp } from '../../../demo/testing/memory-app';

const JO = `---
tie: moderate # since the fair
email: jo@acme.example
avoid-topics: [layoffs]
needs:
  - a good illustrator
---
# Jo

- [ ] Send the pricing article 📅 2026-12-10

## Log

- 2026-11-20 met (coffee): she knows the team
`;
const SEARCH = '---\ntype: job-search\nsignature: Robin Vale\n---\n';
const NO = '---\ntie: weak\ndo-not-contact: true\n---\n';
const files = { 'People/Jo.md': JO, 'People/Li.md': NO, 'Job search.md': SEARCH, 'Note.md': 'x' };

let app: MemoryApp;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T09:30:00Z') });
  window.localStorage.clear();
  app = await createMemoryApp({ files });
  await app.flush();
});
afterEach(() => {
  app.close();
  vi.useRealTimers();
});

const all = (selector: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(selector),
];
const one = <T extends HTMLElement>(selector: string): T => {
  const el = document.querySelector<T>(selector);
  if (!el) throw new Error(`No ${selector}`);
  return el;
};
const body = (): HTMLTextAreaElement => one('.rapport-draft textarea');
const subject = (): HTMLInputElement => one('.rapport-draft input[type="text"]');
const nextFrame = (): Promise<void> =>
  new Promise((resolve) => window.requestAnimationFrame(() => resolve()));

async function type(text: string): Promise<void> {
  body().value = text;
  body().dispatchEvent(new Event('input', { bubbles: true }));
  await app.settle();
  await nextFrame();
}
async function click(text: string): Promise<void> {
  const button = all('.modal button').find((el) => el.textContent === text);
  if (!button) throw new Error(`No button "${text}"`);
  button.click();
  await app.settle();
}
function press(key: string, init: KeyboardEventInit = {}): void {
  const target = document.activeElement ?? document.body;
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }),
  );
}
async function openJo(): Promise<void> {
  await app.openNote('People/Jo.md');
  await app.run('draft');
}
const MESSAGE =
  'Hi Jo,\n\nThank you for the coffee. What you said about the team is still on my mind.\n\nRobin';

describe('the draft window', () => {
  it('shows why, the message, and what is known of the person', async () => {
    await openJo();
    expect(one('.rapport-draft-why').textContent).toMatch(
      /^Met on .*\(coffee\), not thanked yet\.$/,
    );
    expect(body().value).toMatch(/^Hi Jo,\n\nThank you for the coffee/);
    expect(one('.rapport-draft-bounds').textContent).toBe('Leave out: layoffs.');
    const brief = one('.rapport-draft-brief').textContent;
    expect(brief).toContain('she knows the team');
    expect(brief).toContain('Send the pricing article');
    expect(brief).toContain('a good illustrator');
  });

  it('selects the first blank, and the next by key, round and round', async () => {
    await openJo();
    const selected = (): string => body().value.slice(body().selectionStart, body().selectionEnd);
    const marked = all('.rapport-draft-marks mark').map((el) => el.textContent);
    expect(marked).toEqual([expect.stringMatching(/^\[.+\]$/), expect.stringMatching(/^\[.+\]$/)]);
    expect(selected()).toBe(marked[0]);
    press('j', { ctrlKey: true });
    expect(selected()).toBe(marked[1]);
    press('j', { ctrlKey: true });
    expect(selected()).toBe(marked[0]);
  });

  it('counts words and blanks, and lets the coach speak while one types', async () => {
    await openJo();
    await type('Hi Jo, just checking in about the Layoffs.');
    expect(one('.rapport-draft-length').textContent).toBe('8 of 125 words');
    const says = all('.rapport-coach-says').map((el) => el.textContent);
    expect(says[0]).toContain('You noted to leave out: layoffs.');
    one('.rapport-coach-item button').click();
    expect(body().value.slice(body().selectionStart, body().selectionEnd)).toBe('Layoffs');
    await type(MESSAGE);
    expect(all('.rapport-coach-says')).toEqual([]);
    expect(one('.rapport-coach-empty').textContent).toContain('Ready when you are');
  });

  it('keeps the text when it is closed, and for the next start of the app', async () => {
    await openJo();
    await type(MESSAGE);
    press('Escape');
    expect(app.notices()).toContain('Draft kept. Open it again to go on.');
    expect(app.read('People/Jo.md')).toBe(JO);
    app.unload();
    await app.load();
    await app.flush();
    await app.run('draft');
    expect(body().value).toBe(MESSAGE);
    expect(one('.rapport-draft-kept').textContent).toContain('Your unsent draft');
  });

  it('begins again, and brings the text back', async () => {
    await openJo();
    const begun = body().value;
    await type(MESSAGE);
    await click('Start again');
    expect(body().value).toBe(begun);
    await click('Bring my text back');
    expect(body().value).toBe(MESSAGE);
  });

  it('takes another template and keeps what was written', async () => {
    await openJo();
    await type(MESSAGE);
    const choice = one<HTMLSelectElement>('.rapport-draft select');
    const promise = [...choice.options].find((el) => el.text === 'Delivering what was promised');
    choice.value = promise?.value ?? '';
    choice.dispatchEvent(new Event('change'));
    await app.settle();
    expect(body().value).toContain('the pricing article');
    expect(one('.rapport-draft-sent').textContent).toContain('ticks “Send the pricing article”');
    choice.value = 'thank-you-meeting';
    choice.dispatchEvent(new Event('change'));
    await app.settle();
    expect(body().value).toBe(MESSAGE);
  });

  it('offers what is in the templates folder, and the dashboard tells what cannot be read', async () => {
    app.writeOutside('Templates/Mine.md', '---\nfor: thank-you\n---\nThanks, {{first-name}}!\n');
    app.writeOutside('Templates/Bad.md', '---\nfor: thank-you\n---\nThanks\n{{#name}}\n');
    await app.flush();
    await openJo();
    expect(body().value).toBe('Thanks, Jo!');
    press('Escape');
    await app.run('open-due');
    await app.flush();
    await nextFrame();
    expect(document.body.textContent).toContain('Could not be read1');
  });

  it('is not there for somebody who is not to be contacted, and says why', async () => {
    await app.openNote('People/Li.md');
    await app.run('draft');
    expect(all('.rapport-draft')).toEqual([]);
    expect(app.notices()).toEqual(['No draft: the note of Li says not to contact them.']);
  });
});

describe('"Sent"', () => {
  const SENT = JO.replace(
    '  - a good illustrator\n',
    '  - a good illustrator\nlast-touch: 2026-11-22\n',
  ).concat('- 2026-11-22 thanked: Thank you for the coffee\n');

  it('logs the verb in one step that can be undone', async () => {
    await openJo();
    await type(MESSAGE);
    press('Enter', { ctrlKey: true });
    await app.settle();
    expect(app.read('People/Jo.md')).toBe(SENT);
    expect(all('.modal')).toEqual([]);
    await app.flush();
    await app.run('undo');
    expect(app.read('People/Jo.md')).toBe(JO);
    await app.flush();
    await app.run('draft');
    expect(body().value).toBe(MESSAGE);
  });

  it('asks first where blanks are left', async () => {
    await openJo();
    press('Enter', { ctrlKey: true });
    await app.settle();
    expect(app.read('People/Jo.md')).toBe(JO);
    expect(one('.rapport-draft-ask').textContent).toContain('2 blanks are left.');
    expect(document.activeElement?.textContent).toBe('Go to the blank');
    await click('Sent anyway');
    expect(app.read('People/Jo.md')).toBe(SENT);
  });

  it('sets the day the user chose', async () => {
    await openJo();
    await type(MESSAGE);
    const next = one<HTMLInputElement>('.rapport-draft-next input');
    expect(next.value).toBe('2027-01-21');
    next.value = '2026-12-05';
    next.dispatchEvent(new Event('change'));
    await click('Sent');
    expect(app.read('People/Jo.md')).toContain('last-touch: 2026-11-22\nnext-touch: 2026-12-05\n');
  });

  it('links the opportunity in the form the user chose for links', async () => {
    const job = '---\ntype: opportunity\nhelped-by: "[[Jo]]"\n---\n';
    app.writeOutside('Jobs/Engineer.md', job);
    await app.flush();
    vi.spyOn(app.app.fileManager, 'generateMarkdownLink').mockImplementation(
      ({ path }, from) => `[Engineer, seen from ${from}](${path})`,
    );
    await openJo();
    const choice = one<HTMLSelectElement>('.rapport-draft select');
    choice.value = 'ask-advice';
    choice.dispatchEvent(new Event('change'));
    await type('Hi Jo, may I ask for your advice on this role?');
    await click('Sent');
    expect(app.read('People/Jo.md')).toContain(
      '- 2026-11-22 asked (advice) for [Engineer, seen from People/Jo.md](Jobs/Engineer.md): A question for you\n',
    );
  });

  it('ticks the promise that the message keeps', async () => {
    await openJo();
    const choice = one<HTMLSelectElement>('.rapport-draft select');
    choice.value = 'promise-delivery';
    choice.dispatchEvent(new Event('change'));
    await type('Hi Jo, here is the article: https://x.example');
    subject().value = 'The article';
    subject().dispatchEvent(new Event('input', { bubbles: true }));
    await nextFrame();
    await click('Sent');
    const text = app.read('People/Jo.md');
    expect(text).toContain('- [x] Send the pricing article 📅 2026-12-10 ✅ 2026-11-22\n');
    expect(text).toContain('- 2026-11-22 wrote: The article\n');
  });
});

describe('the ways out', () => {
  it('copies the message, and the subject by itself', async () => {
    const copied: string[] = [];
    vi.spyOn(window.navigator.clipboard, 'writeText').mockImplementation((text) => {
      copied.push(text);
      return Promise.resolve();
    });
    await openJo();
    await type(MESSAGE);
    await click('Copy');
    one('.rapport-draft-copy').click();
    await app.settle();
    expect(copied).toEqual([MESSAGE, subject().value]);
  });

  it('opens the mail program; what is too long goes to the clipboard', async () => {
    const opened: string[] = [];
    const copied: string[] = [];
    const listen = (event: Event): void => {
      const link = (event.target as HTMLElement).closest('a');
      if (!link) return;
      event.preventDefault();
      opened.push(link.getAttribute('href') ?? '');
    };
    document.addEventListener('click', listen);
    vi.spyOn(window.navigator.clipboard, 'writeText').mockImplementation((text) => {
      copied.push(text);
      return Promise.resolve();
    });
    await openJo();
    await type('Hi O’Brien & <b> {{x}} $&\n\nבוקר טוב 🙂');
    await click('Open in mail');
    const long = 'word '.repeat(600);
    await type(long);
    await click('Open in mail');
    document.removeEventListener('click', listen);
    expect(opened[0]).toMatch(/^mailto:jo@acme\.example\?subject=/);
    const sent = new URLSearchParams(opened[0]?.split('?')[1]).get('body');
    expect(sent).toBe('Hi O’Brien & <b> {{x}} $&\r\n\r\nבוקר טוב 🙂');
    expect(opened[1]).not.toContain('body=');
    expect(copied).toEqual([long]);
    expect(app.notices().at(-1)).toContain('Too long for a mail link');
  });

  it('inserts at the cursor of the open note', async () => {
    const view = await app.openNote('Note.md');
    view.editor.setCursor(0, 1);
    await app.run('draft');
    press('Enter');
    await app.settle();
    await type(MESSAGE);
    await click('Insert at cursor');
    expect(view.editor.getValue()).toBe(`x${MESSAGE}`);
    view.editor.undo();
    expect(view.editor.getValue()).toBe('x');
  });

  it('keeps the draft in the note, which can be undone', async () => {
    await openJo();
    await type('Hi Jo,\n\n- [ ] not a promise');
    await click('Keep in the note');
    const text = app.read('People/Jo.md');
    expect(text).toContain(
      '## Drafts\n\n> [!quote] 2026-11-22 Thank you for the coffee\n> Hi Jo,\n>\n> - \\[ ] not a promise\n\n## Log\n',
    );
    await click('Keep in the note');
    expect(app.notices()).toContain('The note holds this draft already.');
    press('Escape');
    await app.flush();
    await app.run('undo');
    expect(app.read('People/Jo.md')).toBe(JO);
  });
});
