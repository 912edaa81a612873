import { describe, expect, it, test } from 'vitest';
import { workSchema } from '../../src/core/model/work.ts';
import { workCoins } from '../../src/site/pages/coins.ts';
import { fixtureWorks } from '../fixtures/library.ts';

/** The pairs of a record, written as its front matter would be, taken apart as a form is. */
function pairsOf(fields: Record<string, unknown>): [string, string][] {
  const record = workSchema.parse({
    type: 'book',
    title: 'A title',
    basis: { grade: 'record-only', date: '2026-11' },
    ...fields,
  });
  return [...new URLSearchParams(workCoins('key', record))];
}

const IN_BOOK = {
  title: 'A part',
  'container-title': 'The whole',
  page: '1-9',
  publisher: 'Press',
};

describe('a work in a list, for citation managers', () => {
  test('an article in a journal', () => {
    expect(
      pairsOf({
        type: 'article-journal',
        title: 'Salt & <i>water</i>: R=1 + 50%',
        author: [
          { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' },
          { literal: 'Health, Education and Welfare' },
          { family: 'Sitting Bull' },
          { family: 'hooks', given: 'bell' },
        ],
        issued: '2010-03',
        'container-title': 'A Journal',
        volume: '38',
        issue: '7',
        page: '886-900',
        ISSN: '0090-4392',
        language: 'en',
        DOI: '10.1002/jcop.20403',
      }),
    ).toEqual([
      ['ctx_ver', 'Z39.88-2004'],
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:journal'],
      ['rft.genre', 'article'],
      ['rft.atitle', 'Salt & water: R=1 + 50%'],
      ['rft.au', 'van der Berg, Jan'],
      ['rft.au', 'Health Education and Welfare,'],
      ['rft.au', 'Sitting Bull,'],
      ['rft.au', 'hooks, bell'],
      ['rft.date', '2010-03'],
      ['rft.jtitle', 'A Journal'],
      ['rft.volume', '38'],
      ['rft.issue', '7'],
      ['rft.pages', '886-900'],
      ['rft.issn', '0090-4392'],
      ['rft.language', 'en'],
      ['rft_id', 'info:doi/10.1002/jcop.20403'],
    ]);
  });

  test.each([
    [
      'book',
      {},
      'book',
      [
        ['rft.genre', 'book'],
        ['rft.btitle', 'A title'],
      ],
    ],
    [
      'chapter',
      IN_BOOK,
      'book',
      [
        ['rft.genre', 'bookitem'],
        ['rft.atitle', 'A part'],
        ['rft.btitle', 'The whole'],
        ['rft.pages', '1-9'],
        ['rft.pub', 'Press'],
      ],
    ],
    [
      'paper-conference',
      IN_BOOK,
      'book',
      [
        ['rft.genre', 'proceeding'],
        ['rft.atitle', 'A part'],
        ['rft.btitle', 'The whole'],
        ['rft.pages', '1-9'],
        ['rft.pub', 'Press'],
      ],
    ],
    [
      'report',
      { publisher: 'An office' },
      'book',
      [
        ['rft.genre', 'report'],
        ['rft.btitle', 'A title'],
        ['rft.pub', 'An office'],
      ],
    ],
    [
      'pamphlet',
      { publisher: 'An office' },
      'book',
      [
        ['rft.genre', 'report'],
        ['rft.btitle', 'A title'],
        ['rft.pub', 'An office'],
      ],
    ],
    [
      'thesis',
      { publisher: 'A school', genre: 'Doctoral dissertation' },
      'dissertation',
      [
        ['rft.title', 'A title'],
        ['rft.inst', 'A school'],
        ['rft.degree', 'Doctoral dissertation'],
      ],
    ],
    [
      'manuscript',
      {},
      'dc',
      [
        ['rft.type', 'manuscript'],
        ['rft.title', 'A title'],
      ],
    ],
    [
      'webpage',
      { 'container-title': 'A site', URL: 'https://example.org/?a=1&b=2' },
      'dc',
      [
        ['rft.type', 'webpage'],
        ['rft.title', 'A title'],
        ['rft.source', 'A site'],
        ['rft_id', 'https://example.org/?a=1&b=2'],
      ],
    ],
    [
      'software',
      {},
      'dc',
      [
        ['rft.type', 'document'],
        ['rft.title', 'A title'],
      ],
    ],
  ] as const)('a %s', (type, fields, format, pairs) => {
    expect(pairsOf({ type, ...fields })).toEqual([
      ['ctx_ver', 'Z39.88-2004'],
      ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${format}`],
      ...pairs,
    ]);
  });

  test('says nothing that is not confirmed, and names no editor as an author', () => {
    const pairs = pairsOf({
      editor: [{ family: 'Cole', given: 'Ann' }],
      unconfirmed: [{ field: 'issued', value: '1947' }],
    });
    expect(JSON.stringify(pairs)).not.toMatch(/Cole|1947/);
  });

  it('is one line of safe characters for every work of a library', () => {
    for (const { id, data } of fixtureWorks()) {
      expect(workCoins(id, data)).toMatch(/^(?:[\w.]+=[\w.~!*'() %,/:-]+(?:&|$))+$/);
    }
  });
});
