import { describe, expect, it } from 'vitest';
import { bytesOf, entriesIn, latin1, readPeople, saidBy } from './read-people';

const card = (...lines: readonly string[]): string =>
  ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');
const only = (...lines: readonly string[]): Record<string, unknown> =>
  saidBy(entriesIn(card(...lines))[0]);

describe('a card', () => {
  it('of version 3.0 is read', () => {
    const said = only(
      'VERSION:3.0',
      'FN:Dr. Jane Doe',
      'N:Doe;Jane;;Dr.;',
      'ORG:Acme\\, Inc.;Sales',
      'TITLE:CEO\\; founder',
      'EMAIL;TYPE=INTERNET:j@x.example',
      'item1.EMAIL:k@x.example',
      'item1.X-ABLabel:_$!<Other>!$_',
      'TEL;TYPE=CELL:+1 555 0100',
      'TEL;TYPE=WORK,FAX:+1 555 0199',
      'TEL;TYPE=PAGER:+1 555 0198',
      'item2.TEL:+1 555 0197',
      'item2.X-ABLabel:_$!<HomeFAX>!$_',
      'URL:http\\://www.linkedin.com/in/jane',
      'URL:https://x.example',
      'BDAY:1990-06-15',
      'CATEGORIES:Friends,myContacts,Book Club',
      'UID:urn:uuid:1-2',
      'NOTE:Met\\, in\\nOslo',
      'PHOTO;ENCODING=b;TYPE=JPEG:AAAA',
      ' BBBB',
    );
    expect(said).toEqual({
      line: 1,
      name: 'Dr. Jane Doe',
      company: 'Acme, Inc.',
      role: 'CEO; founder',
      emails: ['j@x.example', 'k@x.example'],
      phones: ['+1 555 0100'],
      linkedin: ['http://www.linkedin.com/in/jane'],
      birthday: '1990-06-15',
      tags: ['Friends', 'Book Club'],
      uid: 'urn:uuid:1-2',
      notes: 'Met, in\nOslo',
    });
  });

  it('of version 2.1 is read', () => {
    const said = only(
      'VERSION:2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=BCrgen;;;',
      'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=BCrgen M=C3=',
      '=BCller',
      'TEL;WORK;VOICE:030 1234567',
      'TEL;WORK;FAX:030 1234568',
      'EMAIL;PREF;INTERNET:j@x.example',
      'ORG;QUOTED-PRINTABLE:Gr=F6=DFe GmbH',
      'NOTE;ENCODING=QUOTED-PRINTABLE:Zeile 1=0D=0A=',
      'Zeile 2=0D=0A=',
      ' Zeile 3',
      'PHOTO;JPEG;ENCODING=BASE64:',
      ' /9j/4AAQSkZJRg==',
      '',
    );
    expect(said).toEqual({
      line: 1,
      name: 'Jürgen Müller',
      company: 'Größe GmbH',
      emails: ['j@x.example'],
      phones: ['030 1234567'],
      notes: 'Zeile 1\nZeile 2\nZeile 3',
    });
  });

  it('of version 4.0 is read', () => {
    const said = only(
      'VERSION: 4.0',
      'KIND:individual',
      'FN;ALTID=1;LANGUAGE=de:Johanna',
      'FN;ALTID=1;PREF=1:Jane Doe',
      'N:Doe;Jane;;;',
      'TEL;VALUE=uri;TYPE="work,cell":tel:+1-555-555-0100;ext=5',
      'TEL;VALUE=uri;TYPE="voice,fax":tel:+1-555-555-0199',
      'EMAIL;PREF=1:mailto:j@x.example',
      'ADR;LABEL="1 Way: the end; ^n Oslo":;;1 Way;Oslo;;;',
      'BDAY:--0615',
      'SOCIALPROFILE;SERVICE-TYPE=LinkedIn:https://www.linkedin.com/in/jane',
      'ORG;SORT-AS="Acme, x":Acme',
    );
    expect(said).toEqual({
      line: 1,
      name: 'Jane Doe',
      company: 'Acme',
      emails: ['j@x.example'],
      phones: ['+1-555-555-0100 ext. 5'],
      linkedin: ['https://www.linkedin.com/in/jane'],
      birthday: '--06-15',
    });
  });

  it.each([
    ['FN:Jane', 'N:Doe;Jo;;;', 'Jane'],
    ['FN:', 'N:Doe;Jane;Q.;Dr.;Jr.', 'Dr. Jane Q. Doe Jr.'],
    ['X-A:b', 'N:Doe;Jane', 'Jane Doe'],
    ['X-A:b', 'N:Doe\\;x;Jane;Ann,Bea;;', 'Jane Ann Bea Doe;x'],
    ['FN: Jane\\, Doe ', 'N:;;;;', 'Jane, Doe'],
    ['N:;;;;', 'NICKNAME:JJ,Jo', 'JJ'],
    ['N:;;;;', 'X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;JJ;1;;;;;;;;;;;;;', 'JJ'],
    ['FN;X-A="b:c;d":Jane', 'N:x', 'Jane'],
    ['item1.FN:Jane', 'N:x', 'Jane'],
    ['fn;charset=utf-8:Jane', 'n:x', 'Jane'],
    ['FN:Jane \\\\ Doe', 'N:x', 'Jane \\ Doe'],
    ['FN:=HYPERLINK("x")', 'N:x', '=HYPERLINK("x")'],
    ['FN:parser=', 'N:x', 'parser='],
  ])('with %s and %s is of %s', (one, other, name) => {
    expect(only(one, other)['name']).toBe(name);
  });

  it('of no version, lower case, or ended in other ways is read', () => {
    const text =
      'begin:vcard\r\nfn:Jürgen Doe\r\nemail:j@x.example\r\nversion:2.1\r\nend:vcard\r\n';
    const wide = (mark: string): Uint8Array =>
      new Uint8Array(new Uint16Array([...(mark + text)].map((c) => c.charCodeAt(0))).buffer);
    const swapped = wide('\uFEFF').map((_, at, all) => all[at ^ 1] ?? 0);
    const forms = [
      bytesOf(text),
      bytesOf(`\uFEFF${text}`),
      bytesOf(`\r\n\r\n${text}`),
      bytesOf(text.replaceAll('\r\n', '\n')),
      bytesOf(text.replaceAll('\r\n', '\r')),
      latin1(text),
      wide('\uFEFF'),
      wide(''),
      swapped,
    ];
    for (const bytes of forms) {
      expect(readPeople(bytes).format).toBe('vcard');
      expect(entriesIn(bytes).map(saidBy)).toMatchObject([
        { name: 'Jürgen Doe', emails: ['j@x.example'] },
      ]);
    }
  });

  it.each([
    ['FN;QUOTED-PRINTABLE:=DF=E4', 'ßä'],
    ['FN;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-2:=A3=F3d=BC', 'Łódź'],
    ['FN;ENCODING=QUOTED-PRINTABLE;CHARSET=no-such:=DF', 'ß'],
    ['FN;ENCODING=quoted-printable:=4a=6F', 'Jo'],
    ['FN;ENCODING=QUOTED-PRINTABLE:100=25 =3D', '100% ='],
  ])('with %s is of %s', (line, name) => {
    expect(only(line)['name']).toBe(name);
  });

  it('in the encoding it names is read', () => {
    const text = card('FN;CHARSET=ISO-8859-2:\xA3\xF3d\xBC').replace('VCARD', 'VCARD');
    expect(entriesIn(latin1(text))[0]?.name).toBe('Łódź');
  });

  it('folded in the middle of a letter is read', () => {
    const bytes = [...bytesOf(card('FN:Jürgen', 'N:x'))];
    const at = bytes.indexOf(0xc3) + 1;
    bytes.splice(at, 0, 13, 10, 32);
    expect(entriesIn(Uint8Array.from(bytes))[0]?.name).toBe('Jürgen');
  });

  it.each([
    ['M=C3=', '=BCller', 'Müller'],
    ['M=C3=', ' =BCller', 'Müller'],
    ['M=C3=', '\t=BCller', 'Müller'],
    ['Ana Mar=C3=', ' =ADa', 'Ana María'],
    ['Ana=20Mar=', '    =C3=ADa', 'Ana María'],
    ['Ana Lu', 'cia=', 'Ana Lu'],
    ['Ana Lucia=', ' Maria', 'Ana Lucia Maria'],
  ])('with the encoded lines %j and %j is of %s', (first, second, name) => {
    expect(only(`FN;ENCODING=QUOTED-PRINTABLE:${first}`, second)['name']).toBe(name);
  });

  it('is not lost to an encoded line that never ends', () => {
    const text = card('FN:Jane', 'NOTE;ENCODING=QUOTED-PRINTABLE:Hi=') + card('FN:Al');
    expect(entriesIn(text).map(({ name }) => name)).toEqual(['Jane', 'Al']);
  });

  it.each([
    ['BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-15', '--04-15'],
    ['BDAY:1604-04-15', '--04-15'],
    ['BDAY;VALUE=date:--0414', '--04-14'],
    ['BDAY:0000-02-29', '--02-29'],
    ['BDAY:--0203', '--02-03'],
    ['BDAY:2019-02-10T00:00:33', '2019-02-10'],
    ['BDAY:19900615T000000Z', '1990-06-15'],
    ['BDAY:19900615', '1990-06-15'],
    ['BDAY:---22', ''],
    ['BDAY:1985-04', ''],
    ['BDAY;VALUE=text:circa 1800', ''],
    ['BDAY:', undefined],
  ])('with %s has the birthday %s', (line, birthday) => {
    const [entry] = entriesIn(card('FN:Jo', line));
    expect(entry?.birthday).toBe(birthday ?? '');
    expect(entry?.warnings).toHaveLength(birthday === '' ? 1 : 0);
  });

  it('takes the first of several birthdays that can be read', () => {
    expect(only('FN:Jo', 'BDAY:---22', 'BDAY:1990-06-15')['birthday']).toBe('1990-06-15');
  });

  it.each([
    ['KIND:group', 'FN:Friends'],
    ['X-ADDRESSBOOKSERVER-KIND:group', 'FN:Friends'],
    ['kind:ORG', 'FN:Acme'],
    ['X-ABShowAs:COMPANY', 'FN:', 'N:;;;;', 'ORG:Acme;'],
    ['X-ABShowAs:COMPANY', 'FN:Acme', 'N:;;;;', 'ORG:Acme;'],
    ['FN:Acme', 'ORG:Acme', 'TEL:1'],
  ])('of no person: %s, %s', (...lines) => {
    expect(entriesIn(card(...lines))[0]?.kind).toBe('other');
  });

  it('shown as a company is still of the person it names', () => {
    const said = only('X-ABShowAs:COMPANY', 'FN:Acme', 'N:Doe;Jane;;;', 'ORG:Acme;');
    expect(said).toMatchObject({ name: 'Jane Doe', company: 'Acme' });
  });

  it('keeps all but a line that is none', () => {
    const entries = entriesIn(card('FN:Jane', 'garbage', 'EMAIL:j@x.example') + card('FN:Al'));
    expect(entries.map(saidBy)).toEqual([
      {
        line: 1,
        name: 'Jane',
        emails: ['j@x.example'],
        warnings: ['Line 3 could not be read, so it was left out.'],
      },
      { line: 6, name: 'Al' },
    ]);
  });

  it('without an end ends where the next begins', () => {
    const text = `${card('FN:Jane')}BEGIN:VCARD\r\nFN:Al\r\n${card('FN:Bo')}BEGIN:VCARD\r\nFN:Di`;
    const entries = entriesIn(text);
    expect(entries.map(({ name }) => name)).toEqual(['Jane', 'Al', 'Bo', 'Di']);
    expect(entries.map(({ warnings }) => warnings.length)).toEqual([0, 1, 0, 1]);
  });

  it.each([
    ['AGENT:', 'BEGIN:VCARD', 'FN:Agent', 'TEL:1', 'END:VCARD'],
    ['AGENT:BEGIN:VCARD', 'FN:Agent', 'END:VCARD', 'X-A:b'],
    ['AGENT:BEGIN:VCARD\\nFN:Agent\\nEND:VCARD\\n'],
  ])('of an agent is no card of its own: %s', (...agent) => {
    const entries = entriesIn(card('FN:Jane', ...agent, 'EMAIL:j@x.example') + card('FN:Al'));
    expect(entries.map(saidBy)).toEqual([
      { line: 1, name: 'Jane', emails: ['j@x.example'] },
      expect.objectContaining({ name: 'Al' }),
    ]);
  });

  it.each([
    ['PHOTO;ENCODING=BASE64;JPEG:AAAA', '  BBBB', '    CC==', ''],
    ['PHOTO;ENCODING=BASE64;JPEG:', 'AAAA', 'BBBB', 'CC==', ''],
    ['PHOTO;ENCODING=b;TYPE=JPEG:AAAA', ' BBBB'],
    ['PHOTO:data:image/jpeg;base64,AAAA', ' BBBB'],
    ['SOUND;X-IRMC-N:;;;;'],
    ['X-MS-CARDPICTURE;TYPE=GIF;ENCODING=BASE64:', ' AAAA', ''],
  ])('has a picture that nobody reads: %s', (...picture) => {
    const [entry] = entriesIn(card(...picture, 'FN:Jane', 'EMAIL:j@x.example'));
    expect(saidBy(entry)).toEqual({ line: 1, name: 'Jane', emails: ['j@x.example'] });
  });

  it('is read beside many others with large pictures', () => {
    const picture = `PHOTO;ENCODING=b:${`${'A'.repeat(75)}\r\n `.repeat(700)}A`;
    const text = Array.from({ length: 400 }, (_, at) => card(`FN:P${at}`, picture)).join('');
    expect(entriesIn(text).map(({ name }) => name)).toEqual(
      Array.from({ length: 400 }, (_, at) => `P${at}`),
    );
  });
});
