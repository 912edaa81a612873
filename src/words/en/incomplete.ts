import { listed } from '../../core/text/words.ts';

/** What is said beside a reference of which not everything is confirmed. */
export const incompleteWords = {
  /** Fields whose CSL names are no words of a sentence. */
  fields: {
    issued: 'year',
    'chapter-number': 'chapter',
    'volume-title': 'title of the volume',
    'part-number': 'part',
    'part-title': 'title of the part',
    'supplement-number': 'supplement',
    page: 'pages',
    genre: 'kind of work',
    medium: 'medium',
    'event-title': 'event',
    'event-place': 'place of the event',
    'event-date': 'date of the event',
    'collection-title': 'series',
    'collection-number': 'number in the series',
    'publisher-place': 'place of publication for styles that print it',
    archive_location: 'place in the archive',
    'original-date': 'year of the first edition',
    'original-title': 'original title',
    'reviewed-title': 'title of the work reviewed',
    DOI: 'DOI',
    URL: 'address',
  },
  /** What a work is published in, by its type. */
  containers: {
    'article-journal': 'journal',
    'article-magazine': 'magazine',
    'article-newspaper': 'newspaper',
    chapter: 'book',
    'entry-dictionary': 'dictionary',
    'entry-encyclopedia': 'encyclopedia',
  },
  website: 'website',
  whole: 'title of the collection',
  lead: 'Incomplete: ',
  /** “volume, issue and pages are not confirmed.” */
  notConfirmed: (missing: readonly string[]) =>
    `${listed(missing)} ${missing.length === 1 && missing[0] !== 'pages' ? 'is' : 'are'} not confirmed.`,
  missing: 'What is missing is not confirmed.',
  someOf: (count: number, total: number) => `${count} of these ${total} references`,
  check: { before: 'Check ', page: 'the publisher’s page', after: ' before you hand this in' },
};
