import type { CslItem, CslType } from '../../model/csl.ts';

/**
 * A review that does not name what it reviews goes to the engine as an article, which it is, too.
 * The styles take the title of such a review for that of the work reviewed: “[Review of *Of tensions
 * and tricksters*]”. Here a title is the review’s own; what it reviews stands in `reviewed-title`.
 */
export function withoutUnnamedReview(item: CslItem): CslItem {
  if (item.title === undefined || item['reviewed-title'] !== undefined) return item;
  if (item['reviewed-genre'] !== undefined) return item;
  const { 'reviewed-author': reviewed, ...rest } = item;
  if (!isReview(item) && reviewed === undefined) return item;
  return isReview(item) ? { ...rest, type: 'article-journal' } : rest;
}

/** The style whose file has forms of its own for reviews, beside APA. */
const KNOWS_REVIEWS = 'nlm-citation-sequence';
const FILM = /\b(?:film|movie|motion picture|documentary|video|television|TV)\b/i;

/**
 * The changes to a review for our corrections of the style files. Those that know no reviews would
 * leave volume and pages out, so there a review is an article. Who made a film has directed it.
 */
export function reviewIn(item: CslItem, family: string): Record<string, unknown> {
  if (item['reviewed-title'] === undefined || family === 'apa') return {};
  const isFilm = FILM.test(item['reviewed-genre'] ?? '');
  const author = item['reviewed-author'];
  return {
    ...(isReview(item) && family !== KNOWS_REVIEWS && { type: typeOfArticle(item) }),
    ...(isFilm && author && { 'reviewed-author': undefined, 'reviewed-director': author }),
  };
}

function isReview({ type }: CslItem): boolean {
  return type === 'review' || type === 'review-book';
}

/** What has a day and neither volume nor issue stood in a magazine or a newspaper. */
function typeOfArticle({ volume, issue, issued }: CslItem): CslType {
  const hasDay = (issued?.['date-parts']?.[0]?.length ?? 0) > 2;
  return hasDay && volume === undefined && issue === undefined
    ? 'article-magazine'
    : 'article-journal';
}
