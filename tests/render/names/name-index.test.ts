import { describe, expect, it } from 'vitest';
import { readRegister } from '../../../src/core/graph/address-register.ts';
import { createLibrary } from '../../../src/core/library/check-library.ts';
import { nameRedirects } from '../../../src/core/render/names/name-redirects.ts';
import { namePages } from '../../../src/core/render/names/name-views.ts';
import type { SourceFile } from '../../../src/core/text/source.ts';
import { render } from '../library.ts';
import { work } from '../specimens.ts';

/** A work by those names, each written as YAML. */
function by(key: string, names: readonly string[], more = ''): SourceFile {
  const { path, text } = work(key, { title: `On ${key}` });
  const author = `author: [${names.map((name) => `{ ${name} }`).join(', ')}]`;
  const fields = ['author', ...[...more.matchAll(/^(\w+):/gm)].map(([, field]) => field)];
  return {
    path,
    text: text
      .replace('fields: [title, author,', `fields: [title, ${fields.join()},`)
      .replace(/author:\n.*\n/, `${author}\n${more}`),
  };
}

function person(id: string, name: string, more = ''): SourceFile {
  return {
    path: `people/${id}.mdx`,
    text: `---\nname: { ${name} }\ndescription: What is known of ${id}.\n${more}---\n`,
  };
}

function organization(id: string, name: string, more = ''): SourceFile {
  return {
    path: `organizations/${id}.mdx`,
    text: `---\nname: ${name}\ndescription: What is known of it.\n${more}---\n`,
  };
}

const JOHN = 'family: Smith, given: John';
const J = 'family: Smith, given: J.';
const HOUSE = 'literal: Hull-House';

/** Each line in a few words: what it says, where it leads, how many works stand behind it. */
function linesOf(files: readonly SourceFile[]): string[] {
  return render(files).view.names.map(({ text, href, count, work: one, see, remark }) =>
    [
      text,
      see.length > 0 && `see ${see.map((link) => link.text).join('; ')}`,
      href,
      count,
      one?.key,
      one?.role,
      remark,
    ]
      .filter((part) => part !== undefined && part !== false)
      .join(' | '),
  );
}

const namesOn = (files: readonly SourceFile[], key: string) =>
  render(files)
    .of('works', key)
    .card.names.map(({ text, href }) => `${text} → ${href.replace('/tracings/', '')}`);

describe('the index of names', () => {
  it.each<[string, SourceFile[], string[]]>([
    ['of one work', [by('a2010', [JOHN])], ['Smith, John | 1 | a2010']],
    [
      'of two works under one name',
      [by('a2010', [JOHN]), by('b2011', [JOHN])],
      ['Smith, John | /tracings/names/smith-john/ | 2'],
    ],
    [
      'of two forms, which nothing joins',
      [by('a2010', [JOHN]), by('b2011', [J])],
      ['Smith, J. | 1 | b2011', 'Smith, John | 1 | a2010'],
    ],
    [
      'of two forms, which an entry joins',
      [
        by('a2010', [`${JOHN}, person: smith`]),
        by('b2011', [`${J}, person: smith`]),
        person('smith', JOHN),
      ],
      ['Smith, J. | see Smith, John', 'Smith, John | /tracings/people/smith/ | 2'],
    ],
    [
      'of two people of one name',
      [
        by('a2010', [`${JOHN}, person: smith-one`]),
        by('b2011', [`${JOHN}, person: smith-two`]),
        by('c2012', [JOHN]),
        person('smith-one', JOHN),
        person('smith-two', JOHN),
      ],
      [
        'Smith, John | /tracings/people/smith-one/ | 1 | What is known of smith-one.',
        'Smith, John | /tracings/people/smith-two/ | 1 | What is known of smith-two.',
        'Smith, John | 1 | c2012',
      ],
    ],
    [
      'of two people of one name on one work, whom nothing tells apart',
      [by('a2010', [JOHN, JOHN])],
      ['Smith, John | 1 | a2010'],
    ],
    [
      'of a literal alone, with and without an entry',
      [
        by('a2010', [HOUSE]),
        by('b2011', ['literal: The Fund, organization: fund']),
        organization(
          'fund',
          'The Fund',
          'names: [{ name: FUND, sources: [web] }]\nsources: { web: { name: Web } }\n',
        ),
      ],
      [
        'FUND | see The Fund',
        'The Fund | /tracings/organizations/fund/ | 1',
        'Hull-House | 1 | a2010',
      ],
    ],
    [
      'of an editor and a translator',
      [by('a2010', [J], `editor: [{ ${JOHN} }]\ntranslator: [{ ${JOHN} }]\n`)],
      ['Smith, J. | 1 | a2010', 'Smith, John | 1 | a2010 | editor and translator'],
    ],
    [
      'of particles and other scripts',
      [
        by('a2010', ['non-dropping-particle: van, family: Inwagen, given: Peter']),
        by('b2010', ['family: de la Torre, given: María']),
        by('c2010', ['dropping-particle: von, family: Beethoven, given: Ludwig']),
        by('d2010', ['literal: 毛澤東']),
        by('e2010', ['family: Ågren, given: Per']),
      ],
      [
        'Ågren, Per | 1 | e2010',
        'Beethoven, Ludwig von | 1 | c2010',
        'de la Torre, María | 1 | b2010',
        'van Inwagen, Peter | 1 | a2010',
        '毛澤東 | 1 | d2010',
      ],
    ],
    [
      'of a variant name of two organizations',
      [
        organization(
          'one',
          'One',
          'names: [{ name: IAF, sources: [web] }]\nsources: { web: { name: Web } }\n',
        ),
        organization(
          'two',
          'Two',
          'names: [{ name: IAF, sources: [web] }]\nsources: { web: { name: Web } }\n',
        ),
      ],
      [
        'IAF | see One; Two',
        'One | /tracings/organizations/one/ | 0',
        'Two | /tracings/organizations/two/ | 0',
      ],
    ],
    ['of nobody', [], []],
  ])('%s', (_what, files, lines) => {
    expect(linesOf(files)).toEqual(lines);
  });

  it('gives each text one anchor, which the names of works lead to, on every page', () => {
    const crowd = (letter: string) =>
      Array.from({ length: 55 }, (_, at) => `family: ${letter}${at}, given: Ann`);
    const files = [by('a2010', crowd('A')), by('b2010', crowd('B'))];
    const { names } = render(files).view;
    expect(new Set(names.map(({ anchor }) => anchor)).size).toBe(110);
    expect(namesOn(files, 'a2010')[0]).toMatch(/^A0, Ann → names\/#name_a0-ann-[0-9a-f]{8}$/);
    expect(namesOn(files, 'b2010')[54]).toMatch(/^B54, Ann → names\/page\/2\/#name_b54-ann-/);
  });
});

describe('a name on the card of a work', () => {
  const two = [by('a2010', [JOHN]), by('b2011', [JOHN])];

  it.each<[string, SourceFile[], string[]]>([
    ['to its line', [by('a2010', [JOHN])], ['Smith, John → names/#name_smith-john']],
    ['to its page', two, ['Smith, John → names/smith-john/']],
    [
      'to its entry, and no other work’s',
      [by('a2010', [`${JOHN}, person: smith`]), by('b2011', [JOHN]), person('smith', JOHN)],
      ['Smith, John → people/smith/'],
    ],
    [
      'to the line of the work that leads to no entry, beside the one that does',
      [by('a2010', [JOHN]), by('b2011', [`${JOHN}, person: smith`]), person('smith', JOHN)],
      ['Smith, John → names/#name_smith-john'],
    ],
  ])('leads %s', (_what, files, names) => {
    expect(namesOn(files, 'a2010')).toEqual(names);
  });

  it('keeps its address whatever is added', () => {
    const more = [by('c2012', [J]), by('d2013', ['family: smith, given: john'])];
    expect(namesOn([...two, ...more], 'a2010')).toEqual(namesOn(two, 'a2010'));
  });
});

describe('an address that a name had', () => {
  const joined = (key: string) => by(key, [`${JOHN}, person: smith`]);
  it.each<[string, SourceFile[], string[]]>([
    ['is its page’s still', [by('a2010', [JOHN]), by('b2011', [JOHN])], []],
    ['was none with one work', [joined('a2010'), person('smith', JOHN)], []],
    [
      'leads to the entry that was made',
      [joined('a2010'), joined('b2011'), person('smith', JOHN)],
      ['names/smith-john/ → people/smith/'],
    ],
    [
      'leads to an entry under another form of the name',
      [joined('a2010'), joined('b2011'), person('smith', 'family: Smith, given: John Q.')],
      ['names/smith-john/ → people/smith/'],
    ],
    [
      'leads to the line where a work leads to no entry',
      [joined('a2010'), by('b2011', [JOHN]), person('smith', JOHN)],
      ['names/smith-john/ → names/#name_smith-john'],
    ],
    [
      'leads to the line where two entries have the name',
      [
        joined('a2010'),
        by('b2011', [`${JOHN}, person: other`]),
        person('smith', JOHN),
        person('other', JOHN),
      ],
      ['names/smith-john/ → names/#name_smith-john'],
    ],
    [
      'stays where two works lead to no entry, beside some that do',
      [joined('a2010'), by('b2011', [JOHN]), by('c2012', [JOHN]), person('smith', JOHN)],
      [],
    ],
  ])('%s', (_what, files, redirects) => {
    const { library } = render(files);
    expect(nameRedirects(library).map(({ from, to }) => `${from} → ${to}`)).toEqual(redirects);
  });
});

describe('the address of a name that was published', () => {
  const FROM = 'names/smith-john/';
  it.each<[string, SourceFile[], string | undefined]>([
    ['is its page’s still', [by('a2010', [JOHN]), by('b2011', [JOHN])], undefined],
    ['leads to the line where one work has it', [by('a2010', [JOHN])], 'names/#name_smith-john'],
    [
      'leads to the entry where one work has it',
      [by('a2010', [`${JOHN}, person: smith`]), person('smith', JOHN)],
      'people/smith/',
    ],
    ['leads to the index where no work has it', [by('a2010', ['family: Smyth'])], 'names/'],
  ])('%s', (_what, files, to) => {
    const register = { path: 'addresses.txt', extensions: [], ...readRegister(`${FROM}\n`) };
    const library = createLibrary(files, { register });
    expect(library.problems.filter(({ rule }) => rule === 'lost-address')).toEqual([]);
    const [redirect] = nameRedirects(library);
    expect(redirect?.to).toBe(to);
    if (redirect) expect(redirect.from).toBe(FROM);
  });
});

describe('the page of a name', () => {
  const pagesOf = (files: readonly SourceFile[]) =>
    namePages(render(files).context).map(({ make }) => make());

  it('has its works, co-authors and venues, and the entries that have the name', () => {
    const [page, ...others] = pagesOf([
      by('b2011', [JOHN, 'family: Berg, given: Eva']),
      by('a2010', [JOHN, 'family: Berg, given: Eva', J], 'editor: [{ literal: Fund }]\n'),
      by('c2012', [J], `editor: [{ ${JOHN} }]\n`),
      by('d2012', [`${JOHN}, person: smith`]),
      person('smith', 'family: Smith, given: John'),
    ]);
    expect(others.map(({ text }) => text)).toEqual(['Berg, Eva', 'Smith, J.']);
    expect(page).toMatchObject({
      text: 'Smith, John',
      direct: 'John Smith',
      works: [
        { key: 'a2010', role: undefined },
        { key: 'b2011', role: undefined },
        { key: 'c2012', role: 'editor' },
      ],
      years: '2010',
      coAuthors: [
        { text: 'Eva Berg', href: '/tracings/names/berg-eva/', count: 2 },
        { text: 'J. Smith', href: '/tracings/names/smith-j/', count: 1 },
      ],
      moreCoAuthors: 0,
      venues: [{ text: 'A Journal', count: 3 }],
      entries: [{ href: '/tracings/people/smith/' }],
    });
  });

  it('stays small however many wrote together', () => {
    const crowd = Array.from({ length: 60 }, (_, at) => `family: Crowd, given: N${at}`);
    const [page] = pagesOf([by('a2010', [JOHN, ...crowd]), by('b2011', [JOHN, ...crowd])]);
    expect(page?.coAuthors).toHaveLength(50);
    expect(page?.moreCoAuthors).toBe(10);
  });
});

describe('the index of venues', () => {
  it('has each title once, filed without its article, its latest works first', () => {
    const at = (key: string, venue: string, year: string) => {
      const { path, text } = work(key, { year });
      return {
        path,
        text: text.replace('container-title: A Journal', `container-title: ${venue}`),
      };
    };
    const { venues } = render([
      at('a2010', 'The Zoo', '2010'),
      at('b2012', 'The Zoo', '2012'),
      at('c2011', 'Ärzteblatt', '2011'),
      at('d2011', 'A <i>Homo</i> Reader', '2011'),
    ]).view;
    expect(venues.map(({ text, works }) => [text, ...works])).toEqual([
      ['Ärzteblatt', 'c2011'],
      ['A Homo Reader', 'd2011'],
      ['The Zoo', 'b2012', 'a2010'],
    ]);
    expect(new Set(venues.map(({ anchor }) => anchor)).size).toBe(3);
  });

  it('counts all works of a venue and lists the latest', () => {
    const files = Array.from({ length: 60 }, (_, at) =>
      work(`k${at}`, { year: String(1950 + at), title: `Talk ${at}` }),
    );
    const [venue] = render(files).view.venues;
    expect(venue).toMatchObject({ count: 60, works: { length: 50, 0: 'k59' } });
  });
});
