import { expect, it } from 'vitest';
import { isOpen } from '../../../src/core/job/opportunity';
import { STAGES } from '../../../src/core/search';

it('of an opportunity ends when it is accepted, rejected or withdrawn', () => {
  expect([...STAGES, null].filter((stage) => isOpen({ stage }))).toEqual([
    'lead',
    'applied',
    'interviewing',
    'references',
    'offer',
    null,
  ]);
});
