import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/core/checks/rules.ts';
import { createLibrary } from '../../src/core/library/check-library.ts';
import type { SourceFile } from '../../src/core/text/source.ts';
import { concept, essay, organization, person, reading, work } from '../entries.ts';
import { PLAUSIBILITY_RULES } from './tried-elsewhere.ts';

const TODAY = '2026-11-24';
const withFields = (fields: string, id = 'a') => work(id, { fields });
const ofType = (type: string, fields = '', id = 'a'): SourceFile => {
  const { path, text } = work(id, { fields });
  return { path, text: text.replace('type: book', `type: ${type}`) };
};
const undated = (type: string): SourceFile => {
  const { path, text } = ofType(type);
  return { path, text: text.replace('issued: "2010"\n', '').replace('[title, issued]', '[title]') };
};
const titled = (id: string, title: string, fields = '', year = '2010'): SourceFile => {
  const { path, text } = work(id, { fields });
  return {
    path,
    text: text.replace(`The title of ${id}`, title).replace('issued: "2010"', `issued: "${year}"`),
  };
};
const ofDay = (day: string, fields: string, type = 'article-journal'): SourceFile => {
  const { path, text } = ofType(type, fields);
  return { path, text: text.replace('issued: "2010"', `issued: "${day}"`) };
};
/** A work whose address is that of its source, with what the source was seen to be. */
const seenAs = (seen: string, fields = ''): SourceFile => {
  const url = 'https://street.example/22';
  const { path, text } = withFields(`URL: ${url}\n${fields}`);
  return {
    path,
    text: text.replace('{ name: Catalogue }', `{ name: Catalogue, url: "${url}", seen: ${seen} }`),
  };
};
const byDoe = 'author: [{ family: Doe, given: Jane, person: doe }]';
const doe = (fields: string) => person('doe', { fields });
const house = organization('house');

/** Each rule: files that keep it, and files that break it with the place and the message. */
const CASES: Readonly<
  Record<
    (typeof PLAUSIBILITY_RULES)[number],
    {
      readonly good: readonly (readonly SourceFile[])[];
      readonly bad: readonly (readonly [readonly SourceFile[], string, string])[];
    }
  >
> = {
  doi: {
    good: [
      [withFields('DOI: "10.1002/jcop.20403"')],
      [withFields('DOI: "10.1002/(SICI)1520-6629(199910)27:5<595::AID-JCOP6>3.0.CO;2-4"')],
      [withFields('DOI: "10.1000/a%b"')],
      [withFields('DOI: "10.1000/a"\nURL: "https://doi.org/10.1000/A"')],
      [withFields('URL: "https://example.org/10.1000/a"')],
    ],
    bad: [
      [
        [withFields('DOI: "10.1002/jcop.20403."')],
        'works/a.mdx:10:6',
        '“10.1002/jcop.20403.” contains more than the DOI.',
      ],
      [
        [withFields('URL: "https://doi.org/10.1002/jcop.20403"')],
        'works/a.mdx:10:6',
        'The value of URL is a DOI.',
      ],
      [
        [withFields('DOI: "10.1000/a"\nURL: "http://dx.doi.org/10.1000/b"')],
        'works/a.mdx:11:6',
        'URL leads to a different DOI than the one in the DOI field: 10.1000/b.',
      ],
    ],
  },
  isbn: {
    good: [
      [withFields('ISBN: "978-0-306-40615-7"')],
      [withFields('ISBN: "978 0 306 40615 7"')],
      [withFields('ISBN: "978-0-306-40615-7 080442957X"')],
      [withFields('ISBN: 0306406152')],
      [withFields('ISBN: 080442957X')],
      [withFields('ISBN: "9791090648524"')],
    ],
    bad: [
      [
        [withFields('ISBN: "9780306406158"')],
        'works/a.mdx:10:7',
        '“9780306406158” is not a valid ISBN: its check digit is wrong.',
      ],
      [
        [withFields('ISBN: "9770306406157"')],
        'works/a.mdx:10:7',
        '“9770306406157” is not a valid ISBN: its check digit is wrong.',
      ],
      [
        [withFields('ISBN: "12345"')],
        'works/a.mdx:10:7',
        '“12345” is not an ISBN of ten or thirteen digits.',
      ],
      [
        [withFields('ISBN: "9780306406157 9780306406158"')],
        'works/a.mdx:10:7',
        '“9780306406157 9780306406158” has an ISBN whose check digit is wrong.',
      ],
      [
        [withFields('ISBN: "9780306406157 and another"')],
        'works/a.mdx:10:7',
        '“9780306406157 and another” is not a valid ISBN: its check digit is wrong.',
      ],
    ],
  },
  issn: {
    good: [[withFields('ISSN: 0090-4392')], [withFields('ISSN: 2434-561X')]],
    bad: [
      [
        [withFields('ISSN: 0090-4393')],
        'works/a.mdx:10:7',
        '“0090-4393” is not a valid ISSN: its check digit is wrong.',
      ],
      [
        [withFields('ISSN: "00904392"')],
        'works/a.mdx:10:7',
        '“00904392” is not in the form of an ISSN.',
      ],
    ],
  },
  orcid: {
    good: [
      [person('a', { fields: 'identifiers: { ORCID: 0000-0002-1825-0097 }' })],
      [person('a', { fields: 'identifiers: { ORCID: 0000-0002-1694-233X }' })],
    ],
    bad: [
      [
        [person('a', { fields: 'identifiers: { ORCID: 0000-0002-1825-0079 }' })],
        'people/a.mdx:4:23',
        '“0000-0002-1825-0079” is not a valid ORCID: its check digit is wrong.',
      ],
    ],
  },
  pmid: {
    good: [[withFields('PMID: "22094588"\nPMCID: PMC1234567')]],
    bad: [
      [[withFields('PMID: PMC22094588')], 'works/a.mdx:10:7', '“PMC22094588” is not a PMID.'],
      [[withFields('PMCID: "1234567"')], 'works/a.mdx:10:8', '“1234567” is not a PMCID.'],
    ],
  },
  'page-order': {
    good: ['886-900', '886-90', 'S3-S9', 'xx-xii', '19-2', 'e123', '12, 14-16'].map((page) => [
      withFields(`page: "${page}"`),
    ]),
    bad: [
      [[withFields('page: 900-886')], 'works/a.mdx:10:7', '“900-886” ends before it begins.'],
      [[withFields('page: 1, S9–S3')], 'works/a.mdx:10:7', '“1, S9–S3” ends before it begins.'],
    ],
  },
  'page-form': {
    good: ['886-900', 'S3-S9', 'xii-xx', '12', 'e0123', '12, 14-16', '900-886', '1-2-1-7'].map(
      (page) => [withFields(`page: "${page}"`)],
    ),
    bad: [
      [[withFields('page: 886–900')], 'works/a.mdx:10:7', 'The pages are written “886–900”.'],
      [[withFields('page: 886-90')], 'works/a.mdx:10:7', 'The pages are written “886-90”.'],
      [[withFields('page: pp. 8-9')], 'works/a.mdx:10:7', 'The pages are written “pp. 8-9”.'],
    ],
  },
  'life-dates': {
    good: [
      [doe('born: "1860"\ndied: "1935"')],
      [doe('born: "1860"\ndied: 1860-05')],
      [doe('born: 1860-05\ndied: "1860"')],
      [organization('a', { fields: 'founded: "1889"' })],
    ],
    bad: [
      [
        [doe('born: "1935"\ndied: "1860"')],
        'people/doe.mdx:5:7',
        'The date of death is before the date of birth.',
      ],
      [
        [organization('a', { fields: 'founded: 1889-09\ndissolved: 1889-08' })],
        'organizations/a.mdx:5:12',
        'The organization ended before it was founded.',
      ],
      [
        [
          organization('a', {
            fields:
              'sources: { cat: { name: C } }\nnames:\n  - { name: Old, from: "1900", to: "1890", sources: [cat] }',
          }),
        ],
        'organizations/a.mdx:6:36',
        'The name “Old” ended before it began.',
      ],
    ],
  },
  'before-birth': {
    good: [
      [doe('born: "1960"'), withFields(byDoe)],
      [doe('born: "2010"'), withFields(byDoe)],
      [doe('born: 2015~'), withFields(byDoe)],
      [doe('died: "1960"'), withFields(byDoe)],
    ],
    bad: [
      [
        [doe('born: "2011"'), withFields(byDoe)],
        'works/a.mdx:4:9',
        'The work appeared in 2010, and “doe” was born in 2011.',
      ],
      [
        [doe('born: "1900"'), withFields(`${byDoe}\noriginal-date: "1890"`)],
        'works/a.mdx:11:16',
        'The work appeared in 1890, and “doe” was born in 1900.',
      ],
    ],
  },
  'after-death': {
    good: [
      [doe('died: "2005"'), withFields(byDoe)],
      [doe('died: "1935"'), withFields(`${byDoe}\noriginal-date: "1910"`)],
      [doe('died: "1935"'), withFields(byDoe.replace('author', 'editor'))],
      [doe('died: 1999~'), withFields(byDoe)],
    ],
    bad: [
      [
        [doe('died: "2004"'), withFields(byDoe)],
        'works/a.mdx:4:9',
        'The work appeared in 2010, and its author “doe” died in 2004.',
      ],
    ],
  },
  'future-date': {
    good: [
      [titled('a', 'A', '', '2027')],
      [titled('a', 'A', 'accessed: "2026-11-24"')],
      [essay('b')],
    ],
    bad: [
      [[titled('a', 'A', '', '2028')], 'works/a.mdx:4:9', 'The date is more than a year ahead.'],
      [
        [{ path: 'essays/b.mdx', text: essay('b').text.replace('2026-11', '2026-12') }],
        'essays/b.mdx:4:7',
        'The date is in the future; today is 2026-11-24.',
      ],
      [
        [
          person('b', {
            fields: 'sources:\n  cat: { name: C, date: 2026-11-25 }\nnames: []',
          }),
        ],
        'people/b.mdx:5:25',
        'The date is in the future; today is 2026-11-24.',
      ],
    ],
  },
  'believed-date': {
    good: ['2018', 'about 1890', 'March 2018', 'before 1900', '1890/1895'].map((value) => [
      withFields(`unconfirmed: [{ field: issued, value: "${value}" }, { field: issued }]`),
    ]),
    bad: ['2018-02-30', 'not 2010', 'in press', 'circa 2018 or so'].map((value) => [
      [
        withFields(
          `unconfirmed: [{ field: volume, value: x }, { field: issued, value: ${value} }]`,
        ),
      ],
      'works/a.mdx:10:68',
      `The unconfirmed date “${value}” cannot be read as a date, so references print no year.`,
    ]),
  },
  'missing-container': {
    good: [
      [ofType('article-journal', 'container-title: Journal')],
      [ofType('chapter', 'unconfirmed: [{ field: container-title }]')],
      [ofType('thesis')],
    ],
    bad: [
      [
        [ofType('article-journal')],
        'works/a.mdx:2:7',
        'The work has the type article-journal and names no journal.',
      ],
      [[ofType('chapter')], 'works/a.mdx:2:7', 'The work has the type chapter and names no book.'],
    ],
  },
  'missing-names': {
    good: [
      [withFields('editor: [{ family: Doe }]')],
      [withFields('unconfirmed: [{ field: author, value: Doe }]')],
      [ofType('webpage')],
    ],
    bad: [[[work('a')], 'works/a.mdx:3:1', 'The work has neither author nor editor.']],
  },
  'missing-reviewed-title': {
    good: [
      [ofType('review-book', 'container-title: J\nreviewed-title: On stairs')],
      [ofType('review', 'unconfirmed: [{ field: reviewed-title, value: On stairs }]')],
      [ofType('article-journal', 'container-title: J')],
    ],
    bad: [
      [
        [ofType('review-book')],
        'works/a.mdx:2:7',
        'The work has the type review-book and does not say which work it reviews.',
      ],
      [
        [ofType('review', 'reviewed-author: [{ family: Doe }]')],
        'works/a.mdx:2:7',
        'The work has the type review and does not say which work it reviews.',
      ],
    ],
  },
  'undated-page': {
    good: [
      [ofType('webpage', 'accessed: 2026-11-02')],
      [ofType('post', 'issued: "2003"')],
      [ofType('post-weblog', 'unconfirmed: [{ field: issued, value: "2003" }]')],
      [ofType('book')],
    ],
    bad: [
      [
        [undated('webpage')],
        'works/a.mdx:2:7',
        'The work is of the type webpage and has neither a date nor a day on which it was seen.',
      ],
    ],
  },
  'article-number': {
    good: [
      [ofType('article-journal', 'container-title: J\nnumber: e4410')],
      [ofType('article-journal', 'container-title: J\npage: e12-e19')],
      [ofType('article-journal', 'container-title: J\npage: S12')],
      [ofType('chapter', 'container-title: B\npage: e4')],
    ],
    bad: [
      [
        [ofType('article-journal', 'container-title: J\npage: "e4410"')],
        'works/a.mdx:11:7',
        '“e4410” is the number of an article and no page.',
      ],
      [
        [ofType('article-journal', 'container-title: J\npage: "Article 17"')],
        'works/a.mdx:11:7',
        '“Article 17” is the number of an article and no page.',
      ],
      [
        [ofType('article-journal', 'container-title: J\npage: "Art. no. 17"')],
        'works/a.mdx:11:7',
        '“Art. no. 17” is the number of an article and no page.',
      ],
    ],
  },
  'online-first-day': {
    good: [
      [ofDay('2018-05', 'issue: "2"')],
      [ofDay('2018-05-19', 'volume: "4"')],
      [ofDay('2018-05-19', 'issue: "2"\navailable-date: 2018-05-19')],
      [ofDay('2018-05-19', 'issue: "2"', 'article-magazine')],
    ],
    bad: [
      [
        [ofDay('2018-05-19', 'issue: "2"')],
        'works/a.mdx:4:9',
        '2018-05-19 is a day, and the article is in an issue: the day may be that of its first appearance online.',
      ],
    ],
  },
  'record-address': {
    good: [
      [withFields('URL: https://street.example/goodreads.com/')],
      [withFields('URL: https://notgoodreads.com/1')],
      [seenAs('the text')],
      [seenAs('a summary')],
      [seenAs('record')],
      [seenAs('records of a street', 'DOI: 10.1000/a')],
      [seenAs('record and copy', 'DOI: 10.1000/a')],
      [seenAs('record with the text', 'DOI: 10.1000/a')],
      [seenAs('record and page of contents', 'DOI: 10.1000/a')],
    ],
    bad: [
      [
        [withFields('URL: https://www.goodreads.com/book/1')],
        'works/a.mdx:10:6',
        'The address leads to an index, www.goodreads.com, not to the work.',
      ],
      ...['description', 'list of chapters', 'conference version'].map(
        (seen) =>
          [
            [seenAs(seen)],
            'works/a.mdx:10:6',
            `The address leads to what was seen as “${seen}”, not to the work.`,
          ] as const,
      ),
      [
        [seenAs('record', 'DOI: 10.1000/a')],
        'works/a.mdx:10:6',
        'The address leads to what was seen as “record”, not to the work.',
      ],
    ],
  },
  'title-capitals': {
    good: [
      [titled('a', 'NATO AND DNA')],
      [titled('a', 'RELATIONS')],
      [titled('a', 'On Building Relations and Learning in Organizations today')],
      [titled('a', 'On Building Relations and Learning')],
      [titled('a', 'On Building Relations, Learning, Organizations')],
      [titled('a', 'On Mango Streets and Their Houses in Chicago')],
      [titled('a', 'On Building Relations and Learning in Organizations', 'language: de')],
    ],
    bad: [
      [[titled('a', 'TALK AND TRUST')], 'works/a.mdx:3:8', 'The title is in capitals.'],
      [
        [titled('a', 'REDE UND VERTRAUEN', 'language: de')],
        'works/a.mdx:3:8',
        'The title is in capitals.',
      ],
      ...['', 'language: en-GB'].map(
        (fields) =>
          [
            [titled('a', 'On Building Relations and Learning in Organizations', fields)],
            'works/a.mdx:3:8',
            'The title is in title case.',
          ] as const,
      ),
    ],
  },
  'title-colon': {
    good: [
      [titled('a', '"“A house”: Talk"')],
      [titled('a', '"A house, called “a house:”"')],
      [titled('a', '"A house: “Talk”"')],
    ],
    bad: [
      [
        [titled('a', '“A house:” Talk')],
        'works/a.mdx:3:8',
        '“:””: the colon of the title stands inside its quotation.',
      ],
      ...['container-title', 'reviewed-title', 'original-title'].map(
        (field) =>
          [
            [withFields(`${field}: «A house;» talk`)],
            `works/a.mdx:10:${field.length + 3}`,
            '“;»”: the semicolon of the title stands inside its quotation.',
          ] as const,
      ),
    ],
  },
  'journal-abbreviation': {
    good: [
      [ofType('article-journal', 'container-title: Journal of Community Psychology')],
      [ofType('article-journal', 'container-title: Doorstep')],
      [ofType('article-journal', 'container-title: Rivista di Soglia\nlanguage: it')],
      [
        ofType(
          'article-journal',
          'container-title: Doorstep Sociology\ncontainer-title-short: Doorstep Sociol.',
        ),
      ],
    ],
    bad: [
      [
        [ofType('article-journal', 'container-title: Doorstep Sociology')],
        'works/a.mdx:10:18',
        '“Doorstep Sociology” has no short title, and none can be made of its words.',
      ],
    ],
  },
  'same-identifier': {
    good: [
      [withFields('DOI: "10.1000/a"'), withFields('DOI: "10.1000/b"', 'b')],
      [
        ofType('chapter', 'ISBN: "9780306406157"'),
        ofType('chapter', 'ISBN: "9780306406157"', 'b'),
        ofType('book', 'ISBN: "9780306406157"', 'c'),
      ],
      [
        withFields('ISBN: "9780306406157"\nvolume: "1"'),
        withFields('ISBN: "9780306406157"\nvolume: "2"', 'b'),
      ],
    ],
    bad: [
      [
        [withFields('DOI: "10.1000/A"'), withFields('DOI: "10.1000/a"', 'b')],
        'works/b.mdx:10:6',
        '“a” has the same DOI.',
      ],
      [
        [withFields('ISBN: 0306406152'), withFields('ISBN: "978-0-306-40615-7"', 'b')],
        'works/b.mdx:10:7',
        '“a” has the same ISBN.',
      ],
      [
        [withFields('PMID: "1"'), withFields('PMID: "1"', 'b')],
        'works/b.mdx:10:7',
        '“a” has the same PMID.',
      ],
    ],
  },
  'near-duplicate': {
    good: [
      [titled('a', 'On talk'), titled('b', 'On walks')],
      [titled('a', 'On talk'), titled('b', 'On talk', '', '2011')],
      [
        titled('a', 'On talk', 'author: [{ family: Doe }]'),
        titled('b', 'On talk', 'author: [{ family: Roe }]'),
      ],
      [
        titled('a', 'On talk'),
        titled('b', 'On talk', 'relations: [{ type: cites, to: a, sources: [cat] }]'),
      ],
      [titled('a', '"Talk: Its power"'), titled('b', '"Talk: Its limits"')],
      [titled('a', '…'), titled('b', '!')],
    ],
    bad: [
      [
        [titled('a', 'On Talk'), titled('b', '“On talk.”')],
        'works/b.mdx:3:8',
        '“a” has the same title and year.',
      ],
      [
        [
          titled('a', '"Café talk: A study"', 'author: [{ family: Doe }]'),
          titled('b', 'Cafe Talk', 'author: [{ family: doe }, { family: Roe }]'),
        ],
        'works/b.mdx:3:8',
        '“a” has the same title and year.',
      ],
    ],
  },
  'unlinked-name': {
    good: [
      [house, work('b', { body: 'At [[house|The house of house]] and The house of house.' })],
      [house, work('b', { body: 'At The house of houses, The houses.' })],
      [house, work('b', { fields: 'organizations: [house]', body: 'The house of house.' })],
      [house, work('b', { body: '> The house of house.\n\n`The house of house`' })],
      [organization('house', { body: 'The house of house.' })],
      [
        organization('house'),
        concept('way', { fields: 'see-from: [The house of house way]' }),
        work('b', { body: 'The house of house way.' }),
      ],
    ],
    bad: [
      [
        [house, work('b', { body: 'One.\n\nAt The house of house, [[house|there]].' })],
        'works/b.mdx:13:1',
        '“The house of house” has an entry, but its first mention here is not linked.',
      ],
      [
        [person('doe'), concept('b', { fields: 'positions: []', body: 'By *Jane Doe*’s leave.' })],
        'concepts/b.mdx:6:1',
        '“Jane Doe” has an entry, but its first mention here is not linked.',
      ],
    ],
  },
  orphan: {
    good: [
      [work('a'), reading('path', ['a', 'b']), work('b')],
      [work('a', { fields: 'concepts: [talk]' }), concept('talk')],
      [doe(''), withFields(byDoe)],
      [work('a'), essay('b', { body: 'It is [@a].' })],
      [work('a'), essay('b', { body: 'See [@c].\n\n<Bibliography works="a c" />' }), work('c')],
      [essay('b'), concept('c')],
    ],
    bad: [
      [[work('a', { body: '[@a]' })], 'works/a.mdx:3:1', 'Only the index leads to this entry.'],
      [[house], 'organizations/house.mdx:2:1', 'Only the index leads to this entry.'],
      [[doe('')], 'people/doe.mdx:2:1', 'Only the index leads to this entry.'],
    ],
  },
  'unused-concept': {
    good: [
      [concept('talk'), withFields('concepts: [talk]')],
      [
        concept('talk', { fields: 'positions: [{ position: defines, work: a, text: So. }]' }),
        work('a'),
      ],
    ],
    bad: [
      [
        [concept('talk'), work('a', { body: '[[talk]]' })],
        'concepts/talk.mdx:2:1',
        'No work is about this concept.',
      ],
    ],
  },
  'mixed-script': {
    good: [
      [work('a', { body: 'Пушкин and Ὅμηρος, Δx, 5 μm, Müller, e\u0301t\u00e9.' })],
      [titled('a', 'Война и мир (War and peace)')],
    ],
    bad: [
      [
        [titled('a', 'The p\u043ewer of talk')],
        'works/a.mdx:3:8',
        '“p\u043ewer” mixes scripts: \u043e (U+043E) is Cyrillic.',
      ],
      [
        [work('a', { body: 'One.\n\nThe p\u03bfwer.' })],
        'works/a.mdx:13:1',
        '“p\u03bfwer” mixes scripts: \u03bf (U+03BF) is Greek.',
      ],
      [
        [withFields('author: [{ family: \u0410ddams }]')],
        'works/a.mdx:10:20',
        '“\u0410ddams” mixes scripts: \u0410 (U+0410) is Cyrillic.',
      ],
    ],
  },
};

function reported(rule: string, files: readonly SourceFile[]) {
  return createLibrary(files, { today: TODAY }).problems.filter((problem) => problem.rule === rule);
}

describe.each(PLAUSIBILITY_RULES)('%s', (rule) => {
  const { good, bad } = CASES[rule];

  it.each(good.map((files) => [files]))('takes %#', (files) => {
    expect(reported(rule, files)).toEqual([]);
  });

  it.each(bad)('tells of %#', (files, place, message) => {
    const problems = reported(rule, files);
    expect(problems.map(({ path, line, column }) => `${path}:${line}:${column}`)).toEqual([place]);
    expect(problems[0]?.message).toBe(message);
    expect(problems[0]?.hint).toMatch(/[.\]]$/);
    expect(problems[0]?.severity).toBe(RULES.find(({ name }) => name === rule)?.severity);
  });
});

describe('a date', () => {
  it('is not held against a day that nobody has told', () => {
    const { problems } = createLibrary([titled('a', 'A', '', '2099')]);
    expect(problems.filter(({ rule }) => rule === 'future-date')).toEqual([]);
  });
});
