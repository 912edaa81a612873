import { getCollection } from 'astro:content';
import { toPrinted } from '../../core/bibliography/to-csl.ts';
import type { Kind } from '../../core/model/kinds.ts';
import type { WorkData } from '../../core/model/work.ts';
import { printedPart } from '../../core/render/citations/citing-data.ts';
import {
  type NumberedPage,
  numberedPages,
  numberedPath,
} from '../../core/render/lists/numbered-pages.ts';
import type { ViewOf } from '../../core/render/pages.ts';
import type { WorkCardView } from '../../core/render/views/card.ts';
import type { CitingData } from '../../core/render/views/citing-data.ts';
import type { LibraryView } from '../../core/render/views/library.ts';
import type { NeedView } from '../../core/render/views/need.ts';
import { preparedFile, preparedStamp, readPrepared } from '../../disk/prepared-library.ts';
import { workCoins } from './coins.ts';

/*
 * Views are read from where they were prepared, not from Astro’s data store: it would write, bundle
 * and parse them once more, which costs a large library a fifth of its build and of its memory.
 */

interface Kept {
  readonly stamp: string;
  readonly views: readonly unknown[];
  /** The front matter of works, by key. */
  readonly works: ReadonlyMap<string, WorkData>;
}

const kept = new Map<string, Kept>();

/** The prepared views of a collection; read again when they have been prepared anew. */
function prepared(collection: string): Kept {
  const folder = import.meta.env.PREPARED_FOLDER;
  const stamp = preparedStamp(preparedFile(folder, collection));
  const before = kept.get(collection);
  if (before?.stamp === stamp) return before;
  const views: unknown[] = [];
  const works = new Map<string, WorkData>();
  for (const { id, data, view } of readPrepared(folder, collection)) {
    views.push(view);
    if (collection === 'works' && isRecord(data)) works.set(id, data);
  }
  const now = { stamp, views, works };
  kept.set(collection, now);
  return now;
}

/** The views of all entries that a collection holds, in the order of its index. */
export async function viewsOf<K extends Kind>(kind: K): Promise<ViewOf[K][]> {
  const known = new Set((await getCollection(kind)).map(({ id }) => id));
  const views: ViewOf[K][] = [];
  for (const view of prepared(kind).views) {
    if (!isView(view, kind))
      throw new Error(`A line of the prepared ${kind} holds no view of one.`);
    if (known.has(view.card.id)) views.push(view);
  }
  return views;
}

/** What pages that show no single entry need to know of the whole library. */
export function libraryView(): LibraryView {
  const [view] = prepared('library').views;
  if (!isLibraryView(view)) throw new Error('The library came without its view.');
  return view;
}

let cards: { view: LibraryView; byKey: ReadonlyMap<string, WorkCardView> } | undefined;

/** The card of each work, by its key. */
export function workCards(): ReadonlyMap<string, WorkCardView> {
  const view = libraryView();
  if (cards?.view !== view) {
    cards = { view, byKey: new Map(view.works.map((card) => [card.id, card])) };
  }
  return cards.byKey;
}

/** The queue of works that need a reader, page by page. */
export function needPages(): NumberedPage<NeedView>[] {
  return numberedPages('needs-a-reader/', libraryView().needs);
}

let queue: { view: LibraryView; paths: ReadonlyMap<string, string> } | undefined;

/** The address of a work in the queue of those that need a reader. */
export function needHref(key: string): string {
  const view = libraryView();
  if (queue?.view !== view) {
    const paths = needPages().flatMap(({ index, number, items }) =>
      items.map(({ card }) => [card.id, numberedPath(index, number)] as const),
    );
    queue = { view, paths: new Map(paths) };
  }
  return href(`${queue.paths.get(key) ?? 'needs-a-reader/'}#${key}`);
}

/** A work as COinS, for its place in a list; nothing where no work has the key. */
export function coinsOf(key: string): string | undefined {
  const data = prepared('works').works.get(key);
  return data && workCoins(key, data);
}

/** What a page that shows references needs to show them in another style. */
export function citingDataOf(keys: readonly string[]): CitingData {
  const { works } = prepared('works');
  const records = keys.flatMap((key) => {
    const data = works.get(key);
    return data === undefined ? [] : [printedPart(toPrinted(key, data))];
  });
  return { records, entries: [], own: [] };
}

/** The schema of the works has seen the record before it was prepared. */
function isRecord(data: object): data is WorkData {
  return 'type' in data && 'title' in data;
}

function isLibraryView(view: unknown): view is LibraryView {
  return typeof view === 'object' && view !== null && 'restsOn' in view;
}

/** Rendering wrote the view; its kind shows that it is the one asked for. */
function isView<K extends Kind>(view: unknown, kind: K): view is ViewOf[K] {
  return typeof view === 'object' && view !== null && 'kind' in view && view.kind === kind;
}

/** An address of this site, with the base in front: `href('works/')`. */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}${path}`;
}
