import fc from 'fast-check';

/** Properties that no edit of the tests names, in the odd forms that people and programs write. */
const OTHERS: readonly (readonly string[])[] = [
  ['name: "Jo \\"J\\" Doe" # full'],
  ["nick: 'it''s'"],
  ['# a comment', ''],
  ['tags: [a,  "b, c" , {d: 1}] # flow'],
  ['list:', '- x # one', '# between', '- "y: z"'],
  ['deep:', '    a:', '      - last-touch: 1', '    b: "c', '      cadence: d"'],
  ['about: |', '  cadence: x', '', '  # not a comment', '  tie: y'],
  ['folded: >-', '    a', '    b', '', ''],
  ['kept: |+', '  x', '', ''],
  ['long: some words', '  tie on the next # c'],
  ['quoted: "a', '', '  cadence: b" # c'],
  ['empty:'],
  ['null value: ~', '"quoted name": 1', "'single # name': 2"],
  ['phone: +15550100', 'octal: 0123', 'date: 2026-01-05', 'link: [[2026-01-05]]'],
  ['base: &base {a: 1}', 'again: *base'],
  ['map: {', '  tie: x, # c', '  cadence: "}"', '  }'],
  ['Über Größe: ü', '日本: 語', '🙂: 🙃'],
  ['wide:     x   ', 'tab:\tx'],
  ['__proto__: 1', 'constructor: 2'],
];

/** The properties that edits name, in several spellings and forms. */
const NAMED: readonly (readonly string[])[] = [
  ['last-touch: 2026-01-05 # c'],
  ['Last_Contact: "[[2026-01-05]]"'],
  ['last.chat:'],
  ['"last-touch" : \'2026-01-05\''],
  ['cadence: monthly'],
  ['frequency: "every 2 weeks" # c'],
  ['cadence: |', '  monthly', ''],
  ['tie:', '  - strong # c', '  # d'],
  ['TIE STRENGTH: [weak,', '  x]'],
  ['interests:', '- a', '- b'],
];

const BODIES: readonly (readonly string[])[] = [
  ['# Jo Doe', ''],
  ['Text with $& and $1.', '', '---', ''],
  ['```', '## Log', '- 2026-01-01 met', '```', ''],
  ['%%', '## Log', '- 2026-01-01 met', '%%', ''],
  ['<!-- ## Log', '-->', ''],
  ['## Log', '- 2026-01-01 met', '- 2026-02-01 thanked: x', '  - more', ''],
  ['### interactions', '', '* 2026-03-01 b', '', '* 2026-02-01 a', '', 'After.', ''],
  ['# History', '### 2026-01-01 met', 'Text', '', '### 2026-02-01', '- x', ''],
  ['## Log', '', '| a | b |', '|---|---|', ''],
  ['## Log', '', '| Date | Type | Notes |', '|---|---|---|', '| 2026-01-01 | met | x |', ''],
  ['## Log', 'Date | Who | What', '--|--|--', '2026-02-01 | Jo | wrote', '2026-01-01 | Jo | met'],
  ['Contact log', '---', '2026-01-01: met', 'wrapped', '', '2026-02-01: wrote', ''],
  ['## Log', '1. [[2026-01-01]] met', '2. [[2026-02-01]] – wrote', '', '---', ''],
  ['### History', '+ [x] **2026-02-01**: met', '', '+ [x] **2026-01-01**: met', ''],
  ['## Log'],
  ['## Promises', '- [ ] Send the CV 📅 2026-02-01', '- [ ] Call', '- [x] Write', ''],
  ['- [ ] Call', '\t- [ ] Ask (theirs)', '> - [ ] Quoted', ''],
  ['> ## Log', '> - 2026-01-01 met', ''],
  ['Word[^1].', '', '[^1]: A note', '    with more', ''],
  ['1. one', '2. two', '   ```js', '   x', '   ```', ''],
  ['- a', '- b %% c %%', '  lazy', 'lazier', ''],
];

const ENDS: readonly (readonly string[])[] = [
  [],
  ['~~~', 'open code'],
  ['%% open comment', 'x'],
  ['<!-- x'],
];

const lines = (
  blocks: readonly (readonly string[])[],
  most: number,
): fc.Arbitrary<readonly string[]> =>
  fc.array(fc.constantFrom(...blocks), { maxLength: most }).map((chosen) => chosen.flat());

const block = fc
  .tuple(
    fc.uniqueArray(fc.nat(OTHERS.length - 1), { maxLength: 5 }),
    fc.uniqueArray(fc.nat(NAMED.length - 1), { maxLength: 3 }),
    fc.infiniteStream(fc.nat(100)),
  )
  .map(([others, named, order]) => {
    const blocks = [...others.map((at) => OTHERS[at] ?? []), ...named.map((at) => NAMED[at] ?? [])];
    const sorted = blocks.map((lines) => ({ lines, key: Number(order.next().value) }));
    return ['---', ...sorted.sort((a, b) => a.key - b.key).flatMap(({ lines }) => lines), '---'];
  });

/** Contact notes as they come: odd YAML, comments, unusual headings, every line ending, marks, no final newline. */
export const notes: fc.Arbitrary<string> = fc
  .record({
    mark: fc.constantFrom('', '\uFEFF'),
    front: fc.option(block, { freq: 6, nil: [] }),
    body: lines(BODIES, 5),
    end: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, fc.constantFrom(...ENDS)),
    eols: fc.oneof(
      fc.constantFrom('\n', '\r\n', '\r').map((eol) => [eol]),
      fc.array(fc.constantFrom('\n', '\r\n'), { minLength: 1, maxLength: 5 }),
    ),
    final: fc.boolean(),
  })
  .map(({ mark, front, body, end, eols, final }) => {
    const all = [...front, ...body, ...end];
    const text = all.map((line, at) => line + (eols[at % eols.length] ?? '\n')).join('');
    return mark + (final ? text : text.replace(/(?:\r\n|\r|\n)$/, () => ''));
  });
