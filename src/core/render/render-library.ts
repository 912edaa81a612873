import { toPrinted } from '../bibliography/to-csl.ts';
import type { Entry } from '../body/entry.ts';
import type { FormattedPage } from '../citing/page.ts';
import { formatBibliography } from '../citing/reference-list.ts';
import { entriesOf, type Library, shelfOf } from '../library.ts';
import type { CslItem } from '../model/csl.ts';
import type { Kind } from '../model/kinds.ts';
import { authorityView } from './authority-view.ts';
import { filingOf } from './cards.ts';
import { isCitable, pageItem } from './cite-page.ts';
import { claimRow } from './claims.ts';
import { conceptView } from './concept-view.ts';
import type { RenderContext } from './context.ts';
import { type CopiedStyles, copiedStyle, type PreparedStyle, styleView } from './copied-styles.ts';
import { entryView, type Neighbours } from './entry-view.ts';
import { essayView } from './essay-view.ts';
import { formatCitations, pageTask } from './format-citations.ts';
import { lastChange } from './last-change.ts';
import { leadView } from './lead-view.ts';
import { libraryView } from './library-view.ts';
import { readingView } from './reading-view.ts';
import { linkedReference } from './reference-html.ts';
import type { Settings } from './settings.ts';
import { type StyledPages, styledPages } from './styled-pages.ts';
import type { StyleView } from './views/citation.ts';
import type { LibraryView } from './views/library.ts';
import type { ViewOf } from './views/view-of.ts';
import { workView } from './work-view.ts';

/** What formatting needs: the library’s style and locale as read, and where text is kept. */
export interface CitingOptions extends PreparedStyle {
  /** Further styles that references are offered in. */
  readonly further?: readonly PreparedStyle[] | undefined;
}

/** All that the pages show. Views are made one by one, so that they need not all be kept. */
export interface RenderedLibrary {
  readonly library: LibraryView;
  readonly views: (kind: Kind) => Generator<ViewOf[Kind]>;
}

/** Formats every citation of the library. Each reference and each page is formatted once. */
export function citeLibrary(
  library: Library,
  settings: Settings,
  citing: CitingOptions,
): CitedLibrary {
  const { style, locale, cache, further = [] } = citing;
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
  const bibliography = formatBibliography([...items.values()], style, { locale, cache });
  const order = new Map(bibliography.map(({ key }, place) => [key, place]));
  const context = { library, settings, references, pages, order, updated, workCards: new Map() };
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
  function* views(kind: Kind): Generator<ViewOf[Kind]> {
    const shelf = shelfOf(context.library, kind)
      .map((entry) => ({ entry, filing: filingOf(entry) }))
      .sort((a, b) => a.filing.localeCompare(b.filing, 'en') || (a.entry.id < b.entry.id ? -1 : 1))
      .map(({ entry }) => entry);
    for (const [index, entry] of shelf.entries()) {
      yield viewOf(context, entry, { previous: shelf[index - 1], next: shelf[index + 1] }, styles);
    }
  }
  return { library: libraryView(context, bibliography, styleNames), views };
}

function viewOf(
  context: RenderContext,
  entry: Entry,
  neighbours: Neighbours,
  styles: CopiedStyles,
): ViewOf[Kind] {
  switch (entry.kind) {
    case 'works':
      return workView(context, entry, neighbours, styles);
    case 'people':
    case 'organizations':
      return authorityView(context, entry, neighbours);
    case 'concepts':
      return conceptView(context, entry, neighbours, styles);
    case 'essays':
      return essayView(context, entry, neighbours, styles);
    case 'readings':
      return readingView(context, entry, neighbours, styles);
    case 'claims':
      return {
        ...entryView(context, entry, neighbours),
        kind: 'claims',
        row: claimRow(context, entry, { anchors: true }),
      };
    case 'leads':
      return leadView(context, entry, neighbours);
  }
}
