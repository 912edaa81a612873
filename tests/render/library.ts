import { createLibrary, type LibraryOptions } from '../../src/core/library/check-library.ts';
import { errorsOf, type Library } from '../../src/core/library.ts';
import { KIND_NAMES, type Kind } from '../../src/core/model/kinds.ts';
import type { PreparedStyle } from '../../src/core/render/citations/copied-styles.ts';
import type { PageContext } from '../../src/core/render/define-page.ts';
import { type ListMaker, listMaker } from '../../src/core/render/lists/list-files.ts';
import type { ViewOf } from '../../src/core/render/pages.ts';
import { citeLibrary, renderLibrary } from '../../src/core/render/render-library.ts';
import type { Settings } from '../../src/core/render/settings.ts';
import type { LibraryView } from '../../src/core/render/views/library.ts';
import type { SourceFile } from '../../src/core/text/source.ts';
import { loadLocale, loadStyle } from '../../src/disk/style-files.ts';
import { formatterOf } from '../citing/formatters.ts';
import { FIXTURE_ROOT } from '../fixtures/library.ts';

export const SETTINGS: Settings = {
  title: 'Specimens',
  site: 'https://library.example',
  base: '/tracings/',
  editors: 'the editors of Specimens',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  drawer: ['abel2010talks'],
};

/** A library as it is rendered: views by id. */
export interface Rendered {
  readonly library: Library;
  readonly view: LibraryView;
  readonly of: <K extends Kind>(kind: K, id: string) => ViewOf[K];
  readonly all: readonly ViewOf[Kind][];
  /** The views of translated pages, by their paths: `concepts/talk/de`. */
  readonly translations: ReadonlyMap<string, ViewOf[Kind]>;
  readonly lists: ListMaker;
  /** What the pages were rendered from. */
  readonly context: PageContext;
}

/** Reads, checks, cites and renders files in a style, APA as a rule, offering further ones; throws where they have errors. */
export function render(
  files: readonly SourceFile[],
  further: readonly PreparedStyle[] = [],
  style = 'apa',
  options: LibraryOptions = {},
): Rendered {
  const library = createLibrary(files, options);
  const errors = errorsOf(library);
  if (errors.length > 0) throw new Error(JSON.stringify(errors, null, 2));
  const own: PreparedStyle = {
    formatter: formatterOf(loadStyle(style, FIXTURE_ROOT), {
      locale: loadLocale('en-US', FIXTURE_ROOT),
    }),
    styleLabel: style === 'apa' ? 'APA' : style,
  };
  const cited = citeLibrary(library, SETTINGS, { ...own, further });
  const rendered = renderLibrary(cited);
  const all = KIND_NAMES.flatMap((kind) => [...rendered.views(kind)]);
  const isOf = <K extends Kind>(view: ViewOf[Kind], kind: K): view is ViewOf[K] & ViewOf[Kind] =>
    view.kind === kind;
  return {
    library,
    view: rendered.library,
    all,
    translations: new Map(rendered.translations().map(({ path, make }) => [path, make()])),
    lists: listMaker(cited, own),
    context: cited.context,
    of: (kind, id) => {
      for (const view of all) if (view.card.id === id && isOf(view, kind)) return view;
      throw new Error(`There is no view of ${kind}/${id}.`);
    },
  };
}
