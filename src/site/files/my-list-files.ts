import { entriesOf } from '../../core/library.ts';
import { listRecord } from '../../core/render/lists/list-record.ts';
import type { Prepared } from '../build/prepare.ts';
import { KEY_FILE, type KeyFile, recordFile } from './my-list-paths.ts';
import type { SiteFile } from './site-file.ts';

const JSON_TYPE = 'application/json; charset=utf-8';

/** The files from which a reader’s browser makes lists: the keys, and a record a work. */
export function myListFiles({ library, view, lists }: Prepared): SiteFile[] {
  const works = entriesOf(library, 'works');
  const cards = new Map(view.works.map((card) => [card.id, card]));
  const moved = works.flatMap(({ id, data }) => (data.formerly ?? []).map((old) => [old, id]));
  const keys: KeyFile = { keys: works.map(({ id }) => id), moved: Object.fromEntries(moved) };
  return [
    { path: KEY_FILE, contentType: JSON_TYPE, text: () => JSON.stringify(keys) },
    ...works.flatMap((work): SiteFile[] => {
      const card = cards.get(work.id);
      if (card === undefined) return [];
      const text = () => JSON.stringify(listRecord(work, card, lists.annotation(work.id)));
      return [{ path: recordFile(work.id), contentType: JSON_TYPE, text }];
    }),
  ];
}
