import { grammarWords } from '../../words/words.ts';
import { toPrinted } from '../bibliography/to-csl.ts';
import type { Entry, EntryOf } from '../body/entry.ts';
import { nameOfTexts } from '../body/translated-entry.ts';
import { inTextForms } from '../citing/in-text-forms.ts';
import type { FormattedPage } from '../citing/pages/page.ts';
import { sha256 } from '../citing/sha-256.ts';
import { relatedWorks } from '../graph/related-works.ts';
import { pathsOfClaims } from '../graph/shared-pages.ts';
import { entriesOf, isOfKind, type Library, shownEntries } from '../library.ts';
import type { CslItem } from '../model/csl.ts';
import { KIND_NAMES, type Kind, pathOf, pathOfTranslation } from '../model/kinds.ts';
import type { WorkData } from '../model/work.ts';
import { rememberWith } from '../text/remember.ts';
import { isCitable, pageItem } from './citations/cite-page.ts';
import { copiedStyle, type PreparedStyle, styleView } from './citations/copied-styles.ts';
import { formatCitations, pageTask } from './citations/format-citations.ts';
import { linkedReference } from './citations/reference-html.ts';
import type { PageContext } from './define-page.ts';
import type { Neighbours } from './entry-view.ts';
import { pathsOfNeeds } from './evidence/needs.ts';
import { libraryView } from './library-view.ts';
import { namePages } from './names/name-views.ts';
import { type ViewOf, viewOf } from './pages.ts';
import { pageHref } from './records/cards.ts';
import { filingOf } from './records/entry-names.ts';
import { lastChange } from './records/history.ts';
import { translationOf } from './records/translated.ts';
import type { Settings } from './settings.ts';
import { escapeHtml } from './text/html.ts';
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
  /** The translated pages, each with what makes its view. */
  readonly translations: () => TranslatedPage[];
  /** The names that have a page of their own, each with what makes its view. */
  readonly names: () => { readonly slug: string; readonly make: () => NamePageView }[];
}

/** An entry with what makes its view. */
interface ViewMaker<K extends Kind> {
  readonly entry: EntryOf<K> & Entry;
  readonly neighbours: Neighbours;
  readonly make: () => ViewOf[K];
}

/** A translated page, by its path below the base without the last slash: `works/doe/de`. */
interface TranslatedPage {
  readonly path: string;
  readonly entry: Entry;
  readonly make: () => ViewOf[Kind];
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
      ownReference(data, plain?.get(id) ?? '', `${settings.base}${pathOf({ kind: 'works', id })}`),
    ]),
  );
  const pages = new Map<string, FormattedPage>();
  const shown = shownEntries(library);
  for (const entry of shown) {
    const task = pageTask(entry, records);
    if (task !== undefined) pages.set(nameOfTexts(entry), formatCitations(task, citing));
  }
  const ours = shown.filter(isCitable).map((entry) => pageItem({ settings }, entry));
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

/** The context of the pages in a language: lists of references lead to its pages, too. */
function contextOf(context: PageContext, language: string): PageContext {
  const inLanguage = { ...context, language, workCards: new Map() };
  const references = new Map(context.references);
  for (const [key, html] of references) {
    const work = context.library.entries.get(key);
    if (work === undefined || !translationOf(inLanguage, work)) continue;
    const to = (at: PageContext) => `href="${escapeHtml(pageHref(at, work))}"`;
    references.set(key, html.replace(to(context), to(inLanguage)));
  }
  return { ...inLanguage, references };
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
      return { entry, neighbours, make: () => viewOf(context, kind, entry, neighbours) };
    });
  };
  const translations = (): TranslatedPage[] => {
    if (context.library.translations.size === 0) return [];
    const contexts = new Map<string, PageContext>();
    const contextIn = (language: string) => {
      const known = contexts.get(language) ?? contextOf(context, language);
      contexts.set(language, known);
      return known;
    };
    return KIND_NAMES.flatMap((kind) => translationsOf(kind, contextIn));
  };
  const translationsOf = <K extends Kind>(
    kind: K,
    contextIn: (language: string) => PageContext,
  ): TranslatedPage[] =>
    entries(kind).flatMap(({ entry: original, neighbours }) =>
      (context.library.translations.get(original.id) ?? []).flatMap((entry) => {
        const { language } = entry.translation ?? {};
        if (language === undefined || !isOfKind(entry, kind)) return [];
        return {
          path: pathOfTranslation(entry, language).replace(/\/$/, ''),
          entry,
          make: () => viewOf(contextIn(language), kind, entry, neighbours),
        };
      }),
    );
  let library: LibraryView | undefined;
  return {
    get library() {
      library ??= libraryView(context, styleNames, stylesVersion);
      return library;
    },
    entries,
    translations,
    names: () => namePages(context),
    *views(kind) {
      for (const { make } of entries(kind)) yield make();
    },
  };
}
