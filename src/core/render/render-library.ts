import { grammarWords } from '../../words/words.ts';
import { toPrinted } from '../bibliography/to-csl.ts';
import type { Entry, EntryOf } from '../body/entry.ts';
import { inTextForms } from '../citing/in-text-forms.ts';
import type { FormattedPage } from '../citing/pages/page.ts';
import { sha256 } from '../citing/sha-256.ts';
import { relatedWorks } from '../graph/related-works.ts';
import { pathsOfClaims } from '../graph/shared-pages.ts';
import { entriesOf, type Library } from '../library.ts';
import type { CslItem } from '../model/csl.ts';
import type { Kind } from '../model/kinds.ts';
import type { WorkData } from '../model/work.ts';
import { rememberWith } from '../text/remember.ts';
import { isCitable, pageItem } from './citations/cite-page.ts';
import { copiedStyle, type PreparedStyle, styleView } from './citations/copied-styles.ts';
import { formatCitations, pageTask } from './citations/format-citations.ts';
import { linkedReference } from './citations/reference-html.ts';
import type { PageContext } from './define-page.ts';
import { pathsOfNeeds } from './evidence/needs.ts';
import { libraryView } from './library-view.ts';
import { namePages } from './names/name-views.ts';
import { type ViewOf, viewOf } from './pages.ts';
import { filingOf } from './records/entry-names.ts';
import { lastChange } from './records/history.ts';
import type { Settings } from './settings.ts';
import type { StyleView } from './views/citation.ts';
import type { LibraryView } from './views/library.ts';
import type { NamePageView } from './views/name.ts';

/** What formatting needs: the library’s own style. */
export interface CitingOptions extends PreparedStyle {
  /** Further styles that references are offered in. */
  readonly further?: readonly PreparedStyle[] | undefined;
}

/** All that the pages show. Views are made one by one, so that they need not all be kept. */
export interface RenderedLibrary {
  /** Made when it is asked for. */
  readonly library: LibraryView;
  /** The entries of a kind in the order of its index, each with what makes its view. */
  readonly entries: <K extends Kind>(kind: K) => ViewMaker<K>[];
  readonly views: <K extends Kind>(kind: K) => Generator<ViewOf[K]>;
  /** The names that have a page of their own, each with what makes its view. */
  readonly names: () => { readonly slug: string; readonly make: () => NamePageView }[];
}

/** An entry with what makes its view. */
interface ViewMaker<K extends Kind> {
  readonly entry: EntryOf<K> & Entry;
  readonly make: () => ViewOf[K];
}

/** Formats every citation of the library. Each reference and each page is formatted once. */
export function citeLibrary(
  library: Library,
  settings: Settings,
  citing: CitingOptions,
): CitedLibrary {
  const { formatter, further = [] } = citing;
  const works = entriesOf(library, 'works');
  const records = new Map<string, CslItem>(works.map(({ id, data }) => [id, toPrinted(id, data)]));
  const items = [...records.values()];
  const prepared = [citing, ...further];
  const copied = prepared.map((each) => copiedStyle(items, each));
  const plain = copied[0]?.references;
  const references = new Map(
    works.map(({ id, data }) => [
      id,
      ownReference(data, plain?.get(id) ?? '', `${settings.base}works/${id}/`),
    ]),
  );
  const pages = new Map<string, FormattedPage>();
  for (const entry of library.entries.values()) {
    const task = pageTask(entry, records);
    if (task !== undefined) pages.set(entry.id, formatCitations(task, citing));
  }
  const ours = [...library.entries.values()]
    .filter(isCitable)
    .map((entry) => pageItem({ settings }, entry));
  const order = new Map(formatter.order(items).map((key, place) => [key, place]));
  const context = {
    library,
    settings,
    records,
    references,
    pages,
    order,
    updated: lastChange(library),
    sharedPages: pathsOfClaims(library.entries.values()),
    workCards: new Map(),
    copied,
    inText(key: string) {
      const item = records.get(key);
      return item && inTextForms(formatter, item);
    },
    ownPages: copiedStyle(ours, citing).references,
    related: relatedWorks(library.entries, library.graph, library.terms),
  };
  return {
    context: { ...context, needPaths: pathsOfNeeds(context) },
    styleNames: prepared.map(styleView),
    stylesVersion: versionOf(prepared),
  };
}

const ownReference = rememberWith((data: WorkData, html: string, href: string) =>
  linkedReference(html, data.title, href),
);

function versionOf(styles: readonly PreparedStyle[]): string {
  const digests = styles.map(({ formatter: { style, locale } }) => style.digest + locale.digest);
  return sha256(digests.join(' ')).slice(0, 16);
}

/** A library whose citations are formatted. */
export interface CitedLibrary {
  readonly context: PageContext;
  readonly styleNames: readonly StyleView[];
  /** Changes with the files of the styles and of their languages. */
  readonly stylesVersion: string;
}

/** Makes the views of a cited library: those of a kind, in the order of its index. */
export function renderLibrary({
  context,
  styleNames,
  stylesVersion,
}: CitedLibrary): RenderedLibrary {
  const entries = <K extends Kind>(kind: K): ViewMaker<K>[] => {
    const ordered = entriesOf(context.library, kind)
      .map((entry) => ({ entry, filing: filingOf(entry) }))
      .sort(
        (a, b) =>
          a.filing.localeCompare(b.filing, grammarWords.locale) ||
          (a.entry.id < b.entry.id ? -1 : 1),
      )
      .map(({ entry }) => entry);
    return ordered.map((entry, index) => {
      const neighbours = { previous: ordered[index - 1], next: ordered[index + 1] };
      return { entry, make: () => viewOf(context, kind, entry, neighbours) };
    });
  };
  let library: LibraryView | undefined;
  return {
    get library() {
      library ??= libraryView(context, styleNames, stylesVersion);
      return library;
    },
    entries,
    names: () => namePages(context),
    *views(kind) {
      for (const { make } of entries(kind)) yield make();
    },
  };
}
