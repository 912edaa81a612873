import { describe, expect, it } from 'vitest';
import type { CitationItem } from '../../src/core/body/citation.ts';
import type { Cluster, ClusterMode } from '../../src/core/citing/citation.ts';
import type { CslItem } from '../../src/core/model/csl.ts';
import { loadStyle } from '../../src/disk/style-files.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { formatPage } from './formatters.ts';
import { apa, english, plain } from './helpers.ts';
import { APA_ROWS, alpha, beta, gamma, issued, many } from './works.ts';

const root = temporaryFolder();
const mla = loadStyle('modern-language-association', root);
const chicago = loadStyle('chicago-author-date', root);
const notes = loadStyle('chicago-note-bibliography', root);
const ieee = loadStyle('ieee', root);

function book(id: string, year: number | undefined, variables: Partial<CslItem>): CslItem {
  const date = year === undefined ? {} : issued(year);
  return { id, type: 'book', title: `Book ${id}`, publisher: 'A Press', ...date, ...variables };
}

const records: readonly CslItem[] = [
  book('one', 2001, { author: [alpha] }),
  book('two', 2002, { author: [alpha, beta] }),
  book('three', 2003, { author: many(3) }),
  book('gamma', 2004, { author: [gamma] }),
  book('later', 2005, { author: [gamma], title: 'The acorn' }),
  book('earlier', 2005, { author: [gamma], title: 'Zebras' }),
  book('org', 2006, { author: [{ literal: 'Smith & Sons' }, beta] }),
  book('untitled', 2007, { title: 'The great book' }),
  book('nodate', undefined, { author: [alpha] }),
  book('namesake', 2001, { author: [{ family: 'Alpha', given: 'Zoe' }] }),
  book('li', 1990, { author: [{ family: 'An', given: 'Li' }], title: 'An orchard' }),
  {
    id: 'story',
    type: 'article-magazine',
    title: 'A story',
    'container-title': 'M',
    ...issued(1950),
  },
];
const items = new Map(records.map((item) => [item.id, item]));

function cluster(mode: ClusterMode, ...works: (string | CitationItem)[]): Cluster {
  return { mode, items: works.map((work) => (typeof work === 'string' ? { key: work } : work)) };
}
const inParentheses = (...works: (string | CitationItem)[]) => cluster('parenthetical', ...works);
const inSentence = (...works: (string | CitationItem)[]) => cluster('narrative', ...works);
const withoutAuthor = (...works: (string | CitationItem)[]) => cluster('suppress-author', ...works);

function format(clusters: readonly Cluster[], style = apa) {
  return formatPage(clusters, items, style, { locale: english });
}

describe('citations in APA 7', () => {
  const rows: readonly (readonly [string, Cluster, string])[] = [
    ['one author', inParentheses('one'), '(Alpha, 2001)'],
    ['two authors', inParentheses('two'), '(Alpha & Beta, 2002)'],
    ['three authors', inParentheses('three'), '(Na et al., 2003)'],
    ['no date', inParentheses('nodate'), '(Alpha, n.d.)'],
    ['an organization', inParentheses('org'), '(Smith & Sons & Beta, 2006)'],
    ['one page', inParentheses({ key: 'one', locator: '12' }), '(Alpha, 2001, p. 12)'],
    ['pages', inParentheses({ key: 'one', locator: '12-14' }), '(Alpha, 2001, pp. 12–14)'],
    ['more pages', inParentheses({ key: 'one', locator: '3, 5' }), '(Alpha, 2001, pp. 3, 5)'],
    [
      'a chapter',
      inParentheses({ key: 'one', locator: '3', label: 'chapter' }),
      '(Alpha, 2001, Chapter 3)',
    ],
    [
      'a paragraph',
      inParentheses({ key: 'one', locator: '4', label: 'paragraph' }),
      '(Alpha, 2001, para. 4)',
    ],
    ['a prefix', inParentheses({ key: 'one', prefix: 'see' }), '(see Alpha, 2001)'],
    ['a prefix with its space', inParentheses({ key: 'one', prefix: 'see ' }), '(see Alpha, 2001)'],
    [
      'a suffix in words',
      inParentheses({ key: 'one', suffix: ' and later' }),
      '(Alpha, 2001 and later)',
    ],
    [
      'a suffix',
      inParentheses({ key: 'one', locator: '3', suffix: ', emphasis added' }),
      '(Alpha, 2001, p. 3, emphasis added)',
    ],
    ['several works, sorted', inParentheses('gamma', 'one'), '(Alpha, 2001; Gamma, 2004)'],
    [
      'several works, held by a prefix',
      inParentheses({ key: 'gamma', prefix: 'see' }, 'one'),
      '(see Gamma, 2004; Alpha, 2001)',
    ],
    [
      'a prefix further on',
      inParentheses('gamma', { key: 'one', prefix: 'see also' }),
      '(Gamma, 2004; see also Alpha, 2001)',
    ],
    ['without author', withoutAuthor('one'), '(2001)'],
    ['without author, a page', withoutAuthor({ key: 'one', locator: '3' }), '(2001, p. 3)'],
    [
      'the second without author',
      inParentheses('one', { key: 'gamma', suppressAuthor: true }),
      '(Alpha, 2001; 2004)',
    ],
    [
      'the first without author, though it sorts last',
      withoutAuthor('gamma', 'one'),
      '(Alpha, 2001; 2004)',
    ],
    ['narrative, one author', inSentence('one'), 'Alpha (2001)'],
    ['narrative, two authors', inSentence('two'), 'Alpha and Beta (2002)'],
    ['narrative, three authors', inSentence('three'), 'Na et al. (2003)'],
    ['narrative, a sign in a name', inSentence('org'), 'Smith & Sons and Beta (2006)'],
    ['narrative, a page', inSentence({ key: 'one', locator: '3' }), 'Alpha (2001, p. 3)'],
    ['narrative, more works', inSentence('gamma', 'one'), 'Gamma (2004; Alpha, 2001)'],
    ['narrative, no date', inSentence('nodate'), 'Alpha (n.d.)'],
  ];
  // Each on a page of its own: works of one author on a page would be told apart.
  it.each(rows)('%s', (_, citation, expected) => {
    expect(plain(format([citation]).clusters[0] ?? '')).toBe(expected);
  });

  it.each(APA_ROWS.map(([item, , citation]) => [item.id, item, citation] as const))(
    'of the kinds of works: %s',
    (id, item, citation) => {
      const page = formatPage([inParentheses(id)], new Map([[id, item]]), apa, { locale: english });
      expect(plain(page.clusters[0] ?? '')).toBe(citation);
    },
  );

  it('give a title in place of an author, dressed as in parentheses', () => {
    expect(
      format([inParentheses('untitled'), inSentence('untitled'), inSentence('story')]).clusters,
    ).toEqual([
      '(<i>The Great Book</i>, 2007)',
      '<i>The Great Book</i> (2007)',
      '“A Story” (1950)',
    ]);
  });

  it('tell works of one author and year apart by letters, in the order of titles', () => {
    const page = format([
      inParentheses('earlier'),
      inSentence('later'),
      inParentheses('later', 'earlier'),
    ]);
    expect(page.clusters).toEqual(['(Gamma, 2005b)', 'Gamma (2005a)', '(Gamma, 2005a, 2005b)']);
    expect(page.list.map(({ html }) => plain(html))).toEqual([
      'Gamma, D. (2005a). The acorn. A Press.',
      'Gamma, D. (2005b). Zebras. A Press.',
    ]);
  });

  it('tell a work apart from one that is listed and not cited', () => {
    const cited = [inParentheses('earlier')];
    const page = formatPage(cited, items, apa, { locale: english, uncited: ['later'] });
    expect(page.clusters).toEqual(['(Gamma, 2005b)']);
  });

  it('tell authors of one family name apart by initials', () => {
    const page = format([inParentheses('one'), inSentence('namesake')]);
    expect(page.clusters).toEqual(['(A. B. Alpha, 2001)', 'Z. Alpha (2001)']);
  });

  it('come with a list in the order of the style, articles of titles left out', () => {
    const page = format([inParentheses('gamma', 'untitled', 'one', 'li')]);
    expect(page.list.map(({ key }) => key)).toEqual(['one', 'li', 'gamma', 'untitled']);
    const titles = ['The ant', 'A bee', 'An owl', 'Crow'].map((title, index) =>
      book(`t${index}`, 2000, { title }),
    );
    const untitled = formatPage(
      [inParentheses('t3', 't2', 't1', 't0')],
      new Map(titles.map((item) => [item.id, item])),
      apa,
      { locale: english },
    );
    expect(untitled.list.map(({ key }) => key)).toEqual(['t0', 't1', 't3', 't2']);
    expect(plain(untitled.clusters[0] ?? '')).toBe(
      '(The Ant, 2000; A Bee, 2000; Crow, 2000; An Owl, 2000)',
    );
  });

  it('are the same on a page whatever pages came before', () => {
    const page = [inParentheses('later', { key: 'one', locator: '3' }), inSentence('one')];
    const first = format(page);
    format([inParentheses('earlier', 'later', 'namesake'), inSentence('two')]);
    expect(format(page)).toEqual(first);
  });

  it('keep personal communications citable', () => {
    const letter: CslItem = {
      id: 'letter',
      type: 'personal_communication',
      author: [alpha],
      ...issued(2001, 3, 4),
    };
    const page = formatPage(
      [inParentheses('letter'), inParentheses('gamma')],
      new Map([...items, ['letter', letter]]),
      apa,
      { locale: english },
    );
    expect(page.clusters[0]).toBe('(A. B. Alpha, personal communication, March 4, 2001)');
    expect(page.list.map(({ key, html }) => [key, plain(html)])).toEqual([
      ['letter', 'Ann B. Alpha. March 4, 2001.'],
      ['gamma', 'Gamma, D. (2004). Book gamma. A Press.'],
    ]);
  });
});

describe('citations in other styles', () => {
  it('MLA: the author alone in a sentence, and the author after all where nothing would be left', () => {
    const page = format(
      [
        inSentence('one'),
        inSentence({ key: 'one', locator: '3' }),
        withoutAuthor('one'),
        withoutAuthor({ key: 'one', locator: '3' }),
        inSentence('one', 'gamma'),
        withoutAuthor('one', 'gamma'),
        inSentence('untitled'),
        inParentheses({ key: 'gamma', prefix: 'see' }, 'one'),
      ],
      mla,
    );
    expect(page.clusters).toEqual([
      'Alpha',
      'Alpha (3)',
      '(Alpha)',
      '(3)',
      'Alpha (Gamma)',
      '(Alpha; Gamma)',
      '<i>The Great Book</i>',
      '(see Gamma; Alpha)',
    ]);
  });

  it('Chicago author-date', () => {
    const page = format(
      [inParentheses('two', 'gamma'), inSentence('two'), withoutAuthor('two')],
      chicago,
    );
    expect(page.clusters).toEqual([
      '(Alpha and Beta 2002; Gamma 2004)',
      'Alpha and Beta (2002)',
      '(2002)',
    ]);
  });

  it('Chicago notes: the author in the text, the rest in the note', () => {
    const page = format(
      [
        inParentheses({ key: 'gamma', locator: '3' }),
        inSentence('two'),
        inSentence('untitled'),
        withoutAuthor('untitled'),
      ],
      notes,
    );
    expect(page.clusters).toEqual(['', 'Alpha and Beta', '<i>The Great Book</i>', '']);
    expect(page.notes).toEqual([
      'Dora Gamma, <i>Book Gamma</i> (A Press, 2004), 3.',
      'Ann B. Alpha and Carl Beta, <i>Book Two</i> (A Press, 2002).',
      '<i>The Great Book</i> (A Press, 2007).',
      '<i>The Great Book</i>.',
    ]);
    expect(page.inline).toEqual([
      'Gamma, <i>Book Gamma</i>, 3.',
      '<i>Book Two</i>.',
      '<i>The Great Book</i>.',
      '<i>The Great Book</i>.',
    ]);
  });

  it('Chicago notes: never empty, where the work was cited right before', () => {
    const page = format(
      [inParentheses('gamma'), inSentence('gamma'), withoutAuthor('gamma')],
      notes,
    );
    expect(page.clusters).toEqual(['', 'Gamma', '']);
    expect(page.notes).toEqual([
      'Dora Gamma, <i>Book Gamma</i> (A Press, 2004).',
      'Gamma, <i>Book Gamma</i>.',
      'Gamma, <i>Book Gamma</i>.',
    ]);
  });

  it('Chicago notes: without the subtitle, unless two works would be taken for one', () => {
    const [first, second] = [
      book('study', 2001, { author: [gamma], title: 'Talks: A study' }),
      book('another', 2002, { author: [gamma], title: 'Talks: Another study' }),
    ] as const;
    const notesOf = (...works: CslItem[]) =>
      formatPage(
        [...works, ...works].map(({ id }) => inParentheses(id)),
        new Map(works.map((work) => [work.id, work])),
        notes,
        { locale: english },
      );
    const alone = notesOf(first);
    expect(alone.notes[1]).toBe('Gamma, <i>Talks</i>.');
    expect(alone.list[0]?.html).toContain('<i>Talks: A Study</i>');
    expect(notesOf(first, second).notes.slice(2)).toEqual([
      'Gamma, <i>Talks: A Study</i>.',
      'Gamma, <i>Talks: Another Study</i>.',
    ]);
    expect(notesOf({ ...first, 'title-short': 'A word' }).notes[1]).toBe('Gamma, <i>A Word</i>.');
  });

  it('numbers: the author is named before the number', () => {
    const page = format([inParentheses('gamma'), inSentence('two'), inSentence('untitled')], ieee);
    expect(page.clusters).toEqual(['[1]', 'Alpha and Beta [2]', '<i>The Great Book</i> [3]']);
    expect(page.list.map(({ key }) => key)).toEqual(['gamma', 'two', 'untitled']);
  });
});

describe('marks around works', () => {
  const clusters = [
    inParentheses({ key: 'gamma', prefix: 'see' }, { key: 'one', locator: '3' }),
    inParentheses('later', 'earlier'),
    inSentence('two'),
    inSentence('two', 'one'),
    withoutAuthor('one'),
  ];

  it('hold each work’s part, a narrative citation whole', () => {
    const page = formatPage(clusters, items, apa, { locale: english, marked: true });
    const [first, second, third, fourth] = page.clusters;
    expect(first).toBe(
      '(<a data-cite="gamma">see Gamma, 2004</a>; <a data-cite="one">Alpha, 2001, p. 3</a>)',
    );
    expect(second).toBe(
      '(<a data-cite="later">Gamma, 2005a</a>, <a data-cite="earlier">2005b</a>)',
    );
    expect(third).toBe('<a data-cite="two">Alpha and Beta (2002)</a>');
    expect(fourth).toBe(
      '<a data-cite="two">Alpha and Beta</a> (<a data-cite="two">2002</a>; <a data-cite="one">Alpha, 2001</a>)',
    );
  });

  it.each([apa, mla, chicago, notes, ieee])('change no text: $id', (style) => {
    const marked = formatPage(clusters, items, style, { locale: english, marked: true });
    const bare = formatPage(clusters, items, style, { locale: english });
    const unmarked = (html: string) => html.replace(/<\/?a\b[^>]*>/g, '');
    expect(marked.clusters.map(unmarked)).toEqual(bare.clusters);
    expect(marked.notes.map(unmarked)).toEqual(bare.notes);
    expect(marked.list).toEqual(bare.list);
  });
});

describe('what cannot be cited', () => {
  it('an unknown key, an empty citation, a work without names and title', () => {
    expect(() => format([inParentheses('nobody')])).toThrow('no record with the key "nobody"');
    expect(() => format([inParentheses()])).toThrow('A citation cites no work.');
    const empty = new Map<string, CslItem>([['x', { id: 'x', type: 'book' }]]);
    expect(() => formatPage([inSentence('x')], empty, apa, { locale: english })).toThrow('"x"');
  });

  it('no citations at all is an empty page', () => {
    expect(format([])).toEqual({ clusters: [], notes: [], inline: [], list: [] });
  });
});

describe('a cache of pages', () => {
  it('is asked first, and a spoilt entry is formatted anew', () => {
    const kept = new Map<string, string>();
    const cache = {
      get: (key: string) => kept.get(key),
      set: (key: string, value: string) => void kept.set(key, value),
    };
    const citing = [inParentheses('one'), inSentence('two')];
    const page = formatPage(citing, items, apa, { locale: english, cache });
    const pages = [...kept].filter(([, value]) => value.startsWith('{'));
    expect(pages.map(([, value]) => JSON.parse(value))).toEqual([page]);
    const size = kept.size;
    expect(formatPage(citing, items, apa, { locale: english, cache })).toEqual(page);
    expect(kept.size).toBe(size);
    for (const [key] of pages) kept.set(key, '{"clusters":[1]}');
    expect(formatPage(citing, items, apa, { locale: english, cache })).toEqual(page);
  });
});
