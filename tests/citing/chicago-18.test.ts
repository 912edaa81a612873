/** What the 18th edition of the Chicago Manual of Style prints otherwise than the 17th. */
import { describe, expect, it } from 'vitest';
import type { CitationItem } from '../../src/core/body/citation.ts';
import type { CslItem } from '../../src/core/model/csl.ts';
import { loadLocale, loadStyle } from '../../src/disk/style-files.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { formatBibliography, formatPage } from './formatters.ts';
import { plain } from './helpers.ts';
import { issued } from './works.ts';

const ROOT = temporaryFolder();
const locale = loadLocale('en-US', ROOT);
const AUTHOR_DATE = ['chicago-author-date', 'chicago-author-date-18th-edition'] as const;
const NOTES = ['chicago-note-bibliography', 'chicago-notes-bibliography-18th-edition'] as const;

const people = (...families: string[]) => families.map((family) => ({ family, given: 'Ann' }));
const press = { publisher: 'Harbor Books', 'publisher-place': 'Boston' };
const WORKS: readonly CslItem[] = [
  {
    id: 'three',
    type: 'book',
    title: 'Talk across the yard: With notes from under a stair',
    author: people('Vance', 'Wolf', 'Xander'),
    ...issued(2021),
    ...press,
  },
  {
    id: 'four',
    type: 'book',
    title: 'Talk along the wall',
    author: people('Vance', 'Wolf', 'Xander'),
    ...issued(2022),
  },
  { id: 'two', type: 'book', title: 'Doors', author: people('Stone', 'Reid'), ...issued(2011) },
  {
    id: 'six',
    type: 'article-journal',
    title: 'Doors counted without rain',
    author: people('Abel', 'Bach', 'Cerny', 'Dahl', 'Engel', 'Fromm'),
    ...issued(2017),
    'container-title': 'Open Street',
    volume: '3',
    issue: '5',
    number: 'e4410',
  },
  {
    id: 'seven',
    type: 'article-journal',
    title: 'Stairs climbed during rain',
    author: people('Gruber', 'Hill', 'Ivers', 'Janik', 'Kahn', 'Lund', 'Melo'),
    ...issued(2018),
    'container-title': 'Open Street',
    volume: '4',
    page: '188-191',
  },
  { id: 'first', type: 'book', title: 'Knocking', author: people('Olin'), ...issued(2001) },
  { id: 'second', type: 'book', title: 'Waiting', author: people('Olin'), ...issued(2002) },
];

/** The list of all works in both editions, by key. */
function lists(ids: readonly [string, string]): Record<string, string>[] {
  return ids.map((id) => {
    const printed = formatBibliography(WORKS, loadStyle(id, ROOT), { locale });
    return Object.fromEntries(printed.map(({ key, html }) => [key, plain(html)]));
  });
}

/** Citations in the text, or in notes, in both editions. */
function citations(ids: readonly [string, string], ...works: readonly CitationItem[][]) {
  const items = new Map(WORKS.map((work) => [work.id, work]));
  return ids.map((id) => {
    const clusters = works.map((cited) => ({ mode: 'parenthetical' as const, items: cited }));
    const page = formatPage(clusters, items, loadStyle(id, ROOT), { locale });
    return (page.notes.length > 0 ? page.notes : page.clusters).map(plain);
  });
}

describe('the list of references', () => {
  it.each([
    [
      'has no place, and gives “across” and “under” a capital, but not “from” and “with”',
      'three',
      'Vance, Ann, Ann Wolf, and Ann Xander. 2021. Talk across the Yard: With Notes from under a Stair. Boston: Harbor Books.',
      'Vance, Ann, Ann Wolf, and Ann Xander. 2021. Talk Across the Yard: With Notes from Under a Stair. Harbor Books.',
    ],
    [
      'names six authors',
      'six',
      undefined,
      'Abel, Ann, Ann Bach, Ann Cerny, Ann Dahl, Ann Engel, and Ann Fromm. 2017. “Doors Counted Without Rain.” Open Street 3 (5): e4410.',
    ],
    [
      'names three of seven authors',
      'seven',
      'Gruber, Ann, Ann Hill, Ann Ivers, Ann Janik, Ann Kahn, Ann Lund, and Ann Melo. 2018. “Stairs Climbed during Rain.” Open Street 4:188–91.',
      'Gruber, Ann, Ann Hill, Ann Ivers, et al. 2018. “Stairs Climbed During Rain.” Open Street 4: 188–91.',
    ],
    ['writes an author out again', 'second', '———. 2002. Waiting.', 'Olin, Ann. 2002. Waiting.'],
  ])('%s', (_, key, before, now) => {
    const [old, current] = lists([...AUTHOR_DATE]);
    if (before !== undefined) expect(old?.[key]).toBe(before);
    expect(current?.[key]).toBe(now);
  });

  it('says the same behind notes', () => {
    const [old, current] = lists([...NOTES]);
    expect(old?.['three']).toContain(
      'Talk across the Yard: With Notes from under a Stair. Boston: ',
    );
    expect(current).toMatchObject({
      three:
        'Vance, Ann, Ann Wolf, and Ann Xander. Talk Across the Yard: With Notes from Under a Stair. Harbor Books, 2021.',
      six: 'Abel, Ann, Ann Bach, Ann Cerny, Ann Dahl, Ann Engel, and Ann Fromm. “Doors Counted Without Rain.” Open Street 3, no. 5 (2017): e4410.',
      seven:
        'Gruber, Ann, Ann Hill, Ann Ivers, et al. “Stairs Climbed During Rain.” Open Street 4 (2018): 188–91.',
      second: 'Olin, Ann. Waiting. 2002.',
    });
  });
});

describe('citations', () => {
  it('name two authors, and of three the first', () => {
    expect(citations([...AUTHOR_DATE], [{ key: 'two' }], [{ key: 'three', locator: '4' }])).toEqual(
      [
        ['(Stone and Reid 2011)', '(Vance, Wolf, and Xander 2021, 4)'],
        ['(Stone and Reid 2011)', '(Vance et al. 2021, 4)'],
      ],
    );
  });

  it('of one author have a semicolon behind a page, in both editions', () => {
    const pair = (...locators: (string | undefined)[]) => [
      { key: 'three', ...(locators[0] === undefined ? {} : { locator: locators[0] }) },
      { key: 'four', ...(locators[1] === undefined ? {} : { locator: locators[1] }) },
    ];
    expect(citations([...AUTHOR_DATE], pair('4', '5'), pair('4'), pair())).toEqual([
      [
        '(Vance, Wolf, and Xander 2021, 4; 2022, 5)',
        '(Vance, Wolf, and Xander 2021, 4; 2022)',
        '(Vance, Wolf, and Xander 2021, 2022)',
      ],
      [
        '(Vance et al. 2021, 4; 2022, 5)',
        '(Vance et al. 2021, 4; 2022)',
        '(Vance et al. 2021, 2022)',
      ],
    ]);
  });

  it('in notes are full at first, short afterwards', () => {
    const [, current] = citations(
      [...NOTES],
      [{ key: 'three', locator: '4' }],
      [{ key: 'first' }],
      [{ key: 'three', locator: '5' }],
    );
    expect(current).toEqual([
      'Ann Vance et al., Talk Across the Yard: With Notes from Under a Stair (Harbor Books, 2021), 4.',
      'Ann Olin, Knocking (2001).',
      'Vance et al., Talk Across the Yard, 5.',
    ]);
  });
});

describe('the name of an edition', () => {
  it.each([...AUTHOR_DATE, ...NOTES])('%s holds what it says', (id) => {
    const style = loadStyle(id, ROOT);
    expect(style.id).toBe(id);
    expect(style.edition).toBe(id.includes('18th') ? '18th edition' : '17th edition');
  });

  it.each([
    ['chicago-notes-bibliography', 'chicago-notes-bibliography-18th-edition'],
    ['chicago-author-date-17th-edition', 'chicago-author-date'],
    ['chicago-shortened-notes-bibliography-17th-edition', 'chicago-note-bibliography'],
  ])('of the official collection, %s, is explained', (official, here) => {
    expect(() => loadStyle(official, ROOT)).toThrow(
      `The citation style "${official}" of the official collection goes by another name here. Write "${here}"`,
    );
  });
});

describe('what a list behind a text leaves out', () => {
  const author = people('Adler');
  it.each<[string, CslItem, string]>([
    [
      'a speech',
      {
        id: 'x',
        type: 'speech',
        title: 'Doors counted',
        author,
        genre: 'Paper presentation',
        'event-title': 'Annual Meeting on Doors',
        'event-place': 'Leeds, England',
        issued: { 'date-parts': [[2017, 6, 7]] },
      },
      'Adler, Ann. “Doors Counted.” Paper presentation. Annual Meeting on Doors, Leeds, England, June 7, 2017.',
    ],
    [
      'a dictionary',
      {
        id: 'x',
        type: 'entry-dictionary',
        title: 'Door',
        'container-title': 'Dictionary of houses',
        publisher: 'Harbor Books',
        ...issued(2004),
      },
      'Dictionary of Houses. “Door.” Harbor Books, 2004.',
    ],
  ])('has a reference here all the same: %s', (_what, item, expected) => {
    const style = loadStyle('chicago-notes-bibliography-18th-edition', ROOT);
    expect(formatBibliography([item], style, { locale }).map(({ html }) => plain(html))).toEqual([
      expected,
    ]);
  });
});
