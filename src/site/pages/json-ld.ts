import { oneIsbn } from '../../core/bibliography/isbns.ts';
import { direct } from '../../core/bibliography/name-forms.ts';
import { plainTitle } from '../../core/bibliography/short-name.ts';
import type { EntryOf } from '../../core/body/entry.ts';
import { CSL_FILE, DATA_PACKAGE, dataPaths } from '../../core/formats/data/data-package.ts';
import { dataTables } from '../../core/formats/data/tables.ts';
import { oneIssn } from '../../core/formats/identifiers.ts';
import type { CslType } from '../../core/model/csl.ts';
import type { DateField } from '../../core/model/dates.ts';
import type { Name } from '../../core/model/names.ts';
import * as PAGE_PATHS from '../../core/model/page-paths.ts';
import type { SiteConfig } from '../../core/model/site-config.ts';
import type { WorkData } from '../../core/model/work.ts';
import { doiAddress } from '../../core/text/doi.ts';
import { capitalized } from '../../core/text/words.ts';
import type { EssayPlace } from './essay-metadata.ts';
import { firstAndLast } from './tag-values.ts';

/** What JSON-LD is made of here. */
type Value = string | readonly Value[] | { readonly [property: string]: Value | undefined };
type Thing = { readonly [property: string]: Value | undefined };

/** The types of schema.org that fit; all others are creative works. */
const TYPES: Partial<Record<CslType, string>> = {
  'article-journal': 'ScholarlyArticle',
  review: 'ScholarlyArticle',
  'review-book': 'ScholarlyArticle',
  'paper-conference': 'ScholarlyArticle',
  article: 'ScholarlyArticle',
  book: 'Book',
  classic: 'Book',
  collection: 'Book',
  chapter: 'Chapter',
  thesis: 'Thesis',
  report: 'Report',
};

/**
 * The page of a work as JSON-LD after schema.org: our review of the work, and the work in it, with
 * what is confirmed and no more.
 */
export function workJsonLd(
  record: WorkData,
  { address, editors }: Pick<EssayPlace, 'address' | 'editors'>,
): Thing {
  return {
    '@context': 'https://schema.org',
    '@type': 'Review',
    url: address,
    author: organization(capitalized(editors)),
    reviewBody: record.summary,
    itemReviewed: reviewed(record),
  };
}

/** The page of an essay as JSON-LD. Its date is that of its last change. */
export function essayJsonLd(
  { title, standfirst, date, author }: EntryOf<'essays'>['data'],
  { address, site, editors }: Omit<EssayPlace, 'language'>,
): Thing {
  return {
    '@context': 'https://schema.org',
    '@type': 'ScholarlyArticle',
    url: address,
    headline: title,
    description: standfirst,
    author:
      author?.map((name) => ({ '@type': 'Person', name })) ?? organization(capitalized(editors)),
    dateModified: date,
    isPartOf: { '@type': 'WebSite', name: site },
  };
}

/** The library as data: a data set of schema.org, with its files. */
export function datasetJsonLd(config: SiteConfig, home: string): Thing {
  const { title, description, licence, editors, language } = config;
  const download = (path: string, encodingFormat: string): Thing => ({
    '@type': 'DataDownload',
    contentUrl: `${home}${path}`,
    encodingFormat,
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    description,
    url: `${home}${PAGE_PATHS.about}#data`,
    license: licence.url,
    inLanguage: language,
    creator: organization(capitalized(editors)),
    isAccessibleForFree: 'https://schema.org/True',
    distribution: [
      download(DATA_PACKAGE, 'application/vnd.datapackage+json'),
      download(CSL_FILE, 'application/vnd.citationstyles.csl+json'),
      ...dataTables(config).flatMap((table) => {
        const { csv, json } = dataPaths(table);
        return [download(csv, 'text/csv'), download(json, 'application/json')];
      }),
    ],
  };
}

function reviewed(record: WorkData): Thing {
  const type = TYPES[record.type] ?? 'CreativeWork';
  const isPart = type === 'Chapter' || record.type === 'paper-conference';
  const pages = isPart || type === 'ScholarlyArticle' ? record.page : undefined;
  const range = pages === undefined ? undefined : firstAndLast(pages);
  const publisher = record.publisher === undefined ? undefined : organization(record.publisher);
  const isbn = record.ISBN === undefined ? undefined : oneIsbn(record.ISBN);
  return {
    '@type': type,
    name: plainTitle(record.title),
    author: record.author?.map(person),
    editor: record.editor?.map(person),
    translator: record.translator?.map(person),
    datePublished: isoDate(record.issued),
    isPartOf: isPart
      ? wholeBook(record, isbn)
      : type === 'ScholarlyArticle'
        ? issue(record)
        : whole(record),
    ...(type === 'Thesis' ? { sourceOrganization: publisher } : { publisher }),
    isbn: type === 'Book' ? isbn : undefined,
    pageStart: range?.[0],
    pageEnd: range?.[1],
    pagination: range === undefined ? pages : undefined,
    inLanguage: record.language,
    url: record.URL,
    sameAs: record.DOI === undefined ? undefined : doiAddress(record.DOI),
  };
}

/** The issue in its volume in its journal, as far as each is known. */
function issue(record: WorkData): Thing | undefined {
  const name = record['container-title'];
  const levels: (Thing | undefined)[] = [
    name === undefined
      ? undefined
      : {
          '@type': 'Periodical',
          name: plainTitle(name),
          issn: record.ISSN === undefined ? undefined : oneIssn(record.ISSN),
        },
    record.volume === undefined
      ? undefined
      : { '@type': 'PublicationVolume', volumeNumber: record.volume },
    record.issue === undefined
      ? undefined
      : { '@type': 'PublicationIssue', issueNumber: record.issue },
  ];
  return levels.reduce(
    (outer, level) => (level ? { ...level, isPartOf: outer } : outer),
    undefined,
  );
}

function wholeBook(record: WorkData, isbn: string | undefined): Thing | undefined {
  const name = record['container-title'];
  return name === undefined ? undefined : { '@type': 'Book', name: plainTitle(name), isbn };
}

function whole(record: WorkData): Thing | undefined {
  const name = record['container-title'];
  return name === undefined ? undefined : { '@type': 'CreativeWork', name: plainTitle(name) };
}

function person(name: Name): Thing {
  if ('literal' in name && name.person === undefined) return organization(name.literal);
  const parts = 'literal' in name ? {} : { familyName: name.family, givenName: name.given };
  return { '@type': 'Person', name: direct(name), ...parts };
}

function organization(name: string): Thing {
  return { '@type': 'Organization', name };
}

/** Year, month or day; what is a season, a range or about is no date of ISO 8601. */
function isoDate(date: DateField | undefined): string | undefined {
  return typeof date === 'string' && /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?$/.test(date)
    ? date
    : undefined;
}
