import { hash } from 'node:crypto';
import type { Library } from '../../core/library.ts';
import { isSearched, KIND_NAMES } from '../../core/model/kinds.ts';
import { MATRIX_KINDS } from '../../core/render/matrix-kinds.ts';
import {
  type CitedLibrary,
  type RenderedLibrary,
  renderLibrary,
} from '../../core/render/render-library.ts';
import { type SearchedEntry, searchedEntry, searchedName } from '../../core/render/search-file.ts';
import type { SourceFile } from '../../core/text/source.ts';
import {
  holdPrepared,
  NAMES_COLLECTION,
  TRANSLATIONS_COLLECTION,
} from '../../disk/prepared-library.ts';
import { type CsvTable, matrixTable } from '../files/csv-tables.ts';
import type { ShownViews } from './write-views.ts';

/** Holds in memory what the pages show: a view is made when a page shows it, for `npm run dev`. */
export function holdViews(
  folder: string,
  files: readonly SourceFile[],
  cited: CitedLibrary,
): ShownViews {
  const rendered = renderLibrary(cited);
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  // Whatever changes, Astro lets every page of a browser load again: it need only notice it.
  const frame = JSON.stringify([cited.context.settings, cited.stylesVersion]);
  const digestOf = (paths: readonly string[]) =>
    hash('sha256', [frame, ...paths.map((path) => texts.get(path))].join('\n'), 'base64url');
  const pathsOfTranslations = (id: string) =>
    (cited.context.library.translations.get(id) ?? []).map(({ path }) => path);
  for (const kind of KIND_NAMES) {
    const entries = rendered.entries(kind).map(({ entry: { id, path, data }, make }) => ({
      id,
      data,
      digest: digestOf([path, ...pathsOfTranslations(id)]),
      view: once(() => asRead(make())),
    }));
    holdPrepared(folder, kind, entries);
  }
  const translations = rendered.translations().map(({ path: id, entry: { path, data }, make }) => ({
    id,
    data,
    digest: digestOf([path]),
    view: once(() => asRead(make())),
  }));
  holdPrepared(folder, TRANSLATIONS_COLLECTION, translations);
  const names = rendered.names().map(({ slug, make }) => ({
    id: slug,
    data: {},
    digest: '',
    view: once(() => asRead(make())),
  }));
  holdPrepared(folder, NAMES_COLLECTION, names);
  const view = () => rendered.library;
  const matrices = once(() => matricesOf(rendered));
  const search = once(() => searchOf(rendered, cited.context.library));
  holdPrepared(folder, 'library', [{ id: 'library', data: {}, digest: '', view }]);
  return {
    get view() {
      return rendered.library;
    },
    get matrices() {
      return matrices();
    },
    get search() {
      return search();
    },
  };
}

function matricesOf({ entries }: RenderedLibrary): Map<string, CsvTable> {
  const matrices = new Map<string, CsvTable>();
  for (const kind of MATRIX_KINDS) {
    for (const { entry, make } of entries(kind)) {
      const { matrix } = make();
      if (matrix.length > 0) matrices.set(`${kind}/${entry.id}/matrix`, matrixTable(matrix));
    }
  }
  return matrices;
}

function searchOf({ entries, names }: RenderedLibrary, { translations }: Library): SearchedEntry[] {
  const kinds = KIND_NAMES.filter(isSearched);
  return [
    ...kinds.flatMap((kind) =>
      entries(kind).map(({ entry, make }) =>
        searchedEntry(entry, make(), translations.get(entry.id)),
      ),
    ),
    ...names().map(({ make }) => searchedName(make())),
  ];
}

/** A view as it would be read from a file. */
function asRead(view: unknown): unknown {
  return JSON.parse(JSON.stringify(view));
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
