import { describe, expect, it } from 'vitest';
import { aVault, type Vault } from '../builders/a-vault';

/** Notes as people write them, and what must come of them on 25 November 2026. */
const DAY = '2026-11-25';
const ADA = 'People/Ada Vex.md';

const note = (properties: string, ...body: string[]): string =>
  `---\n${properties}\n---\n\n${body.join('\n')}\n`;

const ada = (text: string, others: Readonly<Record<string, string>> = {}): Vault =>
  aVault({ [ADA]: text, ...others }, DAY);

const standing = (vault: Vault): string => vault.board()['Ada Vex'] ?? 'no row';

const problems = (vault: Vault): string[] =>
  vault.directory
    .problems()
    .map(({ property, line, found }) => `${property ?? 'note'}@${String(line)} "${found}"`);

describe('a call on 20 November', () => {
  it.each([
    ['in bold', '## Log\n\n- **2026-11-20** – call: compared notice periods'],
    ['with a comma behind the date', '## Log\n\n- 2026-11-20, call about the rota'],
    ['below a contact log', '## Contact Log\n\n- 2026-11-20 call: the rota'],
    [
      'in a table',
      '## Contact Log\n\n| Date | Type | Notes |\n| --- | --- | --- |\n| 2026-10-06 | LinkedIn | wrote |\n| 2026-11-20 | Call | the rota |',
    ],
    ['below a daily link with a weekday', '## Log\n\n- [[2026-11-20 Friday]] call about the rota'],
    ['as a dated heading alone', '## 2026-11-20 call\n\n- talked about the rota'],
    [
      'below an emoji heading',
      '## 💬 Conversation History\n\n### 2026-11-20 — call\n\n- a manager',
    ],
    ['below a dressed heading', '## Log:\n\n- 2026-11-20 call: the rota'],
    ['as a paragraph', '## Log\n\n2026-11-20: call, she has a new job'],
    ['as paragraphs', '## Log\n\n2026-11-01: wrote\n2026-11-20: call'],
    ['as a ticked task', '## Log\n\n- [x] Call Ada about the rota ✅ 2026-11-20'],
    ['with the date in words', '## Log\n\n- Nov 20, 2026: call about the rota'],
    ['behind pipes', '## Log\n\n- 2026-11-20 | call | the rota'],
    ['behind a weekday', '## Log\n\n- 2026-11-20 (Fri) call (work): the rota'],
    ['with the verb in bold', '## Log\n\n- 2026-11-20 **Call**: the rota'],
    ['numbered', '## Log\n\n1. 2026-11-20 call'],
    ['above every heading', '- 2026-11-20 — call. Training for a half marathon.\n\n## Career'],
    ['below the title', '# Ada Vex\n\n- 2026-11-20 call'],
    ['indented', '## Log\n\n- Autumn\n\n    - 2026-11-20 call'],
    ['wrapped', '## Log\n\n- 2026-11-20 call about\n  the rota and more\n- 2026-11-02 wrote'],
    ['with a range of times', '## Log\n\n- 2026-11-20 10:00–11:00 📞 call'],
    [
      'in a log in the middle',
      '# Ada\n\n## Notes\n\ntext\n\n## Meeting log\n\n- 2026-11-20 call\n\n## Career\n\n- 2019-03-01 joined',
    ],
  ])('%s is owed thanks', (_, body) => {
    const vault = ada(note('tie: moderate\ncadence: yearly', body));
    expect(standing(vault)).toMatch(/^late thank-you 2026-11-21/);
    expect(problems(vault)).toEqual([]);
  });

  it.each([
    ['not taken', '- 2026-11-20 called, no answer'],
    ['called off', '- 2026-11-20 call cancelled'],
    ['yet to be', '- [ ] 2026-11-20 call'],
    ['quoted', '> - 2026-11-20 call'],
    ['struck out', '- ~~2026-11-20 call~~'],
  ])('%s is not', (_, line) => {
    expect(standing(ada(note('tie: moderate\ncadence: yearly', '## Log', '', line)))).not.toMatch(
      /thank-you/,
    );
  });
});

describe('a request of 1 November', () => {
  const after = (line: string): string =>
    standing(
      ada(note('tie: strong\ncadence: yearly', '## Log', '- 2026-11-01 asked (referral)', line)),
    );

  it.each([
    ...['emailed me back: yes', 'they replied: yes', 'she replied', 'Ada replied: gladly'],
    ...['had coffee with her, very helpful', 'heard back: no', 'got a reply', 'email from Ada'],
    ...['she called', 'said no', 'answered: soon', 'Ada Vex wrote back', 'she sent me a note'],
  ])('is answered by "%s"', (words) => {
    expect(after(`- 2026-11-03 ${words}`)).not.toMatch(/nudge/);
  });

  it.each(['no answer', 'heard nothing', 'still waiting', 'wrote', 'replied to her', 'thanked'])(
    'is not answered by "%s"',
    (words) => {
      expect(after(`- 2026-11-03 ${words}`)).toMatch(/nudge 2026-11-23/);
    },
  );

  it('waits anew after a nudge by any name', () => {
    for (const words of ['follow-up email sent', 'sent a reminder', 'nudged', 'chased her']) {
      expect(after(`- 2026-11-23 ${words}`)).toMatch(/^waiting nudge 2026-12-14/);
    }
  });

  it('is the user’s alone', () => {
    const only = (line: string): string =>
      standing(ada(note('tie: strong\ncadence: yearly', '## Log', line)));
    expect(only('- 2026-11-03 asked me for my CV')).not.toMatch(/nudge/);
    expect(only('- 2026-11-01 asked her to introduce me to Bo')).toMatch(/^due nudge 2026-11-23/);
  });
});

describe('thanks', () => {
  it.each([
    ...['sent thank-you note', 'thank you note sent', 'thanked', 'sent thanks', 'emailed thanks'],
    ...['Thanks!', 'sent a thank you', 'finally thanked her'],
  ])('are said by "%s"', (words) => {
    const log = ['## Log', '- 2026-11-20 met (coffee): the rota', `- 2026-11-21 ${words}`];
    expect(standing(ada(note('tie: moderate\ncadence: yearly', ...log)))).not.toMatch(/thank-you/);
  });
});

describe('a promise', () => {
  it.each([
    ...['by [[2026-12-21]]', 'by 2026-12-21', '⏳ 2026-12-21', '🛫 2026-12-21', '📅 2026-12-21.'],
    ...[
      '(📅 2026-12-21)',
      '(due 2026-12-21)',
      'due 2026-12-21',
      '(@2026-12-21)',
      'by Dec 21, 2026!',
    ],
    ...[
      '[due:: 2026-12-21]',
      '[scheduled:: 2026-12-21]',
      '⏳ 2026-12-01 🛫 2026-12-21',
      '(by 2026-12-21)',
    ],
    ...[
      '– 📅 2026-12-21',
      'by 2026-12-22 📅 2026-12-21',
      'due: [[2026-12-21|Mon]]',
      '(@[[2026-12-21]])',
    ],
  ])('"%s" is due on that day', (mark) => {
    const vault = ada(note('tie: strong\ncadence: never', `- [ ] Send the plan ${mark}`));
    expect(standing(vault)).toMatch(/promise 2026-12-21/);
    const words = vault.contact(ADA).promises[0]?.text;
    expect(words).toBe(mark.includes('12-22') ? 'Send the plan by 2026-12-22' : 'Send the plan');
    expect(problems(vault)).toEqual([]);
  });

  it.each(['- [!]', '- [>]', '- [?]', '1. [ ]', '> - [ ]', '* [*]'])('is open as "%s"', (box) => {
    const vault = ada(note('tie: strong\ncadence: never', `${box} Send it 📅 2026-11-24`));
    expect(standing(vault)).toMatch(/promise 2026-11-24/);
  });

  it.each(['📅 2026-02-30', 'by 2026-02-30', '📅 soon', 'due 01/05/2026'])(
    'with "%s" is a problem and goes by the day it was made',
    (mark) => {
      const vault = ada(note('tie: strong', `- [ ] Send it ➕ 2026-11-24 ${mark}`));
      expect(standing(vault)).toMatch(/promise 2026-11-26/);
      expect(problems(vault)).toHaveLength(1);
    },
  );

  it.each(['by Friday', 'due to her', 'by 5 people'])('with "%s" has only words', (words) => {
    const vault = ada(note('tie: strong', `- [ ] Send it ${words}`));
    expect(vault.contact(ADA).promises).toMatchObject([{ text: `Send it ${words}`, due: null }]);
    expect(problems(vault)).toEqual([]);
  });
});

describe('fields in the text', () => {
  it.each([
    ...[
      'tie:: strong',
      '- tie:: strong',
      '**tie**:: strong',
      '**tie::** strong',
      'Tie Strength:: close',
    ],
    ...['tie::strong', 'tie:: strong\ntie:: weak', 'tie::\ntie:: strong'],
  ])('"%s" are read', (body) => {
    expect(ada(`# Ada\n\n${body}`).contact(ADA).tie).toBe('strong');
  });

  it.each([
    ...['> tie:: strong', '`tie:: strong`', '```\ntie:: strong\n```', '%% tie:: strong %%'],
    ...['(tie:: strong)', 'her tie: strong', '- [ ] tie:: strong', '> [!note]\n> tie:: strong'],
  ])('"%s" are not', (body) => {
    expect(ada(`# Ada\n\n${body}`).contact(ADA).tie).toBeNull();
  });

  it('stand behind properties, and make no contact', () => {
    expect(ada(note('strength: weak', 'tie:: strong')).contact(ADA).tie).toBe('weak');
    expect(ada(note('tie:', 'tie:: strong')).contact(ADA).tie).toBe('strong');
    const vault = aVault({ 'Notes/Bo.md': 'type:: person\ntags:: person\n' }, DAY);
    expect(vault.directory.contacts()).toEqual([]);
  });

  it('that cannot be read name their line', () => {
    expect(problems(ada('# Ada\n\nlast-touch:: 2026-02-30'))).toEqual([
      'last-touch@3 "2026-02-30"',
    ]);
  });
});

describe('interactions in the properties', () => {
  it('are touches, their verb from type, text or note', () => {
    const vault = ada(
      note(
        'tie: moderate\ninteractions:\n  - date: 2026-11-20\n    text: call about the rota\n  - {date: 2026-09-01, type: email, note: the deck}\n  - {date: 2026-10-01, note: asked for advice}\n  - {date: 2026-10-02, text: a word}',
      ),
    );
    const entries = vault.contact(ADA).entries.map(({ day, verb }) => `${day} ${verb}`);
    expect(entries).toEqual([
      '2026-09-01 wrote',
      '2026-10-01 asked',
      '2026-10-02 touch',
      '2026-11-20 met',
    ]);
  });

  it('of no day, or one ahead, are problems', () => {
    const vault = ada(
      note('interactions:\n  - {date: 2026-02-30, text: a}\n  - {date: 2027-01-01, text: b}'),
    );
    expect(problems(vault)).toEqual(['interactions@2 "2026-02-30"', 'interactions@2 "2027-01-01"']);
  });
});

describe('a meeting', () => {
  const meeting = (text: string, path = 'Meetings/Talk.md'): Vault =>
    ada(note('tie: moderate'), { [path]: text });
  const METS = [
    ...[
      '[[Ada Vex]]',
      '[Ada](<../People/Ada Vex.md>)',
      '[Ada](../People/Ada%20Vex.md)',
      '[A](Ada%20Vex)',
    ],
    ...[
      '| Who |\n| --- |\n| [[Ada Vex\\|Ada]] |',
      '- [x] talk to [[Ada Vex|Ada]]',
      '# With [[Ada Vex#Log]]',
    ],
  ];

  it.each(METS)('with "%s" was one with Ada', (body) => {
    expect(standing(meeting(note('type: meeting\ndate: 2026-11-20', body)))).toMatch(
      /thank-you 2026-11-21/,
    );
  });

  it.each([
    ['called off', 'type: meeting\ndate: 2026-11-20\nstatus: Cancelled', '[[Ada Vex]]'],
    ['with others only', 'type: meeting\ndate: 2026-11-20\npeople: ["[[Bo]]"]', '[[Ada Vex]]'],
    ['ahead', 'type: meeting\ndate: 2026-12-20', '[[Ada Vex]]'],
    ['in a quote', 'type: meeting\ndate: 2026-11-20', '> [[Ada Vex]]'],
    ['in an embed', 'type: meeting\ndate: 2026-11-20', '![[Ada Vex]]'],
  ])('%s was none', (_, properties, body) => {
    const vault = meeting(note(properties, body));
    expect(vault.contact(ADA).entries).toEqual([]);
    expect(problems(vault)).toEqual([]);
  });

  it('takes its day from where its name begins, and asks for one otherwise', () => {
    const text = note('type: meeting', '[[Ada Vex]]');
    expect(standing(meeting(text, 'Meetings/20261120 Talk.md'))).toMatch(/thank-you/);
    expect(problems(meeting(text, 'Meetings/Talk 2026-11-20.md'))).toEqual([
      'date@null "Talk 2026-11-20"',
    ]);
    expect(problems(meeting(note('type: meeting', '[[Bo]]')))).toEqual([]);
  });

  it('finds a name in either normal form', () => {
    const vault = aVault(
      {
        ['People/Zoe\u0308.md']: note('tie: weak'),
        'M.md': note('type: meeting\ndate: 2026-11-20', '[[Zo\u00eb]]'),
      },
      DAY,
    );
    expect(vault.contact('People/Zoe\u0308.md').entries).toHaveLength(1);
  });
});

describe('what looks like a fact and is not read', () => {
  it.each([
    ['## Career\n\n- 2026-11-20 became head', 'log@7 "2026-11-20"'],
    ['## 2026-11-20 at the depot', 'log@5 "2026-11-20"'],
    ['## Notes\n\nNov 20, 2026: a word', 'log@7 "Nov 20, 2026"'],
    ['## Notes\n\n| Day | What |\n| --- | --- |\n| 2026-11-20 | call |', 'log@9 "2026-11-20"'],
    ['**Last contact:** 2026-10-01', 'last-touch@5 "2026-10-01"'],
    ['- Last time we spoke: 1 Oct 2026', 'last-touch@5 "1 Oct 2026"'],
  ])('"%s" is said', (body, expected) => {
    const vault = ada(note('tie: moderate', body));
    expect(problems(vault)).toEqual([expected]);
  });

  it.each([
    ['## Career\n\n- 2019-11-20 became head'],
    ['## Career\n\n- 2027-11-20 becomes head'],
    ['## Log\n\n- 2026-11-02 wrote\n\n## Career\n\n- 2026-11-20 became head'],
    ['- [ ] 2026-11-20 call'],
    ['> 2026-11-20 call'],
    ['Last contact: soon'],
  ])('"%s" is not', (body) => {
    expect(problems(ada(note('tie: moderate', body)))).toEqual([]);
  });

  it('is said once a note, dated lines first', () => {
    const vault = ada(
      note('tie: weak\nlast-met-on: 2026-10-01', '## X\n\n- 2026-11-20 a\n- 2026-11-21 b'),
    );
    expect(problems(vault)).toEqual(['log@8 "2026-11-20"']);
    expect(problems(ada(note('last_time_met: 2026-10-01')))).toEqual(['last-touch@2 "2026-10-01"']);
  });
});

describe('boundaries', () => {
  it.each([
    'archived: perhaps',
    'status: archived',
    'died: 2020',
    'deceased: true',
    'dnc: see notes',
  ])('"%s" keep a person out of the list', (properties) => {
    expect(standing(ada(note(properties)))).toBe('no row');
  });

  it.each(['archived: false\nstatus: archived', 'deceased: no', 'status: active', 'dnc: no'])(
    '"%s" do not',
    (properties) => {
      expect(standing(ada(note(properties)))).not.toBe('no row');
    },
  );

  it('keep-in-touch: true asks how often', () => {
    const vault = ada(note('tie: strong\nkeep-in-touch: true', '## Log', '- 2026-09-01 wrote'));
    expect(standing(vault)).toMatch(/check-in 2026-10-01/);
    expect(problems(vault)).toEqual(['cadence@3 "true"']);
  });
});

describe('a note of more than five million bytes', () => {
  it('is a problem where it is a contact’s', () => {
    const photo = `![photo](data:image/png;base64,${'A'.repeat(5_100_000)})`;
    const vault = ada(note('tie: moderate', photo), { 'Notes/Big.md': photo });
    expect(vault.directory.contacts()).toEqual([]);
    expect(problems(vault)).toHaveLength(1);
  });
});

describe('lines of a hundred thousand marks', () => {
  it.each([
    '[',
    '[[',
    '(',
    '*',
    '`',
    '**[',
    '~~',
    '- ',
    '|',
    '2026-11-20 ',
    '[date::',
    '📅 ',
    '#a ',
    '> ',
    '``` `',
    '%%',
    '<!--',
    '\\|',
    '![',
    'a `b ``c ',
  ])('of "%s" are read', (mark) => {
    const line = mark.repeat(Math.ceil(100_000 / mark.length));
    const texts = [line, `2026-11-20 ${line}`, `[ ] ${line}`, `[x] ${line} ✅ 2026-11-20`];
    const body = texts.flatMap((text) => [`- ${text}`, '', text, '']).join('\n');
    expect(ada(note('tie: weak', '## Log', '', body)).contact(ADA).tie).toBe('weak');
  });
});
