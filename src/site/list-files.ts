import { missingWords } from '../core/bibliography/incomplete.ts';
import { direct } from '../core/bibliography/name-forms.ts';
import { toCsl } from '../core/bibliography/to-csl.ts';
import type { Entry, EntryOf } from '../core/body/entry.ts';
import { EXPORT_FORMATS } from '../core/formats/formats.ts';
import {
  FORMATTED_FORMATS,
  type FormattedFormat,
  type FormattedList,
} from '../core/formats/formatted-list.ts';
import type { KeptText } from '../core/formats/formatted-list-nesting.ts';
import { entriesOf } from '../core/library.ts';
import { headingOf } from '../core/render/cards.ts';
import { annotatedFile, listFile, referencesFile } from '../core/render/list-file-paths.ts';
import type { ListMaker, WorkList } from '../core/render/list-files.ts';
import type { Prepared } from './prepare.ts';
import type { SiteFile } from './site-files.ts';
import { worksOfEntry } from './work-lists.ts';

/** Formats of records that have a field for an annotation of ours. */
export const ANNOTATED_EXPORTS = EXPORT_FORMATS.filter(({ id }) => id !== 'json');

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
  const all: WorkList = { title: `${settings.title}: all works`, page: '', keys: inOrder(works) };
  const ofEntries = [...library.entries.values()].flatMap((entry) => {
    const listed = worksOfEntry(library, entry);
    if (listed.length === 0) return [];
    const path = `${entry.kind}/${entry.id}`;
    const keys = keysInText(entry) ?? inOrder(listed);
    return [{ path, list: { title: titleOf(entry), page: `${path}/`, keys } }];
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

/** The order in which a text of ours names its works, for styles that number them so. */
function keysInText(entry: Entry): string[] | undefined {
  if (entry.kind === 'readings') return entry.data.steps.map((step) => step.entry);
  if (entry.kind !== 'essays') return undefined;
  const cited = entry.fragments.flatMap(({ citations }) => citations.flatMap(({ keys }) => keys));
  return [...new Set([...cited.map(({ key }) => key), ...entry.data.nocite])];
}

function titleOf(entry: Entry): string {
  switch (entry.kind) {
    case 'people':
      return `Works by ${direct(entry.data.name)}`;
    case 'organizations':
      return `Works by and on ${headingOf(entry)}`;
    case 'concepts':
      return `Works on ${headingOf(entry)}`;
    case 'essays':
      return `References of “${headingOf(entry)}”`;
    default:
      return headingOf(entry);
  }
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
