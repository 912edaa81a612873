/**
 * The shape of a bibliographic record in the code: CSL-JSON, as the Citation Style Language
 * defines it (CSL 1.0.2, https://docs.citationstyles.org/en/stable/specification.html, and its
 * schema csl-data.json). Everything that cites or exports starts from this type.
 */

/** Every item type of CSL 1.0.2, in the order of the specification's appendix III. */
export const CSL_TYPES = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'classic',
  'collection',
  'dataset',
  'document',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'event',
  'figure',
  'graphic',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'manuscript',
  'map',
  'motion_picture',
  'musical_score',
  'pamphlet',
  'paper-conference',
  'patent',
  'performance',
  'periodical',
  'personal_communication',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'review',
  'review-book',
  'software',
  'song',
  'speech',
  'standard',
  'thesis',
  'treaty',
  'webpage',
] as const;

export type CslType = (typeof CSL_TYPES)[number];

/** The name variables of CSL: each holds a list of names. */
export const CSL_NAME_VARIABLES = [
  'author',
  'chair',
  'collection-editor',
  'compiler',
  'composer',
  'container-author',
  'contributor',
  'curator',
  'director',
  'editor',
  'editor-translator',
  'editorial-director',
  'executive-producer',
  'guest',
  'host',
  'illustrator',
  'interviewer',
  'narrator',
  'organizer',
  'original-author',
  'performer',
  'producer',
  'recipient',
  'reviewed-author',
  'script-writer',
  'series-creator',
  'translator',
] as const;

export type CslNameVariable = (typeof CSL_NAME_VARIABLES)[number];

/** The date variables of CSL. */
export const CSL_DATE_VARIABLES = [
  'accessed',
  'available-date',
  'event-date',
  'issued',
  'original-date',
  'submitted',
] as const;

export type CslDateVariable = (typeof CSL_DATE_VARIABLES)[number];

/** The variables of CSL that hold plain text or a number; all are text here, as engines want it. */
export const CSL_TEXT_VARIABLES = [
  'abstract',
  'annote',
  'archive',
  'archive_collection',
  'archive_location',
  'archive-place',
  'authority',
  'call-number',
  'chapter-number',
  'citation-number',
  'collection-number',
  'collection-title',
  'container-title',
  'container-title-short',
  'dimensions',
  'division',
  'DOI',
  'edition',
  'event-place',
  'event-title',
  'genre',
  'ISBN',
  'ISSN',
  'issue',
  'jurisdiction',
  'keyword',
  'language',
  'license',
  'medium',
  'note',
  'number',
  'number-of-pages',
  'number-of-volumes',
  'original-publisher',
  'original-publisher-place',
  'original-title',
  'page',
  'part-number',
  'part-title',
  'PMCID',
  'PMID',
  'printing-number',
  'publisher',
  'publisher-place',
  'references',
  'reviewed-genre',
  'reviewed-title',
  'scale',
  'section',
  'source',
  'status',
  'supplement-number',
  'title',
  'title-short',
  'URL',
  'version',
  'volume',
  'volume-title',
] as const;

export type CslTextVariable = (typeof CSL_TEXT_VARIABLES)[number];

/** A personal name in parts, or a literal (an organization, a name that has no parts). */
export interface CslName {
  readonly family?: string | undefined;
  readonly given?: string | undefined;
  /** "van" in "Vincent van Gogh": always stays with the family name. */
  readonly 'non-dropping-particle'?: string | undefined;
  /** "von" in "Ludwig von Beethoven": dropped when the family name stands alone. */
  readonly 'dropping-particle'?: string | undefined;
  readonly suffix?: string | undefined;
  readonly literal?: string | undefined;
}

/** Year, or year and month, or year, month and day. Years before 1 are negative: 350 BC is -350, as CSL counts. */
export type CslDateParts =
  | readonly [number]
  | readonly [number, number]
  | readonly [number, number, number];

/**
 * A date of CSL-JSON: one set of parts, two for a range; an open range ends in the year 0, as
 * citeproc reads it.
 */
export interface CslDate {
  readonly 'date-parts'?: readonly CslDateParts[] | undefined;
  /** 1 spring, 2 summer, 3 autumn, 4 winter. */
  readonly season?: number | undefined;
  readonly circa?: boolean | undefined;
  /**
   * What cannot be put into parts, printed as it stands; parts beside it say what year it means, for
   * the order of lists.
   */
  readonly literal?: string | undefined;
}

/**
 * One record. `id` is the citation key. Only variables that are known are present: an empty
 * string never stands for "unknown".
 */
export type CslItem = {
  readonly id: string;
  readonly type: CslType;
  /**
   * The roles whose lists are cut short: what is cited says that there are others and names them
   * not. CSL has no form for it; ours goes into no CSL-JSON.
   */
  readonly others?: readonly CslNameVariable[] | undefined;
} & {
  readonly [V in CslNameVariable]?: readonly CslName[] | undefined;
} & { readonly [V in CslDateVariable]?: CslDate | undefined } & {
  readonly [V in CslTextVariable]?: string | undefined;
};
