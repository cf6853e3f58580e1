import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { axeFindings } from '../../demo/testing/axe';
import { closeBrowser, openBrowserApp, type BrowserApp } from '../../demo/testing/browser-app';
import { fileReads, nameOf, openDue, PEOPLE, TODAY } from './due-app';

const ANA = 'People/Ana Reyes.md';
const SEARCH = '---\ntype: job-search\nsignature: Robin Vale\n---\n';
const files = { ...PEOPLE, 'Job search.md': SEARCH, 'Note.md': 'Before\n\nAfter\n' };

let app: BrowserApp | null = null;

const start = async (more: Parameters<typeof openDue>[0] = {}): Promise<BrowserApp> => {
  app = await openDue({ files, ...more });
  return app;
};

afterEach(async () => {
  const done = app;
  app = null;
  await done?.close();
});
afterAll(closeBrowser);

/** The text selected in the field that has the focus. */
const selected = ({ page }: BrowserApp): Promise<string> =>
  page.evaluate(() => {
    const field = document.activeElement as HTMLTextAreaElement | null;
    return field?.value?.slice(field.selectionStart, field.selectionEnd) ?? '';
  });

describe('a message, by keyboard alone', () => {
  it('goes from the row to "Sent", and the note on disk says so', async () => {
    const { page, ...rest } = await start();
    const here = { page, ...rest };
    await nameOf(here, 'Ana Reyes').focus();
    await page.keyboard.press('d');
    await page.getByRole('dialog', { name: 'Draft to Ana Reyes' }).waitFor();
    expect(await selected(here)).toMatch(/^\[a subject/);
    await page.keyboard.type('the night trains');
    await page.keyboard.press('Control+j');
    expect(await selected(here)).toMatch(/^\[your next step/);
    await page.keyboard.type('ask the depot');
    await page.locator('.rapport-coach-empty', { hasText: 'Ready when you are' }).waitFor();
    await page.keyboard.press('Control+Enter');
    await fileReads(
      here,
      ANA,
      PEOPLE[ANA]!.replace('Tags: [met]\r\n', 'Tags: [met]\r\nlast-touch: 2026-11-18\r\n').replace(
        'about "rail"\r\n',
        'about "rail"\r\n- 2026-11-18 thanked: Thank you for the coffee\r\n',
      ),
    );
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.locator('.notice', { hasText: 'Logged for Ana Reyes: thanked' }).waitFor();
    await here.run('undo');
    await fileReads(here, ANA, PEOPLE[ANA]!);
  });

  it('asks before a message with blanks counts as sent, and goes to the blank', async () => {
    const here = await start();
    await nameOf(here, 'Ana Reyes').focus();
    await here.page.keyboard.press('d');
    await here.page.keyboard.press('Control+Enter');
    await here.page.locator('.rapport-draft-ask', { hasText: '2 blanks are left' }).waitFor();
    await here.page.keyboard.press('Enter');
    expect(await selected(here)).toMatch(/^\[a subject/);
    expect(await here.vault.read(ANA)).toBe(PEOPLE[ANA]);
  });
});

describe('an unsent draft', () => {
  it('is there again after the app was closed', async () => {
    const here = await start();
    await nameOf(here, 'Ana Reyes').focus();
    await here.page.keyboard.press('d');
    await here.page.keyboard.type('the night trains');
    await here.reload();
    await here.page.waitForSelector('.rapport-row');
    await nameOf(here, 'Ana Reyes').focus();
    await here.page.keyboard.press('d');
    await here.page.locator('.rapport-draft-kept', { hasText: 'Your unsent draft' }).waitFor();
    const text = await here.page.getByRole('textbox', { name: 'Message' }).inputValue();
    expect(text).toContain('Your point about the night trains');
    expect(await here.vault.read(ANA)).toBe(PEOPLE[ANA]);
  });
});

describe('a template in the editor', () => {
  it('goes in at the cursor, the first blank selected, as one step of undo', async () => {
    const here = await start({ note: 'Note.md', leaf: 'right', save: 20 });
    const { page } = here;
    await page.locator('.cm-line').nth(1).click();
    await here.run('insert-thank-you');
    await page.getByPlaceholder('Choose a contact').waitFor();
    await page.keyboard.type('ana');
    await page.keyboard.press('Enter');
    await page.locator('.cm-content', { hasText: 'Hi Ana,' }).waitFor();
    const marked = (): Promise<string> => page.evaluate(() => String(getSelection()));
    expect(await marked()).toMatch(/^\[a subject/);
    await here.run('next-blank');
    expect(await marked()).toMatch(/^\[your next step/);
    await expect.poll(() => here.vault.read('Note.md')).toContain('Hi Ana,');
    await page.locator('.cm-content').press('Control+z');
    await fileReads(here, 'Note.md', 'Before\n\nAfter\n');
  });
});

describe('the draft window', () => {
  it.each([
    ['light', {}],
    ['dark', { theme: 'dark' as const }],
    ['narrow', { viewport: { width: 560, height: 760 } }],
    ['phone', { device: 'phone' as const }],
  ])('has nothing for axe-core to say, %s', async (_, options) => {
    const here = await openBrowserApp({ files, settings: {}, today: TODAY, note: ANA, ...options });
    app = here;
    await here.run('draft');
    await here.page.locator('.rapport-draft').waitFor();
    expect(await axeFindings(here.page, '.modal')).toEqual([]);
    const wide = await here.page
      .locator('.modal')
      .evaluate((el) => el.scrollWidth - el.clientWidth);
    expect(wide).toBe(0);
  });

  it('says as a list what a selection could hurt', async () => {
    const here = await start({ note: 'Note.md', leaf: 'right' });
    await here.page.locator('.cm-line').nth(1).click();
    await here.page.keyboard.type('Just checking in. I need this ASAP.');
    await here.page.keyboard.press('Shift+Home');
    await here.run('check-selection');
    await here.page.getByRole('dialog', { name: 'Before it goes out' }).waitFor();
    expect(await axeFindings(here.page, '.modal')).toEqual([]);
    await here.page.locator('.rapport-coach-item', { hasText: 'ASAP' }).getByRole('button').click();
    expect(await here.page.evaluate(() => String(getSelection()))).toBe('ASAP');
  });
});
