import { ROUND_GROUPS, type Round, type RoundGroup, type RoundPerson } from '../../core/job/round';
import { sectionsText } from './sections';
import type { Style } from './style';

const NOTHING = `No accepted offer is noted. It takes “outcome: accepted” and an “outcome-date” in the job-search note.`;

const GROUP_TITLES: Readonly<Record<RoundGroup, string>> = {
  company: 'People there',
  helper: 'Who helped',
  other: 'Everybody else',
};

/** The round for people: who is to be told when, and who has heard. */
export function roundText(round: Round | null, style: Style): string {
  if (round === null) return NOTHING;
  const at = round.company === null ? '' : ` at ${round.company}`;
  const all = String(round.people.length);
  const sections = ROUND_GROUPS.map((group) => ({
    title: GROUP_TITLES[group],
    lines: round.people
      .filter((person) => person.group === group)
      .map((person) => personLine(person, style)),
  }));
  return sectionsText(
    [
      {
        title: `Accepted on ${style.write(round.date)}${at}`,
        lines: [`${String(round.told)} of ${all} have heard.`],
      },
      ...sections,
    ],
    style,
  );
}

function personLine({ contact, followUp, told }: RoundPerson, { write }: Style): string {
  if (told !== null) return `${contact.name}: told on ${write(told)}`;
  return followUp.due === null ? contact.name : `${contact.name}: due ${write(followUp.due)}`;
}
