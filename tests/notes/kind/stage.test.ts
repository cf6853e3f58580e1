import { describe, expect, it } from 'vitest';
import { STAGES } from '../../../src/core/search';
import { aVault } from '../../builders/a-vault';
import { settings } from '../../builders/settings';

const stageOf = (written: string, stageWords = {}): unknown => {
  const notes = { 'Jobs/Acme.md': `---\ntype: opportunity\nstage: ${written}\n---\n` };
  const { directory } = aVault(notes, undefined, settings({ stageWords }));
  const problem = directory.problems()[0];
  return problem ? problem.property : directory.search().opportunities[0]?.stage;
};

describe('the stage of an opportunity', () => {
  it.each(STAGES.map((stage) => [stage, stage]))('reads %s', (written, stage) => {
    expect(stageOf(written)).toBe(stage);
  });

  it.each([
    ['wishlist', 'lead'],
    ['Saved', 'lead'],
    ['interested', 'lead'],
    ['Interview', 'interviewing'],
    ['screening', 'interviewing'],
    ['phone screen', 'interviewing'],
    ['phone-screen', 'interviewing'],
    ['technical', 'interviewing'],
    ['assignment', 'interviewing'],
    ['onsite', 'interviewing'],
    ['Final round', 'interviewing'],
    ['[Final Round]', 'interviewing'],
    ['offer received', 'offer'],
    ['offer accepted', 'accepted'],
    ['Hired', 'accepted'],
    ['closed', 'rejected'],
    ['ghosted', 'rejected'],
    ['declined', 'withdrawn'],
    ['offer declined', 'withdrawn'],
  ])('reads %s as %s', (written, stage) => {
    expect(stageOf(written)).toBe(stage);
  });

  it('reads the words of the user’s own, before its own', () => {
    const own = { 'zweite runde': 'interviewing', closed: 'accepted' };
    expect(stageOf('Zweite Runde', own)).toBe('interviewing');
    expect(stageOf('closed', own)).toBe('accepted');
    expect(stageOf('offer', own)).toBe('offer');
  });

  it.each(['dreaming', 'constructor', '[lead, offer]', '3'])('reports %s', (written) => {
    expect(stageOf(written)).toBe('stage');
  });
});
