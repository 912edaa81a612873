import type { WorkData } from '../model/work.ts';
import { sameDoiKey } from '../text/doi.ts';
import { isbn13sOf } from './isbns.ts';
import { isPart } from './same-work.ts';

/** A field that holds a number of one work alone. */
type IdentifierField = 'DOI' | 'ISBN' | 'PMID';

/** A number that no second work may have; two works with the same `key` have the same number. */
export interface WorkIdentifier {
  readonly field: IdentifierField;
  readonly key: string;
}

/** What identifies a work, and what that depends on. */
export type IdentifiedWork = Pick<WorkData, 'type'> & {
  readonly [F in IdentifierField | 'volume']?: string | undefined;
};

/**
 * The numbers of a work that belong to it alone. Chapters carry the ISBN of their book, and volumes
 * one for the set; a DOI and a PMID are never shared.
 */
export function workIdentifiers(data: IdentifiedWork): WorkIdentifier[] {
  const doi = data.DOI === undefined ? undefined : sameDoiKey(data.DOI);
  const isbns = isPart(data) ? [] : isbn13sOf(data.ISBN);
  return [
    ...(doi === undefined ? [] : [{ field: 'DOI', key: `DOI ${doi}` } as const]),
    ...isbns.map((isbn) => ({ field: 'ISBN', key: `ISBN ${isbn} ${data.volume ?? ''}` }) as const),
    ...(data.PMID === undefined ? [] : [{ field: 'PMID', key: `PMID ${data.PMID}` } as const]),
  ];
}
