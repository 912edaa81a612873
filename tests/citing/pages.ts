import fc from 'fast-check';
import type { CitationItem } from '../../src/core/body/citation.ts';
import type { Cluster } from '../../src/core/citing/citation.ts';
import type { CslItem, CslName } from '../../src/core/model/csl.ts';
import { alpha, beta, gamma, issued } from './works.ts';

/** A page to be formatted, with the records of all works that it may cite. */
export interface CitingPage {
  readonly clusters: readonly Cluster[];
  readonly items: ReadonlyMap<string, CslItem>;
}

/** A few write much, many write little; rarely, two share a family name or a name has more parts. */
const name = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom<CslName>(alpha, beta, gamma) },
  {
    weight: 18,
    arbitrary: fc
      .constantFrom(...'BCDEFGHIJK')
      .map((letter): CslName => ({ family: `${letter}elta`, given: 'Ann' })),
  },
  {
    weight: 12,
    arbitrary: fc.constantFrom<CslName>(
      { family: 'Alpha', given: 'Zoe' },
      { family: 'Alpha', given: 'Anna B.' },
      { family: 'Alpha' },
      { literal: 'Alpha' },
      { family: 'Delta', given: 'Lu', 'dropping-particle': 'von' },
      { family: 'Beta', given: 'Carl', 'non-dropping-particle': 'de' },
      { family: 'de Beta', given: 'Carl' },
      { family: 'Gamma', given: 'Dora', suffix: 'Jr.' },
      { literal: 'An Agency' },
      { literal: 'A Press' },
    ),
  },
);
const names = fc.array(name, { minLength: 1, maxLength: 4 });
/** A value in so many of a hundred records. */
function inShare<Value>(percent: number, arbitrary: fc.Arbitrary<Value>) {
  return fc.oneof(
    { weight: percent, arbitrary },
    { weight: 100 - percent, arbitrary: fc.constant(undefined) },
  );
}

const record = fc.record({
  type: fc.constantFrom(
    'book',
    'book',
    'article-journal',
    'chapter',
    'report',
    'webpage',
    'interview',
    'personal_communication',
    'legal_case',
  ),
  title: fc.constantFrom(
    'The acorn',
    'A bee',
    'Zebras',
    'Alpha',
    'Crow & <i>Dove</i>',
    'An Agency',
    'Owls: An essay',
    'Twelve swans',
    'Egrets',
    'On finches',
  ),
  author: inShare(85, names),
  editor: inShare(30, names),
  translator: inShare(15, names),
  year: inShare(85, fc.constantFrom(1999, 2001)),
  publisher: inShare(50, fc.constantFrom('A Press', 'B Press')),
  container: inShare(50, fc.constantFrom('Journal of Things', 'Alpha')),
  note: inShare(8, fc.constant('editor: Delta || Zoe')),
});

type RecordFields = typeof record extends fc.Arbitrary<infer Fields> ? Fields : never;

function item(fields: RecordFields, id: string): CslItem {
  const { type, title, author, editor, translator, year, publisher, container, note } = fields;
  return {
    id,
    type,
    title,
    ...(author && { author }),
    ...(editor && { editor }),
    ...(translator && { translator }),
    ...(publisher && { publisher }),
    ...(container && { 'container-title': container }),
    ...(note && { note }),
    ...(year && issued(year)),
  };
}

const WORKS = 12;
const citationItem = fc.record({
  key: fc.nat(WORKS - 1).map((index) => `w${index}`),
  locator: inShare(25, fc.constantFrom('3', '12-14', '3, 5')),
  label: inShare(25, fc.constantFrom('chapter' as const, 'page' as const)),
  prefix: inShare(25, fc.constantFrom('see', 'cf. & see')),
  suffix: inShare(25, fc.constantFrom(', emphasis added', ' and later')),
  suppressAuthor: inShare(25, fc.boolean()),
}) satisfies fc.Arbitrary<CitationItem>;
const cluster: fc.Arbitrary<Cluster> = fc.record({
  mode: fc.constantFrom('parenthetical', 'parenthetical', 'narrative', 'suppress-author'),
  items: fc.array(citationItem, { minLength: 1, maxLength: 3 }),
});

/** The records that several pages cite, with those pages. */
export const citingPages: fc.Arbitrary<readonly CitingPage[]> = fc
  .tuple(
    fc.array(record, { minLength: WORKS, maxLength: WORKS }),
    fc.array(fc.array(cluster, { minLength: 2, maxLength: 6, size: 'max' }), {
      minLength: 4,
      maxLength: 4,
    }),
  )
  .map(([records, pages]) => {
    const items = new Map(
      records.map((fields, index) => [`w${index}`, item(fields, `w${index}`)] as const),
    );
    return pages.map((clusters) => ({ clusters, items }));
  });
