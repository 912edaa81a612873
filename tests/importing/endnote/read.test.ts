/** EndNote's XML. Titles and names are of no real work. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEndnoteXml } from '../../../src/core/importing/endnote/read.ts';
import { randomText } from '../random-records.ts';

/** An element as EndNote writes it, its text in a style. */
function styled(name: string, text: string): string {
  return `<${name}><style face="normal" font="default" size="100%">${text}</style></${name}>`;
}

test('a whole file', () => {
  const text = [
    '<?xml version="1.0" encoding="UTF-8" ?><xml><records>',
    '<record><database name="a.enl">a.enl</database><source-app name="EndNote">EndNote</source-app>',
    '<rec-number>1</rec-number><foreign-keys><key app="EN">1</key></foreign-keys>',
    '<ref-type name="Journal Article">17</ref-type><contributors><authors>',
    styled('author', 'Roe, R.'),
    styled('author', 'The House,'),
    '</authors></contributors><titles><title><style face="normal">R&amp;D of </style>',
    '<style face="italic">Homo</style></title>',
    styled('secondary-title', 'Journal'),
    '</titles><periodical>',
    styled('full-title', 'Journal'),
    styled('abbr-1', 'J.'),
    '</periodical>',
    styled('pages', '101-119'),
    styled('volume', '7'),
    styled('number', '2'),
    '<keywords>',
    styled('keyword', 'power'),
    styled('keyword', 'class'),
    '</keywords><dates>',
    styled('year', '2010'),
    '<pub-dates>',
    styled('date', 'Mar'),
    '</pub-dates></dates>',
    styled('isbn', '0090-4392'),
    styled('electronic-resource-num', '10.1000/182'),
    styled('notes', 'One.&#xD;Two.'),
    '<urls><related-urls>',
    styled('url', 'https://a.org'),
    '</related-urls><pdf-urls><url>internal-pdf://a.pdf</url></pdf-urls></urls>',
    styled('custom3', 'own'),
    '</record>',
    '<record><ref-type>6</ref-type><titles><title>B</title></titles></record>',
    '</records></xml>',
  ].join('\n');
  expect(readEndnoteXml(text)).toEqual({
    format: 'endnote-xml',
    problems: [],
    records: [
      {
        line: 2,
        item: {
          id: '',
          type: 'article-journal',
          author: [{ family: 'Roe', given: 'R.' }, { literal: 'The House' }],
          title: 'R&D of <i>Homo</i>',
          'container-title': 'Journal',
          'container-title-short': 'J.',
          page: '101-119',
          volume: '7',
          issue: '2',
          keyword: 'power, class',
          issued: { 'date-parts': [[2010, 3]] },
          ISSN: '0090-4392',
          DOI: '10.1000/182',
          URL: 'https://a.org',
        },
        annotation: 'One.\nTwo.',
        leftOver: [
          {
            field: 'url',
            value: 'internal-pdf://a.pdf',
            reason: 'It names a file or a copy of the work, and a record here holds none.',
          },
          { field: 'custom3', value: 'own', reason: 'Records here have no field for this tag.' },
        ],
      },
      { line: 33, item: { id: '', type: 'book', title: 'B' }, leftOver: [] },
    ],
  });
});

describe('faults', () => {
  test.each([
    ['tags that do not match', '<xml>\n<records></record></xml>', 2],
    ['a cut file', '<xml><records><record>', 1],
    ['an open comment', '<xml><!-- <records>', 1],
    ['an open section', '<xml><![CDATA[>', 1],
    ['no XML', 'Nothing', 1],
  ])('%s', (_what, text, line) => {
    const { records, problems } = readEndnoteXml(text);
    expect(records).toEqual([]);
    expect(problems.map((problem) => problem.line)).toEqual([line]);
  });

  test.each(['<xml><!-- <records>', '<xml><records/>--><!-- x', '<xml><![CDATA[>'])(
    'what has no end is told as such: %s',
    (text) => {
      expect(readEndnoteXml(text).problems.map(({ message }) => message)).toEqual([
        'The file is no XML that can be read: The file ends inside a comment or section.',
      ]);
    },
  );

  test.each([
    ['<xml><records>', '</records></xml>'],
    ['<records>', '</records>'],
  ])('what stands before a cut is read: %s', (start, end) => {
    const record = (title: string) =>
      `<record><ref-type name="Book">6</ref-type><titles><title>${title}</title></titles></record>`;
    const file = `${start}\n${record('Doors')}\n${record('Windows')}${end}`;
    const { records, problems, isTorn } = readEndnoteXml(file.slice(0, file.indexOf('dows')));
    expect(records.map(({ item }) => item.title)).toEqual(['Doors']);
    expect(problems.map(({ line, hint }) => [line, hint])).toEqual([
      [3, 'The records before it were read; export the others once more.'],
    ]);
    expect(isTorn).toBe(true);
    expect(readEndnoteXml(file).isTorn).toBeUndefined();
  });

  test('an unknown type', () => {
    const { records, problems } = readEndnoteXml(
      '<records>\n<record><ref-type name="Thing">99</ref-type></record></records>',
    );
    expect(records.map(({ item }) => item.type)).toEqual(['document']);
    expect(problems.map(({ line, message }) => [line, message])).toEqual([
      [2, '“Thing” is no type of EndNote.'],
    ]);
  });

  test('a number of a book is that in its series', () => {
    const text = '<record><ref-type>5</ref-type><number>4</number><num-vols>2</num-vols></record>';
    expect(readEndnoteXml(text).records[0]?.item).toMatchObject({
      'collection-number': '4',
      'number-of-volumes': '2',
    });
  });

  test('references to no character stay', () => {
    const text =
      '<record><ref-type>6</ref-type><titles><title>&#x110000;</title></titles></record>';
    expect(readEndnoteXml(text).records[0]?.item.title).toBe('&#x110000;');
  });

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(randomText, randomText, (one, other) => {
        const text = `<records><record><title>${one}</title><${other}></record></records>`;
        expect(readEndnoteXml(text).format).toBe('endnote-xml');
      }),
    );
  });
});
