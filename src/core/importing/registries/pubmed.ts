import { z } from 'zod';
import type { CslItem } from '../../model/csl.ts';
import type { LeftOver } from '../record/imported.ts';
import { nameFromParts, nameWithInitials } from '../record/names.ts';
import { richTitle, withoutMarkup } from './foreign-text.ts';
import { filledTexts, listOf, pages, recordRemarks, registryDate, texts } from './record-parts.ts';
import { RecordError, type RegistryRecord, type Update } from './registry-record.ts';

const text = z.string().optional().catch(undefined);

/** One document summary of ESummary: https://www.ncbi.nlm.nih.gov/books/NBK25499/. */
const summary = z.looseObject({
  uid: z.string(),
  error: text,
  title: text,
  vernaculartitle: text,
  authors: listOf(z.looseObject({ name: z.string(), authtype: text })),
  fulljournalname: text,
  source: text,
  volume: texts,
  issue: texts,
  pages: texts,
  pubdate: text,
  epubdate: text,
  issn: text,
  essn: text,
  booktitle: text,
  publishername: text,
  publisherlocation: text,
  edition: text,
  pubtype: texts,
  articleids: listOf(z.looseObject({ idtype: z.string(), value: z.string() })),
});

/**
 * The record in an answer of ESummary (JSON) that was asked for one PMID; undefined where PubMed
 * has none. `today` (2026-11-25) tells dates of the future.
 * @throws {RecordError} where the answer has another form.
 */
export function pubmedRecord(
  answer: unknown,
  pmid: string,
  today: string,
): RegistryRecord | undefined {
  const shape = z.looseObject({ result: z.record(z.string(), z.unknown()) });
  const found = shape.safeParse(answer);
  if (!found.success) throw new RecordError('PubMed answered with something that is no summary.');
  const read = summary.safeParse(found.data.result[pmid]);
  if (!read.success || read.data.error !== undefined) return undefined;
  const { data } = read;
  const id = (type: string): string | undefined =>
    data.articleids.find(({ idtype }) => idtype === type)?.value;
  const people = data.authors.map(({ name, authtype }) =>
    authtype === 'CollectiveName' ? nameFromParts({ literal: name }) : nameWithInitials(name),
  );
  const author = people.filter((name) => name !== undefined);
  const leavings: LeftOver[] = [];
  const issued = registryDate('pubdate', data.pubdate, leavings);
  const online = registryDate('epubdate', data.epubdate, leavings);
  const isBook = withoutMarkup(data.booktitle ?? '') !== '';
  const item: CslItem = {
    id: '',
    type: isBook ? 'chapter' : 'article-journal',
    ...filledTexts({
      title: titleOf(data.title),
      'original-title': richTitle(data.vernaculartitle ?? ''),
      // “Bioinformatics (Oxford, England)”: the place tells journals of one name apart.
      'container-title': withoutMarkup(
        isBook ? (data.booktitle ?? '') : (data.fulljournalname ?? ''),
      )
        .replace(/ \([^()]*\)$/, '')
        .replace(/\.$/, ''),
      volume: data.volume[0],
      issue: data.issue[0]?.replace(/(?<=\d)\s*[–—/]\s*(?=\d)/, '-'),
      page: pages(data.pages[0] ?? ''),
      publisher: withoutMarkup(data.publishername ?? ''),
      'publisher-place': withoutMarkup(data.publisherlocation ?? ''),
      edition: withoutMarkup(data.edition ?? ''),
      DOI: id('doi'),
      PMID: pmid,
      PMCID: id('pmc'),
      ISSN: data.issn || data.essn,
    }),
    ...(author.length === 0 ? {} : { author }),
    ...((issued ?? online) === undefined ? {} : { issued: issued ?? online }),
    ...(online === undefined || issued === undefined ? {} : { 'available-date': online }),
  };
  return {
    item,
    registry: 'pubmed',
    alternatives: {
      ...(data.essn ? { ISSN: [data.essn] } : {}),
      ...(data.source ? { 'container-title': [withoutMarkup(data.source)] } : {}),
    },
    updates: data.pubtype.flatMap(updatesOf),
    leftOver: leavings,
    remarks: [
      ...recordRemarks(item, today),
      ...(people.some((name) => name?.given !== undefined)
        ? ['PubMed’s summary gives initials only: write given names as the work prints them.']
        : []),
    ],
  };
}

/** Titles end with a stop; a translated one stands in brackets. */
function titleOf(title: string | undefined): string {
  const text = richTitle(title ?? '');
  const bare = /^\[(.*)\]\.?$/.exec(text)?.[1] ?? text;
  return bare.replace(/(?<![.])\.$/, '');
}

/**
 * The publication types that tell of a notice: on the work itself, or on the notice. The summary
 * does not say where the other end is (https://www.nlm.nih.gov/mesh/pubtypes.html).
 */
const NOTICES: Readonly<Record<string, Pick<Update, 'type' | 'direction'>>> = {
  'Retracted Publication': { type: 'retraction', direction: 'updated-by' },
  'Corrected and Republished Article': { type: 'correction', direction: 'update-to' },
  'Retraction of Publication': { type: 'retraction', direction: 'update-to' },
  'Published Erratum': { type: 'correction', direction: 'update-to' },
  'Expression of Concern': { type: 'expression_of_concern', direction: 'update-to' },
};

function updatesOf(pubtype: string): Update[] {
  const notice = Object.hasOwn(NOTICES, pubtype) ? NOTICES[pubtype] : undefined;
  return notice === undefined ? [] : [{ ...notice, label: pubtype }];
}
