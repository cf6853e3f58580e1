import { describe, expect, it } from 'vitest';
import { repeat, revert } from '../../../../src/notes/edit/text/revert';
import { refusalOf, textOf } from '../text-of';

const write = { before: 'a\r\n', after: 'b\r\n' };

describe('undo', () => {
  it('gives back the text before the write, byte for byte', () => {
    expect(textOf(revert(write, 'b\r\n'))).toBe('a\r\n');
    expect(textOf(repeat(write, 'a\r\n'))).toBe('b\r\n');
  });

  it('is refused when the note has changed since', () => {
    expect(refusalOf(revert(write, 'b\n'))).toContain('has changed since');
    expect(refusalOf(repeat(write, 'b\r\n'))).toContain('has changed since');
  });
});
