import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/cli/vault/load';
import { readNote, splitNote } from '../../../src/notes/value/front-matter';
import { aVault, problemsIn, readContact } from '../../builders/a-vault';
import { noteOf } from '../../builders/note-of';

describe('the properties of a note', () => {
  it.each([
    ['Unix line ends', '---\ntie: weak\n---\nBody\n'],
    ['Windows line ends', '---\r\ntie: weak\r\n---\r\nBody\r\n'],
    ['old line ends', '---\rtie: weak\r---\rBody\r'],
    ['a byte order mark', '\uFEFF---\ntie: weak\n---\nBody\n'],
    ['both', '\uFEFF---\r\ntie: weak\r\n---\r\nBody\r\n'],
    ['no line end behind the closing fence', '---\ntie: weak\n---'],
    ['spaces behind the fences', '--- \ntie: weak\n---\t\nBody'],
    ['a comment', '---\n# mine\ntie: weak # really\n---\n'],
    ['a rule in the body', '---\ntie: weak\n---\n\n---\n\nBody'],
    ['a quoted name', "---\n'tie': weak\n---\n"],
    ['an anchor', '---\nothers: &t weak\ntie: *t\n---\n'],
  ])('are read with %s', (_, text) => {
    expect(readContact(text).tie).toBe('weak');
    expect(problemsIn(text)).toEqual([]);
  });

  it.each([
    ['an empty note', ''],
    ['a byte order mark alone', '\uFEFF'],
    ['no properties', 'Body'],
    ['empty ones', '---\n---\nBody'],
    ['blank ones', '---\n\n---\nBody'],
    ['a comment only', '---\n# nothing\n---\nBody'],
    ['two rules', '---\n\n---\n'],
    ['a rule alone', '---'],
    ['a longer rule', '----\ntie: weak\n----\n'],
    ['a space before them', ' ---\ntie: weak\n---\n'],
    ['code of another engine', '---js\nthrow new Error("run")\n---\n'],
    ['JSON of another engine', '---json\n{"tie":"weak"}\n---\n'],
    ['a rule above a sentence', '---\nJust a thought\n\nMore'],
    ['a rule above a blank line', '---\n\nJust a thought: see below\n'],
  ])('are none, and no problem, with %s', (_, text) => {
    const vault = aVault({ 'People/Jo.md': text });
    expect(vault.contact('People/Jo.md').tie).toBeNull();
    expect(vault.directory.problems().filter((problem) => problem.property !== null)).toEqual([]);
  });

  it.each([
    '\n---\ntie: weak\n---\n',
    '# Jo\n---\nlast contact: 2026-11-01\nx: y\n---\n',
    'a\n\n---\n# b\ndnc: yes\n\n---\n',
  ])('are a problem and no row with a line before them: %j', (text) => {
    const { directory } = aVault({ 'People/Jo.md': text });
    expect(directory.contacts()).toEqual([]);
    expect(directory.problems()).toMatchObject([{ property: null, found: '---' }]);
  });

  it.each([
    '\n---\nfoo: weak\n---\n',
    '\n---\nShe said so.\ntie: x\nWords\n---\n',
    '\n---\n\n---\n',
    '```\n---\ntie: weak\n---\n```',
    'a\n\n---\ntie: weak\n',
  ])('are not looked for in rules and code: %j', (text) => {
    const { directory } = aVault({ 'People/Jo.md': text });
    expect(directory.contacts()).toHaveLength(1);
    expect(directory.problems()).toEqual([]);
  });

  it.each([
    ['a tab', '---\nname: Jo\n\ttie: weak\n---\n', 3],
    ['a name twice', '---\nname: Jo\ntie: weak\ntie: strong\n---\n', 4],
    ['an unclosed quote', '---\nname: "Jo\ntie: weak\n---\n', null],
    ['an unclosed list', '---\nname: [Jo\n---\n', null],
    ['an at sign', '---\nname: Jo\ntelegram: @jo\n---\n', 3],
    ['a colon too many', '---\nname: Jo: the great\n---\n', 2],
    ['no closing fence', '---\nname: Jo\n\nBody\n', 1],
    ['no closing fence, Windows', '---\r\nname: Jo\r\n\r\nBody\r\n', 1],
    ['a list of them', '---\n- name\n- tie\n---\n', 2],
    ['a text', '---\njust a text\n---\n', 2],
    ['a text between rules', '---\n\njust a text\n\n---\n', 3],
    ['a fence that goes on', '---\nname: Jo\n--- and more\n', 1],
  ])('cannot be read with %s', (_, text, line) => {
    const vault = aVault({
      'People/Jo.md': text,
      'People/Bo.md': noteOf({ tie: 'weak', 'last-touch': '2026-11-01' }),
      'People/Al.md': text,
    });
    const problems = vault.directory.problems();
    expect(problems.map((problem) => problem.path)).toEqual(['People/Al.md', 'People/Jo.md']);
    for (const problem of problems) {
      expect(problem.property).toBeNull();
      expect(problem.message).not.toBe('');
      if (line !== null) expect(problem.line).toBe(line);
    }
    expect(vault.board()).toEqual({ Bo: 'later check-in 2027-02-01' });
  });

  it('are told of as broken each time they are', () => {
    const vault = aVault({ 'People/Jo.md': '---\na: [\n---\n' });
    expect(vault.directory.problems()).toHaveLength(1);
    vault.directory.setText('People/Jo.md', '---\na: [\n---\n');
    vault.directory.setText('People/Bo.md', '---\na: [\n---\n');
    expect(vault.directory.problems()).toHaveLength(2);
    vault.directory.setText('People/Jo.md', '---\na: b\n---\n');
    vault.directory.setText('People/Bo.md', '');
    expect(vault.directory.problems()).toEqual([]);
  });

  it.each([
    ...[
      '---\na: [\n---\n#person',
      '---\na: [\n---\nWe met. #contact/work',
      '---\ntype: Person\na: [\n---\n',
    ],
    ...[
      '---\na: [\ntype: "contact"\n---\n',
      '---\nx: @y\ntype: meeting\n---\n[[Jo]]',
      '---\ntype: person\n',
    ],
  ])(
    'that cannot be read are a problem outside the contacts folder where the text says whose: %j',
    (text) => {
      const { directory } = aVault({ 'Notes/Jo.md': text });
      expect(directory.problems()).toMatchObject([{ path: 'Notes/Jo.md', property: null }]);
      expect(directory.contacts()).toEqual([]);
    },
  );

  it.each([
    ...[
      '---\na: [\n---\n',
      '---\na: [\n---\n`#person`',
      '---\na: [\n---\n#persons',
      '---\ntype: place\na: [\n---\n',
    ],
    '---\na: [\n---\n```\n#person\n```',
  ])('that cannot be read are silent elsewhere: %j', (text) => {
    expect(aVault({ 'Notes/Jo.md': text }).directory.problems()).toEqual([]);
  });

  it('named like the inside of the machine change nothing', () => {
    const text = [
      '---',
      '__proto__: {tie: weak, archived: true}',
      'constructor: x',
      'toString: y',
      'prototype: z',
      '---',
    ].join('\n');
    const contact = readContact(text);
    expect(contact).toMatchObject({ tie: null, archived: false });
    expect(({} as Record<string, unknown>)['tie']).toBeUndefined();
    expect(problemsIn(text)).toEqual([]);
  });

  it('keep what looks like a number or a date as it is written', () => {
    const properties = (yaml: string): unknown => {
      const note = readNote(`---\n${yaml}\n---\n`, parseYaml);
      return note.ok ? note.properties : note.finding;
    };
    expect(properties('met: 2026-01-05')).toEqual({ met: '2026-01-05' });
    expect(properties('met: 2026-01-05T10:00:00Z')).toEqual({ met: '2026-01-05T10:00:00Z' });
    expect(properties('a: yes\nb: no\nc: on')).toEqual({ a: 'yes', b: 'no', c: 'on' });
    expect(properties('a: 0123')).toEqual({ a: 123 });
    expect(properties('a: "0123"')).toEqual({ a: '0123' });
    expect(properties('a: 1_000\nb: 12:30')).toEqual({ a: '1_000', b: '12:30' });
    expect(properties('a: [[2026-01-05]]')).toEqual({ a: [['2026-01-05']] });
  });

  it('with YAML that grows beyond measure are a problem, not the end', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (const [at, name] of [...'bcdefghi'].entries()) {
      const before = 'abcdefgh'.charAt(at);
      bomb.push(`${name}: &${name} [${Array<string>(10).fill(`*${before}`).join(', ')}]`);
    }
    expect(problemsIn(`---\n${bomb.join('\n')}\n---\n`)).toHaveLength(1);
  });
});

describe('splitting a note', () => {
  it('tells the line on which the body begins', () => {
    expect(splitNote('Body').bodyLine).toBe(1);
    expect(splitNote('---\n---\nBody').bodyLine).toBe(3);
    expect(splitNote('---\na: 1\nb: 2\n---\nBody')).toMatchObject({ bodyLine: 5, body: 'Body' });
    expect(splitNote('\uFEFF---\r\na: 1\r\n---\r\nBody')).toMatchObject({
      bodyLine: 4,
      body: 'Body',
    });
  });

  it('loses no line', () => {
    const line = fc.constantFrom('---', '', 'a: 1', '- b', '# c', '```', '\t', '--- x', '----');
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 12 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        (lines, end) => {
          const { body, bodyLine } = splitNote(lines.join(end));
          expect(body).toBe(lines.slice(bodyLine - 1).join('\n'));
        },
      ),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof splitNote(text).body === 'string'));
  });
});
