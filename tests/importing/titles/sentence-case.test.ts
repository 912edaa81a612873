import { describe, expect, it } from 'vitest';
import { readImport } from '../../../src/core/importing/read-import.ts';
import type { ImportedRecord } from '../../../src/core/importing/record/imported.ts';
import { TitleProposals } from '../../../src/core/importing/titles/propose.ts';
import { readLibrary } from '../../../src/core/library/unchecked-library.ts';
import type { CslItem } from '../../../src/core/model/csl.ts';
import { readEnglishSpelling } from '../../../src/disk/english-spelling.ts';
import { record } from '../../formats/records.ts';

const spelling = await readEnglishSpelling();

const recordOf = (title: string, more: Partial<CslItem> = {}): ImportedRecord => ({
  item: record('book', { title, ...more }),
  line: 1,
  leftOver: [],
});

/** What is proposed for the first of these records. */
function proposed(...records: readonly ImportedRecord[]) {
  const [first] = records;
  if (first === undefined) throw new Error('There is no record.');
  return new TitleProposals(spelling, [], records).propose(first);
}

const titleOf = (title: string, ...others: readonly string[]): string | undefined =>
  proposed(recordOf(title), ...others.map((other) => recordOf(other))).item.title;

describe('a title in title case', () => {
  it.each([
    ['The Power of Relational Action', 'The power of relational action'],
    ['The Power Of The People', 'The power of the people'],
    ['Attention Is All You Need', 'Attention is all you need'],
    // Parts of a title
    ['Bowling Alone: The Collapse of Community', 'Bowling alone: The collapse of community'],
    ['Who Is in Charge? A Case Study of Cities', 'Who is in charge? A case study of cities'],
    ['Get Out the Vote! How to Increase Turnout', 'Get out the vote! How to increase turnout'],
    ['Power — A Radical View of the State', 'Power — A radical view of the state'],
    // Quotation marks and brackets
    [
      '“Turning Private Pain into Public Action”: The Cultivation of Narratives',
      '“Turning private pain into public action”: The cultivation of narratives',
    ],
    ['The “Invisible Hand” of Markets and States', 'The “invisible hand” of markets and states'],
    ['(Dis)Empowering Processes in Organizations', '(Dis)empowering processes in organizations'],
    // Hyphens
    ['Faith-Based Organizing in the City', 'Faith-based organizing in the city'],
    ['Twenty-First-Century Prisms of the People', 'Twenty-first-century prisms of the people'],
    ['A Meta-Analysis of Non-English Studies', 'A meta-analysis of non-English studies'],
    // Peoples, places, languages, months and days
    ['The Monday Meetings of March 1968', 'The Monday meetings of March 1968'],
    ['Chinese and French Perspectives on Theory', 'Chinese and French perspectives on theory'],
    ['The Working Poor in South Africa', 'The working poor in South Africa'],
    ['Organizing in the United States', 'Organizing in the United States'],
    ['Latino Families in New York City', 'Latino families in New York City'],
    ['World War II and the American Working Class', 'World War II and the American working class'],
    ['Marxist Theory and Its Critics', 'Marxist theory and its critics'],
    // Persons
    ['Hegel’s Phenomenology and the State', 'Hegel’s phenomenology and the state'],
    ['The Student’s Guide to Statistics', 'The student’s guide to statistics'],
    ['McDonald’s and the Working Poor', 'McDonald’s and the working poor'],
    ['The Life and Times of Jane Addams', 'The life and times of Jane Addams'],
    // Bodies
    ['Mudlark University and the Working Poor', 'Mudlark University and the working poor'],
    // Short forms, numbers, formulas
    [
      'How NASA Uses CO2 and H2O: The iPhone Effect',
      'How NASA uses CO2 and H2O: The iPhone effect',
    ],
    ['The Effects of pH on NaCl Solutions', 'The effects of pH on NaCl solutions'],
    ['Why I Left: Vitamin C and Type II Errors', 'Why I left: Vitamin C and type II errors'],
    ['The Reign of Henry VIII and the Church', 'The reign of Henry VIII and the church'],
    // Other spellings and words that no dictionary has
    ['The Behaviour of Neighbours in Labour', 'The behaviour of neighbours in labour'],
    ['Neoliberalism and Postcolonial Theory', 'Neoliberalism and postcolonial theory'],
    // Tags
    [
      'On <i>Homo Sapiens</i> and the Rise of <span class="nocase">de Facto</span> Power',
      'On <i>Homo sapiens</i> and the rise of <span class="nocase">de Facto</span> power',
    ],
  ])('%s', (title, expected) => {
    expect(titleOf(title)).toBe(expected);
  });
});

describe('a title in capitals', () => {
  it.each([
    ['THE LEDGERS OF A BURIAL CLUB', 'The ledgers of a burial club'],
    ['RULES FOR MEETINGS: A Primer for the People', 'Rules for meetings: A primer for the people'],
    ['WORLD WAR II AND THE LEDGERS OF O’NEILL', 'World War II and the ledgers of O’Neill'],
    ['UNDERSTANDING DNA AND THE US CENSUS', 'Understanding DNA and the US census'],
    ['MINUTES', 'Minutes'],
  ])('%s', (title, expected) => {
    expect(titleOf(title)).toBe(expected);
  });
});

describe('a title that stays as it is', () => {
  it.each([
    'Social class as moderator of (dis)empowering processes in Chicago',
    'Jane Addams and the men of the Chicago School, 1892–1918',
    'Twenty years at Hull-House, with autobiographical notes',
    'Why David sometimes wins: Leadership in the California farm worker movement',
    'Introduction',
    'Hull House',
    'NASA',
    'Die Macht der Gefühle in der Politik',
    'Moderne Typtheorie und Logik',
    'La Politique de la Ville et les Citoyens',
    'Pedagogía del oprimido',
    '社会工作',
    '',
  ])('%s', (title) => {
    const { item, proposals } = proposed(recordOf(title));
    expect(item.title).toBe(title);
    expect(proposals).toEqual([]);
  });

  it('is that of a language with rules of its own', () => {
    const german = recordOf('Band und Hand in der Politik', { language: 'de-DE' });
    expect(proposed(german).proposals).toEqual([]);
    const loud = recordOf('DIE MACHT DER STADT', { language: 'de' });
    expect(proposed(loud)).toMatchObject({
      item: { title: 'DIE MACHT DER STADT' },
      proposals: [{ title: undefined, reason: 'Its language is “de”.' }],
    });
  });

  it('has too many words that may be names, and is told', () => {
    const { item, proposals } = proposed(recordOf('The Zorblax and Quendor of Wibbletown Streets'));
    expect(item.title).toBe('The Zorblax and Quendor of Wibbletown Streets');
    expect(proposals[0]?.reason).toMatch(/^Too many of its words may be names: “Zorblax”/);
  });

  it('is so short that it may be a name, unless the file is in title case', () => {
    const short = recordOf('Power Structure');
    expect(proposed(short).proposals[0]?.reason).toBe('So short a title may be a name.');
    const others = Array.from({ length: 6 }, (_, at) =>
      recordOf(`The Power of the Meeting in the City ${at}`),
    );
    expect(proposed(short, ...others).item.title).toBe('Power structure');
  });
});

describe('names', () => {
  it('that stand with a capital inside a sentence of the file keep it', () => {
    const title = 'The Landlords of Mudlark and Their Rules';
    expect(titleOf(title, 'What the landlords of Mudlark wrote down')).toBe(
      'The landlords of Mudlark and their rules',
    );
    expect(titleOf('The Meetings of Reading Rooms', 'What we saw of Reading and its people')).toBe(
      'The meetings of Reading rooms',
    );
    expect(titleOf('The Iphone and Its Users', 'What the iPhone does to its users')).toBe(
      'The iPhone and its users',
    );
  });

  it('of the library keep theirs', () => {
    const { entries } = readLibrary([
      {
        path: 'organizations/fair.mdx',
        text: '---\nname: Fair Streets Alliance\ndescription: An organization.\n---\n',
      },
      {
        path: 'people/hope.mdx',
        text: '---\nname: { family: Hope, given: Grace }\ndescription: A person.\n---\n',
      },
    ]);
    const titles = new TitleProposals(spelling, entries.values(), []);
    expect(
      titles.propose(recordOf('The Rise of the Fair Streets Alliance in Towns')).item.title,
    ).toBe('The rise of the Fair Streets Alliance in towns');
    expect(titles.propose(recordOf('The Rules of Grace Hope and Her Neighbours')).item.title).toBe(
      'The rules of Grace Hope and her neighbours',
    );
  });

  it('in the braces of a .bib keep theirs; braces around a whole title say nothing', async () => {
    const { records } = await readImport(
      '@book{a, title = {{The Meetings of the Market}}}\n@book{b, title = {The Rules of {Street} and {T}own Meetings}}',
    );
    const titles = new TitleProposals(spelling, [], records);
    expect(records.map((one) => titles.propose(one).item.title)).toEqual([
      'The meetings of the market',
      'The rules of Street and Town meetings',
    ]);
  });

  it('in braces around every capital, as Zotero writes them, are told apart by what they are', async () => {
    const { records } = await readImport(
      [
        '@book{a, shorttitle = {Doors and the {City}}, title = {Doors and the {City}: {A} {Study} of {Threshold} {Work} in {Leeds}}}',
        '@book{b, title = {Meetings in {Quendor}, {Frobozz}, {Zork} and {Leeds}: a study}}',
      ].join('\n'),
    );
    const titles = new TitleProposals(spelling, [], records);
    expect(records.map((one) => titles.propose(one).item.title)).toEqual([
      'Doors and the city: A study of threshold work in Leeds',
      'Meetings in Quendor, Frobozz, Zork and Leeds: a study',
    ]);
  });

  it('that nobody knows keep their capital, and are told', () => {
    const { proposals } = proposed(recordOf('The Rules of the Meetings of Quendor'));
    expect(proposals).toMatchObject([
      { title: 'The rules of the meetings of Quendor', kept: ['Quendor'] },
    ]);
  });
});

it('titles of books and volumes are changed too; those of journals and series are not', () => {
  const chapter = proposed({
    item: record('chapter', {
      title: 'The Rule of the Street',
      'container-title': 'The Whole of the Ward',
      'collection-title': 'Studies of the Ward and Its People',
    }),
    line: 1,
    leftOver: [],
  });
  expect(chapter.item).toMatchObject({
    title: 'The rule of the street',
    'container-title': 'The whole of the ward',
    'collection-title': 'Studies of the Ward and Its People',
  });
  const article = proposed({
    item: record('article-journal', { 'container-title': 'Journal of the History of the Street' }),
    line: 1,
    leftOver: [],
  });
  expect(article.item['container-title']).toBe('Journal of the History of the Street');
});

describe('the name of a journal in capitals', () => {
  const journalOf = (name: string, ...others: readonly string[]) => {
    const records = [name, ...others].map((container, at) =>
      recordOf(`A small thing ${at}`, { type: 'article-journal', 'container-title': container }),
    );
    const { item, proposals } = proposed(...records);
    return { name: item['container-title'], proposals };
  };

  it.each([
    ['JOURNAL OF COMMUNITY PSYCHOLOGY', 'Journal of Community Psychology'],
    ['IEEE TRANSACTIONS ON SOFTWARE ENGINEERING', 'IEEE Transactions on Software Engineering'],
    ['CITY & COMMUNITY', 'City & Community'],
    ['ENVIRONMENT AND PLANNING A', 'Environment and Planning A'],
  ])('%s is proposed in title case, and shown', (name, expected) => {
    const { name: found, proposals } = journalOf(name);
    expect(found).toBe(expected);
    expect(proposals).toMatchObject([{ field: 'container-title', original: name }]);
  });

  it('is written as the file writes it elsewhere', () => {
    expect(journalOf('REVISTA DE SOMEWHERE', 'Revista de SomeWhere').name).toBe(
      'Revista de SomeWhere',
    );
  });

  it.each(['ZEITSCHRIFT FUR SOZIOLOGIE', 'REVISTA DE SAUDE PUBLICA'])(
    '%s stays, and the report says so',
    (name) => {
      const { name: found, proposals } = journalOf(name);
      expect(found).toBe(name);
      expect(proposals).toMatchObject([{ title: undefined, reason: expect.any(String) }]);
    },
  );

  it.each(['JAMA', 'PLOS ONE', 'Journal of Community Psychology'])('%s stays', (name) => {
    expect(journalOf(name)).toEqual({ name, proposals: [] });
  });
});
