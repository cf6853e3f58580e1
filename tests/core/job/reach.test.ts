import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/core/contact';
import { reachOf } from '../../../src/core/job/reach';
import { STAGES } from '../../../src/core/search';
import { aContact, type ContactSketch } from '../../builders/a-contact';
import { anOpportunity, aSearch, type SearchSketch } from '../../builders/a-search';
import { aLink, aText } from '../../builders/linked';

const reach = (people: readonly Contact[], search: SearchSketch): string[] =>
  reachOf(people, aSearch(search)).map(
    ({ company, there, through }) =>
      `${company}: ${there.map(({ name }) => name).join(' ')} | ${through.map(({ name }) => name).join(' ')}`,
  );

const person = (name: string, sketch: ContactSketch = {}): Contact => aContact({ name, ...sketch });
const targets = [aText('Acme Inc')];

describe('the companies in reach', () => {
  it('are the targets, then those of open opportunities, each once as written first', () => {
    const opportunities = [
      anOpportunity('A', { company: aText('ACME') }),
      anOpportunity('B', { company: aLink('Companies/Bright', null, 'them'), stage: 'offer' }),
      anOpportunity('C', { company: null }),
      anOpportunity('D', { company: aText('bright gmbh') }),
    ];
    expect(reach([], { targets: [...targets, aText('Acme')], opportunities })).toEqual([
      'Acme Inc:  | ',
      'Bright:  | ',
    ]);
  });

  it.each([null, ...STAGES])('hold an opportunity at stage %s while it is open', (stage) => {
    const opportunities = [anOpportunity('A', { company: aText('Acme'), stage })];
    const closed = stage === 'accepted' || stage === 'rejected' || stage === 'withdrawn';
    expect(reach([], { opportunities })).toHaveLength(closed ? 0 : 1);
  });
});

describe('the people there', () => {
  it.each<[string, ContactSketch, boolean]>([
    ['of that name', { company: 'acme' }, true],
    ['by a link', { company: aLink('Acme', 'Companies/Acme.md', 'home') }, true],
    ['of another name', { company: 'Acme Labs' }, false],
    ['of no company', {}, false],
  ])('are those %s', (_, sketch, there) => {
    expect(reach([person('Jo', sketch)], { targets })).toEqual([
      there ? 'Acme Inc: Jo | ' : 'Acme Inc:  | ',
    ]);
  });

  it('are sorted by name', () => {
    const people = ['Zoe', 'ann', 'Bo'].map((name) => person(name, { company: 'Acme' }));
    expect(reach(people, { targets })).toEqual(['Acme Inc: ann Bo Zoe | ']);
  });

  it('are nobody where the name folds to nothing', () => {
    expect(reach([person('Jo', { company: '?' })], { targets: [aText('?'), aText('!')] })).toEqual([
      '?:  | ',
      '!:  | ',
    ]);
  });
});

describe('the people on the way', () => {
  const ada = person('Ada Löv', { company: 'Acme' });
  it.each<[string, ContactSketch, boolean]>([
    ['know the company', { knows: [aText('ACME')] }, true],
    ['know the company by a link', { knows: [aLink('Acme', null, 'x')] }, true],
    ['know someone there by name', { knows: [aText('ada lov')] }, true],
    ['know someone there by half a name', { knows: [aText('Ada')] }, false],
    ['know someone there by a link', { knows: [aLink('Ada Löv', ada.path, 'A.')] }, true],
    ['know a namesake by a link', { knows: [aLink('Ada Löv', 'Old/Ada Löv.md')] }, false],
    ['know another company', { knows: [aText('Bright'), aText('?')] }, false],
    ['work there themselves', { company: 'Acme', knows: [aText('Acme')] }, false],
  ])('are those who %s: %s', (_, sketch, through) => {
    const [line = ''] = reach([ada, person('Jo', sketch)], { targets });
    expect(line.endsWith('| Jo')).toBe(through);
  });

  it.each([
    ['a link', aLink('Jo', 'People/Jo.md'), true],
    ['a name', aText('JO'), true],
    ['half a name', aText('Jo Berg'), false],
    ['a link elsewhere', aLink('Jo', 'Old/Jo.md'), false],
    ['a link that leads nowhere', aLink('Jo', null), false],
    ['nothing that is a name', aText('?'), false],
  ])('are those someone there was met through, by %s: %s', (_, metThrough, through) => {
    const [line = ''] = reach([{ ...ada, metThrough }, person('Jo')], { targets });
    expect(line.endsWith('| Jo')).toBe(through);
  });

  it('are each named once, by name', () => {
    const met = { ...ada, metThrough: aText('Bo') };
    const bo = person('Bo', { knows: [aText('Acme'), aText('Ada Löv')] });
    const al = person('Al', { knows: [aText('Acme Ltd')] });
    expect(reach([met, bo, al], { targets })).toEqual(['Acme Inc: Ada Löv | Al Bo']);
  });
});
