import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { Actions } from '../../../src/app/actions';
import { starterCopies, Templates, type StarterCopies } from '../../../src/app/draft/templates';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings';
import { STARTERS } from '../../../src/core/template/starters/starters';
import { day } from '../../builders/day';
import { MemoryNotes } from '../memory-notes';

const parseYaml = (text: string): unknown => parse(text, { logLevel: 'error' });
const make = (settings: Settings = DEFAULT_SETTINGS): Templates =>
  new Templates(parseYaml, () => settings);

const OWN = '---\nfor: thank-you\nsubject: "Thanks, {{first-name}}"\n---\nHi {{first-name}}!\n';

describe('templates from notes', () => {
  it('come before the starters', () => {
    const templates = make();
    templates.setText('Templates/Mine.md', OWN);
    expect(templates.all()[0]).toMatchObject({ id: 'Templates/Mine.md', name: 'Mine' });
    expect(templates.all()).toHaveLength(STARTERS.length + 1);
  });

  it('stand in place of the starter of the same name', () => {
    const templates = make();
    templates.setText('Templates/Rapport/Thank-you after a meeting.md', OWN);
    expect(templates.all()).toHaveLength(STARTERS.length);
    const names = templates.all().map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('are only those in the templates folder with a purpose', () => {
    const templates = make();
    templates.setText('People/Jo.md', OWN);
    templates.setText('Templates/Person.md', '---\ntype: person\n---\n# {{title}}\n');
    templates.setText('Templates/Other.md', '---\ndate: <% tp.date.now() %>\ntags: [a\n---\nx\n');
    expect(templates.all()).toHaveLength(STARTERS.length);
    expect(templates.problems()).toEqual([]);
  });

  it('that cannot be read are problems with line and reason, and offered to nobody', () => {
    const templates = make();
    templates.setText('Templates/B.md', '---\nfor: nudge\n---\nHi\n\n{{#name}} there\n');
    templates.setText('Templates/A.md', '---\nfor: thankyou\n---\nHi\n');
    templates.setText('Templates/C.md', `---\nfor: nudge\n---\n${'x'.repeat(1_000_000)}`);
    templates.setText('Templates/D.md', '---\nfor: [nudge\n---\nHi\n');
    expect(templates.all()).toHaveLength(STARTERS.length);
    const told = templates.problems().map(({ path, line, message }) => [path, line, message]);
    expect(told).toMatchObject([
      ['Templates/A.md', 2, expect.stringContaining('Expected one of')],
      ['Templates/B.md', 6, 'This section is not closed in time.'],
      ['Templates/C.md', 4, 'This template is too long to be a message.'],
      ['Templates/D.md', expect.any(Number), expect.stringContaining('not valid YAML')],
    ]);
  });

  it('tell of changes, and only of those', () => {
    const templates = make();
    let changes = 0;
    const stop = templates.onChange(() => (changes += 1));
    templates.setText('Templates/Mine.md', OWN);
    templates.setText('Templates/Mine.md', OWN);
    templates.remove('Templates/None.md');
    expect(changes).toBe(1);
    templates.keepOnly([]);
    expect(changes).toBe(2);
    stop();
    templates.setText('Templates/Mine.md', OWN);
    expect(changes).toBe(2);
  });

  it('tell the hints of their blanks, of those in sections too', () => {
    const templates = make();
    templates.setText('Templates/A.md', '---\nfor: ask\n---\n{{#x}}{{ask: your own hint}}{{/x}}\n');
    expect(templates.hints()).toContain('your own hint');
    expect(templates.hints()).toContain('a line of your own news');
  });
});

describe('adding the starters', () => {
  const path = 'Templates/Rapport/Thank-you after a meeting.md';

  const context = { settings: DEFAULT_SETTINGS, today: day('2026-11-22') };
  const stepsOver = (memory: MemoryNotes): Actions => new Actions(memory, parseYaml, () => context);
  const copy = async (memory: MemoryNotes, actions = stepsOver(memory)): Promise<StarterCopies> => {
    const copies = await starterCopies(memory, DEFAULT_SETTINGS);
    await actions.step('added', copies.added);
    return copies;
  };

  it('makes a note of each, which reads as the same template', async () => {
    const memory = new MemoryNotes({});
    const { added } = await copy(memory);
    expect(added).toHaveLength(STARTERS.length);
    const templates = make();
    for (const [at, text] of memory.texts) templates.setText(at, text);
    expect(templates.problems()).toEqual([]);
    const plain = ({ name, subject, body, maxWords }: (typeof STARTERS)[number]): unknown => ({
      name,
      subject,
      body,
      maxWords,
    });
    const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);
    expect([...templates.all()].sort(byName).map(plain)).toEqual(
      [...STARTERS].sort(byName).map(plain),
    );
  });

  it('never writes over a note that is there', async () => {
    const memory = new MemoryNotes({ [path]: 'my own words' });
    const { added, kept } = await copy(memory);
    expect(kept).toEqual([path]);
    expect(added).toHaveLength(STARTERS.length - 1);
    expect(memory.texts.get(path)).toBe('my own words');
    expect((await copy(memory)).same).toHaveLength(STARTERS.length - 1);
  });

  it('is one step, taken back but for notes that were changed since', async () => {
    const memory = new MemoryNotes({});
    const actions = stepsOver(memory);
    await copy(memory, actions);
    expect(memory.texts.size).toBe(STARTERS.length);
    await actions.undo();
    expect(memory.texts.size).toBe(0);
    await actions.redo();
    expect(memory.texts.size).toBe(STARTERS.length);
    memory.texts.set(path, 'changed');
    expect((await actions.undo()).refusals).toMatchObject([{ path }]);
    expect([...memory.texts]).toEqual([[path, 'changed']]);
  });
});
