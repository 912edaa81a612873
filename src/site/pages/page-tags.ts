import type { CslNameVariable, CslTextVariable, CslType } from '../../core/model/csl.ts';

/** A CSL variable and the page tag that carries it. */
export type TagOf = readonly [CslTextVariable, string];

/** How the page of a work tells Zotero and programs like it what the work is. */
export interface PageType {
  /** Zotero’s item type. */
  readonly item: string;
  /** Tags of this type, in this order: the last that Zotero takes as a type wins. */
  readonly tags?: readonly TagOf[];
}

const PUBLISHED = [
  ['publisher', 'citation_publisher'],
  ['publisher-place', 'z:place'],
] as const satisfies readonly TagOf[];

const IN_JOURNAL = [
  ['container-title', 'citation_journal_title'],
  ['publisher', 'citation_publisher'],
] as const satisfies readonly TagOf[];

const AS_REPORT: PageType = {
  item: 'report',
  tags: [
    ['publisher', 'citation_technical_report_institution'],
    ['number', 'citation_technical_report_number'],
    ['genre', 'z:reportType'],
    ['publisher-place', 'z:place'],
  ],
};

/**
 * What Zotero’s translator “Embedded Metadata” reads for each CSL type. Types that are not here go
 * out as documents; a pamphlet, a document or a manuscript with a publisher goes out as a report.
 */
export const PAGE_TYPES: Partial<Record<CslType, PageType>> = {
  'article-journal': { item: 'journalArticle', tags: IN_JOURNAL },
  review: { item: 'journalArticle', tags: IN_JOURNAL },
  'review-book': { item: 'journalArticle', tags: IN_JOURNAL },
  'article-magazine': {
    item: 'magazineArticle',
    tags: [['container-title', 'z:publicationTitle']],
  },
  'article-newspaper': {
    item: 'newspaperArticle',
    tags: [
      ['container-title', 'z:publicationTitle'],
      ['publisher-place', 'z:place'],
      ['section', 'z:section'],
    ],
  },
  article: { item: 'preprint', tags: [['publisher', 'z:repository']] },
  book: { item: 'book', tags: PUBLISHED },
  classic: { item: 'book', tags: PUBLISHED },
  collection: { item: 'book', tags: PUBLISHED },
  chapter: {
    item: 'bookSection',
    tags: [['container-title', 'citation_inbook_title'], ...PUBLISHED],
  },
  'entry-encyclopedia': {
    item: 'encyclopediaArticle',
    tags: [['container-title', 'z:encyclopediaTitle'], ...PUBLISHED],
  },
  'entry-dictionary': {
    item: 'dictionaryEntry',
    tags: [['container-title', 'z:dictionaryTitle'], ...PUBLISHED],
  },
  'paper-conference': {
    item: 'conferencePaper',
    tags: [
      ['container-title', 'citation_inbook_title'],
      ['event-title', 'citation_conference_title'],
      ...PUBLISHED,
    ],
  },
  speech: {
    item: 'presentation',
    tags: [
      ['event-title', 'z:meetingName'],
      ['publisher-place', 'z:place'],
      ['genre', 'z:presentationType'],
    ],
  },
  thesis: {
    item: 'thesis',
    tags: [
      ['publisher', 'citation_dissertation_institution'],
      ['genre', 'z:thesisType'],
      ['publisher-place', 'z:place'],
      ['archive', 'z:archive'],
    ],
  },
  report: AS_REPORT,
  pamphlet: AS_REPORT,
  document: AS_REPORT,
  manuscript: AS_REPORT,
  'post-weblog': { item: 'blogPost', tags: [['container-title', 'z:blogTitle']] },
  post: { item: 'forumPost', tags: [['container-title', 'z:forumTitle']] },
  webpage: { item: 'webpage', tags: [['container-title', 'z:websiteTitle']] },
};

/** Tags that mean the same for every type. */
export const COMMON_TAGS: readonly TagOf[] = [
  ['volume', 'citation_volume'],
  ['issue', 'citation_issue'],
  ['ISSN', 'citation_issn'],
  ['DOI', 'citation_doi'],
  ['edition', 'z:edition'],
  ['number-of-volumes', 'z:numberOfVolumes'],
  ['number-of-pages', 'z:numPages'],
  ['collection-title', 'z:series'],
  ['collection-number', 'z:seriesNumber'],
  ['language', 'citation_language'],
];

/**
 * Tags of creators, one tag a name. `citation_author` is not among them: where it stands, Zotero
 * drops all the others, splits double names and loses “Jr.”.
 */
export const CREATOR_TAGS: readonly (readonly [CslNameVariable, string])[] = [
  ['author', 'DC.creator'],
  ['editor', 'bib:editors'],
  ['translator', 'z:translators'],
  ['collection-editor', 'z:seriesEditors'],
  ['container-author', 'z:bookAuthors'],
  ['interviewer', 'z:interviewers'],
  ['recipient', 'z:recipients'],
  ['reviewed-author', 'z:reviewedAuthors'],
];
