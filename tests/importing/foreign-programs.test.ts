/** A record of each kind as the programs write it that records mostly come from. */
import { describe, expect, test } from 'vitest';
import { readImport } from '../../src/core/importing/read-import.ts';

async function only(text: string, file: string) {
  const { records, problems } = await readImport(text, file);
  expect(records).toHaveLength(1);
  const [record] = records;
  if (record === undefined) throw new Error('No record.');
  const left = record.leftOver.map(({ field }) => field);
  return { item: record.item, left, problems, record };
}
const bib = (text: string) => only(text, 'a.bib');
const ris = (...lines: readonly string[]) => only(lines.join('\r\n'), 'a.ris');

describe('Mendeley', () => {
  test.each([
    ['book_section', 'chapter'],
    ['newspaper_article', 'article-newspaper'],
    ['magazine_article', 'article-magazine'],
    ['web_page', 'webpage'],
    ['computer_program', 'software'],
    ['encyclopedia_article', 'entry-encyclopedia'],
    ['conference_proceedings', 'paper-conference'],
    ['television_broadcast', 'broadcast'],
    ['working_paper', 'report'],
    ['film', 'motion_picture'],
    ['generic', 'document'],
  ])('@%s', async (name, type) => {
    const { item, problems } = await bib(
      `@${name}{K, title = {A hall}, city = {Leeds}, year = {2010}}`,
    );
    expect(item).toMatchObject({ type, title: 'A hall', 'publisher-place': 'Leeds' });
    expect(problems).toEqual([]);
  });
});

test('Scopus in .bib', async () => {
  const { item, left } = await bib(`@ARTICLE{Berg2019,
    author={Berg, A. and Lind, B.}, title={Halls and kitchens}, journal={Notes of the Ward},
    year={2019}, volume={3}, number={2}, art_number={104512}, doi={10.5555/ward.104512},
    url={https://www.scopus.com/inward/record.uri?eid=2-s2.0-1&partnerID=40},
    note={cited By 12}, author_keywords={halls; kitchens}, abbrev_source_title={Notes Ward},
    document_type={Article}, source={Scopus}}`);
  expect(item).toMatchObject({
    type: 'article-journal',
    number: '104512',
    keyword: 'halls, kitchens',
    'container-title-short': 'Notes Ward',
    source: 'Scopus',
  });
  expect([item.URL, item.note, item.genre]).toEqual([undefined, undefined, undefined]);
  expect(left.sort()).toEqual(['document_type', 'note', 'url']);
});

test('Scopus in RIS', async () => {
  const { item, left, record } = await ris(
    ...['TY  - JOUR', 'AU  - Berg, A.', 'TI  - Halls', 'T2  - Notes of the Ward', 'PY  - 2019'],
    ...['SN  - 03785955 (ISSN)', 'M3  - Article', 'DB  - Scopus', 'N1  - Cited By :12'],
    ...[
      'N1  - Export Date: 3 May 2020',
      'UR  - https://www.scopus.com/inward/record.uri?eid=2',
      'ER  - ',
    ],
  );
  expect(item).toMatchObject({ ISSN: '0378-5955', source: 'Scopus' });
  expect([item.genre, item.URL, record.annotation]).toEqual([undefined, undefined, undefined]);
  expect(left.sort()).toEqual(['M3', 'N1', 'N1', 'UR']);
});

test('Web of Science in .bib', async () => {
  const { item, left } = await bib(`@inproceedings{ WOS:000111,
    Author = {Berg, Anna and Lind, Bo}, Title = {Halls and kitchens},
    Booktitle = {Proceedings of the Ward}, Year = {2004}, Month = {JUN 7-8},
    Organization = {Society of Halls}, Publisher = {Commons Press}, Type = {Proceedings Paper},
    Journal-ISO = {Proc. Ward}, Article-Number = {12}, Times-Cited = {4},
    Unique-ID = {WOS:000111}, ISSN = {0378-5955}}`);
  expect(item).toMatchObject({
    type: 'paper-conference',
    publisher: 'Commons Press',
    organizer: [{ literal: 'Society of Halls' }],
    issued: {
      'date-parts': [
        [2004, 6, 7],
        [2004, 6, 8],
      ],
    },
  });
  expect(item.genre).toBeUndefined();
  expect(left.sort()).toEqual(['times-cited', 'type', 'unique-id']);
});

test('Web of Science in RIS', async () => {
  const { item } = await ris(
    ...['TY  - CHAP', 'AU  - Berg, A', 'TI  - Halls', 'T2  - The ward', 'PY  - 2019'],
    ...['LA  - English', 'PU  - Commons Press', 'PI  - Leeds', 'ER  - '],
  );
  expect(item).toMatchObject({
    language: 'en',
    publisher: 'Commons Press',
    'publisher-place': 'Leeds',
  });
});

test.each([
  ['English', 'en'],
  ['eng', 'en'],
  ['ger', 'de'],
  ['Portuguese', 'pt'],
  ['en_US', 'en-US'],
  ['en-GB', 'en-GB'],
  ['English and Welsh', 'English and Welsh'],
])('a language as programs write it: %s', async (written, tag) => {
  const { item } = await ris('TY  - BOOK', 'TI  - Halls', `LA  - ${written}`, 'ER  - ');
  const csl = await only(
    JSON.stringify([{ type: 'book', title: 'T', language: written }]),
    'a.json',
  );
  const inBib = await bib(`@book{k, title = {Halls}, language = {${written}}}`);
  expect([item, csl.item, inBib.item].map(({ language }) => language)).toEqual([tag, tag, tag]);
});

test('a whole book has a number of pages, and stands on none', async () => {
  const pages = (text: string) => bib(`@book{k, title = {Halls}, pages = {${text}}}`);
  for (const text of ['240', '1 – 240', '1--240']) {
    expect((await pages(text)).item).toMatchObject({ 'number-of-pages': '240' });
    expect((await pages(text)).item.page).toBeUndefined();
  }
  expect((await pages('11--29')).item.page).toBe('11-29');
  expect((await bib('@inbook{k, title = {Halls}, pages = {1--9}}')).item.page).toBe('1-9');
  const { item } = await ris('TY  - BOOK', 'TI  - Halls', 'SP  - 1', 'EP  - 240', 'ER  - ');
  expect([item.page, item['number-of-pages']]).toEqual([undefined, '240']);
});

test('Zotero in RIS has the time of the day behind the day', async () => {
  const { item, problems, left } = await ris(
    ...['TY  - ELEC', 'TI  - Halls', 'Y2  - 2021/05/06/12:13:14', 'ER  - '],
  );
  expect(item.accessed).toEqual({ 'date-parts': [[2021, 5, 6]] });
  expect([problems, left]).toEqual([[], []]);
});

test.each([
  ['phdthesis', 'Dissertation', 'PhD thesis'],
  ['phdthesis', 'PhD', 'PhD thesis'],
  ['thesis', 'Dissertation', 'Dissertation'],
  ['thesis', 'Diploma thesis', 'Diploma thesis'],
  ['mastersthesis', 'Bachelor thesis', 'Bachelor thesis'],
])('@%s with the type %s is a %s', async (type, written, genre) => {
  const { item } = await bib(`@${type}{k, title = {Halls}, type = {${written}}, school = {Univ.}}`);
  expect(item).toMatchObject({ type: 'thesis', genre });
});

describe('names in EndNote’s formats', () => {
  test('in spoken order, as ACM writes them, with a remark', async () => {
    const { item, problems } = await only(
      '%0 Book\n%A Kofi Adu\n%A Simone de Veer\n%A Berg, Bo\n%T Doors',
      'a.enw',
    );
    expect(item.author).toEqual([
      { family: 'Adu', given: 'Kofi' },
      { family: 'Veer', given: 'Simone', 'non-dropping-particle': 'de' },
      { family: 'Berg', given: 'Bo' },
    ]);
    expect(problems.map(({ line, message }) => [line, message])).toEqual([
      [2, expect.stringContaining('the family name “Adu”')],
      [3, expect.stringContaining('the family name “de Veer”')],
    ]);
  });

  test.each(['World Health Organization', 'Human Rights Watch,', 'UNESCO', 'Board of Small Halls'])(
    'organizations stay whole: %s',
    async (name) => {
      const { item, problems } = await only(`%0 Book\n%A ${name}\n%T Doors`, 'a.enw');
      const whole = name.replace(/,$/, '');
      expect(item.author).toEqual([whole.includes(' ') ? { literal: whole } : { family: whole }]);
      expect(problems).toEqual([]);
    },
  );

  test('RIS has a comma in each name', async () => {
    const { item } = await ris('TY  - BOOK', 'AU  - Kofi Adu', 'TI  - Doors', 'ER  - ');
    expect(item.author).toEqual([{ literal: 'Kofi Adu' }]);
  });
});

test('ADS', async () => {
  const { item, problems } = await bib(String.raw`@ARTICLE{2020ApJ...101...12B,
    author = {{Berg}, Anna and {Lind}, Bo}, title = "{Halls of the sky}", journal = {\apj},
    year = 2020, month = jun, volume = {101}, eid = {12}, pages = {12},
    doi = {10.5555/apj.12}, archivePrefix = {arXiv}, eprint = {2001.00001},
    primaryClass = {astro-ph.GA}, adsurl = {https://ui.adsabs.harvard.edu/abs/2020ApJ}}`);
  expect(item).toMatchObject({
    author: [
      { family: 'Berg', given: 'Anna' },
      { family: 'Lind', given: 'Bo' },
    ],
    'container-title': 'The Astrophysical Journal',
    number: '12',
    archive: 'arXiv',
    archive_location: '2001.00001',
  });
  expect([item.page, problems]).toEqual([undefined, []]);
});

test('ACM gives the place of the meeting and that of the publisher', async () => {
  const { item } = await bib(`@inproceedings{10.5555/1, author = {Berg, Anna}, title = {Halls},
    year = {2020}, publisher = {Commons Press}, address = {New York, NY, USA},
    location = {Honolulu, HI, USA}, booktitle = {Proceedings of Halls}, articleno = {7},
    numpages = {12}, series = {HALLS '20}}`);
  expect(item).toMatchObject({
    'publisher-place': 'New York, NY, USA',
    'event-place': 'Honolulu, HI, USA',
    number: '7',
  });
});

test('EndNote in .bib repeats its own type', async () => {
  const { item } = await bib(
    '@misc{RN1, author = {Berg, Anna}, title = {Halls}, year = {2020}, type = {Web Page}}',
  );
  expect([item.type, item.genre]).toEqual(['webpage', undefined]);
});

test('a film or a recording is in its series; what stands alone is the title', async () => {
  const film = await bib('@video{k, maintitle = {The halls}, title = {Kitchens}, year = {2020}}');
  expect(film.item).toMatchObject({ title: 'Kitchens', 'container-title': 'The halls' });
  const book = await bib('@inproceedings{k, booktitle = {Proceedings of Halls}, year = {2020}}');
  expect(book.item.title).toBe('Proceedings of Halls');
  const addon = await bib('@misc{k, titleaddon = {A talk in the hall}, year = {2020}}');
  expect(addon.item.title).toBe('A talk in the hall');
});

test('tags before TY belong to the record', async () => {
  const { item, problems } = await ris(
    'ID  - a',
    'AU  - Berg, A.',
    'TY  - BOOK',
    'TI  - Halls',
    'ER  - ',
  );
  expect(item).toMatchObject({ id: 'a', type: 'book', author: [{ family: 'Berg' }] });
  expect(problems).toEqual([]);
});

describe('numbers and addresses in an odd place', () => {
  test('an address in DO beside one in UR', async () => {
    const { item, left } = await ris(
      ...['TY  - ELEC', 'TI  - Halls', 'DO  - https://www.example.org/a'],
      ...['UR  - https://example.org/b', 'ER  - '],
    );
    expect([item.DOI, item.URL, left]).toEqual([undefined, 'https://example.org/b', ['DOI']]);
  });

  test.each([
    ['0378-5955', undefined, '0378-5955'],
    ['03785955', undefined, '0378-5955'],
    ['0378-5954', '0378-5954', undefined],
    ['978 0378-5955 12', '978 0378-5955 12', undefined],
    ['978-0-306-40615-7', '978-0-306-40615-7', undefined],
  ])('isbn = {%s}', async (isbn, asIsbn, asIssn) => {
    const { item } = await bib(`@book{k, title = {Halls}, isbn = {${isbn}}, year = {2013}}`);
    expect([item.ISBN, item.ISSN]).toEqual([asIsbn, asIssn]);
  });

  test('figures inside another number are no ISSN in RIS', async () => {
    const { item } = await ris('TY  - BOOK', 'TI  - Halls', 'SN  - 978 0378-5955 12', 'ER  - ');
    expect([item.ISBN, item.ISSN]).toEqual(['9780378-595512', undefined]);
  });
});

describe('TeX', () => {
  test('accents of tabbing are accents', async () => {
    const { item, problems } = await bib(
      String.raw`@book{k, title = {Durb{\a'a}n, P\a'erez, \a${'`'}a, \a=o}, year = {2011}}`,
    );
    expect([item.title, problems]).toEqual(['Durbán, Pérez, à, ō', []]);
  });

  test('an unknown command is told for every record that has it', async () => {
    const { problems, records } = await readImport(
      String.raw`@book{a, title = {One \whatever}, year = {2011}}
@book{b, title = {Two \whatever}, year = {2011}}
@book{c, author = {N{\''o}x, Nils}, title = {Three}, year = {2011}}`,
      'a.bib',
    );
    expect(problems.map(({ line }) => line)).toEqual([1, 2, 3]);
    expect(records[2]?.item.author).toEqual([{ family: String.raw`N\''ox`, given: 'Nils' }]);
  });
});

test.each([
  ['https://x.example/Paper 21/paths.pdf', 'https://x.example/Paper 21/paths.pdf', []],
  ['https://x.example/a (visited on May 1)', 'https://x.example/a', ['(visited on May 1)']],
  [
    'https://x.example/a https://y.example/b c.pdf',
    'https://x.example/a',
    ['https://y.example/b c.pdf'],
  ],
])('an address goes on behind a space in the name of a file: %s', async (url, address, left) => {
  const file = `@misc{k, title = {A}, url = {${url}}}`;
  const [record] = (await readImport(file, 'a.bib')).records;
  expect(record?.item.URL).toBe(address);
  expect(record?.leftOver.map(({ value }) => value)).toEqual(left);
});
