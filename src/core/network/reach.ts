import type { Reach } from '../job/reach';
import type { Measure } from './measure';

/** The companies to get near to, with the people there and on the way. */
export const reach: Measure<readonly Reach[]> = (ground) => ({ value: () => ground.reach });
