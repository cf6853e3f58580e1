import { isRelation, type Contact } from '../contact';
import { addDays } from '../day';
import { isReference, namedReferences, referenceState } from '../job/references';
import { isTouch } from '../touch';
import type { Ground, Measure } from './measure';

/** What is counted to see where the network is thin. */
interface Counts {
  people: number;
  agreed: number;
  mentors: number;
  recruiters: number;
  newcomers: number;
  strong: number;
  weak: number;
}

const GAPS = {
  references: ({ agreed }) => agreed < 3,
  mentor: ({ mentors }) => mentors === 0,
  recruiter: ({ recruiters }) => recruiters === 0,
  targets: (_, { situation }) => situation.search.targets.length === 0,
  reach: (_, ground) => ground.reach.some((one) => one.there.length + one.through.length === 0),
  new: ({ newcomers }) => newcomers === 0,
  advocates: ({ strong }) => strong < 3,
  weak: ({ weak, strong }) => weak < strong,
} satisfies Record<string, (counts: Counts, ground: Ground) => boolean>;

/** Where a network is thin: too few references, no mentor, and so on. */
export type Gap = keyof typeof GAPS;

/** The gaps, in the order they are listed. */
export const GAP_NAMES = Object.keys(GAPS) as readonly Gap[];

/** Days in which someone is new. */
const NEW_DAYS = 60;

/** Finds the gaps; with no people at all there are none to speak of. */
export const gaps: Measure<readonly Gap[]> = (ground) => {
  const { search, today } = ground.situation;
  const counts = {
    people: 0,
    agreed: 0,
    mentors: 0,
    recruiters: 0,
    newcomers: 0,
    strong: 0,
    weak: 0,
  };
  const named = namedReferences(search);
  const from = addDays(today, 1 - NEW_DAYS);
  const isNew = ({ entries }: Contact): boolean => {
    const first = entries.find(isTouch);
    return first !== undefined && first.day >= from;
  };
  return {
    add(person) {
      counts.people += 1;
      if (isReference(person, named) && referenceState(person) === 'agreed') counts.agreed += 1;
      if (isRelation(person, 'mentor')) counts.mentors += 1;
      if (isRelation(person, 'recruiter')) counts.recruiters += 1;
      if (isNew(person)) counts.newcomers += 1;
      if (person.tie === 'strong') counts.strong += 1;
      if (person.tie === 'weak') counts.weak += 1;
    },
    value: () => (counts.people === 0 ? [] : GAP_NAMES.filter((gap) => GAPS[gap](counts, ground))),
  };
};
