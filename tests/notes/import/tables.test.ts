import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openImport } from '../../../src/notes/import/formats';
import { settings } from '../../builders/settings';
import { bytesOf, entriesIn, latin1, readPeople, saidBy } from './read-people';

const PREAMBLE =
  'Notes:\n"When exporting, you may ""notice"" that some, or all,\nof the addresses are missing."\n\n';
const HEADER = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n';
const JANE =
  'Jane,"Doe, PhD",https://www.linkedin.com/in/jane,,"Acme, Inc.","VP ""Ops""",05 Jan 2024\n';

describe('LinkedIn’s connections', () => {
  it.each([
    ['with the note above', `${PREAMBLE}${HEADER}${JANE}`, 6],
    ['with a mark and the note', `\uFEFF${PREAMBLE}${HEADER}${JANE}`, 6],
    ['without the note', `${HEADER}${JANE}`, 2],
    ['with CR LF', `${PREAMBLE}${HEADER}${JANE}`.replaceAll('\n', '\r\n'), 6],
    ['with CR', `${HEADER}${JANE}`.replaceAll('\n', '\r'), 2],
    ['without a last line end', `${HEADER}${JANE.trimEnd()}`, 2],
  ])('are read %s', (_, file, line) => {
    const { format, entries } = readPeople(file);
    expect(format).toBe('linkedin');
    expect(entries.map(saidBy)).toEqual([
      {
        line,
        name: 'Jane Doe, PhD',
        company: 'Acme, Inc.',
        role: 'VP "Ops"',
        linkedin: ['https://www.linkedin.com/in/jane'],
        connected: '2024-01-05',
      },
    ]);
  });

  it('are read out of their archive', () => {
    for (const name of ['Connections.csv', 'Export/connections.csv']) {
      const archive = zipSync({
        'messages.csv': strToU8('FROM,TO\n'),
        '__MACOSX/._Connections.csv': strToU8('x'),
        [name]: strToU8(`${PREAMBLE}${HEADER}${JANE}`),
      });
      expect(entriesIn(archive)).toHaveLength(1);
    }
  });

  it('keep rows that say nothing, or no name', () => {
    const file = `${HEADER},,,,,,\n,,https://www.linkedin.com/in/x,,,,01 Jan 2020\n\n${JANE}`;
    expect(entriesIn(file).map(saidBy)).toMatchObject([
      { line: 2 },
      { line: 3, linkedin: ['https://www.linkedin.com/in/x'], connected: '2020-01-01' },
      { line: 5 },
    ]);
  });

  it.each([
    ['05 Jan 2024', '2024-01-05'],
    ['5 Jan 2024', '2024-01-05'],
    ['2024-01-05', '2024-01-05'],
    ['03/15/2024', '2024-03-15'],
    ['15/03/2024', '2024-03-15'],
    ['05 Mär 2024', '2024-03-05'],
    ['12 mars 2023', '2023-03-12'],
    ['1 févr. 2023', '2023-02-01'],
    ['3 août 2023', '2023-08-03'],
    ['5 de enero de 2024', '2024-01-05'],
    ['12 dic 2023', '2023-12-12'],
    ['9 set 2023', '2023-09-09'],
    ['4 mrt 2023', '2023-03-04'],
    ['4 okt. 2023', '2023-10-04'],
    ['3. Juli 2023', '2023-07-03'],
    ['9 giugno 2023', '2023-06-09'],
    ['9 juin 2023', '2023-06-09'],
    ['9 juillet 2023', '2023-07-09'],
    ['Jan 5, 2024', '2024-01-05'],
    ['03/04/2024', ''],
    ['bad date', ''],
    ['31 Feb 2024', ''],
    ['05 Xyz 2024', ''],
  ])('were made on %s: %s', (written, connected) => {
    const [entry] = entriesIn(`${HEADER}Jo,Doe,,,,,"${written}"\n`);
    expect(entry?.connected).toBe(connected);
    expect(entry?.warnings).toHaveLength(connected === '' ? 1 : 0);
  });

  it('are known in another language by their shape', () => {
    const file =
      'Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am\n' +
      'Jörg,Muster,https://www.linkedin.com/in/joerg,j@x.example,Muster GmbH,Chef,05 Mär 2024\n';
    expect(readPeople(file).format).toBe('linkedin');
    expect(saidBy(entriesIn(file)[0])).toEqual({
      line: 2,
      name: 'Jörg Muster',
      company: 'Muster GmbH',
      role: 'Chef',
      emails: ['j@x.example'],
      linkedin: ['https://www.linkedin.com/in/joerg'],
      connected: '2024-03-05',
    });
  });

  it('are read by their old columns, and as others copy them', () => {
    const old =
      'First Name,Last Name,Email Address,Company,Position,Connected On\nJo,Doe,j@x.example,A,B,01 Feb 2020\n';
    expect(saidBy(entriesIn(old)[0])).toMatchObject({ name: 'Jo Doe', emails: ['j@x.example'] });
    const copied =
      'First Name,Last Name,Profile URL,Company,Position\nJo,Doe,linkedin.com/in/jo,A,B\n';
    expect(saidBy(entriesIn(copied)[0])).toMatchObject({ linkedin: ['linkedin.com/in/jo'] });
  });
});

describe('Google’s address book', () => {
  const NEW =
    'First Name,Middle Name,Last Name,Name Prefix,Name Suffix,Nickname,Organization Name,Organization Title,Birthday,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,Website 1 - Label,Website 1 - Value\n';

  it('is read by its new columns', () => {
    const file = `${NEW}Jane,Q.,Doe,Dr.,Jr.,,Acme,CEO,1990-06-15,"Met, in
Oslo",* myContacts ::: Book Club ::: * starred,Home,a@x.example ::: b@x.example ::: A@X.example,Mobile,+1 555 0100 ::: +1 555 0101,Work Fax,+1 555 0199,Profile,https://www.linkedin.com/in/jane\n`;
    expect(readPeople(file).format).toBe('google');
    expect(saidBy(entriesIn(file)[0])).toEqual({
      line: 2,
      name: 'Dr. Jane Q. Doe Jr.',
      company: 'Acme',
      role: 'CEO',
      emails: ['a@x.example', 'b@x.example'],
      phones: ['+1 555 0100', '+1 555 0101'],
      linkedin: ['https://www.linkedin.com/in/jane'],
      birthday: '1990-06-15',
      tags: ['Book Club'],
      notes: 'Met, in\nOslo',
    });
  });

  it('is read by its old columns', () => {
    const file =
      'Name,Given Name,Additional Name,Family Name,Birthday,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Phone 2 - Type,Phone 2 - Value,Organization 1 - Type,Organization 1 - Name,Organization 1 - Title\n' +
      'Jane Doe,Jane,,Doe,--06-15,,* My Contacts,* Home,j@x.example,Mobile,555 0100,Komórka,555 0101,,Acme,CEO\n';
    expect(saidBy(entriesIn(file)[0])).toEqual({
      line: 2,
      name: 'Jane Doe',
      company: 'Acme',
      role: 'CEO',
      emails: ['j@x.example'],
      phones: ['555 0100', '555 0101'],
      birthday: '--06-15',
    });
  });

  it('keeps who has no name', () => {
    const file = `${NEW},,,,,,,,,,,,j@x.example,,,,,,\n,,,,,,Acme,,,,,,,,,,,,\n,,,,,Jo,,,,,,,,,555 0100 22,,,,\n`;
    expect(entriesIn(file).map(saidBy)).toEqual([
      { line: 2, emails: ['j@x.example'] },
      { line: 3, company: 'Acme' },
      { line: 4, name: 'Jo', phones: ['555 0100 22'] },
    ]);
  });

  it.each([
    ['--06-15', '--06-15'],
    ['--0615', '--06-15'],
    ['0000-06-15', '--06-15'],
    ['1604-04-15', '--04-15'],
    ['--02-29', '--02-29'],
    ['--02-30', ''],
    ['1990-06-15', '1990-06-15'],
    ['19900615', '1990-06-15'],
    ['1990-06-15T00:00:00Z', '1990-06-15'],
    ['15.6.1990', '1990-06-15'],
    ['June 15, 1990', '1990-06-15'],
    ['25/12/1980', '1980-12-25'],
    ['12/25/1980', '1980-12-25'],
    ['4/4/1980', '1980-04-04'],
    ['3/4/1980', ''],
    ['1985-04', ''],
    ['---22', ''],
    ['1985', ''],
    ['in spring', ''],
    ['1990-02-30', ''],
  ])('has the birthday %s as %s', (written, birthday) => {
    const [entry] = entriesIn(`${NEW}Jo,,,,,,,,"${written}",,,,,,,,,,\n`);
    expect(entry?.birthday).toBe(birthday);
    expect(entry?.warnings).toHaveLength(birthday === '' ? 1 : 0);
  });
});

describe('Outlook’s address book', () => {
  const COLUMNS = [
    'Title',
    'First Name',
    'Middle Name',
    'Last Name',
    'Suffix',
    'Company',
    'Job Title',
    'Business Fax',
    'Business Phone',
    "Assistant's Phone",
    'Mobile Phone',
    'Pager',
    'Birthday',
    'Categories',
    'E-mail Address',
    'E-mail Type',
    'E-mail Display Name',
    'E-mail 2 Address',
    'Notes',
    'Web Page',
  ];
  const ROW = [
    'Dr.',
    'Jürgen',
    '',
    'Müller',
    '',
    'Größe GmbH',
    'Leiter',
    '1',
    '030 1234567',
    '2',
    '+49 151 2345678',
    '3',
    '0/0/00',
    'myContacts;Freunde',
    'j@x.example',
    'SMTP',
    'Jürgen Müller (j@x.example)',
    'J@X.example',
    'Zeile 1\nZeile 2',
    'http://x.example',
  ];
  const csv = (cells: readonly string[], separator: string): string =>
    cells.map((cell) => (/[,;\n"]/.test(cell) ? `"${cell}"` : cell)).join(separator);
  const said = {
    line: 2,
    name: 'Dr. Jürgen Müller',
    company: 'Größe GmbH',
    role: 'Leiter',
    emails: ['j@x.example'],
    phones: ['030 1234567', '+49 151 2345678'],
    tags: ['Freunde'],
    notes: 'Zeile 1\nZeile 2',
  };

  it.each([',', ';', '\t'])('is read with %j between cells', (separator) => {
    const text = `${csv(COLUMNS, separator)}\r\n${csv(ROW, separator)}\r\n`;
    const wide = new Uint8Array(
      new Uint16Array([...`\uFEFF${text}`].map((c) => c.charCodeAt(0))).buffer,
    );
    for (const bytes of [bytesOf(text), latin1(text), bytesOf(`\uFEFF${text}`), wide]) {
      expect(readPeople(bytes).format).toBe('outlook');
      expect(entriesIn(bytes).map(saidBy)).toEqual([said]);
    }
  });

  it('is read in German and French', () => {
    const german =
      'Anrede;Vorname;Weitere Vornamen;Nachname;Suffix;Firma;Abteilung;Position;Fax geschäftlich;Telefon geschäftlich;Telefon Assistent;Mobiltelefon;E-Mail-Adresse;E-Mail-Typ;E-Mail 2: Adresse;Geburtstag;Kategorien;Notizen\r\n' +
      ';Jörg;;Muster;;Muster AG;;Chef;1;0301234567;2;0151234567;j@x.example;SMTP;k@x.example;15.6.1990;Freunde;Hallo\r\n';
    expect(saidBy(entriesIn(latin1(german))[0])).toEqual({
      line: 2,
      name: 'Jörg Muster',
      company: 'Muster AG',
      role: 'Chef',
      emails: ['j@x.example', 'k@x.example'],
      phones: ['0301234567', '0151234567'],
      birthday: '1990-06-15',
      tags: ['Freunde'],
      notes: 'Hallo',
    });
    const french =
      'Titre;Prénom;Deuxième prénom;Nom;Suffixe;Société;Service;Titre;Télécopie (bureau);Téléphone (bureau);Tél. mobile;Adresse de messagerie;Notes\r\n' +
      'Mme;Zoé;;Exemple;;Société Exemple;;Directrice;1;0123456789;0612345678;z@x.example;Salut\r\n';
    expect(saidBy(entriesIn(latin1(french))[0])).toMatchObject({
      name: 'Zoé Exemple',
      role: 'Directrice',
      phones: ['0123456789', '0612345678'],
    });
  });
});

describe('Thunderbird’s address book', () => {
  it('is read', () => {
    const file =
      'First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Work Phone,Fax Number,Pager Number,Mobile Number,Job Title,Organization,Web Page 1,Birth Year,Birth Month,Birth Day,Notes\n' +
      'Jane,Doe,Jane Q. Doe,,j@x.example,k@x.example,555 01,1,2,555 02,CEO,Acme,https://linkedin.com/in/jane,,6,5,Hi\n' +
      'Al,Roe,,,a@x.example,,,,,,,,,1990,6,15,\n';
    expect(readPeople(file).format).toBe('thunderbird');
    expect(entriesIn(file).map(saidBy)).toEqual([
      {
        line: 2,
        name: 'Jane Q. Doe',
        company: 'Acme',
        role: 'CEO',
        emails: ['j@x.example', 'k@x.example'],
        phones: ['555 01', '555 02'],
        linkedin: ['https://linkedin.com/in/jane'],
        birthday: '--06-05',
        notes: 'Hi',
      },
      { line: 3, name: 'Al Roe', emails: ['a@x.example'], birthday: '1990-06-15' },
    ]);
  });
});

describe('any other table', () => {
  it('is read by columns named as properties are', () => {
    const file =
      'Full Name;Employer;job-title;E-Mail;tie;cadence;Last Contact;relation;met;tags;notes;nonsense\n' +
      'Jane Doe;Acme;CEO;j@x.example;strong;90;2026-01-01;mentor;2020-05-04;a, b;Hi;x\n';
    expect(readPeople(file).format).toBe('csv');
    expect(saidBy(entriesIn(file)[0])).toEqual({
      line: 2,
      name: 'Jane Doe',
      company: 'Acme',
      role: 'CEO',
      emails: ['j@x.example'],
      relation: 'mentor',
      met: '2020-05-04',
      tags: ['a', 'b'],
      notes: 'Hi',
    });
  });

  it('is not known without a column for the name', () => {
    const opened = openImport(bytesOf('First;Last;Phone number\nJo;Doe;1\n'), settings());
    expect(opened).toMatchObject({ kind: 'unknown', columns: ['First', 'Last', 'Phone number'] });
    expect(openImport(bytesOf('\n\n'), settings()).kind).toBe('unreadable');
    expect(openImport(new Uint8Array(), settings()).kind).toBe('unreadable');
    expect(openImport(Uint8Array.of(0x50, 0x4b, 3, 4, 9), settings()).kind).toBe('unreadable');
  });

  it('takes names of columns as texts', () => {
    const file =
      'name,__proto__,constructor,name,hasOwnProperty,email\nJo,x,y,Al,z,j@x.example\n,,,Al,,\n';
    expect(entriesIn(file).map(saidBy)).toEqual([
      { line: 2, name: 'Jo', emails: ['j@x.example'] },
      { line: 3, name: 'Al' },
    ]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it.each([
    ['name,email\nJo,j@x.example\n"Al,a@x.example\nBo,b@x.example\n', 3],
    ['name,email\nJo,j@x.example\nAl,"a@x.example\n"Bo","b@x.example"\n', 3],
    ['name,notes\nJo,"one\ntwo"\n"Al","x\n"Bo",y\n', 4],
    ['name,notes\nJo,"never', 2],
  ])('stops where a quote opens that never ends', (file, line) => {
    const entries = entriesIn(file);
    expect(entries.at(-1)).toMatchObject({ kind: 'cut-off', line });
    expect(entries.at(-1)?.warnings[0]).toContain(`line ${line}`);
    expect(entries.slice(0, -1).every(({ name }) => name === 'Jo')).toBe(true);
  });

  it('takes a quote inside a cell as it stands', () => {
    const file = 'name,company\nJane "JJ" Doe,5" Inc\n"Al" Roe,x\nBo,y\n';
    expect(entriesIn(file).map(({ name }) => name)).toEqual(['Jane "JJ" Doe', 'Al Roe', 'Bo']);
  });

  it('counts lines over cells of several lines', () => {
    const rows = Array.from({ length: 1_200 }, (_, at) => `P${at},"a\nb"\n`).join('');
    const entries = entriesIn(`name,notes\n${rows}`);
    expect(entries).toHaveLength(1_200);
    expect(entries.at(-1)).toMatchObject({ name: 'P1199', line: 2 + 2 * 1_199 });
  });
});
