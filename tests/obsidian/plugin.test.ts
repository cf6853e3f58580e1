import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryApp, type MemoryApp } from '../../demo/testing/memory-app';

const JO = 'People/Jo.md';
const notes: Readonly<Record<string, string>> = {
  [JO]: '---\ntie: weak # since the fair\ncompany: "[[Acme]]"\n---\n# Jo\n\n## Log\n- 2026-11-19 met (coffee): tea\n',
  'People/Li.md': '---\r\ntie: moderate\r\nlast-touch: 2026-08-01\r\n---\r\n# Li',
  'People/Broken.md': '---\ntie: [weak\n---\n',
  'Elsewhere.md': 'no contact',
};

let open: MemoryApp | null = null;

async function start(files = notes, more: Parameters<typeof createMemoryApp>[0] = {}) {
  open = await createMemoryApp({ files, settings: {}, ...more });
  await open.flush();
  await open.run('open-due');
  await open.flush();
  await frames();
  return open;
}

/** Lets what was asked for with the next frame happen. */
async function frames(): Promise<void> {
  for (let left = 4; left > 0; left -= 1) {
    await new Promise((resolve) => requestAnimationFrame(() => resolve(null)));
    await open?.settle();
  }
}

async function change(act: () => unknown): Promise<void> {
  await act();
  await open?.flush();
  await frames();
}

const rows = (): string[] =>
  [...document.querySelectorAll('.rapport-row .rapport-row-name')].map(
    (el) => el.textContent ?? '',
  );
const whys = (): string =>
  [...document.querySelectorAll('.rapport-row .rapport-row-why')]
    .map((el) => el.textContent)
    .join('\n');
const viewText = (): string => document.querySelector('.rapport-view')?.textContent ?? '';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T09:00:00') });
});

afterEach(() => {
  open?.close();
  open = null;
  vi.useRealTimers();
});

describe('the view follows the vault', () => {
  it('shows who is due and why', async () => {
    await start();
    expect(rows()).toEqual(expect.arrayContaining(['Jo', 'Li']));
    expect(whys()).toContain('Met on Nov 19 (coffee), not thanked yet.');
  });

  it('shows an edit that another program made', async () => {
    const app = await start();
    await change(() => {
      app.writeOutside(JO, notes[JO] + '- 2026-11-20 thanked\n');
    });
    expect(whys()).not.toContain('not thanked yet');
  });

  it('follows a note that is renamed, with its folder too', async () => {
    const app = await start();
    const folder = app.app.vault.getFolderByPath('People');
    if (!folder) throw new Error('no folder');
    await change(() => app.app.vault.rename(folder, 'Network'));
    expect(rows()).toEqual(expect.arrayContaining(['Jo', 'Li']));
    await change(async () => {
      const back = app.app.vault.getFolderByPath('Network');
      if (back) await app.app.vault.rename(back, 'People');
    });
    expect(rows()).toEqual(expect.arrayContaining(['Jo', 'Li']));
  });

  it('forgets a note that is deleted', async () => {
    const app = await start();
    await change(() => {
      app.removeOutside(JO);
    });
    expect(rows()).not.toContain('Jo');
  });

  it('lists a note that cannot be read, and keeps the others', async () => {
    await start();
    expect(viewText()).toContain('Could not be read');
    expect(rows()).toContain('Jo');
  });

  it('moves on at midnight', async () => {
    const late = { 'People/Mo.md': '---\ntie: weak\n---\n## Log\n- 2026-11-23 met (call)\n' };
    await start(late);
    expect(whys()).not.toContain('not thanked yet');
    vi.setSystemTime(new Date('2026-11-24T00:01:00'));
    await change(() => window.dispatchEvent(new Event('focus')));
    expect(whys()).toContain('Met on Nov 23 (call), not thanked yet.');
  });

  it('reads the notes again when settings change on another device', async () => {
    const app = await start({
      ...notes,
      'Network/Kim.md': '---\ntie: weak\n---\n## Log\n- 2026-11-20 met (lunch)\n',
    });
    expect(rows()).not.toContain('Kim');
    await change(async () => {
      app.writeOutside(
        '.obsidian/plugins/rapport/data.json',
        JSON.stringify({ contactFolders: ['People', 'Network'] }),
      );
      await app.plugin.onExternalSettingsChange?.();
    });
    expect(rows()).toEqual(expect.arrayContaining(['Jo', 'Kim']));
  });
});

describe('lifecycle', () => {
  it('leaves nothing behind when it is unloaded, and loads twice', async () => {
    const app = await start();
    app.unload();
    await app.flush();
    expect(app.commands().filter((id) => id.startsWith('rapport:'))).toEqual([]);
    expect(document.querySelectorAll('[class*="rapport-row"]').length).toBe(0);
    expect(document.querySelector('.rapport-status')).toBeNull();
    await app.load();
    await app.flush();
    await app.run('open-due');
    await app.flush();
    await frames();
    expect(rows()).toEqual(expect.arrayContaining(['Jo', 'Li']));
  });

  it('leaves as many listeners as there were before it was loaded', async () => {
    const app = await start();
    app.unload();
    await app.flush();
    const before = app.listeners();
    await app.load();
    await app.run('open-due');
    await app.flush();
    await frames();
    app.unload();
    await app.flush();
    expect(app.listeners()).toEqual(before);
  });

  it('opens the view by itself only when the user turns it on', async () => {
    open = await createMemoryApp({ files: notes, settings: {} });
    await open.flush();
    expect(document.querySelector('.rapport-view')).toBeNull();
    open.close();
    open = await createMemoryApp({ files: notes, settings: {}, userEnable: true });
    await open.flush();
    await frames();
    expect(document.querySelector('.rapport-view')).not.toBeNull();
  });

  it('stores no settings until the user changes one', async () => {
    const app = await start(notes, { settings: { todaysSet: 3, fromTheFuture: true } });
    expect(app.data()).toEqual({ todaysSet: 3, fromTheFuture: true });
  });
});

describe('what a user does lands in the note', () => {
  it('skips from the open note by command, and undoes it', async () => {
    const app = await start();
    await app.openNote(JO);
    await change(() => app.run('skip'));
    expect(app.read(JO)).toBe(`${notes[JO] ?? ''}- 2026-11-22 skipped (thank-you)\n`);
    expect(whys()).not.toContain('not thanked yet');
    await change(() => app.run('undo'));
    expect(app.read(JO)).toBe(notes[JO]);
    expect(whys()).toContain('not thanked yet');
    await change(() => app.run('redo'));
    expect(app.read(JO)).toContain('skipped (thank-you)');
  });

  it('takes back by the button of a notice what that notice says', async () => {
    const app = await start({ ...notes, 'People/Cy.md': notes[JO] ?? '' });
    for (const path of [JO, 'People/Cy.md']) {
      await app.openNote(path);
      await change(() => app.run('skip'));
    }
    const notice = [...document.querySelectorAll('.notice')].find((el) =>
      el.textContent?.includes('Skipped for Jo: thank-you'),
    );
    await change(() => notice?.querySelector('button')?.click());
    expect(app.read(JO)).toBe(notes[JO]);
    expect(app.read('People/Cy.md')).toContain('skipped');
  });

  it('snoozes and keeps Windows line ends', async () => {
    const app = await start();
    await app.openNote('People/Li.md');
    await change(() => app.run('snooze'));
    await change(() => app.chooseMenuItem('In a week'));
    expect(app.read('People/Li.md')).toBe(
      '---\r\ntie: moderate\r\nlast-touch: 2026-08-01\r\nsnoozed-until: 2026-11-29\r\n---\r\n# Li',
    );
  });

  it('refuses to undo what was edited since, and loses nothing', async () => {
    const app = await start();
    await app.openNote(JO);
    await change(() => app.run('skip'));
    const edited = app.read(JO).replace('tea', 'green tea');
    await change(() => {
      app.writeOutside(JO, edited);
    });
    await change(() => app.run('undo'));
    expect(app.read(JO)).toBe(edited);
    expect(app.notices().join(' ')).toContain('has changed since');
  });

  it('writes through the editor while the note has unsaved edits', async () => {
    const app = await start();
    const view = await app.openNote(JO);
    view.editor.setValue((notes[JO] ?? '').replace('# Jo\n', '# Jo\n\nA thought not saved yet\n'));
    await change(() => app.run('skip'));
    const text = app.read(JO);
    expect(text).toContain('A thought not saved yet\n');
    expect(text).toContain('- 2026-11-22 skipped (thank-you)\n');
    expect(view.editor.getValue()).toBe(text);
  });

  it('writes nothing to a note that cannot be read any more, and says why', async () => {
    const app = await start();
    await app.openNote(JO);
    const broken = '---\ntie: [weak\n---\n## Log\n';
    await change(async () => {
      app.writeOutside(JO, broken);
      await app.run('skip');
    });
    expect(app.read(JO)).toBe(broken);
    expect(app.notices().join(' ')).toContain('not valid YAML');
  });

  it('takes nothing from a settings file it does not understand', async () => {
    await start(notes, { settings: { contactFolders: 'People', rules: { nudgeDays: -3 } } });
    expect(rows()).toContain('Jo');
  });
});

describe('many contacts', () => {
  const many = (count: number): Record<string, string> =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `People/P${String(index)}.md`,
        `---\ntie: weak\nlast-touch: 2026-07-${String((index % 28) + 1).padStart(2, '0')}\n---\n`,
      ]),
    );

  it('shows the board from properties alone, before any text is read', async () => {
    const app = await start(many(30));
    app.unload();
    const read = vi
      .spyOn(app.app.vault, 'cachedRead')
      .mockReturnValue(new Promise(() => undefined));
    await app.load();
    await app.run('open-due');
    await app.flush();
    await frames();
    expect(rows().length).toBeGreaterThan(0);
    expect(read).toHaveBeenCalled();
  });

  it('draws what is seen, and still tells how many there are', async () => {
    await start(many(400));
    expect(document.querySelectorAll('.rapport-row').length).toBeLessThan(100);
    const sizes = [...document.querySelectorAll('.rapport-view [aria-setsize]')].map((el) =>
      Number(el.getAttribute('aria-setsize')),
    );
    expect(Math.max(...sizes)).toBeGreaterThan(200);
  });
});
