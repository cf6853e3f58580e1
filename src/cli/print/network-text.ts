import type { Contact } from '../../core/contact';
import type { WriteDay } from '../../core/day';
import { BALANCES } from '../../core/network/balance';
import type { Gap } from '../../core/network/gaps';
import { LIST_NAMES, type ListName } from '../../core/network/lists';
import { TIE_WORDS } from '../../core/words';
import type { Network } from '../../core/network/network';
import { shapeOf } from '../../core/network/rating';
import { FRESHNESS, TIES_OR_UNSET } from '../../core/network/ties';
import { sectionsText } from './sections';
import type { Style } from './style';

const LIST_WORDS: Readonly<Record<ListName, string>> = {
  'asks-only': 'Only asked so far',
  'never-thanked': 'Thanks not noted',
  'not-followed-up': 'A word is open',
  'never-asked': 'Never asked for anything',
  'give-back': 'A turn to give',
};

const GAP_WORDS: Readonly<Record<Gap, string>> = {
  references: 'Fewer than three people have agreed to be a reference.',
  mentor: 'Nobody has the relation mentor.',
  recruiter: 'Nobody has the relation recruiter.',
  targets: 'No target is named in the job-search note.',
  reach: 'There is a company with nobody there and nobody on the way.',
  new: 'Nobody is new in the last 60 days.',
  advocates: 'Fewer than three ties are strong.',
  weak: 'There are fewer weak ties than strong ones.',
};

/** The network for people: a section a measure. */
export function networkText(network: Network, style: Style): string {
  return sectionsText(
    [
      { title: 'Ties', lines: tieLines(network) },
      { title: 'Messages a week', lines: paceLines(network, style.write) },
      { title: 'Thanks, in 180 days', lines: [thanksLine(network)] },
      { title: 'Requests, in a year', lines: [replyLine(network)] },
      { title: 'Give and take, in a year', lines: balanceLines(network) },
      ...LIST_NAMES.map((name) => ({
        title: LIST_WORDS[name],
        lines: network.lists[name].map(({ name: who }) => who),
      })),
      { title: 'Targets and reach', lines: reachLines(network) },
      { title: 'Gaps', lines: network.gaps.map((gap) => GAP_WORDS[gap]) },
      { title: 'Your own rating', lines: ratingLines(network, style.write) },
    ],
    style,
  );
}

const WIDTH = 9;

function tieLines({ ties }: Network): readonly string[] {
  const row = (label: string, cells: readonly (string | number)[]): string =>
    label.padEnd(WIDTH) + cells.map((cell) => String(cell).padStart(WIDTH)).join('');
  return [
    row('', FRESHNESS),
    ...TIES_OR_UNSET.map((tie) =>
      row(
        TIE_WORDS[tie].title.toLowerCase(),
        FRESHNESS.map((freshness) => ties[tie][freshness]),
      ),
    ),
  ];
}

function paceLines({ pace }: Network, write: WriteDay): readonly string[] {
  const [first] = pace.weeks;
  return [
    `You wrote ${String(pace.written)}; the cadences ask for ${String(pace.asked)}.`,
    ...(pace.stretch === null
      ? []
      : [`Cadences ${String(pace.stretch)} times as long would fit what you write.`]),
    ...(first
      ? [`Weeks since ${write(first.from)}: ${pace.weeks.map(({ written }) => written).join(' ')}`]
      : []),
  ];
}

const thanksLine = ({ thanks }: Network): string =>
  `${String(thanks.within)} within two days, ${String(thanks.later)} later, ${String(thanks.open)} open`;

function replyLine({ replies }: Network): string {
  const { answered, median, waiting, silent } = replies;
  const soon = median === null ? '' : ` (half of them within ${String(median)} days)`;
  return `${String(answered)} answered${soon}, ${String(waiting)} waiting, ${String(silent)} without an answer`;
}

const balanceLines = ({ balance }: Network): readonly string[] =>
  BALANCES.filter((word) => balance[word] > 0).map(
    (word) => `${word === 'none' ? 'nothing noted' : word}: ${String(balance[word])}`,
  );

const reachLines = ({ reach }: Network): readonly string[] =>
  reach.map(({ company, there, through }) => {
    const ways = [...named('there', there), ...named('through', through)];
    return `${company}: ${ways.length === 0 ? 'nobody yet' : ways.join('; ')}`;
  });

const named = (word: string, people: readonly Contact[]): readonly string[] =>
  people.length === 0 ? [] : [`${word} ${people.map(({ name }) => name).join(', ')}`];

const ratingLines = ({ rating }: Network, write: WriteDay): readonly string[] =>
  rating.map(({ day, score }) => `${write(day)}: ${String(score)} of 5, ${shapeOf(score)}`);
