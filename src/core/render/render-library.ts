import { toPrinted } from '../bibliography/to-csl.ts';
import type { FormattedPage } from '../citing/pages/page.ts';
import { entriesOf, type Library } from '../library.ts';
import type { CslItem } from '../model/csl.ts';
import type { Kind } from '../model/kinds.ts';
import { isCitable, pageItem } from './citations/cite-page.ts';
import {
  type CopiedStyles,
  copiedStyle,
  type PreparedStyle,
  styleView,
} from './citations/copied-styles.ts';
import { formatCitations, pageTask } from './citations/format-citations.ts';
import { linkedReference } from './citations/reference-html.ts';
import { type StyledPages, styledPages } from './citations/styled-pages.ts';
import type { RenderContext } from './context.ts';
import { pathsOfClaims } from './evidence/claims.ts';
import { lastChange } from './last-change.ts';
import { libraryView } from './library-view.ts';
import { type ViewOf, viewOf } from './pages.ts';
import { filingOf } from './records/entry-names.ts';
import type { Settings } from './settings.ts';
import type { StyleView } from './views/citation.ts';
import type { LibraryView } from './views/library.ts';

/** What formatting needs: the library’s own style. */
export interface CitingOptions extends PreparedStyle {
  /** Further styles that references are offered in. */
  readonly further?: readonly PreparedStyle[] | undefined;
}

/** All that the pages show. Views are made one by one, so that they need not all be kept. */
export interface RenderedLibrary {
  readonly library: LibraryView;
  readonly views: <K extends Kind>(kind: K) => Generator<ViewOf[K]>;
}

/** Formats every citation of the library. Each reference and each page is formatted once. */
export function citeLibrary(
  library: Library,
  settings: Settings,
  citing: CitingOptions,
): CitedLibrary {
  const { formatter, further = [] } = citing;
  const works = entriesOf(library, 'works');
  const items = new Map<string, CslItem>(works.map(({ id, data }) => [id, toPrinted(id, data)]));
  const prepared = [citing, ...further];
  const copied = prepared.map((each) => copiedStyle([...items.values()], each));
  const plain = copied[0]?.references;
  const references = new Map(
    works.map(({ id, data }) => [
      id,
      linkedReference(plain?.get(id) ?? '', data.title, `${settings.base}works/${id}/`),
    ]),
  );
  const pages = new Map<string, FormattedPage>();
  for (const entry of library.entries.values()) {
    const task = pageTask(entry, items);
    if (task !== undefined) pages.set(entry.id, formatCitations(task, citing));
  }
  const updated = lastChange(library);
  const ours = [...library.entries.values()]
    .filter(isCitable)
    .map((entry) => pageItem({ settings }, entry, updated));
  const bibliography = formatter.bibliography([...items.values()]);
  const order = new Map(bibliography.map(({ key }, place) => [key, place]));
  const context = {
    library,
    settings,
    references,
    pages,
    order,
    updated,
    sharedPages: pathsOfClaims(library),
    workCards: new Map(),
  };
  return {
    context,
    bibliography,
    styles: { works: copied, pages: prepared.map((each) => copiedStyle(ours, each)) },
    styleNames: prepared.map(styleView),
    styled: further.flatMap((each, index) => {
      const inStyle = copied[index + 1];
      return inStyle === undefined ? [] : [styledPages(context, items, each, inStyle)];
    }),
  };
}

/** A library whose citations are formatted. */
export interface CitedLibrary {
  readonly context: RenderContext;
  readonly bibliography: FormattedPage['list'];
  readonly styles: CopiedStyles;
  readonly styleNames: readonly StyleView[];
  /** Its pages in the further styles. */
  readonly styled: readonly StyledPages[];
}

/** Makes the views of a cited library: those of a kind, in the order of its index. */
export function renderLibrary({
  context,
  bibliography,
  styles,
  styleNames,
}: CitedLibrary): RenderedLibrary {
  const pageContext = { ...context, styles };
  function* views<K extends Kind>(kind: K): Generator<ViewOf[K]> {
    const entries = entriesOf(context.library, kind)
      .map((entry) => ({ entry, filing: filingOf(entry) }))
      .sort((a, b) => a.filing.localeCompare(b.filing, 'en') || (a.entry.id < b.entry.id ? -1 : 1))
      .map(({ entry }) => entry);
    for (const [index, entry] of entries.entries()) {
      const neighbours = { previous: entries[index - 1], next: entries[index + 1] };
      yield viewOf(pageContext, kind, entry, neighbours);
    }
  }
  return { library: libraryView(context, bibliography, styleNames), views };
}
