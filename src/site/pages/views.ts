import { getCollection } from 'astro:content';
import { toPrinted } from '../../core/bibliography/to-csl.ts';
import type { Kind } from '../../core/model/kinds.ts';
import * as PAGE_PATHS from '../../core/model/page-paths.ts';
import type { WorkData } from '../../core/model/work.ts';
import { printedPart } from '../../core/render/citations/citing-data.ts';
import type { ViewOf } from '../../core/render/pages.ts';
import type { WorkCardView } from '../../core/render/views/card.ts';
import type { CitingData } from '../../core/render/views/citing-data.ts';
import type { FrameView, LibraryView } from '../../core/render/views/library.ts';
import type { NamedWorkView, NamePageView } from '../../core/render/views/name.ts';
import type { NeedView } from '../../core/render/views/need.ts';
import { MOST_ON_PAGE, type NumberedPage, numberedPages } from '../../core/text/numbered-pages.ts';
import {
  NAMES_COLLECTION,
  type PreparedEntry,
  preparedFile,
  preparedInUse,
  preparedStamp,
  readPrepared,
  TRANSLATIONS_COLLECTION,
} from '../../disk/prepared-library.ts';
import { workCoins } from './coins.ts';

/*
 * Views are read from where they were prepared, not from Astro’s data store: it would write, bundle
 * and parse them once more, which costs a large library a fifth of its build and of its memory.
 *
 * A page of an entry that has not changed is taken from the last build. So such a page reads nothing
 * that the digest of its entry leaves out (`shownBeside` in `write-views.ts`): its own view, `frameView`,
 * and the card and the record of works that its view names.
 */

interface Kept {
  readonly stamp: string;
  readonly entries: ReadonlyMap<string, PreparedEntry>;
}

const kept = new Map<string, Kept>();

/**
 * The prepared entries of a collection, by id; read again when they have been prepared anew, which
 * happens to the development server alone.
 */
function prepared(collection: string): Kept['entries'] {
  const folder = preparedInUse();
  const before = kept.get(collection);
  if (before !== undefined && import.meta.env.PROD) return before.entries;
  const stamp = preparedStamp(preparedFile(folder, collection));
  if (before?.stamp === stamp) return before.entries;
  const entries = new Map<string, PreparedEntry>();
  for (const entry of readPrepared(folder, collection)) entries.set(entry.id, entry);
  kept.set(collection, { stamp, entries });
  return entries;
}

/**
 * The entries that a collection holds, in the order of its index, with the digests of their pages.
 * @throws {Error} in a build, where Astro has others than were prepared: pages would be missing.
 */
export async function entriesIn(kind: Kind): Promise<PreparedEntry[]> {
  const known = new Set((await getCollection(kind)).map(({ id }) => id));
  const entries = [...prepared(kind).values()];
  const both = entries.filter(({ id }) => known.has(id));
  if (import.meta.env.PROD && both.length !== entries.length) {
    throw new Error(
      `Astro’s collection ${kind} holds ${both.length} of ${entries.length} entries.`,
    );
  }
  return both;
}

/** Those whose lists may go on on further pages. */
export async function entriesWithLongLists(kind: Kind): Promise<PreparedEntry[]> {
  return (await entriesIn(kind)).filter(
    ({ longest }) => longest === undefined || longest > MOST_ON_PAGE,
  );
}

/**
 * The view of an entry.
 * @throws {Error} where there is none, or one of another kind.
 */
export function viewOf<K extends Kind>(kind: K, id: string): ViewOf[K] {
  const view = prepared(kind).get(id)?.view();
  if (!isView(view, kind)) throw new Error(`What was prepared of ${kind}/${id} is no view of it.`);
  return view;
}

/** The translated pages by their paths, `works/doe/de`, with the digests of the pages. */
export function translatedPages(): Pick<PreparedEntry, 'id' | 'digest'>[] {
  return [...prepared(TRANSLATIONS_COLLECTION).values()];
}

/**
 * What a translated page shows, and the front matter with the texts of its language.
 * @throws {Error} where there is none at that path.
 */
export function translatedPage(
  kind: Kind,
  path: string,
): { readonly view: ViewOf[Kind]; readonly data: PreparedEntry['data'] } {
  const found = prepared(TRANSLATIONS_COLLECTION).get(path);
  const view = found?.view();
  if (found === undefined || !isView(view, kind)) {
    throw new Error(`No translation was prepared for ${path}/.`);
  }
  return { view, data: found.data };
}

/** The views of all entries that a collection holds, in the order of its index. */
export async function viewsOf<K extends Kind>(kind: K): Promise<ViewOf[K][]> {
  return (await entriesIn(kind)).map(({ id }) => viewOf(kind, id));
}

/** The names that have a page of their own, with the digests of their pages. */
export function namesWithPage(): Pick<PreparedEntry, 'id' | 'digest'>[] {
  return [...prepared(NAMES_COLLECTION).values()];
}

/**
 * What the page of a name shows.
 * @throws {Error} where no name has that address.
 */
export function namePage(slug: string): NamePageView {
  const view = prepared(NAMES_COLLECTION).get(slug)?.view();
  if (!isNamePage(view)) throw new Error(`No name was prepared for names/${slug}/.`);
  return view;
}

/** The pages of a name: one as a rule, more where it has more works than a page holds. */
export function pagesOfName({ slug, works }: NamePageView): NumberedPage<NamedWorkView>[] {
  return numberedPages(`${PAGE_PATHS.names}${slug}/`, works);
}

let library: { of: PreparedEntry; view: LibraryView } | undefined;

/** What pages that show no single entry need to know of the whole library. */
export function libraryView(): LibraryView {
  const of = prepared('library').get('library');
  if (of !== undefined && library?.of === of) return library.view;
  const view = of?.view();
  if (of === undefined || !isLibraryView(view)) {
    throw new Error('The library came without its view.');
  }
  library = { of, view };
  return view;
}

/** What every page shows of the whole library. */
export function frameView(): FrameView {
  return libraryView();
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
  return numberedPages(PAGE_PATHS.needs, libraryView().needs);
}

/** A work as COinS, for its place in a list; nothing where no work has the key. */
export function coinsOf(key: string): string | undefined {
  const data = recordOf(key);
  return data && workCoins(key, data);
}

/** What a page that shows references needs to show them in another style. */
export function citingDataOf(keys: readonly string[]): CitingData {
  const records = keys.flatMap((key) => {
    const data = recordOf(key);
    return data === undefined ? [] : [printedPart(toPrinted(key, data))];
  });
  return { records, entries: [], own: [] };
}

/** The front matter of a work. */
function recordOf(key: string): WorkData | undefined {
  const data = prepared('works').get(key)?.data;
  return data !== undefined && isRecord(data) ? data : undefined;
}

/** The schema of the works has seen the record before it was prepared. */
function isRecord(data: object): data is WorkData {
  return 'type' in data && 'title' in data;
}

function isNamePage(view: unknown): view is NamePageView {
  return typeof view === 'object' && view !== null && 'coAuthors' in view;
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
