import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMemoryApp, type MemoryApp } from '../../../demo/testing/memory-app';
import { click, enter, row } from '../modal-host';

const JO = 'People/Jo Miles.md';
let app: MemoryApp;

beforeEach(async () => {
  app = await createMemoryApp({ files: { [JO]: '---\ncompany: Acme\n---\n' }, settings: {} });
  await app.run('add-several');
  await app.flush();
});

afterEach(() => {
  app.close();
});

const notes = (): string[] =>
  app.paths().filter((path) => path.startsWith('People/') && path.endsWith('.md'));
const preview = (): string[] =>
  (document.querySelector('.rapport-preview-line')?.textContent ?? '').split('\n');

const list = [
  '- Ana Ruiz, Kestrelway, Inc., Editor',
  'Jo Miles, Acme',
  '',
  'Jo Miles',
  'ana ruiz, kestrelway',
  '???',
  'Bo <bo@x.example>, Oddwheel',
].join('\n');

async function add(): Promise<void> {
  click('Add');
  await app.flush();
}

describe('adding several people', () => {
  it('says of each line what becomes of it', () => {
    enter('People', list);
    expect(preview()).toEqual([
      'New: Ana Ruiz',
      'There already: Jo Miles',
      'May be there already, left out: Jo Miles',
      'There already: ana ruiz',
      'Cannot be read, left out: ???',
      'New: Bo',
    ]);
  });

  it('makes the new ones as one step, with one undo', async () => {
    enter('People', list);
    await add();
    expect(notes().sort()).toEqual(['People/Ana Ruiz.md', 'People/Bo.md', JO]);
    expect(app.read('People/Ana Ruiz.md')).toBe(
      '---\ncompany: Kestrelway, Inc.\nrole: Editor\n---\n',
    );
    expect(app.read('People/Bo.md')).toBe('---\ncompany: Oddwheel\nemail: bo@x.example\n---\n');
    expect(app.notices().join()).toContain('Added 2 people.');
    await app.run('undo');
    await app.flush();
    expect(notes()).toEqual([JO]);
  });

  it('asks about those who may be there already', async () => {
    enter('People', 'Jo Miles');
    row('Add those as well who may be there already')
      .querySelector<HTMLElement>('.checkbox-container')
      ?.click();
    expect(preview()).toEqual(['New: Jo Miles 2']);
    await add();
    expect(app.read('People/Jo Miles 2.md')).toBe('---\nname: Jo Miles\n---\n');
  });

  it('stays where nobody is new', async () => {
    enter('People', 'Jo Miles, Acme');
    await add();
    expect(document.querySelector('.rapport-form-refusal')?.textContent).toContain('Nobody');
    expect(notes()).toEqual([JO]);
  });
});
