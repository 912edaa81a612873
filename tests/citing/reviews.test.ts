import { describe, expect, test } from 'vitest';
import { reviewIn } from '../../src/core/citing/engine/reviews.ts';
import type { CslItem } from '../../src/core/model/csl.ts';

const review = (more: Partial<CslItem> = {}): CslItem => ({
  id: 'a',
  type: 'review-book',
  'reviewed-title': 'Knocking',
  volume: '4',
  ...more,
});
const DAY = { 'date-parts': [[2018, 5, 19]] } satisfies CslItem['issued'];
const AUTHOR = [{ family: 'Doe', given: 'Jane' }];

describe('a review', () => {
  test.each(['apa', 'nlm-citation-sequence'])(
    'stays one in %s, whose file knows reviews',
    (family) => {
      expect(reviewIn(review(), family)).toEqual({});
    },
  );

  test.each([
    [{}, 'article-journal'],
    [{ type: 'review' }, 'article-journal'],
    [{ issued: DAY }, 'article-journal'],
    [{ volume: undefined, issue: '2', issued: DAY }, 'article-journal'],
    [{ volume: undefined }, 'article-journal'],
    [{ volume: undefined, issued: { 'date-parts': [[2018, 5]] } }, 'article-journal'],
    [{ volume: undefined, issued: DAY }, 'article-magazine'],
  ] satisfies [Partial<CslItem>, string][])('is an article in all others: %j', (more, type) => {
    expect(reviewIn(review(more), 'ieee')).toEqual({ type });
  });

  test('that names no other work is not one here, nor is another work about one', () => {
    expect(reviewIn(review({ 'reviewed-title': undefined }), 'ieee')).toEqual({});
    expect(reviewIn(review({ type: 'chapter' }), 'ieee')).toEqual({});
  });

  test.each(['documentary film', 'TV series', 'Video'])(
    'of a %s names who directed it',
    (genre) => {
      const more = { 'reviewed-genre': genre, 'reviewed-author': AUTHOR };
      expect(reviewIn(review(more), 'nlm-citation-sequence')).toEqual({
        'reviewed-author': undefined,
        'reviewed-director': AUTHOR,
      });
      expect(reviewIn(review({ ...more, 'reviewed-genre': 'novel' }), 'ieee')).toEqual({
        type: 'article-journal',
      });
      expect(reviewIn(review({ 'reviewed-genre': genre }), 'ieee')).toEqual({
        type: 'article-journal',
      });
    },
  );
});
