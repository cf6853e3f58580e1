import { describe, expect, it } from 'vitest';
import { aVault, TODAY, type Vault } from '../../builders/a-vault';
import { settings } from '../../builders/settings';
import { noteOf } from '../../builders/note-of';
import { aLink, aText } from '../../builders/linked';

type Properties = Parameters<typeof noteOf>[0];

const found = (vault: Vault): string[] =>
  vault.directory
    .problems()
    .map(({ property, line, found: text }) => `${property ?? ''}@${String(line)} "${text}"`);

describe('the job-search note', () => {
  const search = (properties: Properties): ReturnType<Vault['directory']['search']> =>
    aVault({
      'Search.md': noteOf({ type: 'job-search', ...properties }),
      'Companies/Acme.md': '',
    }).directory.search();

  it('is not needed: searching, since for ever', () => {
    expect(aVault({}).directory.search()).toMatchObject({
      mode: 'searching',
      started: null,
      outcome: null,
    });
  });

  it('is read whole', () => {
    expect(
      search({
        mode: 'Maintaining',
        started: '2026-06-01',
        seeking: 'a staff role',
        summary: 'ten years of search engines',
        pitch: 'I make things findable',
        value: 'calm',
        recent: ['shipped a ranker', 'gave a talk'],
        targets: ['Brightside', '"[[Acme]]"'],
        signature: 'Kim',
        disclosure: 'seeking',
        confidential: 'Initech, Globex',
        outcome: 'accepted',
        'outcome-date': '2026-11-02',
        'outcome-company': '"[[Acme|Acme AB]]"',
      }),
    ).toEqual({
      mode: 'maintaining',
      started: '2026-06-01',
      seeking: 'a staff role',
      summary: 'ten years of search engines',
      pitch: 'I make things findable',
      value: 'calm',
      recent: ['shipped a ranker', 'gave a talk'],
      targets: [aText('Brightside'), aLink('Acme', 'Companies/Acme.md')],
      signature: 'Kim',
      disclosure: 'seeking',
      confidential: ['Initech', 'Globex'],
      outcome: 'accepted',
      outcomeDate: '2026-11-02',
      outcomeCompany: aLink('Acme', 'Companies/Acme.md', 'Acme AB'),
      ratings: [],
      opportunities: [],
    });
  });

  it.each(['searching', 'maintaining', 'paused'])('knows the mode %s', (mode) => {
    expect(search({ mode }).mode).toBe(mode);
  });

  it.each([
    [{ mode: 'resting' }, 'mode@3 "resting"'],
    [{ started: '2026-02-30' }, 'started@3 "2026-02-30"'],
    [{ outcome: 'won' }, 'outcome@3 "won"'],
    [{ 'outcome-date': 'soon' }, 'outcome-date@3 "soon"'],
  ])('with %o is a problem, and reads as if it said nothing', (properties, problem) => {
    const vault = aVault({ 'Search.md': noteOf({ type: 'job-search', ...properties }) });
    expect(found(vault)).toEqual([problem]);
    expect(vault.directory.search()).toMatchObject({
      mode: 'searching',
      started: null,
      outcome: null,
      outcomeDate: null,
    });
  });

  it('counts by its path where there are several', () => {
    const vault = aVault({
      'B.md': noteOf({ type: 'job-search', mode: 'paused' }),
      'A.md': noteOf({ type: 'job-search', mode: 'maintaining' }),
    });
    expect(vault.directory.search().mode).toBe('maintaining');
  });
});

describe('an opportunity note', () => {
  const opportunity = (properties: Properties): unknown =>
    aVault({
      'Jobs/Acme – Engineer.md': noteOf({ type: 'opportunity', ...properties }),
      'Companies/Acme.md': '',
      'People/Jo.md': '',
      'People/Bo.md': '',
    }).directory.search().opportunities[0];

  it('is read whole', () => {
    expect(
      opportunity({
        company: '"[[Acme]]"',
        role: 'Engineer',
        stage: 'Offer',
        'stage-date': '2026-11-16',
        'helped-by': ['"[[Jo]]"', '"[[Nobody]]"'],
        references: '"[[Jo]], [[Bo|B.]]"',
        'decision-expected': '2026-12-01',
        process: 'formal',
        link: 'https://example.org/job',
        requirements: ['TypeScript'],
        qualifications: 'calm, kind',
      }),
    ).toEqual({
      path: 'Jobs/Acme – Engineer.md',
      name: 'Acme – Engineer',
      company: aLink('Acme', 'Companies/Acme.md'),
      role: aText('Engineer'),
      stage: 'offer',
      stageDate: '2026-11-16',
      helpedBy: ['People/Jo.md'],
      references: ['People/Jo.md', 'People/Bo.md'],
      decisionExpected: '2026-12-01',
      formal: true,
      link: 'https://example.org/job',
      requirements: ['TypeScript'],
      qualifications: ['calm', 'kind'],
    });
  });

  it('tells no references from references nobody knows', () => {
    expect(opportunity({})).toMatchObject({ references: null });
    expect(opportunity({ references: '' })).toMatchObject({ references: null });
    expect(opportunity({ references: '"[[Nobody]]"' })).toMatchObject({ references: [] });
  });

  it.each([
    'lead',
    'applied',
    'interviewing',
    'references',
    'offer',
    'accepted',
    'rejected',
    'withdrawn',
  ])('knows the stage %s', (stage) => {
    expect(opportunity({ stage })).toMatchObject({ stage });
  });

  it.each([
    ['lead', ['wishlist', 'Saved', 'interested']],
    ['interviewing', ['interview', 'screening', 'phone-screen', 'Technical', 'assignment']],
    ['interviewing', ['onsite', 'final round', 'final_round', '  Final  Round ']],
    ['offer', ['offer received']],
    ['accepted', ['offer accepted', 'hired']],
    ['rejected', ['closed', 'ghosted']],
    ['withdrawn', ['declined', 'offer-declined']],
  ])('knows the stage %s as %j', (stage, words) => {
    for (const word of words) expect(opportunity({ stage: word })).toMatchObject({ stage });
  });

  it('takes the words for stages that settings name', () => {
    const own = settings({ stageWords: { 'take home': 'interviewing', hired: 'offer' } });
    for (const [word, stage] of [
      ['Take-home', 'interviewing'],
      ['hired', 'offer'],
    ] as const) {
      const vault = aVault({ 'Job.md': noteOf({ type: 'opportunity', stage: word }) }, TODAY, own);
      expect(vault.directory.search().opportunities).toMatchObject([{ stage }]);
    }
  });

  it('is a problem with another stage, or an impossible day', () => {
    const vault = aVault({
      'Job.md': noteOf({ type: 'opportunity', stage: 'dreaming', 'stage-date': '2026-11-31' }),
    });
    expect(found(vault)).toEqual(['stage@3 "dreaming"', 'stage-date@4 "2026-11-31"']);
    expect(vault.directory.search().opportunities).toMatchObject([
      { stage: null, stageDate: null },
    ]);
  });

  it('is told in the row of who helped', () => {
    const vault = aVault({
      'Jobs/Acme.md': noteOf({
        type: 'opportunity',
        stage: 'offer',
        'stage-date': '2026-11-16',
        'helped-by': '"[[Bo]]"',
      }),
      'People/Bo.md': noteOf({ cadence: 'never' }),
      'People/Jo.md': noteOf(
        { cadence: 'never' },
        '## Log',
        '- 2026-10-01 got (referral): for [[Acme]]',
      ),
    });
    expect(vault.board()).toEqual({ Bo: 'due outcome 2026-11-18', Jo: 'due outcome 2026-11-18' });
  });
});
