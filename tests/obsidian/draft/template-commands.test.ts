import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryApp, type MemoryApp } from '../../../demo/testing/memory-app';
import type { MarkdownView } from '../../../demo/host/markdown-view';

const JO = '---\ntie: moderate\n---\n# Jo\n\n## Log\n\n- 2026-11-20 met (coffee)\n';
const files = {
  'People/Jo.md': JO,
  'People/Li.md': '---\ndo-not-contact: true\n---\n',
  'People/Ada.md': '---\ntie: weak\nno-asks: true\n---\n',
  'Note.md': 'before after',
  'Templates/Mine.md': '---\nfor: thank-you\n---\nThanks {{first-name}}, {{ask: for what}}!\n',
};

/** Browsers tell of a new selection later; happy-dom in the middle of the editor's own update. */
const hush = (event: Event): void => {
  event.stopImmediatePropagation();
};

let app: MemoryApp;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T09:30:00Z') });
  window.localStorage.clear();
  document.addEventListener('selectionchange', hush);
  app = await createMemoryApp({ files });
  await app.flush();
});
afterEach(() => {
  app.close();
  document.removeEventListener('selectionchange', hush);
  vi.useRealTimers();
});

const press = (key: string): void => {
  const target = document.activeElement ?? document.body;
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
};
const openAtEnd = async (path: string): Promise<MarkdownView> => {
  const view = await app.openNote(path);
  view.editor.setCursor(view.editor.offsetToPos(view.editor.getValue().length));
  return view;
};
const suggestions = (): string[] =>
  [...document.querySelectorAll('.suggestion-item')].map((el) => el.textContent ?? '');

describe('"Insert thank-you note"', () => {
  it('puts the user’s own template at the cursor, the first blank selected, as one step', async () => {
    const { editor } = await openAtEnd('People/Jo.md');
    await app.run('insert-thank-you');
    expect(editor.getValue()).toBe(`${JO}Thanks Jo, [for what]!`);
    expect(editor.getSelection()).toBe('[for what]');
    editor.undo();
    expect(editor.getValue()).toBe(JO);
  });

  it('asks for whom in a note that is no contact', async () => {
    const view = await app.openNote('Note.md');
    view.editor.setCursor(0, 7);
    await app.run('insert-thank-you');
    expect(suggestions()).toEqual(['Jo', 'Ada']);
    press('Enter');
    await app.settle();
    expect(view.editor.getValue()).toBe('before Thanks Jo, [for what]!after');
  });

  it('says why there is none for somebody not to be contacted', async () => {
    const { editor } = await openAtEnd('People/Li.md');
    const before = editor.getValue();
    await app.run('insert-thank-you');
    expect(editor.getValue()).toBe(before);
    expect(app.notices()[0]).toContain('says not to contact them');
  });
});

describe('"Insert message template"', () => {
  it('offers what fits first', async () => {
    const { editor } = await openAtEnd('People/Jo.md');
    await app.run('insert-template');
    expect(suggestions().slice(0, 2)).toEqual([
      'MineThank-you',
      'Thank-you after a meetingThank-you',
    ]);
    press('ArrowDown');
    press('Enter');
    await app.settle();
    expect(editor.getValue()).toContain('Thank you for the coffee');
    expect(editor.getSelection()).toBe('[a subject, and what they said of it]');
  });

  it('offers no request where none is welcome', async () => {
    await openAtEnd('People/Ada.md');
    await app.run('insert-template');
    expect(suggestions().filter((text) => text.includes('Request'))).toEqual([]);
    expect(suggestions().length).toBeGreaterThan(20);
  });

  it('keeps in step with the templates folder', async () => {
    app.writeOutside('Templates/New.md', '---\nfor: thank-you\n---\nNew words\n');
    app.removeOutside('Templates/Mine.md');
    await app.flush();
    await openAtEnd('People/Jo.md');
    await app.run('insert-template');
    expect(suggestions()[0]).toBe('NewThank-you');
    expect(suggestions().join()).not.toContain('Mine');
  });
});

describe('"Go to next blank"', () => {
  it('selects one after the other, and knows no other brackets', async () => {
    const view = await app.openNote('Note.md');
    view.editor.setValue('a [link](x) [for what] b [a line of your own news] c [your own]');
    view.editor.setCursor(0);
    const selected: string[] = [];
    for (let at = 0; at < 3; at += 1) {
      await app.run('next-blank');
      selected.push(view.editor.getSelection());
    }
    expect(selected).toEqual(['[for what]', '[a line of your own news]', '[for what]']);
  });

  it('says when there is none', async () => {
    await app.openNote('Note.md');
    await app.run('next-blank');
    expect(app.notices()).toEqual(['No blank in this note.']);
  });
});

describe('"Check the selection"', () => {
  it('shows what could hurt and goes to its place', async () => {
    const view = await app.openNote('Note.md');
    view.editor.setValue('Draft:\n\nHi Jo, just checking in. I need this ASAP.');
    view.editor.setSelection({ line: 2, ch: 0 }, { line: 2, ch: 50 });
    await app.run('check-selection');
    const says = [...document.querySelectorAll<HTMLElement>('.rapport-coach-says')];
    expect(says.length).toBeGreaterThan(1);
    const asap = says.find((el) => el.textContent?.includes('ASAP'));
    asap?.click();
    await app.settle();
    expect(view.editor.getSelection()).toBe('ASAP');
    expect(document.querySelector('.modal')).toBeNull();
  });

  it('asks for a selection', async () => {
    await app.openNote('Note.md');
    await app.run('check-selection');
    expect(app.notices()).toEqual(['Select the text to check first.']);
  });
});

describe('"Add starter templates"', () => {
  it('copies them, never over a changed one, and can be undone', async () => {
    await app.run('add-starter-templates');
    await app.flush();
    const path = 'Templates/Rapport/Nudge.md';
    expect(app.read(path)).toMatch(/^---\nfor: nudge\n/);
    const { length } = app.paths();
    app.writeOutside(path, 'mine');
    await app.run('add-starter-templates');
    expect(app.read(path)).toBe('mine');
    expect(app.paths()).toHaveLength(length);
    expect(app.notices().at(-1)).toContain('Left 1 template as you changed them');
    document.querySelector<HTMLElement>('.notice .rapport-undo')?.click();
    await app.flush();
    expect(
      app.paths().filter((one) => one.startsWith('Templates/Rapport/') && one.endsWith('.md')),
    ).toEqual([path]);
  });
});
