import { describe, expect, it } from 'vitest';
import { LinkIndex } from '../../src/cli/vault/links';

const index = (...paths: string[]): LinkIndex => {
  const made = new LinkIndex();
  for (const path of paths) made.add(path);
  return made;
};

describe('a link', () => {
  it.each([
    ['by name', 'Jo', 'People/Jo.md'],
    ['by name in other letters', 'JO', 'People/Jo.md'],
    ['by name with its ending', 'Jo.md', 'People/Jo.md'],
    ['by path', 'People/Jo', 'People/Jo.md'],
    ['by the end of a path', 'Acme/Bo', 'People/Work/Acme/Bo.md'],
    ['by path from the top', '/People/Jo', 'People/Jo.md'],
    ['to nobody', 'Joe', null],
    ['to a part of a name', 'o', null],
    ['to a part of a folder', 'ople/Jo', null],
    ['to a folder that is not there', 'Friends/Jo', null],
    ['to nothing', '', null],
    ['named like the inside of the machine', '__proto__', null],
  ])('%s leads to %s', (_, target, expected) => {
    const links = index('People/Jo.md', 'People/Work/Acme/Bo.md');
    expect(links.resolve(target, 'Notes/Today.md')).toBe(expected);
  });

  it.each([
    ['an exact path first', ['Jo.md', 'People/Jo.md'], 'Jo', 'People/Today.md', 'Jo.md'],
    [
      'then one near the linking note',
      ['A/Jo.md', 'People/Work/Jo.md'],
      'Jo',
      'People/Today.md',
      'People/Work/Jo.md',
    ],
    [
      'then the shorter path',
      ['People/Work/Jo.md', 'Alumni/Jo.md'],
      'Jo',
      'Notes/Today.md',
      'Alumni/Jo.md',
    ],
    ['then the first by name', ['B/Jo.md', 'A/Jo.md'], 'Jo', 'Notes/Today.md', 'A/Jo.md'],
  ])('to one of several namesakes takes %s', (_, paths, target, from, expected) => {
    expect(index(...paths).resolve(target, from)).toBe(expected);
    expect(index(...[...paths].reverse()).resolve(target, from)).toBe(expected);
  });

  it.each([
    ['./Jo.md', 'People/Today.md', 'People/Jo.md'],
    ['../People/Jo.md', 'Notes/Today.md', 'People/Jo.md'],
    ['../Jo.md', 'Notes/Today.md', null],
    ['./Jo', 'Notes/Today.md', null],
    ['../../../People/Jo.md', 'Notes/Today.md', 'People/Jo.md'],
  ])('%s in %s leads to %s', (target, from, expected) => {
    expect(index('People/Jo.md').resolve(target, from)).toBe(expected);
  });
});
