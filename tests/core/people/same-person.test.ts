import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkedinPath } from '../../../src/core/people/linkedin';
import { compared, type Identity } from '../../../src/core/people/person';
import { isSamePhone, phoneDigits } from '../../../src/core/people/phone';
import { judge, PeopleIndex, type Match } from '../../../src/core/people/same-person';

const who = (sketch: Partial<Identity> = {}): Identity => ({
  name: '',
  companies: [],
  emails: [],
  phones: [],
  linkedin: [],
  uids: [],
  ...sketch,
});

describe('an address on LinkedIn', () => {
  it.each([
    ['https://www.linkedin.com/in/jane', '/in/jane'],
    ['http://linkedin.com/in/Jane/', '/in/jane'],
    ['www.linkedin.com/in/jane', '/in/jane'],
    ['linkedin.com/in/jane?trk=x', '/in/jane'],
    ['//de.linkedin.com/in/jane/de', '/in/jane'],
    ['https://m.linkedin.com/in/jane/en/?x=1#top', '/in/jane'],
    ['https://www.linkedin.com/in/j%C3%BCrgen', '/in/jürgen'],
    ['https://www.linkedin.com/in/JU%CC%88RGEN', '/in/jürgen'],
    ['https://www.linkedin.com/in/100%', '/in/100%'],
    ['https://www.linkedin.com/pub/jane-doe/12/34a/ab', '/pub/jane-doe/12/34a/ab'],
    ['https://www.linkedin.com/pub/jane-doe/', '/pub/jane-doe'],
    ['  https://www.linkedin.com/in/jane//  ', '/in/jane'],
    ['https://www.linkedin.com/company/acme', null],
    ['https://www.linkedin.com/in/', null],
    ['https://www.linkedin.com/', null],
    ['https://notlinkedin.com/in/jane', null],
    ['https://linkedin.com.evil.example/in/jane', null],
    ['https://example.com/?u=linkedin.com/in/jane', null],
    ['jane', null],
    ['', null],
  ])('%s is %s', (address, path) => {
    expect(linkedinPath(address)).toBe(path);
  });
});

describe('a phone number', () => {
  it.each([
    ['+49 (0) 151 2345678', '491512345678'],
    ['0049-151/2345678', '491512345678'],
    ['(555) 123-4567 ext. 12', '5551234567'],
    ['(555) 123-4567 x12', '5551234567'],
    ['555-123-4567;ext=12', '5551234567'],
    ['555-123-4567,,12#', '5551234567'],
    ['555 123 4567 Extension 9', '5551234567'],
    ['tel:+1-555-123-4567', '15551234567'],
    ['n/a', ''],
  ])('%s has the digits %s', (phone, digits) => {
    expect(phoneDigits(phone)).toBe(digits);
  });

  it.each([
    ['1234567', '1234567', true],
    ['123456', '123456', false],
    ['015112345678', '4915112345678', true],
    ['15112345678', '4915112345678', true],
    ['5551234567', '15551234567', true],
    ['12345678', '123412345678', true],
    ['12345678', '1234012345678', false],
    ['1234567', '491234567', false],
    ['01234567', '491234567', false],
    ['012345678', '4912345678', true],
    ['015112345678', '4915112345679', false],
    ['0123456789', '1123456789', false],
  ])('%s and %s are the same: %s', (a, b, same) => {
    expect(isSamePhone(a, b)).toBe(same);
    expect(isSamePhone(b, a)).toBe(same);
  });
});

describe('the same person', () => {
  it.each<[string, Partial<Identity>, Partial<Identity>, Match['kind'] | null, number]>([
    ['uid', { uids: ['urn:uuid:ABC'] }, { uids: ['abc'] }, 'same', 1],
    ['uid of others', { uids: ['abc'] }, { uids: ['abd'] }, null, 0],
    [
      'LinkedIn',
      { name: 'Jo', linkedin: ['https://linkedin.com/in/x/'] },
      { name: 'Al', linkedin: ['linkedin.com/in/X?y'] },
      'same',
      1,
    ],
    [
      'e-mail',
      { name: 'Jane', emails: ['J@X.example'] },
      { name: 'Jane Doe', emails: ['j@x.example'] },
      'same',
      2,
    ],
    [
      'an e-mail that others have',
      { name: 'Jane Doe', emails: ['info@x.example'] },
      { name: 'Al Roe', emails: ['info@x.example'] },
      'possible',
      2,
    ],
    [
      'an e-mail and no name',
      { name: '🙂', emails: ['j@x.example'] },
      { name: 'Jane', emails: ['j@x.example'] },
      'possible',
      2,
    ],
    [
      'phone',
      { name: 'Doe, Jane', phones: ['0151 2345678'] },
      { name: 'Jane Doe', phones: ['+49 151 2345678'] },
      'same',
      3,
    ],
    [
      'a switchboard',
      { name: 'Jane Doe', phones: ['555 123 4567'] },
      { name: 'Jane Roe', phones: ['5551234567'] },
      'possible',
      3,
    ],
    [
      'name and company',
      { name: 'Zoë DOE', companies: ['Acme, Inc.'] },
      { name: 'zoe doe', companies: ['Other', 'ACME'] },
      'same',
      4,
    ],
    [
      'name and no company',
      { name: 'Jane Doe' },
      { name: 'jane  doe', companies: ['Acme'] },
      'possible',
      5,
    ],
    ['name and no companies', { name: 'Jane Doe' }, { name: 'Jane Doe' }, 'possible', 5],
    ['names of nothing', { name: '🙂' }, { name: '🙂' }, null, 0],
    [
      'two pages on LinkedIn',
      { name: 'Jo Doe', companies: ['Acme'], linkedin: ['linkedin.com/in/a'] },
      { name: 'Jo Doe', companies: ['Acme'], linkedin: ['linkedin.com/in/b'] },
      null,
      0,
    ],
    [
      'a page and no page',
      { name: 'Jo Doe', companies: ['Acme'], linkedin: ['linkedin.com/company/a'] },
      { name: 'Jo Doe', companies: ['Acme'], linkedin: ['linkedin.com/in/b'] },
      'same',
      4,
    ],
    [
      'two pages and one e-mail',
      { name: 'Jo Doe', emails: ['j@x.example'], linkedin: ['linkedin.com/in/a'] },
      { name: 'Jo Doe', emails: ['j@x.example'], linkedin: ['linkedin.com/in/b'] },
      'same',
      2,
    ],
  ])('by %s', (_, one, other, kind, rule) => {
    for (const [known, sought] of [
      [one, other],
      [other, one],
    ]) {
      const index = new PeopleIndex();
      index.add('A.md', who(known));
      const match = kind === null ? null : { kind, rule, path: 'A.md' };
      expect(index.find(who(sought))).toEqual(match);
    }
  });

  it('goes before who may be, then by rule, then by path', () => {
    const index = new PeopleIndex();
    index.add('D.md', who({ name: 'Jo Doe', companies: ['Acme'] }));
    index.add('C.md', who({ name: 'Jo Doe' }));
    index.add('B.md', who({ name: 'Al', emails: ['jo@x.example'] }));
    const jo = who({ name: 'Jo Doe', companies: ['Acme'], emails: ['jo@x.example'] });
    expect(index.find(jo)).toEqual({ kind: 'same', rule: 4, path: 'D.md' });
    expect(index.find({ ...jo, companies: [] })?.path).toBe('B.md');
    expect(index.find(who({ name: 'Jo Doe' }))?.path).toBe('C.md');
    index.add('A.md', who({ name: 'Jo', emails: ['jo@x.example'] }));
    expect(index.find(jo)).toEqual({ kind: 'same', rule: 2, path: 'A.md' });
  });

  it('is known by what was added later too, under the name of the note', () => {
    const index = new PeopleIndex();
    index.add('A.md', who({ name: 'Jane Doe' }));
    index.add('A.md', who({ name: 'Jane', emails: ['j@x.example'] }));
    expect(index.find(who({ name: 'Doe', emails: ['j@x.example'] }))?.kind).toBe('same');
    expect(index.find(who({ name: 'Jane' }))).toBeNull();
  });

  it('is found as by looking at everybody', () => {
    const few = (...texts: string[]): fc.Arbitrary<string[]> =>
      fc.subarray(texts, { maxLength: 2 });
    const anyone = fc.record({
      name: fc.constantFrom('Jo', 'Jo Doe', 'Doe Jo', 'Al Roe', 'Jö', '🙂', ''),
      companies: few('Acme', 'Acme GmbH', 'Other'),
      emails: few('a@x.example', 'A@X.example', 'b@x.example'),
      phones: few('0151 2345678', '+49 151 2345678', '151 2345678', '99', '1512345678 x1'),
      linkedin: few('linkedin.com/in/a', 'linkedin.com/in/A/', 'linkedin.com/in/b', 'x'),
      uids: few('u', 'urn:uuid:U', 'v'),
    });
    fc.assert(
      fc.property(fc.array(anyone, { maxLength: 8 }), anyone, (people, sought) => {
        const index = new PeopleIndex();
        people.forEach((person, at) => {
          index.add(`${at}.md`, person);
        });
        const all = (['same', 'possible'] as const).flatMap((kind) =>
          ([1, 2, 3, 4, 5] as const).flatMap((rule) =>
            people.flatMap((person, at) =>
              judge(rule, compared(person), compared(sought)) === kind
                ? [{ kind, rule, path: `${at}.md` }]
                : [],
            ),
          ),
        );
        expect(index.find(sought)).toEqual(all[0] ?? null);
      }),
      { numRuns: 500 },
    );
  });

  it('asks few of many', () => {
    const index = new PeopleIndex();
    for (let at = 0; at < 5_000; at++) {
      const email = `p${at}@x.example`;
      index.add(
        `${at}.md`,
        who({ name: `P ${at}`, emails: [email], phones: [`+49 151 ${at}0000`] }),
      );
    }
    for (let at = 0; at < 30_000; at++) {
      const match = index.find(who({ name: `P ${at}`, emails: [`p${at}@x.example`] }));
      if ((match !== null) !== at < 5_000) throw new Error(String(at));
    }
  });
});
