import { expect, it } from 'vitest';
import { isOpen, opportunitiesAt } from '../../../src/core/job/opportunity';
import { STAGES } from '../../../src/core/search';
import { aContact } from '../../builders/a-contact';
import { anOpportunity, aSearch } from '../../builders/a-search';
import { aLink, aText } from '../../builders/linked';

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

const acme = anOpportunity('Acme', { company: aText('Acme Inc.') });
const bright = anOpportunity('Bright', {
  company: aLink('Companies/Bright.md', null, 'the firm'),
});
const none = anOpportunity('None', { company: null });
const search = aSearch({ opportunities: [acme, bright, none] });

it.each([
  ['nowhere', [], []],
  ['by its name without its legal form', [aText('ACME GmbH')], [acme]],
  ['by the note it links to, whatever is shown', [aLink('Bright', null, 'them')], [bright]],
  ['at any of several companies', [aText('Bright'), aText('Acme')], [acme, bright]],
  ['not by words that name nothing', [aText('?')], []],
])('are found at somebody’s companies: %s', (_, companies, there) => {
  expect(opportunitiesAt(aContact({ companies }), search)).toEqual(there);
});
