/** What references say of a record, style by style: numbers, reviews, preprints, supplied years. */
import { describe, expect, it } from 'vitest';
import { bundledStyle } from '../../src/core/citing/engine/bundled.ts';
import { CORRECTIONS, correctedStyle } from '../../src/core/citing/styles/corrections.ts';
import { readStyle } from '../../src/core/citing/styles/style.ts';
import { CSL_TYPES, type CslItem } from '../../src/core/model/csl.ts';
import { linkAddresses } from '../../src/core/render/text/html.ts';
import { everyElement, parseXml } from '../../src/core/text/xml.ts';
import { keptStyle } from '../../src/disk/kept-styles.ts';
import { packedXml } from '../../src/disk/packed-styles.ts';
import { loadLocale, loadStyle } from '../../src/disk/style-files.ts';
import { localeOfStyle } from '../../src/site/pages/style-labels.ts';
import { TRIED_STYLES } from '../fixtures/library.ts';
import { fullRecord } from '../formats/records.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { formatPage, formatReferences } from './formatters.ts';
import { plain } from './helpers.ts';
import { alpha, beta, issued } from './works.ts';

const ROOT = temporaryFolder();
const STYLES = TRIED_STYLES.map((id) => {
  const style = loadStyle(id, ROOT);
  return { id, style, locale: loadLocale(localeOfStyle(style, 'en'), ROOT) };
});
type Prepared = (typeof STYLES)[number];

function reference(
  item: Omit<CslItem, 'id'>,
  prepared: Prepared,
  format: 'html' | 'text' = 'html',
): string {
  return references([item], prepared, format)[0] ?? '';
}

/** References of many records at once, which is quicker than each by itself. */
function references(
  items: readonly Omit<CslItem, 'id'>[],
  { style, locale }: Prepared,
  format: 'html' | 'text' = 'html',
): string[] {
  const keyed = items.map((item, at) => ({ ...item, id: `item${at}` }));
  const printed = formatReferences(keyed, style, { locale, format });
  return keyed.map(({ id }) => plain(printed.get(id) ?? '').replace(/^(?:\[1\]|1\.) ?/, ''));
}

function inStyle(id: string): Prepared {
  const found = STYLES.find((prepared) => prepared.id === id);
  if (found === undefined) throw new Error(`The table has no style ${id}.`);
  return found;
}

describe('a hyphen in a number', () => {
  const report: Omit<CslItem, 'id'> = {
    type: 'report',
    genre: 'Discussion Paper',
    number: '14-3',
    title: 'Who knocks, who opens',
    author: [{ literal: 'Eastside Research Office' }],
    publisher: 'Eastside Council',
    ...issued(2014),
  };

  // Publication Manual of the APA, 7th edition, 10.4: “NIH Publication No. 18-2424”.
  it.each([
    ['apa', '(Discussion Paper No. 14-3)'],
    ['modern-language-association', 'Discussion Paper, 14-3,'],
    ['chicago-author-date', 'Discussion Paper 14-3.'],
    ['harvard-cite-them-right', 'Discussion Paper 14-3.'],
    ['nlm-citation-sequence', 'Discussion Paper no.: 14-3.'],
    ['ieee', 'Discussion Paper 14-3'],
  ])('is no range in %s', (id, expected) => {
    expect(reference(report, inStyle(id))).toContain(expected);
    expect(reference(report, inStyle(id), 'text')).toContain(expected);
  });

  it.each(STYLES)('leaves no sign of the engine’s in $id, whatever the type', (prepared) => {
    const records = ['18-2424', 'A-1-2', '14\\-3', 'US 1-2'].flatMap((number) =>
      CSL_TYPES.map((type) => ({ ...fullRecord(type), number })),
    );
    for (const format of ['html', 'text'] as const) {
      const printed = references(records, prepared, format);
      expect(printed.filter((text) => /\\|18–2424|Nos\. (?:18|A)/.test(text))).toEqual([]);
    }
  });

  it.each([
    ['14-3', 'S 14-3'],
    ['A-3-4', 'S, A-3-4'],
    ['18-2424', 'S 18-2424'],
    ['9-020', 'S 9-020'],
    ['14-14', 'S 14-14'],
    ['9-100', 'S 9-100'],
    ['12-13', 'S 12–13'],
    ['9-10', 'S 9–10'],
    ['99-101', 'S 99–101'],
    ['101-110', 'S 101–110'],
  ])('is none in a series either, unless it counts on: %s', (number, expected) => {
    const series = { ...report, type: 'book', number: undefined, 'collection-title': 'S' } as const;
    const printed = reference(
      { ...series, 'collection-number': number },
      inStyle('chicago-author-date'),
    );
    expect(printed).toContain(expected);
  });

  it.each(STYLES)('18-2424 of a series is no range in $id, whatever the type', (prepared) => {
    const printed = references(
      CSL_TYPES.map((type) => ({ ...fullRecord(type), 'collection-number': '18-2424' })),
      prepared,
    );
    expect(printed.filter((text) => /18–2424|\\/.test(text))).toEqual([]);
  });

  it.each(STYLES)('stays a range in pages and issues in $id', (prepared) => {
    const article = {
      type: 'article-journal',
      title: 'T',
      author: [alpha],
      'container-title': 'J',
    } as const;
    const printed = reference(
      { ...article, volume: '2', issue: '1-2', page: '5-30', ...issued(2001) },
      prepared,
    );
    expect(printed).toContain('1–2');
    expect(printed).toContain('5–30');
  });
});

describe('“Preprint” in Harvard', () => {
  const harvard = inStyle('harvard-cite-them-right');
  const article: Omit<CslItem, 'id'> = {
    type: 'article-journal',
    title: 'Talk at the school gate',
    author: [{ family: 'Adler', given: 'Nina' }],
    'container-title': 'Street Studies',
    DOI: '10.5555/street.22.31',
    ...issued(2022),
  };

  it('is no article of a journal whose volume is not known', () => {
    expect(reference(article, harvard)).toBe(
      'Adler, N. (2022) ‘Talk at the school gate’, Street Studies. Available at: https://doi.org/10.5555/street.22.31.',
    );
  });

  it('is a preprint', () => {
    expect(reference({ ...article, type: 'article' }, harvard)).toContain(
      'Street Studies [Preprint]',
    );
  });

  it('stays as a library has it that brings the file itself', () => {
    const style = readStyle(bundledStyle(harvard.id) ?? '', harvard.id);
    expect(reference(article, { ...harvard, style })).toContain('[Preprint]');
  });
});

it('each correction finds its place in the file of the package', () => {
  for (const { style, correct } of CORRECTIONS) {
    const xml = bundledStyle(style) ?? keptStyle(style) ?? packedXml('style', style) ?? '';
    const elements = [...everyElement(parseXml(xml))];
    expect(elements.some((element) => correct(element) !== element)).toBe(true);
  }
  expect(correctedStyle('another', bundledStyle('apa') ?? '')).toBe(bundledStyle('apa'));
});

describe('a review', () => {
  const review: Omit<CslItem, 'id'> = {
    type: 'review-book',
    title: 'A door half open',
    author: [{ family: 'Bach', given: 'Otto' }],
    'container-title': 'Street Studies',
    volume: '4',
    issue: '2',
    page: '188-191',
    ...issued(2012),
  };

  it.each(STYLES)(
    'that does not name what it reviews is printed as an article in $id',
    (prepared) => {
      for (const type of ['review', 'review-book'] as const) {
        const printed = reference({ ...review, type, 'reviewed-author': [alpha] }, prepared);
        expect(printed).toBe(reference({ ...review, type: 'article-journal' }, prepared));
        expect(printed).not.toMatch(/review of/i);
      }
    },
  );

  it('that names it is printed as one in APA', () => {
    const named = {
      ...review,
      'reviewed-title': 'Knocking',
      'reviewed-author': [{ family: 'Cerny', given: 'Vera' }],
    };
    expect(reference(named, inStyle('apa'))).toContain(
      'A door half open [Review of the book Knocking, by V. Cerny].',
    );
  });
});

describe('a supplied year', () => {
  const supplied = { literal: '[2018?]', 'date-parts': [[2018]] } as const;
  const book: Omit<CslItem, 'id'> = {
    type: 'book',
    title: 'Attics',
    author: [alpha],
    publisher: 'A Press',
    issued: supplied,
  };

  it.each(STYLES)('stands once in the reference in $id, and nothing says “no date”', (prepared) => {
    for (const type of ['book', 'article-journal', 'chapter', 'thesis'] as const) {
      const printed = reference({ ...book, type, 'container-title': 'J' }, prepared);
      expect(printed.match(/2018/g)).toHaveLength(1);
      expect(printed).toContain('[2018?]');
      expect(printed).not.toMatch(/n\.d\.|no date/i);
    }
    const { issued: _, ...undated } = book;
    expect(reference(undated, prepared)).not.toContain('2018');
  });

  it.each([
    ['apa', '(Alpha, [2018?], p. 3)'],
    ['chicago-author-date', '(Alpha [2018?], 3)'],
    ['harvard-cite-them-right', '(Alpha, [2018?], p. 3)'],
  ])('stands in the citation in %s', (id, expected) => {
    const { style, locale } = inStyle(id);
    const items = new Map([['a', { ...book, id: 'a' }]]);
    const cluster = { mode: 'parenthetical', items: [{ key: 'a', locator: '3' }] } as const;
    expect(plain(formatPage([cluster], items, style, { locale }).clusters[0] ?? '')).toBe(expected);
  });

  it.each(['apa', 'chicago-author-date', 'harvard-cite-them-right'])(
    'puts a work among the others of its author in %s, with letters where two are of one',
    (id) => {
      const { style, locale } = inStyle(id);
      const dated = (year: number) => ({ issued: { 'date-parts': [[year]] as const } });
      const records: CslItem[] = [
        { ...book, id: 'later', ...dated(2019) },
        { ...book, id: 'first', title: 'Aa' },
        { ...book, id: 'second', title: 'Bb' },
        { ...book, id: 'earlier', ...dated(2017) },
        { ...book, id: 'namesake', author: [beta], ...dated(2018) },
      ];
      const items = new Map(records.map((item) => [item.id, item]));
      const clusters = records.map(
        ({ id: key }) => ({ mode: 'parenthetical', items: [{ key }] }) as const,
      );
      const page = formatPage(clusters, items, style, { locale });
      expect(page.list.map(({ key }) => key)).toEqual([
        'earlier',
        'first',
        'second',
        'later',
        'namesake',
      ]);
      expect(page.clusters.map(plain)[1]).toMatch(/\[2018\?\] ?-?a/);
      expect(page.clusters.map(plain)[2]).toMatch(/\[2018\?\] ?-?b/);
      expect(page.clusters.map(plain)[4]).not.toMatch(/[ab]\)/);
    },
  );
});

describe('a DOI or an address is printed letter for letter, and linked whole', () => {
  const webpage: Omit<CslItem, 'id'> = {
    type: 'webpage',
    title: 'Halls',
    author: [alpha],
    ...issued(2001),
  };
  const SIGNS = ["'", '"', '’', '‘', '”', '“', '«', '»', '<', '>', '²', 'ª', '&', '#', '--', '::'];
  const ENDS = [
    "o'brien-2",
    `a<b>'"(c)`,
    "'b--c'",
    '<i>x</i>',
    '<b>A</b><sc>B</sc>',
    '(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2',
    'a<b>',
    'a[b]',
    "o'",
    'constructor',
    ...SIGNS.flatMap((sign) => [`b${sign}c`, `b${sign}${sign}c`, `${sign}c${sign}d`]),
  ];
  const link = /<a href="([^"]*)">([^<]*)<\/a>/;

  it.each(STYLES)('in $id', ({ style, locale }) => {
    const items = ENDS.flatMap((end, at): CslItem[] => [
      { ...webpage, id: `doi${at}`, type: 'article-journal', DOI: `10.1000/${end}` },
      { ...webpage, id: `url${at}`, URL: `https://a.example/${end}` },
    ]);
    const inHtml = formatReferences(items, style, { locale, format: 'html' });
    const inText = formatReferences(items, style, { locale, format: 'text' });
    const faults = items.flatMap(({ id, DOI, URL: address = '' }) => {
      const written = DOI ?? address;
      const html = inHtml.get(id) ?? '';
      const text = inText.get(id) ?? '';
      const [, href = '', linked = ''] = link.exec(linkAddresses(html)) ?? [];
      const leadsTo = decodeURIComponent(plain(href)).replace(/^https:\/\/doi\.org\//, '');
      const isWhole =
        text.includes(written) && plain(linked).endsWith(written) && leadsTo === written;
      return isWhole ? [] : [{ written, html, text, href }];
    });
    expect(faults).toEqual([]);
  });
});
