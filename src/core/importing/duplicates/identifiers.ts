import { isbn13sOf } from '../../bibliography/isbns.ts';
import { isPart } from '../../bibliography/same-work.ts';
import { eprintOf } from '../../formats/identifiers.ts';
import type { CslItem } from '../../model/csl.ts';
import { doiOfAddress, sameDoiKey } from '../../text/doi.ts';

/** A number that stands for one work: two records that have it are of one work. */
export interface RecordIdentifier {
  readonly key: string;
  readonly field: 'DOI' | 'ISBN' | 'PMID' | 'arXiv';
  readonly value: string;
}

/** The identifiers of a record. Parts carry the ISBN of their book, volumes that of the set. */
export function identifiersOf(item: CslItem): RecordIdentifier[] {
  const doi = doiOf(item);
  const pmid = /[1-9]\d*/.exec(item.PMID ?? '')?.[0];
  const eprint = eprintOf(item);
  const arxiv = eprint?.type === 'arxiv' ? eprint.number : undefined;
  const found: RecordIdentifier[] = [];
  const add = (field: RecordIdentifier['field'], value: string, key = value): void => {
    found.push({ key: `${field} ${key}`, field, value });
  };
  if (doi !== undefined) add('DOI', doi);
  for (const isbn of isPart(item) ? [] : isbn13sOf(item.ISBN))
    add('ISBN', isbn, `${isbn} ${item.volume ?? ''}`);
  if (pmid !== undefined) add('PMID', pmid);
  if (arxiv !== undefined) add('arXiv', arxiv, arxiv.toLowerCase().replace(/v\d+$/, ''));
  return found;
}

/** The DOI by which two records are the same, be it as an address. */
export function doiOf(item: CslItem): string | undefined {
  const DOI = item.DOI ?? doiOfAddress(item.URL ?? '');
  return DOI === undefined ? undefined : sameDoiKey(DOI);
}
