import { describe, expect, it } from 'vitest';
import type { CitationCache } from '../../src/core/citing/cache-key.ts';
import type { Cluster } from '../../src/core/citing/citation.ts';
import { createEngines } from '../../src/core/citing/engine/engines.ts';
import { EVERY_WORD_LIST } from '../../src/core/citing/every-word-list.ts';
import { createFormatter } from '../../src/core/citing/formatter.ts';
import type { CslItem } from '../../src/core/model/csl.ts';
import { loadStyle } from '../../src/disk/style-files.ts';
import { prepareStyle } from '../../src/site/build/prepare-style.ts';
import { FIXTURE_ROOT } from '../fixtures/library.ts';
import { apa, english } from './helpers.ts';
import { alpha, beta, issued } from './works.ts';

const book = (author: typeof alpha, year: number): CslItem => {
  return { id: 'x', type: 'book', title: 'X', author: [author], ...issued(year) };
};
const clusters: readonly Cluster[] = [{ mode: 'narrative', items: [{ key: 'x' }] }];

describe('a formatter', () => {
  it('knows nothing of the works that another one of the same style holds', () => {
    const one = createFormatter(apa, english, { words: EVERY_WORD_LIST });
    const other = createFormatter(apa, english, { words: EVERY_WORD_LIST });
    const first = new Map([['x', book(alpha, 2001)]]);
    const second = new Map([['x', book(beta, 1999)]]);
    expect(one.page(clusters, first).clusters).toEqual(['Alpha (2001)']);
    expect(other.page(clusters, second).clusters).toEqual(['Beta (1999)']);
    expect(one.page(clusters, first).clusters).toEqual(['Alpha (2001)']);
  });

  it('keeps its texts in the cache that it was given last, under the keys that it tells', () => {
    const item = book(alpha, 2001);
    const [before, after] = [new Map<string, string>(), new Map<string, string>()];
    const formatter = createFormatter(apa, english, { words: EVERY_WORD_LIST, cache: before });
    formatter.references([item]);
    expect([...before.keys()]).toEqual([formatter.referenceKey(item)]);
    const later = formatter.withCache(after);
    const page = later.page(clusters, new Map([['x', item]]), { marked: true });
    expect(JSON.parse(after.get(later.pageKey(clusters, [item], { marked: true })) ?? '')).toEqual(
      page,
    );
    expect(before.size).toBe(1);
  });

  it.each([
    'apa',
    'ieee',
    'modern-language-association',
    'chicago-notes-bibliography-18th-edition',
  ])('prints no list where none is wanted (%s)', (id) => {
    const style = loadStyle(id, FIXTURE_ROOT);
    const cache = new Map<string, string>();
    const formatter = createFormatter(style, english, { words: EVERY_WORD_LIST, cache });
    const works = new Map([['x', book(alpha, 2001)]]);
    const { list, ...printed } = formatter.page(clusters, works);
    expect(list).toHaveLength(1);
    expect(formatter.page(clusters, works, { unlisted: true })).toEqual({ ...printed, list: [] });
  });
});

describe('the engines of a formatter', () => {
  it('are made once for each use and format, and anew when they were forgotten', () => {
    const engines = createEngines(apa, english, EVERY_WORD_LIST);
    const pages = engines.engine('pages');
    expect(engines.engine('pages')).toBe(pages);
    expect(engines.engine('pages', 'text')).not.toBe(pages);
    expect(engines.engine('order')).not.toBe(pages);
    engines.forget();
    expect(engines.engine('pages')).not.toBe(pages);
  });

  it('go on to work when the same style is prepared again', () => {
    const prepare = (before: readonly ReturnType<typeof prepareStyle>[], id = 'apa') =>
      prepareStyle(id, FIXTURE_ROOT, 'en', new Map<string, string>(), { before });
    const first = prepare([]);
    let made = 0;
    // A formatter that takes another cache goes on with its engines.
    const watched = {
      ...first,
      formatter: {
        ...first.formatter,
        withCache: (cache: CitationCache) => {
          made += 1;
          return first.formatter.withCache(cache);
        },
      },
    };
    prepare([watched]);
    expect(made).toBe(1);
    prepare([watched], 'ieee');
    expect(made).toBe(1);
  });
});
