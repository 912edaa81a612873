import { arxivNumberOfDoi } from '../../formats/identifiers.ts';
import { workRecord } from './crossref.ts';
import type { RegistryRecord } from './registry-record.ts';

/** What doi.org is asked for: https://citation.doi.org/docs.html. */
export const CSL_MEDIA_TYPE = 'application/vnd.citationstyles.csl+json';

/**
 * The record in an answer of doi.org to a request for CSL-JSON. It comes from whoever registered
 * the DOI: Crossref writes its own names of types and fields beside those of CSL, DataCite plain
 * CSL-JSON. `today` (2026-11-25) tells dates of the future.
 * @throws {RecordError} where the answer is about no work.
 */
export function doiRecord(answer: unknown, today: string): RegistryRecord {
  const { item, ...rest } = workRecord(answer, today);
  return { ...rest, item: withPreprintNumber(item), registry: 'doi' };
}

/** A preprint of arXiv with its number, which its DOI holds: 10.48550/arXiv.1706.03762. */
export function withPreprintNumber(item: RegistryRecord['item']): RegistryRecord['item'] {
  const number = arxivNumberOfDoi(item.DOI ?? '');
  if (number === undefined) return item;
  const { version: _version, ...rest } = item;
  return { ...rest, type: 'article', genre: 'Preprint', number: `arXiv:${number}` };
}
