import { hash } from 'node:crypto';
import type { Library } from '../../core/library.ts';
import { isSearched, KIND_NAMES, type Kind } from '../../core/model/kinds.ts';
import type { SiteConfig } from '../../core/model/site-config.ts';
import { type CitedLibrary, renderLibrary } from '../../core/render/render-library.ts';
import { type SearchedEntry, searchedEntry, searchedName } from '../../core/render/search-file.ts';
import type { FrameView, LibraryView } from '../../core/render/views/library.ts';
import {
  NAMES_COLLECTION,
  SETTINGS_COLLECTION,
  TRANSLATIONS_COLLECTION,
  type UnpreparedEntry,
  writePrepared,
} from '../../disk/prepared-library.ts';
import { type CsvTable, matrixTable } from '../files/csv-tables.ts';
import { longestList } from '../pages/entry-pages.ts';

/** What the pages show, as far as the files beside them are made from it too. */
export interface ShownViews {
  readonly view: LibraryView;
  /** The synthesis matrices of concepts and reading paths, by the path of their pages. */
  readonly matrices: ReadonlyMap<string, CsvTable>;
  /** What the search knows of the entries that it covers. */
  readonly search: readonly SearchedEntry[];
}

/** Makes what every page shows and writes it below the folder, where a build reads it. */
export function writeViews(
  folder: string,
  { entries, translations }: Library,
  cited: CitedLibrary,
  config: SiteConfig,
): ShownViews {
  const matrices = new Map<string, CsvTable>();
  const searched: SearchedEntry[] = [];
  const rendered = renderLibrary(cited);
  const beside = shownBeside(rendered.library, entries, config);
  for (const kind of KIND_NAMES) {
    writePrepared(folder, kind, viewsOfKind(kind), beside);
  }
  /** Views are made one by one and written as text: all of them at once would weigh too much. */
  function* viewsOfKind(kind: Kind): Generator<UnpreparedEntry> {
    for (const view of rendered.views(kind)) {
      const { id } = view.card;
      const entry = entries.get(id);
      if (!entry) continue;
      if ('matrix' in view && view.matrix.length > 0) {
        matrices.set(`${kind}/${id}/matrix`, matrixTable(view.matrix));
      }
      if (isSearched(kind)) searched.push(searchedEntry(entry, view, translations.get(id)));
      yield { id, data: entry.data, longest: longestList(view), view };
    }
  }
  writePrepared(folder, NAMES_COLLECTION, viewsOfNames(), beside);
  writePrepared(folder, TRANSLATIONS_COLLECTION, viewsOfTranslations(), beside);
  writePrepared(folder, 'library', [{ id: 'library', data: {}, view: rendered.library }]);
  writePrepared(folder, SETTINGS_COLLECTION, [{ id: 'settings', data: {}, view: config }]);
  return { view: rendered.library, matrices, search: searched };

  function* viewsOfTranslations() {
    for (const { path, entry, make } of rendered.translations()) {
      yield { id: path, data: entry.data, view: make() };
    }
  }
  function* viewsOfNames() {
    for (const { slug, make } of rendered.names()) {
      const view = make();
      searched.push(searchedName(view));
      yield { id: slug, data: {}, view };
    }
  }
}

/** How a view names an entry. */
const NAMED = /"(?:id|key)":"([^"\\]*)"/g;

/**
 * Tells what the page of an entry shows beside its own view: what every page shows of the library
 * and its settings, and the records of the works that the view names, which stand in lists and for citation managers.
 */
function shownBeside(
  { works, counts, styles, stylesVersion }: LibraryView,
  entries: Library['entries'],
  config: SiteConfig,
): (view: string) => string {
  const frame: FrameView = { counts, styles, stylesVersion };
  const ofAll = hash('sha256', JSON.stringify([frame, config]), 'base64url');
  const ofWorks = new Map(
    works.map((card) => {
      const record = JSON.stringify([card, entries.get(card.id)?.data]);
      return [card.id, hash('sha256', record, 'base64url')];
    }),
  );
  return (view) => {
    const named = new Set([...view.matchAll(NAMED)].map(([, id = '']) => id));
    return [ofAll, ...[...named].flatMap((id) => ofWorks.get(id) ?? [])].join('\n');
  };
}
