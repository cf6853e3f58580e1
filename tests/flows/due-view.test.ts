import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { axeFindings } from '../../demo/testing/axe';
import { closeBrowser, openBrowserApp, type BrowserApp } from '../../demo/testing/browser-app';
import { fileReads, focused, nameOf, names, openDue, PEOPLE, rowOf, TODAY, whys } from './due-app';

let app: BrowserApp | null = null;

const start = async (more: Parameters<typeof openDue>[0] = {}): Promise<BrowserApp> => {
  app = await openDue(more);
  return app;
};

afterEach(async () => {
  const done = app;
  app = null;
  await done?.close();
});

afterAll(closeBrowser);

const ANA = 'People/Ana Reyes.md';
const BO = 'People/Bo Lind.md';
const DI = 'People/Di Marsh.md';

/** A note with one more line behind another. */
const after = (path: string, line: string, more: string): string =>
  (PEOPLE[path] ?? '').replace(line, () => `${line}${more}`);

describe('with the mouse', () => {
  it('skips, and takes it back from the notice', async () => {
    const { page } = await start();
    await rowOf(app!, 'Ana Reyes').hover();
    await rowOf(app!, 'Ana Reyes')
      .getByRole('button', { name: 'Skip Ana Reyes this time' })
      .click();
    const line = '- 2026-11-13 met (coffee): talked about "rail"\r\n';
    await fileReads(app!, ANA, after(ANA, line, '- 2026-11-18 skipped (thank-you)\r\n'));
    await expect.poll(() => whys(app!)).not.toContain('coffee');
    await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await fileReads(app!, ANA, PEOPLE[ANA] ?? '');
    await expect.poll(() => whys(app!)).toContain('(coffee), not thanked yet');
  });

  it('logs what happened, in one step with last-touch', async () => {
    const { page } = await start();
    await rowOf(app!, 'Di Marsh').hover();
    await rowOf(app!, 'Di Marsh')
      .getByRole('button', { name: 'Log what happened with Di Marsh' })
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').first().selectOption('wrote');
    await dialog
      .getByRole('textbox', { name: /happened|text|note|words/i })
      .first()
      .fill('see you then');
    await dialog.getByRole('button', { name: 'Log', exact: true }).click();
    await fileReads(
      app!,
      DI,
      '---\ntie: weak\nlast-touch: 2026-11-18\n---\n## Log\n- 2026-11-16 replied: yes, gladly\n- 2026-11-18 wrote: see you then\n',
    );
  });

  it('snoozes from the menu that a right click opens', async () => {
    const { page } = await start();
    await rowOf(app!, 'Bo Lind').click({ button: 'right' });
    await page.getByRole('menuitem', { name: /^Snooze/ }).click();
    await page.getByRole('menuitem', { name: 'In a week' }).click();
    await fileReads(app!, BO, after(BO, 'tie: moderate\n', 'snoozed-until: 2026-11-25\n'));
  });

  it('ticks a promise from the menu', async () => {
    const { page } = await start();
    await rowOf(app!, 'Bo Lind').click({ button: 'right' });
    await page.getByRole('menuitem', { name: /Tick “Send the article”/ }).click();
    await fileReads(
      app!,
      BO,
      (PEOPLE[BO] ?? '').replace(
        '- [ ] Send the article 📅 2026-11-10',
        '- [x] Send the article 📅 2026-11-10 ✅ 2026-11-18',
      ),
    );
  });

  it('does one thing for several people, and undoes it as one', async () => {
    const { page } = await start();
    for (const name of ['Ana Reyes', 'Di Marsh']) {
      await rowOf(app!, name).hover();
      await rowOf(app!, name).getByRole('checkbox').check();
    }
    await page.getByText('2 selected').waitFor();
    await page.getByRole('button', { name: 'Skip all selected this time' }).click();
    await expect.poll(() => app!.vault.read(ANA)).toContain('skipped (thank-you)');
    await expect.poll(() => app!.vault.read(DI)).toContain('skipped (reply)');
    await expect.poll(() => page.getByText('2 selected').isVisible()).toBe(false);
    await app!.run('undo');
    await fileReads(app!, ANA, PEOPLE[ANA] ?? '');
    await fileReads(app!, DI, PEOPLE[DI] ?? '');
  });
});

describe('with the keyboard', () => {
  it('walks the rows, skips, and goes on to the next person', async () => {
    const { page } = await start();
    const [first = '', second = ''] = await names(app!);
    await nameOf(app!, first).focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused(app!)).toBe(second);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('i');
    await expect.poll(() => focused(app!)).toBe(second);
    await page.keyboard.press('Control+z');
    for (const [path, text] of Object.entries(PEOPLE)) await fileReads(app!, path, text);
  });

  it('snoozes, logs and opens', async () => {
    const { page } = await start();
    await nameOf(app!, 'Ana Reyes').focus();
    await page.keyboard.press('s');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => app!.vault.read(ANA)).toContain('snoozed-until: 2026-11-');
    await nameOf(app!, 'Di Marsh').focus();
    await page.keyboard.press('l');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => app!.vault.read(DI)).toContain('- 2026-11-18 ');
    await nameOf(app!, 'Ed Vance').focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.title().then(() => page.locator('.cm-content').textContent()))
      .toContain('met (lunch)');
  });

  it('shows its keys, and searches', async () => {
    const { page } = await start();
    const [first = ''] = await names(app!);
    await nameOf(app!, first).focus();
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('Log what happened').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.keyboard.type('vance');
    await expect.poll(() => names(app!)).toEqual(['Ed Vance']);
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await names(app!)).length).toBeGreaterThan(2);
  });
});

describe('beside others', () => {
  it('shows an edit from another process and keeps the focus', async () => {
    await start();
    await nameOf(app!, 'Ed Vance').focus();
    await app!.vault.write(ANA, `${PEOPLE[ANA] ?? ''}\r\n## History\r\n- 2026-11-18 thanked\r\n`);
    await expect.poll(() => whys(app!)).not.toContain('coffee');
    expect(await focused(app!)).toBe('Ed Vance');
  });

  it('refuses to undo over an edit made since, and loses nothing', async () => {
    const { page } = await start();
    await rowOf(app!, 'Ana Reyes').hover();
    await rowOf(app!, 'Ana Reyes')
      .getByRole('button', { name: 'Skip Ana Reyes this time' })
      .click();
    await expect.poll(() => app!.vault.read(ANA)).toContain('skipped');
    const edited = (await app!.vault.read(ANA)).replace('likes tea', 'likes coffee');
    await app!.vault.write(ANA, edited);
    await page.waitForFunction(() => document.querySelector('.notice') !== null);
    await app!.run('undo');
    await page.getByText('has changed since').first().waitFor();
    expect(await app!.vault.read(ANA)).toBe(edited);
  });

  it('turns to the next day while it is open', async () => {
    const { page } = await start();
    expect(await rowOf(app!, 'Ed Vance').textContent()).toContain('today');
    await app!.setTime('2026-11-20T00:01');
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await expect.poll(() => rowOf(app!, 'Ed Vance').textContent()).toContain('due since Nov 18');
  });

  it.each(['Pacific/Auckland', 'America/Los_Angeles', 'Asia/Kathmandu'])(
    'shows the same days late at night in %s',
    async (timezone) => {
      await start({ timezone, today: '2026-11-18T23:30' });
      expect(await rowOf(app!, 'Ed Vance').textContent()).toContain('today');
      expect(await rowOf(app!, 'Ana Reyes').textContent()).toContain('due since Nov 14');
    },
  );
});

describe('in a window of its own', () => {
  it('takes keys and keeps the focus there', async () => {
    app = await openBrowserApp({ files: PEOPLE, settings: {}, today: TODAY, leaf: 'window' });
    await expect.poll(() => app!.context.pages().length).toBe(2);
    const own = app.context.pages()[1]!;
    const names = own.locator('.rapport-row-name');
    await names.first().waitFor();
    const next = (await names.nth(1).textContent()) ?? '';
    await names.first().focus();
    await own.keyboard.press('i');
    await expect
      .poll(() => own.evaluate(() => document.activeElement?.textContent ?? ''))
      .toBe(next);
    expect(await app.vault.read(BO)).toContain('- 2026-11-18 skipped (promise)');
  });
});

describe('every screen', () => {
  const screens = [
    { theme: 'light', leaf: 'tab' },
    { theme: 'dark', leaf: 'right', width: 280 },
    { theme: 'dark', leaf: 'tab', device: 'phone' },
  ] as const;
  it.each(screens)('is clean for axe: %o', async (screen) => {
    const { page } = await start(screen);
    expect(await axeFindings(page, '.rapport-view')).toEqual([]);
  });

  it('is clean for axe with the menu, the log form and the sheet of keys open', async () => {
    const { page } = await start();
    await rowOf(app!, 'Bo Lind').click({ button: 'right' });
    expect(await axeFindings(page, '.menu')).toEqual([]);
    await page.keyboard.press('Escape');
    await nameOf(app!, 'Ana Reyes').focus();
    for (const key of ['l', '?']) {
      await page.keyboard.press(key);
      await page.getByRole('dialog').waitFor();
      expect(await axeFindings(page, '.modal')).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
  });
});

describe('five thousand contacts', () => {
  it('are reached to the end by keyboard, few of them drawn', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 5000 }, (_, index) => [
        `People/P${String(index).padStart(4, '0')}.md`,
        '---\ntie: weak\nlast-touch: 2026-07-01\n---\n## Log\n- 2026-06-01 wrote\n',
      ]),
    );
    const { page } = await start({ files: many });
    expect(await page.locator('.rapport-row').count()).toBeLessThan(80);
    const [first = ''] = await names(app!);
    await nameOf(app!, first).focus();
    await page.keyboard.press('End');
    const at = (attribute: string): Promise<number> =>
      page.locator('.rapport-row:focus-within').getAttribute(attribute).then(Number);
    await expect.poll(() => at('aria-setsize')).toBeGreaterThan(4000);
    expect(await at('aria-posinset')).toBe(await at('aria-setsize'));
    expect(await page.locator('.rapport-row').count()).toBeLessThan(120);
  });
});
