import { convert } from 'pandoc-wasm';
import { describe, expect, it } from 'vitest';
import type { Cluster } from '../../src/core/citing/citation.ts';
import type { CslItem } from '../../src/core/model/csl.ts';
import { formatPage } from './formatters.ts';
import { apa, english, plain } from './helpers.ts';
import { APA_ROWS, alpha, beta, gamma, issued } from './works.ts';

/** The same records and citations through pandoc's own citeproc, with the same style file. */
async function pandocPage(
  markdown: string,
  records: readonly CslItem[],
): Promise<{ citations: string[]; list: string[] }> {
  const { stdout } = await convert(
    {
      from: 'markdown',
      to: 'html',
      wrap: 'none',
      citeproc: true,
      csl: 'apa.csl',
      bibliography: ['works.json'],
    },
    markdown,
    { 'apa.csl': apa.xml, 'works.json': JSON.stringify(records) },
  );
  const [text = '', references = ''] = stdout.split('<div id="refs"');
  const contents = (html: string, pattern: RegExp) =>
    [...html.matchAll(pattern)].map(([, content = '']) => plain(content));
  return {
    citations: contents(text, /<p>([\s\S]*?)<\/p>/g),
    list: contents(references, /<div id="ref-[^>]*>([\s\S]*?)<\/div>/g),
  };
}

/** Where APA's manual is with us: pandoc's text, and what it would be by the manual. */
const DIFFERENCES: readonly (readonly [pandocs: string, byTheManual: string, rule: string])[] = [
  ['Alpha & Beta (2010, p. 3)', 'Alpha and Beta (2010, p. 3)', '8.17: "and" in the sentence'],
  ['Alpha & Beta (1991, p. 3)', 'Alpha and Beta (1991, p. 3)', '8.17: "and" in the sentence'],
  ['Epsilon & Beta (2000, p. 3)', 'Epsilon and Beta (2000, p. 3)', '8.17: "and" in the sentence'],
  [
    'World Organization of Things. (2016). A report. World Organization of Things. https://example.org/r',
    'World Organization of Things. (2016). A report. https://example.org/r',
    '9.29: the author is not named again as publisher',
  ],
  ['(Gamma, 2001b, 2001a)', '(Gamma, 2001a, 2001b)', '8.12: letters in their order'],
  ['Gamma & Beta (2001)', 'Gamma and Beta (2001)', '8.17: "and" in the sentence'],
];
const used = new Set<string>();

function byTheManual(pandocs: string): string {
  const difference = DIFFERENCES.find(([text]) => text === pandocs);
  if (difference === undefined) return pandocs;
  used.add(pandocs);
  return difference[1];
}

describe('agreement with pandoc', () => {
  it('on each kind of work, in the list and in every way of citing it', async () => {
    for (const [item] of APA_ROWS) {
      const { id } = item;
      const pandoc = await pandocPage(
        `[@${id}]\n\n@${id} [p. 3]\n\n[see @${id}, pp. 3-4]\n\n[-@${id}]`,
        [item],
      );
      const clusters: Cluster[] = [
        { mode: 'parenthetical', items: [{ key: id }] },
        { mode: 'narrative', items: [{ key: id, locator: '3' }] },
        { mode: 'parenthetical', items: [{ key: id, prefix: 'see', locator: '3-4' }] },
        { mode: 'suppress-author', items: [{ key: id }] },
      ];
      const page = formatPage(clusters, new Map([[id, item]]), apa, { locale: english });
      expect(page.clusters.map(plain)).toEqual(pandoc.citations.map(byTheManual));
      expect(page.list.map(({ html }) => plain(html))).toEqual(pandoc.list.map(byTheManual));
    }
  });

  it('on a page whose works must be told apart', async () => {
    const book = (id: string, title: string, author: CslItem['author']): CslItem => {
      return { id, type: 'book', title, author, publisher: 'A Press', ...issued(2001) };
    };
    const records = [
      book('a', 'Zebras', [gamma]),
      book('b', 'The acorn', [gamma]),
      book('c', 'Third', [alpha, beta, gamma]),
      book('d', 'Fourth', [alpha, gamma, beta]),
      book('e', 'Fifth', [{ family: 'Alpha', given: 'Zoe' }]),
      book('f', 'Sixth', [gamma, beta]),
    ];
    const pandoc = await pandocPage('[@a; @b]\n\n[@c]\n\n[@d; @e]\n\n@f\n\n@b', records);
    const clusters: Cluster[] = [
      { mode: 'parenthetical', items: [{ key: 'a' }, { key: 'b' }] },
      { mode: 'parenthetical', items: [{ key: 'c' }] },
      { mode: 'parenthetical', items: [{ key: 'd' }, { key: 'e' }] },
      { mode: 'narrative', items: [{ key: 'f' }] },
      { mode: 'narrative', items: [{ key: 'b' }] },
    ];
    const items = new Map(records.map((item) => [item.id, item]));
    const page = formatPage(clusters, items, apa, { locale: english });
    expect(page.clusters.map(plain)).toEqual(pandoc.citations.map(byTheManual));
    expect(page.list.map(({ html }) => plain(html))).toEqual(pandoc.list.map(byTheManual));
  });

  it('has no difference that is listed and does not occur', () => {
    expect([...used].sort()).toEqual(DIFFERENCES.map(([text]) => text).sort());
  });
});
