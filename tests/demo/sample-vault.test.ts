import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadVault, type Loaded } from '../../src/cli/vault/load';
import { makeBoard, type Board } from '../../src/core/board/board';
import { dayProgress } from '../../src/core/board/today';
import { sampleDay } from '../../demo/sample-day.mjs';
import { makeDay, type Day } from '../../src/core/day';
import type { Situation } from '../../src/core/situation';
import { REASONS, type ReasonName } from '../../src/core/follow-up';
import { STATES, type State } from '../../src/core/board/row';
import { referencesOf } from '../../src/core/job/references';
import { roundOf, type RoundGroup } from '../../src/core/job/round';
import { networkOf } from '../../src/core/network/network';

const vault = fileURLToPath(new URL('../../demo/vault', import.meta.url));

/** The day the sample's story is told on; `Welcome.md` names it. */
const [year = 0, month = 0, dayOfMonth = 0] = sampleDay.split('-').map(Number);
const today = makeDay(year, month, dayOfMonth) as Day;

/** Needs a search with an outcome, so it cannot stand while Robin is searching; `Welcome.md` says so. */
const onlyAfterTheSearch: ReasonName = 'announce';

let loaded: Loaded;
let board: Board;

const boardOf = ({ directory, settings }: Loaded): Board =>
  makeBoard(directory.contacts(), { search: directory.search(), settings, today });

/** Every reason that stands for someone, as the row's own or beside it. */
const reasonsOn = ({ rows }: Board): Set<ReasonName> =>
  new Set(
    rows.flatMap(({ followUp, also }) => [followUp, ...also].flatMap((one) => one?.reason ?? [])),
  );

const namesIn = ({ rows }: Board, state: State): string[] =>
  rows.filter((row) => row.state === state).map((row) => row.contact.name);

beforeAll(async () => {
  loaded = await loadVault(vault, today, () => undefined);
  board = boardOf(loaded);
});

describe('the sample vault on its stated day', () => {
  it('is read whole', () => {
    expect(loaded.unreadable).toEqual([]);
  });

  it('has about 40 contacts, one of them archived and one not to be written to', () => {
    const contacts = loaded.directory.contacts();
    expect(contacts.length).toBeGreaterThanOrEqual(38);
    expect(contacts.length).toBeLessThanOrEqual(44);
    expect(contacts.filter((contact) => contact.archived)).toHaveLength(1);
    expect(contacts.filter((contact) => contact.doNotContact)).toHaveLength(1);
    expect(board.rows).toHaveLength(contacts.length - 2);
  });

  it.each(STATES)('has someone who is %s', (state) => {
    expect(namesIn(board, state)).not.toEqual([]);
  });

  it.each(REASONS.filter((reason) => reason !== onlyAfterTheSearch))(
    'has the reason %s',
    (reason) => {
      expect(reasonsOn(board)).toContain(reason);
    },
  );

  it('cannot have the reason that needs the search to be over', () => {
    expect(reasonsOn(board)).not.toContain(onlyAfterTheSearch);
  });

  it('asks for no more than a person can do: five today, a few this week', () => {
    expect(dayProgress(board, loaded.settings).left.map((row) => row.contact.name)).toEqual([
      'Priya Raghunathan',
      "Maeve O'Brien",
      'Hannelore Brandt',
      'Grace Adeyemi',
      'Daniel Kowalczyk',
    ]);
    expect(namesIn(board, 'late').length + namesIn(board, 'due').length).toBeLessThanOrEqual(8);
    expect(namesIn(board, 'soon').length).toBeLessThanOrEqual(8);
  });

  it('offers a fresh start to two people and holds it back from others', () => {
    const fresh = board.rows.filter((row) => row.followUp?.reason === 'reconnect');
    expect(fresh.filter((row) => row.state === 'due')).toHaveLength(2);
    expect(
      fresh.filter((row) => row.state === 'later').map(({ followUp }) => followUp?.due),
    ).toEqual([null, null]);
  });

  it('has promises both ways', () => {
    const promises = loaded.directory.contacts().flatMap((contact) => contact.promises);
    expect(promises.filter(({ whose }) => whose === 'mine').length).toBeGreaterThan(2);
    expect(promises.filter(({ whose }) => whose === 'theirs').length).toBeGreaterThan(2);
  });

  it('reads no person in the templates folder', () => {
    const paths = loaded.directory.contacts().map((contact) => contact.path);
    expect(paths.filter((path) => path.startsWith('Templates/'))).toEqual([]);
    expect(paths.filter((path) => path.startsWith('Notes/'))).toEqual(['Notes/Ilse Vermeulen.md']);
  });

  it('has exactly the problems it means to have', () => {
    const problems = loaded.directory.problems();
    expect(problems.map(({ path, property, found }) => ({ path, property, found }))).toEqual([
      {
        path: 'People/Bartholomew Quist.md',
        property: null,
        found: expect.any(String) as string,
      },
      {
        path: 'People/Former colleagues/Tariq Anwar.md',
        property: 'tie',
        found: 'former colleague',
      },
      { path: 'People/Former colleagues/Tariq Anwar.md', property: 'cadence', found: '3m' },
      { path: 'People/Wilhelmina Stross.md', property: 'last-touch', found: '2026-02-30' },
    ]);
  });

  it('has no link that leads nowhere in what counts', () => {
    const { opportunities, targets } = loaded.directory.search();
    expect(opportunities.length).toBeGreaterThanOrEqual(6);
    expect(targets.every(({ path }) => path !== null)).toBe(true);
    const helpers = opportunities.flatMap(({ helpedBy, references }) => [
      ...helpedBy,
      ...(references ?? []),
    ]);
    expect(helpers).toHaveLength(5);
  });
});

describe('the network of the sample vault', () => {
  const situationOf = ({ directory, settings }: Loaded): Situation => ({
    search: directory.search(),
    settings,
    today,
  });

  it('shows something in every measure', () => {
    const network = networkOf(loaded.directory.contacts(), situationOf(loaded));
    expect(network.pace).toMatchObject({ written: 7.8, asked: 4.5, stretch: null });
    expect(network.gaps).toEqual(['references']);
    expect(network.rating).toEqual([
      { day: '2026-09-06', score: 3 },
      { day: '2026-10-30', score: 4 },
    ]);
    const ways = network.reach.map(({ company, there, through }) => [
      company,
      there.length,
      through.map(({ name }) => name),
    ]);
    expect(ways).toEqual([
      ['Marrowby Health', 3, ['Beatriz Almeida', 'Eleanor Whitcombe']],
      ['Halden Grid', 2, []],
      ['Kestrelway Transit', 3, []],
      ['Fernhollow Water', 3, ['Ingrid Solheim']],
      ['Oddwheel Bikes', 2, ['Noor Rahimi']],
    ]);
  });

  it('has references who agreed, one of them so long ago that it is worth affirming', () => {
    const references = referencesOf(loaded.directory.contacts(), situationOf(loaded));
    expect(references.map(({ contact, state, stale }) => [contact.name, state, stale])).toEqual([
      ['Eleanor Whitcombe', 'agreed', false],
      ['Yusuf Demir', 'agreed', true],
    ]);
  });
});

describe('the sample vault once Robin has accepted', () => {
  it('tells those who work there first, then those who helped, then the others', async () => {
    const accepted = await loadVault(vault, today, () => undefined);
    const note = await readFile(join(vault, 'Job search.md'), 'utf8');
    const outcome = [
      'outcome: accepted',
      'outcome-date: 2026-11-15',
      'outcome-company: Oddwheel Bikes',
    ];
    accepted.directory.setText(
      'Job search.md',
      note.replace('mode: searching', () => ['mode: searching', ...outcome].join('\n')),
    );
    const round = roundOf(accepted.directory.contacts(), {
      search: accepted.directory.search(),
      settings: accepted.settings,
      today,
    });
    const inGroup = (wanted: RoundGroup): string[] =>
      (round?.people ?? [])
        .filter(({ group }) => group === wanted)
        .map(({ contact }) => contact.name);
    expect(inGroup('company')).toEqual(['José Ángel Ferreira', 'Ngozi Eze']);
    expect(inGroup('helper')).toHaveLength(10);
    expect([round?.people.length, round?.told]).toEqual([30, 1]);
    const { rows } = boardOf(accepted);
    const dayOf = (name: string): Day | null | undefined =>
      rows
        .filter((row) => row.contact.name === name)
        .flatMap(({ followUp, also }) => (followUp ? [followUp, ...also] : []))
        .find(({ reason }) => reason === 'announce')?.due;
    expect(dayOf('Ngozi Eze')).toBe('2026-11-16');
    expect(dayOf('Yusuf Demir')).toBe('2026-11-18');
    expect(dayOf('Rosalind Pike')).toBe('2026-11-29');
    expect(dayOf('Anton Berglund')).toBeUndefined();
  });
});
