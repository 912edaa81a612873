import { z } from 'zod';
import type { CslDate, CslItem, CslName, CslTextVariable } from '../../model/csl.ts';
import type { LeftOver } from '../record/imported.ts';
import { type ForeignName, foreignName, nameFromParts } from '../record/names.ts';
import { richTitle, withoutMarkup } from './foreign-text.ts';
import {
  filledTexts,
  isbns,
  leftOver,
  listOf,
  pages,
  recordRemarks,
  registryDate,
  texts,
} from './record-parts.ts';
import { RecordError, type RegistryRecord, type Update } from './registry-record.ts';
import { cslType } from './work-types.ts';

/** A date in whatever form: its reader tells what can be understood. */
const optionalDate = z.unknown().optional();

const update = z.looseObject({
  DOI: z.string(),
  type: z.string(),
  label: z.string().optional().catch(undefined),
  updated: optionalDate,
});

/**
 * A work as Crossref describes one (https://api.crossref.org/swagger-ui/index.html, and
 * https://github.com/CrossRef/rest-api-doc/blob/master/api_format.md), and as doi.org gives it
 * away as CSL-JSON: there titles are texts, here they are lists. Whatever has another form than
 * described is passed over, so that one odd field does not cost the record.
 */
const work = z.looseObject({
  DOI: z.string().optional().catch(undefined),
  type: z.string().optional().catch(undefined),
  title: texts,
  subtitle: texts,
  'original-title': texts,
  'container-title': texts,
  'short-container-title': texts,
  'container-title-short': texts,
  'collection-title': texts,
  'collection-number': texts,
  'group-title': texts,
  volume: texts,
  issue: texts,
  page: texts,
  'article-number': texts,
  number: texts,
  publisher: texts,
  'publisher-location': texts,
  'publisher-place': texts,
  'edition-number': texts,
  edition: texts,
  language: texts,
  genre: texts,
  degree: texts,
  version: texts,
  PMID: texts,
  PMCID: texts,
  ISSN: texts,
  ISBN: texts,
  abstract: texts,
  event: z
    .union([
      z.string().transform((name) => ({ name, location: undefined })),
      z.looseObject({ name: z.string().optional(), location: z.string().optional() }),
    ])
    .optional()
    .catch(undefined),
  author: listOf(foreignName),
  editor: listOf(foreignName),
  translator: listOf(foreignName),
  chair: listOf(foreignName),
  issued: optionalDate,
  published: optionalDate,
  posted: optionalDate,
  'published-print': optionalDate,
  'published-online': optionalDate,
  'update-to': listOf(update),
  'updated-by': listOf(update),
  relation: z
    .record(z.string(), listOf(z.looseObject({ id: z.string() })))
    .optional()
    .catch(undefined),
});
type Work = z.infer<typeof work>;

/** The answer of `/works/{doi}`: a message about one work. */
const message = z.looseObject({ message: z.looseObject({}) });

/**
 * The record in an answer of Crossref’s REST API. `today` (2026-11-25) tells dates of the future.
 * @throws {RecordError} where the answer is about no work.
 */
export function crossrefRecord(answer: unknown, today: string): RegistryRecord {
  const read = message.safeParse(answer);
  if (!read.success) throw new RecordError('Crossref answered with something that is no record.');
  return { ...workRecord(read.data.message, today), registry: 'crossref' };
}

/** The answer of `/works?query…`: a list of works. */
const list = z.looseObject({ message: z.looseObject({ items: z.array(z.unknown()) }) });

/**
 * The records in an answer to a search at Crossref, as far as they are records.
 * @throws {RecordError} where the answer is no list.
 */
export function crossrefRecords(answer: unknown, today: string): RegistryRecord[] {
  const read = list.safeParse(answer);
  if (!read.success) throw new RecordError('Crossref answered with something that is no list.');
  return read.data.message.items.flatMap((item) => {
    const { DOI, title } = work.safeParse(item).data ?? {};
    if (DOI === undefined || title === undefined || title.length === 0) return [];
    return [{ ...workRecord(item, today), registry: 'crossref' }];
  });
}

/**
 * A work in Crossref’s or CSL’s JSON.
 * @throws {RecordError} where it has neither title nor DOI.
 */
export function workRecord(given: unknown, today: string): Omit<RegistryRecord, 'registry'> {
  const read = work.safeParse(given);
  if (!read.success) throw new RecordError('The answer is no record of a work.');
  const { data } = read;
  if (data.title.length === 0 && data.DOI === undefined) {
    throw new RecordError('The answer has neither a title nor a DOI.');
  }
  const isbn = isbns(data.ISBN);
  const dateLeavings: LeftOver[] = [];
  const dates = datesOf(data, dateLeavings);
  const item: CslItem = {
    id: '',
    type: cslType(data.type ?? '') ?? 'document',
    ...textsOf(data, isbn.first),
    ...namesOf(data),
    ...dates,
  };
  return {
    item,
    alternatives: alternativesOf(data, isbn.others),
    updates: [
      ...data['updated-by'].map((notice) => updateOf(notice, 'updated-by')),
      ...data['update-to'].map((notice) => updateOf(notice, 'update-to')),
    ],
    leftOver: [...leavings(data), ...dateLeavings],
    remarks: [...recordRemarks(item, today), ...yearRemarks(dates), ...relationRemarks(data)],
  };
}

/** Title and subtitle in one, as CSL has them; a subtitle that the title ends with stands once. */
function wholeTitle({ title, subtitle }: Work): string | undefined {
  const [main] = title.map(richTitle);
  const sub = subtitle.map(richTitle).find((text) => text !== '');
  if (main === undefined || sub === undefined) return main ?? sub;
  const folded = (text: string): string => withoutMarkup(text).toLowerCase();
  if (folded(main).includes(folded(sub))) return main;
  return /[?!:]$/.test(main) ? `${main} ${sub}` : `${main}: ${sub}`;
}

function textsOf(data: Work, isbn: string | undefined): { [V in CslTextVariable]?: string } {
  const first = (list: readonly string[]): string | undefined => list.map(withoutMarkup)[0];
  const [container] = data['container-title'].map(withoutMarkup);
  // Crossref lists the series before the book where there are two titles.
  const isPart = ['book-chapter', 'book-section', 'book-part', 'reference-entry'].includes(
    data.type ?? '',
  );
  const [series, book] = data['container-title'].map(withoutMarkup);
  const page = data.page.map(pages)[0];
  return filledTexts({
    title: wholeTitle(data),
    'original-title': data['original-title'].map(richTitle)[0],
    'container-title': isPart && book !== undefined ? book : container,
    'collection-title': isPart && book !== undefined ? series : first(data['collection-title']),
    'collection-number': first(data['collection-number']),
    volume: first(data.volume),
    issue: first(data.issue)?.replace(/(?<=\d)\s*[–—/]\s*(?=\d)/, '-'),
    page,
    number: first(data.number) ?? (page === undefined ? first(data['article-number']) : undefined),
    publisher: first(data.publisher),
    'publisher-place': first(data['publisher-place']) ?? first(data['publisher-location']),
    edition: first(data.edition) ?? first(data['edition-number']),
    genre: first(data.genre) ?? first(data.degree),
    version: first(data.version),
    language: first(data.language),
    'event-title': data.event?.name === undefined ? undefined : withoutMarkup(data.event.name),
    'event-place':
      data.event?.location === undefined ? undefined : withoutMarkup(data.event.location),
    DOI: data.DOI?.trim().replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, ''),
    PMID: first(data.PMID),
    PMCID: first(data.PMCID),
    ISSN: first(data.ISSN),
    ISBN: isbn,
  });
}

function namesOf(data: Work) {
  const list = (names: readonly ForeignName[]): readonly CslName[] | undefined => {
    const read = names.map(nameFromParts).filter((name) => name !== undefined);
    return read.length === 0 ? undefined : read;
  };
  const { author, editor, translator, chair } = data;
  const lists = { author: list(author), editor: list(editor), translator: list(translator) };
  const all = { ...lists, chair: list(chair) };
  return Object.fromEntries(Object.entries(all).filter(([, names]) => names !== undefined));
}

/** The day of the issue where there is one, and the day of first appearance where it is another. */
function datesOf(
  data: Work,
  leavings: LeftOver[],
): { issued?: CslDate; 'available-date'?: CslDate } {
  const dateOf = (
    field: 'published-print' | 'published-online' | 'published' | 'issued' | 'posted',
  ) => registryDate(field, data[field], leavings);
  const print = dateOf('published-print');
  const online = dateOf('published-online');
  const issued = print ?? dateOf('published') ?? dateOf('issued') ?? online ?? dateOf('posted');
  const isOther = online !== undefined && JSON.stringify(online) !== JSON.stringify(issued);
  return {
    ...(issued === undefined ? {} : { issued }),
    ...(isOther ? { 'available-date': online } : {}),
  };
}

function yearRemarks({
  issued,
  'available-date': online,
}: {
  issued?: CslDate;
  'available-date'?: CslDate;
}): string[] {
  const year = issued?.['date-parts']?.[0]?.[0];
  const before = online?.['date-parts']?.[0]?.[0];
  if (year === undefined || before === undefined || year === before) return [];
  return [`It appeared online in ${before} and in its issue in ${year}; the issue is followed.`];
}

function alternativesOf(data: Work, isbns: readonly string[]): RegistryRecord['alternatives'] {
  const several = {
    ISSN: data.ISSN.slice(1),
    ISBN: isbns,
    'container-title': [
      ...data['container-title'].slice(1),
      ...data['short-container-title'],
      ...data['container-title-short'],
    ].map(withoutMarkup),
    title: data.title.map(richTitle),
    page: data['article-number'],
  };
  return Object.fromEntries(Object.entries(several).filter(([, values]) => values.length > 0));
}

function updateOf(
  { DOI, type, label, updated }: z.infer<typeof update>,
  direction: Update['direction'],
): Update {
  const date = registryDate('updated', updated, []);
  const words = type.replaceAll(/[_-]/g, ' ');
  return {
    type: type.toLowerCase().replaceAll('-', '_'),
    label: withoutMarkup(label ?? '') || `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`,
    DOI,
    direction,
    ...(date === undefined ? {} : { date }),
  };
}

function relationRemarks(data: Work): string[] {
  return Object.entries(data.relation ?? {}).flatMap(([kind, ends]) =>
    ends.length === 0
      ? []
      : [`The record says: ${kind.replaceAll('-', ' ')} ${ends.map(({ id }) => id).join(', ')}.`],
  );
}

function leavings(data: Work): LeftOver[] {
  const type = data.type ?? '';
  return [
    ...leftOver(
      'abstract',
      data.abstract[0],
      'An abstract stands in an entry only where it may be reprinted.',
    ),
    ...leftOver('group-title', data['group-title'][0], 'No field takes it.'),
    ...(cslType(type) === undefined
      ? leftOver('type', type, 'CSL has no such type; “document” was taken.')
      : []),
  ];
}
