import type { Entry, EntryOf, EntryResult } from './body/entry.ts';
import { readEntryWith } from './body/entry-reading.ts';
import { parseFragment } from './body/parse.ts';
import { readEntry } from './body/read-entry.ts';
import { ownTexts } from './body/translated-entry.ts';
import { translate } from './body/translations.ts';
import type { ProtectedTexts } from './checks/protected-texts.ts';
import type { CheckContext, FoundRegister } from './checks/rule.ts';
import { canRun, RULES, type RuleName, runRules } from './checks/rules.ts';
import { type FoundSettings, settingsProblems } from './checks/settings.ts';
import { type SilencedProblem, siftProblems, unknownSilences } from './checks/silences.ts';
import { unknownTerms } from './checks/unknown-term.ts';
import { formerIds } from './graph/former-ids.ts';
import { buildGraph, type Graph } from './graph/graph.ts';
import { readConventions } from './model/conventions.ts';
import { KIND_NAMES, type Kind } from './model/kinds.ts';
import { knownLanguageTag } from './model/language-tags.ts';
import type { Terms } from './model/terms.ts';
import { placeOfField } from './text/field-places.ts';
import { arrangeProblems, compareProblems, type Problem, pathBelow } from './text/problem.ts';
import { readSource } from './text/read-source.ts';
import type { Source, SourceFile } from './text/source.ts';

/** The whole library: entries, the links between them, and whatever is wrong. */
export interface Library {
  /** Every entry that could be read, by id: kinds in the order of the tabs, ids in theirs. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** Entries that do not count any more, by id: only their own addresses tell of them. */
  readonly withdrawn: ReadonlyMap<string, Entry>;
  /**
   * The entries of translated pages, by the id of the entry that they show: its data with the texts
   * of each language, languages in their order. They are in no list and no count.
   */
  readonly translations: ReadonlyMap<string, readonly Entry[]>;
  readonly graph: Graph;
  /** Its kinds of evidence, grades of reading and positions. */
  readonly terms: Terms;
  /** The paths of the pages that were published, as far as they are registered. */
  readonly published: ReadonlySet<string>;
  /** Every problem of every file, in the order of files and lines. */
  readonly problems: readonly Problem[];
  /** Warnings that entries silence, each with its reason, in the same order. */
  readonly silenced: readonly SilencedProblem[];
}

/** What is known of the world outside the entries. */
export interface LibraryOptions {
  /** Paths below public/, so that figures can be held against them. */
  readonly publicFiles?: ReadonlySet<string>;
  /** The day on which one checks, `2026-11-24`: without it no date is held against it. */
  readonly today?: string;
  /** The settings of the library, to be held against their schema and the entries. */
  readonly settings?: FoundSettings | undefined;
  /** The addresses that were published, to be held against those of now. */
  readonly register?: FoundRegister | undefined;
  /** Texts that must not be copied. */
  readonly protectedTexts?: ProtectedTexts | undefined;
  /**
   * The folder of the entries, before each path in problems: `content/`. A path that leads out of
   * it, as `../README.md`, is shortened by that.
   */
  readonly pathPrefix?: string;
  /** The entries of an earlier state, by id: changes in substance are held against it. */
  readonly before?: ReadonlyMap<string, Entry> | undefined;
  /** What is wrong beside the entries, as in `../public/`. */
  readonly elsewhere?: readonly Problem[];
}

/**
 * The one entry point: files in, a library out. Never throws for what a file holds; every fault
 * becomes a problem with its place. Nothing is formatted yet, so that checking stays fast.
 */
export function createLibrary(files: readonly SourceFile[], options: LibraryOptions = {}): Library {
  return checkLibrary(readLibrary(files, options), options);
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

/** What became of one file, as far as the library needs it: plain data, which a thread can hand over. */
export type ReadFile = Pick<EntryResult, 'entry' | 'unread' | 'translation' | 'problems'>;

/** The first half of `createLibrary`: reads every file and builds the graph. */
export function readLibrary(
  files: readonly SourceFile[],
  options: LibraryOptions = {},
): UncheckedLibrary {
  return assembleLibrary(files, files.map(readFile), options);
}

/** Reads one file by itself, so that threads can share them out. */
function readFile(file: SourceFile): ReadFile {
  return withoutSource(readEntry(file));
}

/**
 * Makes what reads the files of one library again and again: a file whose text is what it was the
 * last time keeps its entry, the same object.
 */
export function rereader(): (files: readonly SourceFile[]) => ReadFile[] {
  let known = new Map<string, { readonly text: string; readonly read: ReadFile }>();
  return (files) => {
    const before = known;
    known = new Map();
    return files.map((file) => {
      if (file.fault) return readFile(file);
      const last = before.get(file.path);
      const read = last?.text === file.text ? last.read : readFile(file);
      known.set(file.path, { text: file.text, read });
      return read;
    });
  };
}

/** Reads one file for a check, which shows no sentence and so needs none cut. */
export function readFileForCheck(file: SourceFile): ReadFile {
  return withoutSource(
    readEntryWith(file, (source) => parseFragment({ ...source, sentences: false })),
  );
}

function withoutSource({ entry, source, unread, translation, problems }: EntryResult): ReadFile {
  // The names of rules stand above what reads a file.
  const unknown = entry?.data.silenced && source ? unknownSilences(source) : [];
  if (entry && unknown.length > 0) {
    return { entry: undefined, unread: { kind: entry.kind, id: entry.id }, problems: unknown };
  }
  return { entry, unread, translation, problems };
}

/** Puts files that were read together: what became of each, in the order of the files. */
export function assembleLibrary(
  files: readonly SourceFile[],
  results: readonly ReadFile[],
  options: LibraryOptions = {},
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

/** The second half: holds every rule against the library, and drops the sources. */
export function checkLibrary(
  { entries, withdrawn, translations, graph, problems: found, unread, sourceOf }: UncheckedLibrary,
  options: LibraryOptions = {},
): Library {
  const prefix = options.pathPrefix ?? '';
  const { terms, keyPattern } = readConventions(options.settings?.value);
  const translated = [...translations.values()].flat();
  const context: CheckContext = {
    entries,
    translations,
    texts: [...entries.values(), ...translated.map(ownTexts)],
    unread,
    withdrawn,
    graph,
    terms,
    keyPattern,
    register: options.register,
    publicFiles: options.publicFiles,
    today: options.today,
    protectedTexts: options.protectedTexts,
    before: options.before,
    sourceOf,
    placeOf: (entry, path, part) => {
      const source = sourceOf(entry.path);
      return source ? placeOfField(source, path, part) : { path: entry.path, line: 1, column: 1 };
    },
  };
  const ran = new Set<string>(
    RULES.filter((rule) => canRun(rule, context)).map(({ name }) => name),
  );
  const outside = [
    ...(options.settings ? settingsProblems(options.settings, context) : []),
    ...problemsOfTexts(options.protectedTexts),
  ];
  const { problems, silenced } = siftProblems(
    [...found, ...unknownTerms(context), ...runRules(context), ...outside],
    entries.values(),
    { ran, placeOf: context.placeOf },
  );
  const placed = <P extends Problem>(problem: P): P => ({
    ...problem,
    path: pathBelow(prefix, problem.path),
  });
  return {
    entries,
    withdrawn,
    translations,
    graph,
    terms,
    published: new Set(options.register?.pages.keys()),
    problems: arrangeProblems([...problems, ...(options.elsewhere ?? [])].map(placed)),
    silenced: silenced.map(placed).sort(compareProblems),
  };
}

/** What keeps the texts that must not be copied from being read. */
function problemsOfTexts(texts: ProtectedTexts | undefined): Problem<RuleName>[] {
  const fault = texts?.fault;
  return fault ? [{ ...fault, line: 1, column: 1, rule: 'unreadable', severity: 'error' }] : [];
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
function languageOfSettings({ settings }: LibraryOptions): string | undefined {
  const { language }: { language?: unknown } = Object.assign({}, settings?.value);
  return typeof language === 'string' ? knownLanguageTag(language) : undefined;
}

function compareEntries(a: Entry, b: Entry): number {
  const kinds = KIND_NAMES.indexOf(a.kind) - KIND_NAMES.indexOf(b.kind);
  return kinds || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** The entries of one kind, in the order of their ids. */
export function entriesOf<K extends Kind>(library: Library, kind: K): (EntryOf<K> & Entry)[] {
  const list: (EntryOf<K> & Entry)[] = [];
  for (const entry of library.entries.values()) {
    if (isOfKind(entry, kind)) list.push(entry);
  }
  return list;
}

/** Every entry that a page shows: those of the library, then those of translated pages. */
export function shownEntries({ entries, translations }: Library): Entry[] {
  return [...entries.values(), ...[...translations.values()].flat()];
}

/** Narrows an entry to its kind. */
export function isOfKind<K extends Kind>(entry: Entry, kind: K): entry is EntryOf<K> & Entry {
  return entry.kind === kind;
}

/** The errors among the problems: what keeps the library from being built. */
export function errorsOf(library: Library): Problem[] {
  return library.problems.filter(({ severity }) => severity === 'error');
}
