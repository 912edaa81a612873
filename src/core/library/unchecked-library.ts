import type { Entry } from '../body/entry.ts';
import { translate } from '../body/translations.ts';
import type { RuleName } from '../checks/rules.ts';
import type { FoundSettings } from '../checks/settings.ts';
import { formerIds } from '../graph/former-ids.ts';
import { buildGraph, type Graph } from '../graph/graph.ts';
import { KIND_NAMES, type Kind } from '../model/kinds.ts';
import { knownLanguageTag } from '../model/language-tags.ts';
import type { Problem } from '../text/problem.ts';
import { readSource } from '../text/read-source.ts';
import type { Source, SourceFile } from '../text/source.ts';
import { type ReadFile, readFile } from './read-file.ts';

/** What is known beside the files as they are read. */
export interface ReadingOptions {
  /** The settings of the library, to be held against their schema and the entries. */
  readonly settings?: FoundSettings | undefined;
  /**
   * The folder of the entries, before each path in problems: `content/`. A path that leads out of
   * it, as `../README.md`, is shortened by that.
   */
  readonly pathPrefix?: string;
}

/** A library whose files are read and whose rules have not been held against it yet. */
export interface UncheckedLibrary {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly withdrawn: ReadonlyMap<string, Entry>;
  readonly translations: ReadonlyMap<string, readonly Entry[]>;
  readonly graph: Graph;
  /** What single files show. */
  readonly problems: readonly Problem[];
  /** Files that could not be read, by id, with their kinds. */
  readonly unread: ReadonlyMap<string, Kind>;
  /** Takes a file apart once more, for the places of its fields; nothing where that cannot be. */
  readonly sourceOf: (path: string) => Source | undefined;
}

/** The first half of `createLibrary`: reads every file and builds the graph. */
export function readLibrary(
  files: readonly SourceFile[],
  options: ReadingOptions = {},
): UncheckedLibrary {
  return assembleLibrary(files, files.map(readFile), options);
}

/** Puts files that were read together: what became of each, in the order of the files. */
export function assembleLibrary(
  files: readonly SourceFile[],
  results: readonly ReadFile[],
  options: ReadingOptions = {},
): UncheckedLibrary {
  const prefix = options.pathPrefix ?? '';
  const problems: Problem[] = results.flatMap((result) => result.problems);
  const read = results.flatMap(({ entry }) => (entry ? [entry] : [])).sort(compareEntries);
  const unread = new Map(
    results.flatMap(({ unread: file }) => (file ? [[file.id, file.kind] as const] : [])),
  );
  problems.push(...findDuplicates(read, unread, prefix));
  problems.push(...findTwins(files, prefix));
  const entries = new Map<string, Entry>();
  const withdrawn = new Map<string, Entry>();
  for (const entry of read) {
    if (entries.has(entry.id) || withdrawn.has(entry.id)) continue;
    (entry.data.withdrawn === undefined ? entries : withdrawn).set(entry.id, entry);
  }
  const graph = buildGraph(entries);
  const sourceOf = sourceFinder(files);
  const translations = translate(
    results.flatMap(({ translation }) => translation ?? []),
    {
      entries,
      withdrawn,
      unread,
      sourceOf,
      idNow: (former) => formerIds(entries.values()).get(former)?.id,
      language: languageOfSettings(options),
    },
  );
  problems.push(...translations.problems);
  return {
    entries,
    withdrawn,
    translations: translations.translated,
    graph,
    problems,
    unread,
    sourceOf,
  };
}

/** Sources are kept only of files whose places are asked for: those of all would weigh too much. */
function sourceFinder(files: readonly SourceFile[]): (path: string) => Source | undefined {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const sources = new Map<string, Source | undefined>();
  return (path) => {
    if (!sources.has(path)) {
      const file = byPath.get(path);
      sources.set(path, file && readSource(file).source);
    }
    return sources.get(path);
  };
}

/** Ids that more than one file has, in one kind or in several. */
function findDuplicates(
  read: readonly Entry[],
  unread: ReadonlyMap<string, Kind>,
  prefix: string,
): Problem<RuleName>[] {
  const first = new Map<string, string>();
  for (const [id, kind] of unread) first.set(id, `${kind}/${id}.mdx`);
  const problems: Problem<RuleName>[] = [];
  for (const { id, path } of read) {
    const other = first.get(id);
    first.set(id, other ?? path);
    if (other === undefined) continue;
    problems.push({
      path,
      line: 1,
      column: 1,
      rule: 'duplicate-id',
      severity: 'error',
      message: `The id “${id}” is used twice: ${prefix}${other} has it too.`,
      hint: 'Rename one of the two files, and change the links to it.',
    });
  }
  return problems;
}

/** Files whose names differ only in case: on Windows and macOS they are one file and one address. */
function findTwins(files: readonly SourceFile[], prefix: string): Problem<RuleName>[] {
  const first = new Map<string, string>();
  return files.flatMap(({ path }) => {
    const other = first.get(path.toLowerCase());
    if (other === undefined) first.set(path.toLowerCase(), path);
    if (other === undefined || other === path) return [];
    return [
      {
        path,
        line: 1,
        column: 1,
        rule: 'duplicate-id',
        severity: 'error',
        message: `The name differs only in case from that of ${prefix}${other}.`,
        hint: 'Rename one of the two: Windows, macOS and some hosts treat them as one file.',
      },
    ];
  });
}

/** The language of the library, as far as its settings can be read. */
function languageOfSettings({ settings }: ReadingOptions): string | undefined {
  const { language }: { language?: unknown } = Object.assign({}, settings?.value);
  return typeof language === 'string' ? knownLanguageTag(language) : undefined;
}

function compareEntries(a: Entry, b: Entry): number {
  const kinds = KIND_NAMES.indexOf(a.kind) - KIND_NAMES.indexOf(b.kind);
  return kinds || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
