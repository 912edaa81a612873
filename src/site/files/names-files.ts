import type { NameRecord, NamesFile } from '../../core/finding/name-record.ts';
import { nameRecords } from '../../core/finding/name-records.ts';
import { namesFile, numbersFile } from '../../core/finding/names-file.ts';
import type { SiteConfig } from '../../core/model/site-config.ts';
import type { Prepared } from '../build/prepare.ts';
import { NAMES_FILE, NUMBERS_FILE } from './names-paths.ts';
import type { SiteFile } from './site-file.ts';

/** The index of names, by which the search finds the entry that a query names. */
export function namesFiles({ library }: Pick<Prepared, 'library'>, config: SiteConfig): SiteFile[] {
  let records: readonly NameRecord[] | undefined;
  const read = () => {
    records ??= nameRecords(library);
    return records;
  };
  const names = (): NamesFile => namesFile(read(), config.search?.synonyms);
  const json = (path: string, value: () => unknown): SiteFile => ({
    path,
    contentType: 'application/json; charset=utf-8',
    text: () => JSON.stringify(value()),
  });
  return [json(NAMES_FILE, names), json(NUMBERS_FILE, () => numbersFile(read()))];
}
