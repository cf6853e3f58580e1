import { describe, expect, it } from 'vitest';
import { readSeveral, type ListedPerson } from '../../../src/core/people/several';

const person = (
  name: string,
  company: string | null = null,
  role: string | null = null,
  email: string | null = null,
): ListedPerson => ({ name, company, role, email });

describe('a list of people', () => {
  it.each<[string, ListedPerson | null]>([
    ['Jane Doe', person('Jane Doe')],
    ['Jane Doe, Acme', person('Jane Doe', 'Acme')],
    ['Jane Doe, Acme, CEO', person('Jane Doe', 'Acme', 'CEO')],
    ['Jane Doe, Acme, VP, Engineering', person('Jane Doe', 'Acme', 'VP, Engineering')],
    ['Jane Doe, , CEO', person('Jane Doe', null, 'CEO')],
    ['Jane Doe,', person('Jane Doe')],
    ['Jane Doe <j@x.example>', person('Jane Doe', null, null, 'j@x.example')],
    ['Jane Doe <j@x.example>, Acme', person('Jane Doe', 'Acme', null, 'j@x.example')],
    ['Jane Doe <j@x.example>, Acme, CEO', person('Jane Doe', 'Acme', 'CEO', 'j@x.example')],
    ['"Doe, Jane" <j@x.example>', person('Doe, Jane', null, null, 'j@x.example')],
    ['Doe, Jane <j@x.example>', person('Doe, Jane', null, null, 'j@x.example')],
    ['<j@x.example>', person('j@x.example', null, null, 'j@x.example')],
    ['j@x.example', person('j@x.example', null, null, 'j@x.example')],
    ['Jane\tAcme, Inc.\tCEO\tj@x.example', person('Jane', 'Acme, Inc.', 'CEO', 'j@x.example')],
    ['Jane\t\t\tj@x.example', person('Jane', null, null, 'j@x.example')],
    ['Jane\tAcme', person('Jane', 'Acme')],
    ['\tAcme\tCEO', null],
    ['\tJane', person('Jane')],
    ['\t- Jane, Acme', person('Jane', 'Acme')],
    ['Jane Doe, PhD', person('Jane Doe, PhD')],
    [
      'Jane Doe, Ph.D., M.D., Acme, Inc., CEO',
      person('Jane Doe, Ph.D., M.D.', 'Acme, Inc.', 'CEO'),
    ],
    ['John Roe, Jr., Roe & Sons, Ltd', person('John Roe, Jr.', 'Roe & Sons, Ltd')],
    ['John Roe, III, Acme', person('John Roe, III', 'Acme')],
    [
      'Jane Doe, Muster, GmbH & Co. KG, Chefin',
      person('Jane Doe', 'Muster, GmbH & Co. KG', 'Chefin'),
    ],
    ['Jane Doe, Inc Magazine', person('Jane Doe', 'Inc Magazine')],
    ['- Jane Doe', person('Jane Doe')],
    ['* [ ] Jane Doe, Acme', person('Jane Doe', 'Acme')],
    ['- [x] Jane Doe', person('Jane Doe')],
    ['[ ] Jane Doe', person('Jane Doe')],
    ['• Jane Doe', person('Jane Doe')],
    ['1. Jane Doe', person('Jane Doe')],
    ['12) Jane Doe', person('Jane Doe')],
    ['1st Lady', person('1st Lady')],
    ['-', null],
    [', Acme', null],
    ['???', null],
    ['محمد, Acme', person('محمد', 'Acme')],
    ['🙂', person('🙂')],
  ])('reads %j', (text, read) => {
    expect(readSeveral(text).map((line) => line.person)).toEqual([read]);
  });

  it('skips empty lines and counts them', () => {
    const lines = readSeveral('Jo\r\n\r\n   \nAl, Acme\r');
    expect(lines.map(({ line, text }) => [line, text])).toEqual([
      [1, 'Jo'],
      [4, 'Al, Acme'],
    ]);
  });
});
