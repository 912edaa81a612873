import type { Entry } from '../../body/entry.ts';
import type { FormattedPage } from '../../citing/pages/page.ts';
import { entriesOf, isOfKind } from '../../library.ts';
import type { CslItem } from '../../model/csl.ts';
import type { RenderContext } from '../context.ts';
import { citationAnchor } from '../text/offsets.ts';
import type { StyleView } from '../views/citation.ts';
import type { StyledPageView } from '../views/styled-page.ts';
import { type CopiedStyle, type PreparedStyle, styleView } from './copied-styles.ts';
import { formatCitations, pageTask } from './format-citations.ts';
import { borrowedName, noteViews, printedCitation } from './printed-citation.ts';
import { linkedReference } from './reference-html.ts';

/** What a page shows of the library beside its own citations. */
export interface Shown {
  /** Citations of other entries’ texts, by the names that `borrowedName` gives. */
  readonly borrowed: readonly string[];
  /** Works whose references stand on the page, by key. */
  readonly works: readonly string[];
}

/** What the view of a page shows, found in its HTML. */
export function shownOn(view: object): Shown {
  const json = JSON.stringify(view);
  const found = (pattern: RegExp) => [
    ...new Set([...json.matchAll(pattern)].flatMap(([, name]) => name ?? [])),
  ];
  return {
    borrowed: found(/ data-of=\\"([^"\\]*)\\"/g),
    works: found(/<span data-work=\\"([^"\\]*)\\"/g),
  };
}

/** The pages of a library in one more style, each made when it is asked for. */
export interface StyledPages {
  readonly style: StyleView;
  /** The page of an entry. */
  readonly entry: (entry: Entry, shown: Shown) => StyledPageView;
  /** The page on which all claims stand. */
  readonly claims: () => StyledPageView;
  /** The indexes of works, where each reference stands for itself. */
  readonly works: () => StyledPageView;
  /** The library’s bibliography, in the order of the style. */
  readonly bibliography: () => StyledPageView;
}

/**
 * Prepares a further style for whole pages. `references` holds the reference of each work in it,
 * as it stands for itself.
 */
export function styledPages(
  plain: RenderContext,
  items: ReadonlyMap<string, CslItem>,
  prepared: PreparedStyle,
  { references }: CopiedStyle,
): StyledPages {
  const { formatter } = prepared;
  const pages = new Map<string, FormattedPage>();
  const context: RenderContext = { ...plain, pages };
  const view = styleView(prepared);
  const work = (key: string): [string, string] => [
    key,
    linked(context, key, references.get(key) ?? ''),
  ];

  function cite(entry: Entry): FormattedPage | undefined {
    const kept = pages.get(entry.id);
    if (kept) return kept;
    const task = pageTask(entry, items);
    if (task === undefined) return undefined;
    const page = formatCitations(task, prepared);
    pages.set(entry.id, page);
    return page;
  }

  function own(entry: Entry): [string, string][] {
    const clusters = cite(entry)?.clusters ?? [];
    return clusters.map((_text, index) => [
      citationAnchor(entry, index),
      printedCitation(context, entry, index, { anchors: true }),
    ]);
  }

  function borrowed(name: string): [string, string][] {
    const dot = name.lastIndexOf('.');
    const entry = context.library.entries.get(name.slice(0, dot));
    const index = Number(name.slice(dot + 1));
    if (!entry || !cite(entry)) return [];
    return [
      [borrowedName(entry, index), printedCitation(context, entry, index, { anchors: false })],
    ];
  }

  return {
    style: view,
    entry: (entry, shown) => ({
      ...view,
      citations: Object.fromEntries([...own(entry), ...shown.borrowed.flatMap(borrowed)]),
      notes: noteViews(context, entry),
      list: (cite(entry)?.list ?? []).map(({ key, html }) => ({
        key,
        html: linked(context, key, html),
      })),
      works: Object.fromEntries(shown.works.map(work)),
    }),
    claims: () => ({
      ...view,
      ...NOTHING,
      citations: Object.fromEntries(
        entriesOf(context.library, 'claims').flatMap((claim) => [
          ...own(claim),
          ...(cite(claim)?.clusters ?? []).flatMap((_text, index) =>
            borrowed(borrowedName(claim, index)),
          ),
        ]),
      ),
    }),
    works: () => ({ ...view, ...NOTHING, works: Object.fromEntries([...items.keys()].map(work)) }),
    bibliography: () => ({
      ...view,
      ...NOTHING,
      list: formatter
        .bibliography([...items.values()])
        .map(({ key, html }) => ({ key, html: linked(context, key, html) })),
    }),
  };
}

const NOTHING = { citations: {}, notes: [], list: [], works: {} };

function linked(context: RenderContext, key: string, html: string): string {
  const entry = context.library.entries.get(key);
  if (!entry || !isOfKind(entry, 'works')) return html;
  return linkedReference(html, entry.data.title, `${context.settings.base}works/${key}/`);
}
