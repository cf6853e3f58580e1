import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryApp, type MemoryApp } from '../../../demo/testing/memory-app';
import { click, enter, fault, press } from '../modal-host';

let app: MemoryApp;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T09:05:00') });
});

afterEach(() => {
  app.close();
  vi.useRealTimers();
});

async function frame(): Promise<void> {
  await app.flush();
  await new Promise((resolve) => requestAnimationFrame(() => resolve(null)));
  await app.flush();
}

async function start(files: Readonly<Record<string, string>>, settings = {}): Promise<void> {
  app = await createMemoryApp({ files, settings });
  await app.run('open-due');
  await frame();
}

async function form(files: Readonly<Record<string, string>> = {}, settings = {}): Promise<void> {
  await start(files, settings);
  await app.run('add-person');
  await frame();
}

const text = (selector: string): string => document.querySelector(selector)?.textContent ?? '';
const notes = (): string[] => app.paths().filter((path) => path.endsWith('.md'));

async function add(): Promise<void> {
  click('Add');
  await frame();
}

describe('adding a person', () => {
  it('goes from an empty vault to a coffee logged and a thank-you to come in a few keys', async () => {
    await start({});
    click('Add a person');
    await frame();
    expect(document.activeElement?.tagName).toBe('INPUT');
    enter('Name', 'Jo Miles');
    enter('What happened', 'met (coffee): offered to read my CV');
    press('Enter');
    await frame();
    expect(app.read('People/Jo Miles.md')).toBe(
      '## Log\n\n- 2026-11-22 met (coffee): offered to read my CV\n',
    );
    expect(text('.rapport-row')).toContain('Jo Miles');
    expect(app.notices().join()).toContain('Added Jo Miles.');
    expect(text('.rapport-row')).toContain('tomorrow');
    expect(text('.rapport-row .rapport-row-why')).toContain('coffee');
  });

  it('writes what was filled in and nothing else, as the preview says', async () => {
    await form();
    enter('Name', 'Ana: Ruiz');
    enter('Company', 'Kestrelway');
    enter('Relation', 'Hiring manager, peer');
    enter('How well they know you', 'weak');
    enter('E-mail', 'ana@kestrelway.example');
    const note = [
      ...['---', 'name: "Ana: Ruiz"', 'tie: weak', 'relation:', '  - hiring-manager', '  - peer'],
      ...['company: Kestrelway', 'email: ana@kestrelway.example', '---'],
    ].join('\n');
    expect(text('.rapport-preview-line')).toBe(`People/Ana Ruiz.md\n${note}`);
    await add();
    expect(app.read('People/Ana Ruiz.md')).toBe(`${note}\n`);
  });

  it('says what a note is where the folder does not', async () => {
    await form({}, { contactFolders: [] });
    enter('Name', 'Jo');
    await add();
    expect(app.read('Jo.md')).toBe('---\ntype: contact\n---\n');
  });

  it('begins with the template of the settings', async () => {
    const template = '---\ntie: \ncreated: {{date}}\n---\n# {{name}}\n\n## Log\n';
    await form({ 'Templates/Person.md': template }, { newContactTemplate: 'Templates/Person' });
    enter('Name', 'Jo');
    enter('How well they know you', 'strong');
    await add();
    expect(app.read('People/Jo.md')).toBe(
      '---\ntie: strong\ncreated: 2026-11-22\n---\n# Jo\n\n## Log\n',
    );
  });

  it('goes on without a template that is not there, and says so', async () => {
    await form({}, { newContactTemplate: 'Templates/Gone' });
    expect(app.notices().join()).toContain('Templates/Gone');
    enter('Name', 'Jo');
    enter('Role', 'Editor');
    await add();
    expect(app.read('People/Jo.md')).toBe('---\nrole: Editor\n---\n');
  });

  it('is one step to undo', async () => {
    await form();
    enter('Name', 'Jo');
    await add();
    expect(notes()).toContain('People/Jo.md');
    await app.run('undo');
    await frame();
    expect(notes().filter((path) => path.startsWith('People/'))).toEqual([]);
  });

  it('asks for a name', async () => {
    await form();
    await add();
    expect(fault('Name')).toBe('Say who it is.');
    expect(notes()).toEqual([]);
  });

  it('says beside the field what of a day cannot be', async () => {
    await form();
    enter('Name', 'Jo');
    enter('What happened', '2026-12-01 met: tea');
    await add();
    expect(fault('What happened')).toContain('still ahead');
    expect(notes()).toEqual([]);
  });
});

describe('somebody who is there already', () => {
  const JO = 'People/Jo Miles.md';
  const files = { [JO]: '---\ncompany: Acme Inc.\narchived: true\n---\n' };

  it.each([
    ['Acme', 'Jo Miles has a note already.'],
    ['Other', 'This may be Jo Miles, who has a note already.'],
  ])('is said while typing: %s', async (company, words) => {
    await form(files);
    enter('Name', 'Jo Mile');
    expect(document.querySelector('.rapport-remark.is-away')).not.toBeNull();
    enter('Name', 'jo miles');
    enter('Company', company);
    expect(text('.rapport-remark:not(.is-away)')).toContain(words);
  });

  it('can be opened in place of the form', async () => {
    await form(files);
    enter('Name', 'Jo Miles');
    click('Open note');
    await frame();
    expect(document.querySelector('.rapport-form')).toBeNull();
    expect(app.app.workspace.getActiveFile()?.path).toBe(JO);
  });

  it('is asked about once, and gets a name of its own', async () => {
    await form(files);
    enter('Name', 'Jo Miles');
    enter('Company', 'Acme');
    await add();
    expect(text('.rapport-form-refusal')).toContain('Press Add again');
    expect(notes()).toEqual([JO]);
    await add();
    expect(notes()).toContain('People/Jo Miles (Acme).md');
    expect(app.read('People/Jo Miles (Acme).md')).toContain('name: Jo Miles');
  });
});
