import { listFileWords } from '../../../words/words.ts';
import { incompleteListNote } from '../../bibliography/incomplete.ts';
import { dateInProse } from '../../bibliography/year.ts';
import type { EntryOf } from '../../body/entry.ts';
import type { FormattedList } from '../../formats/list/list.ts';
import { entriesOf } from '../../library.ts';
import type { PreparedStyle } from '../citations/copied-styles.ts';
import type { CitedLibrary } from '../render-library.ts';
import { escapeHtml } from '../text/html.ts';
import { type ListedWorks, listedWorksMaker } from './list-data.ts';
import { listedWork } from './listed-work.ts';

/** A list of works that can be taken away. */
export interface WorkList {
  /** Plain text: “Works by Jane Addams”. */
  readonly title: string;
  /** The path of its page below the base: `people/addams/`. */
  readonly page: string;
  /** The keys of its works; a style that keeps no order of its own keeps this one. */
  readonly keys: readonly string[];
  /** True where the text orders its works, and no citation style does. */
  readonly inTextOrder: boolean;
}

/** Makes lists of works. Whatever two lists share is made once. */
export interface ListMaker {
  /** The keys of works in the order of the library’s bibliography. */
  readonly inOrder: (keys: readonly string[]) => string[];
  /** A list as formatted text, in the library’s style. */
  readonly list: (list: WorkList) => FormattedList;
  /** The data of works, from which the reader’s browser makes lists in any style. */
  readonly works: (keys: readonly string[]) => ListedWorks;
}

/** The lists of a cited library. Nothing is done beforehand. */
export function listMaker({ context, styleNames }: CitedLibrary, own: PreparedStyle): ListMaker {
  const works = new Map<string, EntryOf<'works'>>(
    entriesOf(context.library, 'works').map((work) => [work.id, work]),
  );
  const printed = own.formatter.lists([...context.records.values()], {
    references: context.copied[0]?.references ?? new Map(),
    order: [...context.order.keys()],
  });
  return {
    inOrder: (keys) => {
      const place = (key: string) => context.order.get(key) ?? Number.POSITIVE_INFINITY;
      return keys.toSorted((a, b) => place(a) - place(b));
    },
    list: ({ title, page, keys }) => ({
      title,
      styleName: styleNames[0]?.name ?? own.styleLabel,
      note: noteOn(
        page,
        incompleteListNote(keys.flatMap((key) => works.get(key) ?? []).map(listedWork), {
          all: true,
        }),
      ),
      entries: printed(keys).map(({ key, html, number }) => ({ key, html, label: number })),
    }),
    works: listedWorksMaker(context),
  };

  /** Where a list comes from, and what its references lack. */
  function noteOn(page: string, incomplete: string | undefined): string {
    const from = origin(page);
    return incomplete === undefined ? from : `${from} ${escapeHtml(incomplete)}`;
  }

  /** “From Tracings, https://tracings.example/people/addams/, 24 November 2026.” */
  function origin(page: string): string {
    const { title, site, base } = context.settings;
    const address = escapeHtml(`${site.replace(/\/$/, '')}${base}${page}`);
    const date = context.updated === '' ? '' : escapeHtml(dateInProse(context.updated));
    return listFileWords.from(escapeHtml(title), `<a href="${address}">${address}</a>`, date);
  }
}
