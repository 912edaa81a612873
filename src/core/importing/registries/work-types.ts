/** What the registries call a kind of work, as CSL calls it. */
import { CSL_TYPES, type CslType } from '../../model/csl.ts';

/** The types of Crossref (https://api.crossref.org/v1/types). */
const CROSSREF: Readonly<Record<string, CslType>> = {
  'journal-article': 'article-journal',
  journal: 'periodical',
  'journal-issue': 'periodical',
  'journal-volume': 'periodical',
  book: 'book',
  monograph: 'book',
  'edited-book': 'book',
  'reference-book': 'book',
  'book-set': 'book',
  'book-series': 'book',
  'book-chapter': 'chapter',
  'book-section': 'chapter',
  'book-part': 'chapter',
  'book-track': 'chapter',
  'reference-entry': 'entry-encyclopedia',
  'proceedings-article': 'paper-conference',
  proceedings: 'book',
  'proceedings-series': 'book',
  dissertation: 'thesis',
  report: 'report',
  'report-component': 'report',
  'report-series': 'report',
  'posted-content': 'article',
  'peer-review': 'review',
  dataset: 'dataset',
  database: 'dataset',
  standard: 'standard',
  'standard-series': 'standard',
};

/** resourceTypeGeneral of the DataCite Metadata Schema (appendix 1, controlled lists). */
const DATACITE: Readonly<Record<string, CslType>> = {
  Audiovisual: 'motion_picture',
  Book: 'book',
  BookChapter: 'chapter',
  Collection: 'collection',
  ComputationalNotebook: 'software',
  ConferencePaper: 'paper-conference',
  ConferenceProceeding: 'book',
  DataPaper: 'article-journal',
  Dataset: 'dataset',
  Dissertation: 'thesis',
  Event: 'event',
  Image: 'graphic',
  InteractiveResource: 'webpage',
  Journal: 'periodical',
  JournalArticle: 'article-journal',
  PeerReview: 'review',
  Preprint: 'article',
  Presentation: 'speech',
  Report: 'report',
  Software: 'software',
  Sound: 'song',
  Standard: 'standard',
};

function inTable(table: Readonly<Record<string, CslType>>, name: string): CslType | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** A type of CSL or of Crossref as CSL; undefined for one that says nothing (`other`). */
export function cslType(name: string): CslType | undefined {
  return CSL_TYPES.find((type) => type === name) ?? inTable(CROSSREF, name);
}

/** A general type of DataCite as CSL; undefined for one that says nothing (`Text`, `Other`). */
export function dataciteType(name: string): CslType | undefined {
  return inTable(DATACITE, name);
}
