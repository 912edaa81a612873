import { formerAddresses } from '../../core/graph/former-ids.ts';
import { entriesOf } from '../../core/library.ts';
import type { Prepared } from '../build/prepare.ts';
import { KEY_FILE, type KeyFile, packOf, packsFor, recordsFile } from './file-paths.ts';
import type { SiteFile } from './site-file.ts';

const JSON_TYPE = 'application/json; charset=utf-8';

/** The files from which a reader’s browser makes lists: the keys, and the records, some works a file. */
export function myListFiles({ library, lists }: Prepared): SiteFile[] {
  const works = entriesOf(library, 'works');
  const moved = formerAddresses(works)
    .filter(({ kind }) => kind === 'works')
    .map(({ id, entry }) => [id, entry.id]);
  const packs = packsFor(works.length);
  const keys: KeyFile = {
    keys: works.map(({ id }) => id),
    moved: Object.fromEntries(moved),
    packs,
  };
  return [
    { path: KEY_FILE, contentType: JSON_TYPE, text: () => JSON.stringify(keys) },
    ...[...Map.groupBy(keys.keys, (key) => packOf(key, packs))].map(([pack, some]) => ({
      path: recordsFile(pack),
      contentType: JSON_TYPE,
      text: () => JSON.stringify(lists.works(some)),
    })),
  ];
}
