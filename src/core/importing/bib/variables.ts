/** Fields of .bib files and the variables of CSL that they go into, as data. */
import type { CslDateVariable, CslNameVariable, CslTextVariable } from '../../model/csl.ts';
import { DATABASE_KIND, RECORD_ADDRESS } from '../record/databases.ts';

/** Where a field goes that the table of its entry type (`bib-types.ts`) does not name. */
export const TEXT_FIELDS: ReadonlyMap<string, CslTextVariable> = new Map<string, CslTextVariable>([
  ['abstract', 'abstract'],
  ['abbrev_source_title', 'container-title-short'],
  ['address', 'publisher-place'],
  ['art_number', 'number'],
  ['article-number', 'number'],
  ['articleno', 'number'],
  ['booktitle', 'container-title'],
  ['call-number', 'call-number'],
  ['callnumber', 'call-number'],
  ['chapter', 'chapter-number'],
  ['city', 'publisher-place'],
  ['copyright', 'license'],
  ['doi', 'DOI'],
  ['edition', 'edition'],
  ['eid', 'number'],
  ['eventplace', 'event-place'],
  ['eventtitle', 'event-title'],
  ['howpublished', 'medium'],
  ['institution', 'publisher'],
  ['isbn', 'ISBN'],
  ['issn', 'ISSN'],
  ['eissn', 'ISSN'],
  ['issue', 'issue'],
  ['journal', 'container-title'],
  ['journal-iso', 'container-title-short'],
  ['journaltitle', 'container-title'],
  ['language', 'language'],
  ['lccn', 'call-number'],
  ['library', 'call-number'],
  ['license', 'license'],
  ['location', 'publisher-place'],
  ['note', 'note'],
  ['number', 'number'],
  ['numpages', 'number-of-pages'],
  ['organization', 'publisher'],
  ['origlocation', 'original-publisher-place'],
  ['origpublisher', 'original-publisher'],
  ['origtitle', 'original-title'],
  ['pages', 'page'],
  ['pagetotal', 'number-of-pages'],
  ['part', 'part-number'],
  ['pmcid', 'PMCID'],
  ['pmid', 'PMID'],
  ['pubmed_id', 'PMID'],
  ['publisher', 'publisher'],
  ['school', 'publisher'],
  ['series', 'collection-title'],
  ['shortjournal', 'container-title-short'],
  ['shorttitle', 'title-short'],
  ['title', 'title'],
  ['type', 'genre'],
  ['url', 'URL'],
  ['venue', 'event-place'],
  ['version', 'version'],
  ['volume', 'volume'],
  ['volumes', 'number-of-volumes'],
]);

/** Fields that are titles: braces keep the case of their words. */
export const TITLE_FIELDS: ReadonlySet<string> = new Set([
  ...['title', 'subtitle', 'shorttitle', 'booktitle', 'booksubtitle', 'maintitle', 'mainsubtitle'],
  ...['series', 'eventtitle'],
]);

/** Fields that continue another, behind a colon. */
export const SUBTITLES: ReadonlyMap<string, string> = new Map([
  ['subtitle', 'title'],
  ['booksubtitle', 'booktitle'],
  ['mainsubtitle', 'maintitle'],
  ['journalsubtitle', 'journaltitle'],
]);

export const NAME_FIELDS: ReadonlyMap<string, CslNameVariable> = new Map<string, CslNameVariable>([
  ['author', 'author'],
  ['book-author', 'container-author'],
  ['bookauthor', 'container-author'],
  ['collaborator', 'contributor'],
  ['composer', 'composer'],
  ['director', 'director'],
  ['editor', 'editor'],
  ['editora', 'editor'],
  ['editorb', 'editor'],
  ['editorc', 'editor'],
  ['illustrator', 'illustrator'],
  ['interviewer', 'interviewer'],
  ['narrator', 'narrator'],
  ['origauthor', 'original-author'],
  ['performer', 'performer'],
  ['producer', 'producer'],
  ['recipient', 'recipient'],
  ['scriptwriter', 'script-writer'],
  ['serieseditor', 'collection-editor'],
  ['translator', 'translator'],
]);

/** The roles that `editortype` and fields like it name; undefined for a plain editor. */
export const EDITOR_ROLES: ReadonlyMap<string, CslNameVariable> = new Map<string, CslNameVariable>([
  ['collaborator', 'contributor'],
  ['compiler', 'compiler'],
  ['director', 'director'],
  ['editor', 'editor'],
  ['illustrator', 'illustrator'],
  ['organizer', 'organizer'],
  ['producer', 'producer'],
  ['translator', 'translator'],
]);

export const DATE_FIELDS: ReadonlyMap<string, CslDateVariable> = new Map<string, CslDateVariable>([
  ['date', 'issued'],
  ['early-access-date', 'available-date'],
  ['earlyaccessdate', 'available-date'],
  ['eventdate', 'event-date'],
  ['lastaccessed', 'accessed'],
  ['lastchecked', 'accessed'],
  ['origdate', 'original-date'],
  ['origyear', 'original-date'],
  ['accessed', 'accessed'],
  ['accessdate', 'accessed'],
  ['urldate', 'accessed'],
]);

/** Deposits that `eprinttype` names, as readers know them. */
export const ARCHIVES: ReadonlyMap<string, string> = new Map([
  ['arxiv', 'arXiv'],
  ['biorxiv', 'bioRxiv'],
  ['googlebooks', 'Google Books'],
  ['hdl', 'Handle System'],
  ['jstor', 'JSTOR'],
  ['medrxiv', 'medRxiv'],
  ['psyarxiv', 'PsyArXiv'],
  ['socarxiv', 'SocArXiv'],
  ['ssrn', 'SSRN'],
]);

function ofDatabase(names: string): readonly (readonly [string, string])[] {
  return names
    .split(/\s+/)
    .map((name) => [name, 'It belongs to the record of a database, not to the work.']);
}

/** Why a field of this name has no place, where more can be said than that. */
export const FIELD_REASONS: ReadonlyMap<string, string> = new Map<string, string>([
  ['file', 'It is the place of a file on somebody’s own disk.'],
  ['files', 'It is the place of a file on somebody’s own disk.'],
  ['pdf', 'It is the place of a file on somebody’s own disk.'],
  ['ids', 'A record has one key; these are other keys of the same work.'],
  ['groups', 'It is how the work was filed in another program.'],
  ['owner', 'It says who made the entry in another program.'],
  ['timestamp', 'It says when the entry was made in another program.'],
  ['date-added', 'It says when the entry was made in another program.'],
  ['date-modified', 'It says when the entry was changed in another program.'],
  ['creationdate', 'It says when the entry was made in another program.'],
  ['modificationdate', 'It says when the entry was changed in another program.'],
  ['options', 'It is an instruction to biblatex.'],
  ['execute', 'It is an instruction to biblatex.'],
  ['presort', 'It only orders a printed list.'],
  ['sortkey', 'It only orders a printed list.'],
  ['sortname', 'It only orders a printed list.'],
  ['sorttitle', 'It only orders a printed list.'],
  ['sortyear', 'It only orders a printed list.'],
  ['key', 'It only orders a printed list.'],
  ...ofDatabase(
    `adsnote affiliation affiliations author-email bdsk-url bibcode bibsource biburl cited-references
    coden conference_code correspondence_address correspondence_address1 da doc-delivery-number
    esi-highly-cited-paper esi-hot-paper funding-acknowledgement funding-text funding_details
    issue_date keywords-plus mendeley-groups mendeley-tags number-of-cited-references oa open_access
    orcid-numbers publication_stage references research-areas researcherid-numbers swhid times-cited
    unique-id usage-count-last-180-days usage-count-since-2013 web-of-science-categories
    web-of-science-index`,
  ),
  ['adsurl', RECORD_ADDRESS],
  ['document_type', DATABASE_KIND],
  ['primaryclass', 'A record holds the number of a preprint, not its subject class.'],
  ['eprintclass', 'A record holds the number of a preprint, not its subject class.'],
]);

/** Fields that steer the reading and are used up by it. */
export const USED_UP: ReadonlySet<string> = new Set(['crossref', 'xdata', 'langidopts']);
