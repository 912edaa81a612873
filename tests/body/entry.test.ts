import { describe, expect, it } from 'vitest';
import { readEntry } from '../../src/core/body/read-entry.ts';
import { concept, essay, organization, person, reading, work } from '../entries.ts';

const said = (path: string) =>
  readEntry({ path, text: work('a').text }).problems.map(
    ({ rule, message, hint, line, column }) => {
      expect([line, column]).toEqual([1, 1]);
      expect(hint).toMatch(/[.?]$/);
      return `${rule}: ${message}`;
    },
  );

describe('where a file stands', () => {
  it.each([
    ['a.mdx', 'misplaced: The file is not in the folder of a kind.'],
    ['notes.txt', 'misplaced: The file is not in the folder of a kind.'],
    ['work/a.mdx', 'misplaced: “work” is not a kind of entry.'],
    ['Works/a.mdx', 'misplaced: “Works” is not a kind of entry.'],
    ['constructor/a.mdx', 'misplaced: “constructor” is not a kind of entry.'],
    ['__proto__/a.mdx', 'misplaced: “__proto__” is not a kind of entry.'],
    ['old/works/a.mdx', 'misplaced: “old” is not a kind of entry.'],
    ['works/old/a.mdx', 'misplaced: The file is in a folder inside the folder of its kind.'],
    ['works/a.md', 'misplaced: “a.md” is not an entry: names of entries end in .mdx.'],
    ['works/a.MDX', 'misplaced: “a.MDX” is not an entry: names of entries end in .mdx.'],
    ['works/a', 'misplaced: “a” is not an entry: names of entries end in .mdx.'],
    ['works/.mdx', 'file-name: “” is not a valid id.'],
    ['works/Doe2010.mdx', 'file-name: “Doe2010” is not a valid id.'],
    ['works/2010doe.mdx', 'file-name: “2010doe” is not a valid id.'],
    ['works/müller.mdx', 'file-name: “müller” is not a valid id.'],
    ['works/a b.mdx', 'file-name: “a b” is not a valid id.'],
    ['works/a_b.mdx', 'file-name: “a_b” is not a valid id.'],
    ['works/a.b.mdx', 'file-name: “a.b” is not a valid id.'],
    ['works/con.mdx', 'file-name: “con” is a reserved word of Windows, the site or its programs.'],
    [
      'people/lpt1.mdx',
      'file-name: “lpt1” is a reserved word of Windows, the site or its programs.',
    ],
    [
      'works/by-author.mdx',
      'file-name: “by-author” is a reserved word of Windows, the site or its programs.',
    ],
    [`works/${'a'.repeat(101)}.mdx`, 'file-name: The name has 101 characters; an id may have 100.'],
    ['works/__proto__.mdx', 'file-name: “__proto__” is not a valid id.'],
  ])('%s', (path, problem) => {
    expect(said(path)).toEqual([problem]);
  });

  it('names the nearest folder', () => {
    const [problem] = readEntry({ path: 'work/a.mdx', text: '' }).problems;
    expect(problem?.hint).toBe('Did you mean works?');
  });

  it.each([
    ['works/Doe2010.mdx', ': “doe2010.mdx”.'],
    ['works/müller b.mdx', ': “muller-b.mdx”.'],
    ['works/2010doe.mdx', ', starting with a letter.'],
  ])('proposes a name for %s', (path, end) => {
    const [problem] = readEntry({ path, text: '' }).problems;
    expect(problem?.hint?.endsWith(end)).toBe(true);
  });

  it('names the folder that the fields belong to, once', () => {
    const { entry, problems } = readEntry({ ...work('a'), path: 'people/a.mdx' });
    expect(entry).toBeUndefined();
    expect(problems.map(({ line, rule, message, hint }) => [line, rule, message, hint])).toEqual([
      [
        1,
        'misplaced',
        'The file is in people/ but has the fields of works/.',
        'Move it to works/.',
      ],
    ]);
  });
});

describe('what is read', () => {
  it.each([
    [work('a'), 'works'],
    [person('a'), 'people'],
    [organization('a'), 'organizations'],
    [concept('a'), 'concepts'],
    [essay('a'), 'essays'],
    [reading('a', ['b', 'c']), 'readings'],
  ])('%j', (file, kind) => {
    const { entry, problems, unread } = readEntry(file);
    expect(problems).toEqual([]);
    expect(unread).toBeUndefined();
    expect(entry).toMatchObject({ kind, id: 'a', path: `${kind}/a.mdx` });
    expect(entry?.fragments.at(-1)?.name).toBe('body');
  });

  it('says what a file would be that could not be read', () => {
    for (const text of ['', '---\ntype: book\n---\n', '---\na: [\n---\n']) {
      const { entry, unread, problems } = readEntry({ path: 'works/a.mdx', text });
      expect(entry).toBeUndefined();
      expect(unread).toEqual({ kind: 'works', id: 'a' });
      expect(problems.length).toBeGreaterThan(0);
    }
  });
});

describe('prose in fields', () => {
  const file = person('a', {
    fields: `facts:
  - label: Birth
    text: "Born \\"there\\" [@doe]; see [[house|the house]]."
    sources: [cat]
conflicts:
  - text: >-
      One says so,
      @roe says no.
    sources: [cat]
sources:
  cat: { name: Catalogue }`,
  });
  const { entry } = readEntry(file);

  it('is read as fragments, in the order of the page', () => {
    expect(entry?.fragments.map(({ name, label }) => `${name}: ${label}`)).toEqual([
      'description: description',
      'facts.0.text: Birth',
      'conflicts.0.text: where the sources disagree',
      'body: text',
    ]);
    expect(entry?.fragments.map(({ blocks }) => blocks.map(({ id }) => id))).toEqual([
      ['description-p1'],
      ['facts-0-p1'],
      ['conflicts-0-p1'],
      [],
    ]);
  });

  it('has each key and link where it is written', () => {
    const places = entry?.fragments.flatMap(({ citations, links }) => [
      ...citations.flatMap(({ keys }) => keys.map(({ place }) => place)),
      ...links.map(({ place }) => place),
    ]);
    const lines = file.text.split('\n');
    expect(
      places?.map(({ line, column }) => lines[line - 1]?.slice(column - 1, column + 3)),
    ).toEqual(['@doe', '[[ho', '@roe']);
  });

  it('has its faults where they are written', () => {
    const broken = person('a', {
      fields:
        'facts:\n  - label: x\n    text: "An \\"x\\" <b>y</b>, [z](javascript:a), [@Key]"\n    sources: [cat]',
    });
    const lines = broken.text.split('\n');
    expect(
      readEntry(broken).problems.map(({ rule, line, column }) => [
        rule,
        lines[line - 1]?.slice(column - 1, column + 3),
      ]),
    ).toEqual([
      ['raw-html', '<b>y'],
      ['unsafe-link', '[z]('],
      ['unread-citation', '@Key'],
    ]);
  });
});
