// Plausible notes of a job search, the same for the same seed.

/** A small generator of numbers from 0 up to 1 (mulberry32), the same for the same seed. */
const makeRandom = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

const FIRST = ['Ada', 'Bo', 'Chidi', 'Dana', 'Elif', 'Femi', 'Grace', 'Hana', 'Ines', 'Jo'];
const LAST = ['Lindqvist', 'Okafor', 'Silva', 'Tanaka', 'Weber', 'Novak', 'Rossi', 'Haddad'];
const COMPANIES = ['Acme', 'Brightside', 'Cobalt', 'Dunlin', 'Evergreen', 'Foundry', 'Glasswing'];
const LINES = [
  'met (coffee): talked about her team and where it is going',
  'wrote: sent the article on search engines',
  'asked (referral) for [[Job 7]]: sent CV and posting',
  'replied: happy to help',
  'thanked',
  'got (introduction): to the head of the team',
  'nudged',
  'called',
  'liked: a post about the new office',
  'ran into each other at the fair',
];
const PROSE =
  'We worked together for two years. Careful, kind, likes to be asked about sailing. ' +
  'Prefers mail in the morning. Knows everybody in the trade and is glad to introduce people.';

/** The notes, as pairs of path and text, as of 22 November 2026. */
export const makeNotes = (count, seed = 1) => {
  const random = makeRandom(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const maybe = (share, lines) => (random() < share ? lines : []);
  const dayAgo = (most) =>
    new Date(Date.UTC(2026, 10, 22) - Math.floor(random() * most) * 86_400_000)
      .toISOString()
      .slice(0, 10);
  const person = (at) => `${FIRST[at % FIRST.length]} ${LAST[at % LAST.length]} ${at}`;
  const contact = (at) => {
    const name = person(at);
    const log = Array.from({ length: Math.floor(random() * 8) }, () => dayAgo(500))
      .sort()
      .map((day) => `- ${day} ${pick(LINES)}`);
    const lines = [
      '---',
      'tags: [person]',
      ...maybe(0.9, [`tie: ${pick(['strong', 'moderate', 'weak'])}`]),
      ...maybe(0.4, [`relation: [${pick(['mentor', 'recruiter', 'reference', 'peer'])}]`]),
      ...maybe(0.5, [`last-touch: ${dayAgo(400)}`]),
      ...maybe(0.3, [`cadence: ${pick(['30', 'monthly', '2w', 'quarterly', 'never'])}`]),
      ...maybe(0.8, [`company: "[[${pick(COMPANIES)}]]"`, 'role: Engineer']),
      ...maybe(0.7, [`email: ${name.toLowerCase().replaceAll(' ', '.')}@example.org`]),
      ...maybe(0.3, ['phone: "+1 555 0100"', `birthday: 19${70 + (at % 30)}-0${1 + (at % 9)}-15`]),
      ...maybe(0.3, ['interests:', '  - sailing', '  - jazz']),
      '---',
      '',
      `# ${name}`,
      '',
      PROSE,
      '',
      ...maybe(0.2, [`- [ ] Send the article 📅 ${dayAgo(60)}`, '']),
      '## Log',
      '',
      ...log,
    ];
    return [`People/${COMPANIES[at % COMPANIES.length]}/${name}.md`, `${lines.join('\n')}\n`];
  };
  const meeting = (at) => [
    `Meetings/${dayAgo(500)} Meeting ${at}.md`,
    `---\ntype: meeting\nwith: "[[${person(at)}]]"\n---\n\nTalked with [[${person(at + 1)}]].\n\n${PROSE}\n`,
  ];
  const job = (at) => [
    `Jobs/Job ${at}.md`,
    `---\ntype: opportunity\nstage: ${pick(['applied', 'interviewing', 'offer'])}\nstage-date: ${dayAgo(80)}\nhelped-by: "[[${person(at)}]]"\n---\n`,
  ];
  const other = (at) => [
    `Notes/Note ${at}.md`,
    `---\ntags: [reading]\n---\n\n# Note\n\n${PROSE}\n`,
  ];
  const search = ['Search.md', '---\ntype: job-search\nstarted: 2026-01-05\n---\n'];
  return Array.from({ length: count }, (_, at) => {
    if (at === 0) return search;
    if (at % 20 === 0) return meeting(at);
    if (at % 100 === 1) return job(at);
    return at % 25 === 2 ? other(at) : contact(at);
  });
};
