import type { CslDateParts, CslItem, CslName, CslType } from '../../src/core/model/csl.ts';

/** Schematic records for the tables: names after the Greek alphabet, titles after their kind. */
export const alpha: CslName = { family: 'Alpha', given: 'Ann B.' };
export const beta: CslName = { family: 'Beta', given: 'Carl' };
export const gamma: CslName = { family: 'Gamma', given: 'Dora' };

export function issued(...parts: CslDateParts): Pick<CslItem, 'issued'> {
  return { issued: { 'date-parts': [parts] } };
}

export function many(count: number): CslName[] {
  const letter = (index: number) => String.fromCharCode(97 + index);
  return Array.from({ length: count }, (_, index) => ({
    family: `N${letter(index)}`,
    given: 'X.',
  }));
}

function work(id: string, type: CslType, variables: Partial<CslItem>): CslItem {
  return { id, type, ...variables };
}

const book = { title: 'A book', author: [alpha], publisher: 'A Press' };
const magazine = { title: 'An article', author: [alpha], 'container-title': 'A Magazine' };

/** A record, its reference in APA 7 without tags, and its citation in parentheses. */
export type Row = readonly [item: CslItem, reference: string, citation: string];

export const APA_ROWS: readonly Row[] = [
  [
    work('article', 'article-journal', {
      title: 'First title: A second part',
      author: [alpha, beta],
      'container-title': 'Journal of Things',
      volume: '38',
      issue: '7',
      page: '886-900',
      DOI: '10.1000/x',
      ...issued(2010, 9),
    }),
    'Alpha, A. B., & Beta, C. (2010). First title: A second part. Journal of Things, 38(7), 886–900. https://doi.org/10.1000/x',
    '(Alpha & Beta, 2010)',
  ],
  [
    work('advance', 'article-journal', {
      title: 'Is it so?',
      author: [alpha],
      'container-title': 'Journal of Things',
      status: 'advance online publication',
      ...issued(2010),
    }),
    'Alpha, A. B. (2010). Is it so? Journal of Things. Advance online publication.',
    '(Alpha, 2010)',
  ],
  [
    work('inpress', 'article-journal', {
      title: 'An article',
      author: [alpha],
      'container-title': 'Journal of Things',
      status: 'in press',
    }),
    'Alpha, A. B. (in press). An article. Journal of Things.',
    '(Alpha, in press)',
  ],
  [
    work('book', 'book', { ...book, 'publisher-place': 'Boston', ...issued(1946) }),
    'Alpha, A. B. (1946). A book. A Press.',
    '(Alpha, 1946)',
  ],
  [
    work('edition', 'book', { ...book, edition: '4', ...issued(2019) }),
    'Alpha, A. B. (2019). A book (4th ed.). A Press.',
    '(Alpha, 2019)',
  ],
  [
    work('revised', 'book', { ...book, edition: 'Rev. ed.', ...issued(2019) }),
    'Alpha, A. B. (2019). A book (Rev. ed.). A Press.',
    '(Alpha, 2019)',
  ],
  [
    work('volume', 'book', { ...book, volume: '2', ...issued(1999) }),
    'Alpha, A. B. (1999). A book (Vol. 2). A Press.',
    '(Alpha, 1999)',
  ],
  [
    work('translated', 'book', {
      ...book,
      translator: [beta],
      'original-date': { 'date-parts': [[1968]] },
      ...issued(1970),
    }),
    'Alpha, A. B. (1970). A book (C. Beta, Trans.). A Press. (Original work published 1968)',
    '(Alpha, 1968/1970)',
  ],
  [
    work('edited', 'book', {
      title: 'A book',
      editor: [alpha, beta],
      publisher: 'A Press',
      ...issued(1991),
    }),
    'Alpha, A. B., & Beta, C. (Eds.). (1991). A book. A Press.',
    '(Alpha & Beta, 1991)',
  ],
  [
    work('chapter', 'chapter', {
      title: 'A chapter',
      author: [alpha],
      editor: [beta, gamma],
      'container-title': 'A handbook',
      edition: '2',
      page: '431-441',
      publisher: 'A Press',
      ...issued(2002),
    }),
    'Alpha, A. B. (2002). A chapter. In C. Beta & D. Gamma (Eds.), A handbook (2nd ed., pp. 431–441). A Press.',
    '(Alpha, 2002)',
  ],
  [
    work('dissertation', 'thesis', {
      title: 'A dissertation',
      author: [alpha],
      genre: 'Doctoral dissertation',
      publisher: 'Some University',
      URL: 'https://example.org/d',
      ...issued(2008),
    }),
    'Alpha, A. B. (2008). A dissertation [Doctoral dissertation, Some University]. https://example.org/d',
    '(Alpha, 2008)',
  ],
  [
    work('report', 'report', {
      title: 'A report',
      author: [{ literal: 'World Organization of Things' }],
      number: '12',
      publisher: 'A Press',
      ...issued(2015),
    }),
    'World Organization of Things. (2015). A report (No. 12). A Press.',
    '(World Organization of Things, 2015)',
  ],
  [
    // APA 7, 9.29: a publisher that is the author is not named again.
    work('ownreport', 'report', {
      title: 'A report',
      author: [{ literal: 'World Organization of Things' }],
      publisher: 'World Organization of Things',
      URL: 'https://example.org/r',
      ...issued(2016),
    }),
    'World Organization of Things. (2016). A report. https://example.org/r',
    '(World Organization of Things, 2016)',
  ],
  [
    work('blog', 'post-weblog', {
      title: 'A post',
      author: [alpha],
      'container-title': 'A Blog',
      URL: 'https://example.org/b',
      ...issued(2013, 10, 7),
    }),
    'Alpha, A. B. (2013, October 7). A post. A Blog. https://example.org/b',
    '(Alpha, 2013)',
  ],
  [
    work('pamphlet', 'pamphlet', {
      title: 'A pamphlet',
      author: [alpha],
      number: '251',
      publisher: 'A Press',
      ...issued(1899, 5, 16),
    }),
    'Alpha, A. B. (1899, May 16). A pamphlet (No. 251). A Press.',
    '(Alpha, 1899)',
  ],
  [
    work('undatedpage', 'webpage', {
      title: 'A page',
      'container-title': 'A Site',
      URL: 'https://example.org/p',
      accessed: { 'date-parts': [[2026, 11, 1]] },
    }),
    'A page. (n.d.). A Site. Retrieved November 1, 2026, from https://example.org/p',
    '(A Page, n.d.)',
  ],
  [
    work('anonymousbook', 'book', {
      title: 'The great book',
      publisher: 'A Press',
      ...issued(1893),
    }),
    'The great book. (1893). A Press.',
    '(The Great Book, 1893)',
  ],
  [
    work('anonymousarticle', 'article-newspaper', {
      title: 'A small article',
      'container-title': 'A Paper',
      page: '3',
      ...issued(1893, 5, 1),
    }),
    'A small article. (1893, May 1). A Paper, 3.',
    '(“A Small Article,” 1893)',
  ],
  [work('undated', 'book', book), 'Alpha, A. B. (n.d.). A book. A Press.', '(Alpha, n.d.)'],
  [
    work('twentyone', 'book', { ...book, author: many(21), ...issued(2000) }),
    'Na, X., Nb, X., Nc, X., Nd, X., Ne, X., Nf, X., Ng, X., Nh, X., Ni, X., Nj, X., Nk, X., Nl, X., Nm, X., Nn, X., No, X., Np, X., Nq, X., Nr, X., Ns, X., … Nu, X. (2000). A book. A Press.',
    '(Na et al., 2000)',
  ],
  [
    work('three', 'book', { ...book, author: many(3), ...issued(2000) }),
    'Na, X., Nb, X., & Nc, X. (2000). A book. A Press.',
    '(Na et al., 2000)',
  ],
  [
    work('particle', 'book', {
      ...book,
      author: [{ family: 'Delta', given: 'Vic', 'non-dropping-particle': 'van' }],
      ...issued(2000),
    }),
    'van Delta, V. (2000). A book. A Press.',
    '(van Delta, 2000)',
  ],
  [
    work('droppingparticle', 'book', {
      ...book,
      author: [{ family: 'Delta', given: 'Lu', 'dropping-particle': 'von' }],
      ...issued(2000),
    }),
    'Delta, L. von. (2000). A book. A Press.',
    '(Delta, 2000)',
  ],
  [
    work('suffix', 'book', {
      ...book,
      author: [{ family: 'Epsilon', given: 'M. L.', suffix: 'Jr.' }, beta],
      ...issued(2000),
    }),
    'Epsilon, M. L., Jr., & Beta, C. (2000). A book. A Press.',
    '(Epsilon & Beta, 2000)',
  ],
  [
    work('hyphens', 'book', {
      ...book,
      author: [{ family: 'Zeta-Eta', given: 'Jean-Luc' }],
      ...issued(2000),
    }),
    'Zeta-Eta, J.-L. (2000). A book. A Press.',
    '(Zeta-Eta, 2000)',
  ],
  [
    work('circa', 'book', { ...book, issued: { 'date-parts': [[1900]], circa: true } }),
    'Alpha, A. B. (ca. 1900). A book. A Press.',
    '(Alpha, ca. 1900)',
  ],
  [
    work('range', 'book', { ...book, issued: { 'date-parts': [[1999], [2003]] } }),
    'Alpha, A. B. (1999–2003). A book. A Press.',
    '(Alpha, 1999–2003)',
  ],
  [
    work('openrange', 'book', { ...book, issued: { 'date-parts': [[1999], [0]] } }),
    'Alpha, A. B. (1999–). A book. A Press.',
    '(Alpha, 1999–)',
  ],
  [
    work('months', 'article-magazine', {
      ...magazine,
      issued: {
        'date-parts': [
          [1999, 5],
          [1999, 6],
        ],
      },
    }),
    'Alpha, A. B. (1999, May–June). An article. A Magazine.',
    '(Alpha, 1999)',
  ],
  [
    work('season', 'article-magazine', {
      ...magazine,
      issued: { 'date-parts': [[1999]], season: 2 },
    }),
    'Alpha, A. B. (1999, Summer). An article. A Magazine.',
    '(Alpha, 1999)',
  ],
  [
    work('literaldate', 'book', { ...book, issued: { literal: 'early 1900s' } }),
    'Alpha, A. B. (early 1900s). A book. A Press.',
    '(Alpha, early 1900s)',
  ],
  [
    work('beforechrist', 'book', { ...book, ...issued(-350) }),
    'Alpha, A. B. (350 B.C.E.). A book. A Press.',
    '(Alpha, 350 B.C.E.)',
  ],
  [
    work('titleonly', 'document', { title: 'Only a title' }),
    'Only a title. (n.d.).',
    '(Only a Title, n.d.)',
  ],
];
