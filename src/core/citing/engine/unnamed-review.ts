import type { CslItem } from '../../model/csl.ts';

/**
 * A review that does not name what it reviews goes to the engine as an article, which it is, too.
 * The styles take the title of such a review for that of the work reviewed: “[Review of *Of tensions
 * and tricksters*]”. Here a title is the review’s own; what it reviews stands in `reviewed-title`.
 */
export function withoutUnnamedReview(item: CslItem): CslItem {
  if (item.title === undefined || item['reviewed-title'] !== undefined) return item;
  if (item['reviewed-genre'] !== undefined) return item;
  const { 'reviewed-author': reviewed, ...rest } = item;
  const isReview = item.type === 'review' || item.type === 'review-book';
  if (!isReview && reviewed === undefined) return item;
  return isReview ? { ...rest, type: 'article-journal' } : rest;
}
