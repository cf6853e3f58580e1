import { expect, test } from 'vitest';
import { getFrontMatterInfo, propertiesOf, stringifyYaml } from '../../demo/host/frontmatter';
import { getLinkpath, normalizePath, parseLinktext } from '../../demo/host/links';
import { parseNote } from '../../demo/host/parse-note';
import { getAllTags } from '../../demo/host/frontmatter';

test('frontmatter is found between dashes at the very start', () => {
  const text = '---\na: 1\n---\nBody';
  expect(getFrontMatterInfo(text)).toEqual({
    exists: true,
    frontmatter: 'a: 1',
    from: 4,
    to: 8,
    contentStart: 13,
  });
  expect(getFrontMatterInfo('---\r\na: 1\r\n---\r\nBody').frontmatter).toBe('a: 1');
  expect(getFrontMatterInfo('---\n---\n')).toMatchObject({ exists: true, frontmatter: '' });
  for (const none of [
    '',
    '\n---\na: 1\n---\n',
    '---\na: 1\n',
    ' ---\na: 1\n---',
    '----\na\n----\n',
  ])
    expect(getFrontMatterInfo(none).exists).toBe(false);
});

test('properties are read as YAML 1.2: dates and clock times stay text', () => {
  expect(propertiesOf('---\nd: 2026-01-05\nn: 0123\nt: 12:30\nx: [[Ana]]\n---\n')).toEqual({
    d: '2026-01-05',
    n: 123,
    t: '12:30',
    x: [['Ana']],
  });
  expect(() => propertiesOf('---\na: [\n---\n')).toThrow();
  expect(stringifyYaml({ a: '2026-01-05', b: ['x'], c: null })).toBe(
    'a: 2026-01-05\nb:\n  - x\nc:\n',
  );
});

test('the cache has headings, links, tags, tasks and sections by place', () => {
  const text = [
    '---',
    'up: "[[Top|t]]"',
    'all: ["[[A]]", no]',
    '---',
    '# One #',
    'A [[B#x|bee]] and ![[c.png]] #tag/sub `#no [[no]]`',
    '',
    '- [ ] open',
    '  - [x] done',
    '- plain',
    '```',
    '# not a heading [[no]]',
    '```',
    '%% hidden [[no]] %% [md](People/Li.md)',
  ].join('\n');
  const cache = parseNote(text);
  expect(cache.frontmatterLinks).toEqual([
    { key: 'up', original: '[[Top|t]]', link: 'Top', displayText: 't' },
    { key: 'all.0', original: '[[A]]', link: 'A', displayText: 'A' },
  ]);
  expect(cache.headings?.map(({ heading, level }) => [heading, level])).toEqual([['One', 1]]);
  expect(cache.links?.map(({ link, displayText }) => [link, displayText])).toEqual([
    ['B#x', 'bee'],
    ['People/Li.md', 'md'],
  ]);
  const link = cache.links?.[0];
  expect(text.slice(link?.position.start.offset, link?.position.end.offset)).toBe(link?.original);
  expect(cache.embeds?.map(({ link: to }) => to)).toEqual(['c.png']);
  expect(cache.tags?.map(({ tag }) => tag)).toEqual(['#tag/sub']);
  expect(cache.listItems?.map(({ task, parent }) => [task, parent])).toEqual([
    [' ', -7],
    ['x', 7],
    [undefined, -7],
  ]);
  expect(cache.sections?.map(({ type }) => type)).toEqual([
    'yaml',
    'heading',
    'paragraph',
    'list',
    'code',
    'paragraph',
  ]);
  expect(cache.frontmatterPosition?.end).toEqual({
    line: 3,
    col: 3,
    offset: text.indexOf('# One') - 1,
  });
});

test('unreadable YAML gives a cache without frontmatter', () => {
  const cache = parseNote('---\na: [\n---\n# Still\n');
  expect(cache.frontmatter).toBeUndefined();
  expect(cache.headings).toHaveLength(1);
});

test('tags come from properties and text', () => {
  expect(getAllTags(parseNote('---\ntags: person, work\n---\n#friend'))).toEqual([
    '#person',
    '#work',
    '#friend',
  ]);
  expect(getAllTags(parseNote('none'))).toBeNull();
});

test('links and paths are taken apart', () => {
  expect(parseLinktext('A note#Part')).toEqual({ path: 'A note', subpath: '#Part' });
  expect(getLinkpath('A note#Part')).toBe('A note');
  expect(normalizePath('/a\\b//c/')).toBe('a/b/c');
  expect(normalizePath('/')).toBe('/');
});
