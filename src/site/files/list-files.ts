import { FORMATTED_FORMATS } from '../../core/formats/list/formatted-list.ts';
import { workListOf } from '../../core/graph/work-list.ts';
import { entriesOf } from '../../core/library.ts';
import type { SiteConfig } from '../../core/model/site-config.ts';
import type { ListData } from '../../core/render/lists/list-data.ts';
import type { ListMaker, WorkList } from '../../core/render/lists/list-files.ts';
import { fileWords } from '../../words/words.ts';
import type { Prepared } from '../build/prepare.ts';
import { MOST_WORKS } from '../pages/list-address.ts';
import { formattedListFile, listDataFile } from './file-paths.ts';
import type { SiteFile } from './site-file.ts';

/**
 * The lists of the library, of its entries and of all works, each in two files: as a page in the
 * library’s style, for whoever has no script, and as the data from which the reader’s browser makes
 * it in any style and format. Of lists longer than a browser takes there is only the first.
 */
export function listFiles(
  prepared: Pick<Prepared, 'library' | 'lists' | 'settings'>,
  { language }: Pick<SiteConfig, 'language'>,
): SiteFile[] {
  const { lists } = prepared;
  const html = FORMATTED_FORMATS.find(({ id }) => id === 'html');
  if (html === undefined) throw new Error('No format writes lists as HTML.');
  return listsOf(prepared).flatMap(({ path, list }): SiteFile[] => [
    {
      path: `${formattedListFile(path)}.${html.extension}`,
      contentType: html.contentType,
      text: () => html.write({ ...lists.list(list), language }),
    },
    ...(list.keys.length > MOST_WORKS ? [] : [dataFile(path, list, lists)]),
  ]);
}

/** Each list with its path below the base, up to the ending. */
function listsOf({
  library,
  lists,
  settings,
}: Pick<Prepared, 'library' | 'lists' | 'settings'>): { path: string; list: WorkList }[] {
  const all: WorkList = {
    title: fileWords.allWorks(settings.title),
    page: '',
    keys: lists.inOrder(entriesOf(library, 'works').map(({ id }) => id)),
    inTextOrder: false,
  };
  const ofEntries = [...library.entries.values()].flatMap((entry) => {
    const listed = workListOf(library, entry);
    if (listed === undefined) return [];
    const { title, works, inTextOrder } = listed;
    const path = `${entry.kind}/${entry.id}`;
    const written = works.map(({ id }) => id);
    const keys = inTextOrder ? written : lists.inOrder(written);
    return [{ path, list: { title, page: `${path}/`, keys, inTextOrder } }];
  });
  return [{ path: 'library', list: all }, ...ofEntries];
}

function dataFile(path: string, { title, page, keys, inTextOrder }: WorkList, lists: ListMaker) {
  return {
    path: listDataFile(path),
    contentType: 'application/json; charset=utf-8',
    text: () =>
      JSON.stringify({ title, page, inTextOrder, ...lists.works(keys) } satisfies ListData),
  };
}
