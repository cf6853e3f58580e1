import { STATES } from '../../core/board/row';

/** The groups of the list: today's set, the states, one for all in a flat order, and the problems. */
export const GROUP_IDS = ['today', ...STATES, 'everyone', 'problems'] as const;
export type GroupId = (typeof GROUP_IDS)[number];
