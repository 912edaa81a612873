import { missingWords } from '../../core/bibliography/incomplete.ts';
import { toCsl } from '../../core/bibliography/to-csl.ts';
import type { EntryOf } from '../../core/body/entry.ts';
import { EXPORT_FORMATS } from '../../core/formats/formats.ts';
import { FORMATTED_FORMATS, type FormattedFormat } from '../../core/formats/list/formatted-list.ts';
import type { FormattedList } from '../../core/formats/list/list.ts';
import type { KeptText } from '../../core/formats/list/nesting.ts';
import { entriesOf } from '../../core/library.ts';
import {
  annotatedFile,
  listFile,
  referencesFile,
} from '../../core/render/lists/list-file-paths.ts';
import type { ListMaker, WorkList } from '../../core/render/lists/list-files.ts';
import { workListOf } from '../../core/render/lists/work-list.ts';
import { fileWords } from '../../words/words.ts';
import type { Prepared } from '../build/prepare.ts';
import type { SiteFile } from './site-file.ts';

/** Formats of records that have a field for an annotation of ours. */
export const ANNOTATED_EXPORTS = EXPORT_FORMATS.filter(({ hasAnnotations }) => hasAnnotations);

/**
 * Formatted text: each work in every style; each list in each style, plain and, where the style
 * knows such lists, annotated; and the annotated records.
 */
export function listFiles({
  library,
  lists,
  settings,
}: Pick<Prepared, 'library' | 'lists' | 'settings'>): SiteFile[] {
  const works = entriesOf(library, 'works');
  const inOrder = (some: readonly EntryOf<'works'>[]) => lists.inOrder(some.map(({ id }) => id));
  const write = writer();
  const records = annotatedRecords(new Map(works.map((work) => [work.id, work])), lists);
  const all: WorkList = {
    title: fileWords.allWorks(settings.title),
    page: '',
    keys: inOrder(works),
  };
  const ofEntries = [...library.entries.values()].flatMap((entry) => {
    const listed = workListOf(library, entry);
    if (listed === undefined) return [];
    const { title, works: some, inTextOrder } = listed;
    const path = `${entry.kind}/${entry.id}`;
    const keys = inTextOrder ? some.map(({ id }) => id) : inOrder(some);
    return [{ path, list: { title, page: `${path}/`, keys } }];
  });
  return [
    ...works.flatMap(({ id }) => write(referencesFile(id), () => lists.references(id))),
    ...[{ path: 'library', list: all }, ...ofEntries].flatMap(({ path, list }) => [
      ...lists.styles.flatMap(({ id, indent }) => [
        ...write(listFile(path, id), () => lists.list(list, id)),
        ...(indent === undefined
          ? []
          : write(listFile(path, id, true), () => lists.annotatedList(list, id))),
      ]),
      ...records(annotatedFile(path), list.keys),
    ]),
  ];
}

/** Makes the files of a list in every format of text; what a text holds is written once a format. */
function writer(): (path: string, list: () => FormattedList) => SiteFile[] {
  const runs: KeptText['runs'] = new Map();
  const kept = new Map(FORMATTED_FORMATS.map(({ id }) => [id, { runs, written: new Map() }]));
  /** The formats of a list are asked for one after the other. */
  let last: { readonly path: string; readonly list: FormattedList } | undefined;
  return (path, list) =>
    FORMATTED_FORMATS.map(({ id, extension, contentType, write }: FormattedFormat) => ({
      path: `${path}.${extension}`,
      contentType,
      text: () => {
        if (last?.path !== path) last = { path, list: list() };
        return write(last.list, kept.get(id));
      },
    }));
}

/** Makes the files of annotated records, each record written once a format. */
function annotatedRecords(
  works: ReadonlyMap<string, EntryOf<'works'>>,
  lists: ListMaker,
): (path: string, keys: readonly string[]) => SiteFile[] {
  const written = new Map<string, string>();
  return (path, keys) =>
    ANNOTATED_EXPORTS.map(({ id: format, extension, contentType, serialize, join }) => ({
      path: `${path}.${extension}`,
      contentType,
      text: () =>
        join(
          keys.flatMap((key) => {
            const entry = works.get(key);
            if (entry === undefined) return [];
            const name = `${format} ${key}`;
            const text =
              written.get(name) ??
              serialize([toCsl(key, entry.data)], {
                missing: new Map([[key, missingWords(entry.data)]]),
                annotations: new Map([[key, lists.annotationText(key) ?? '']]),
              });
            written.set(name, text);
            return [text];
          }),
        ),
    }));
}
