import { toPrinted } from '../core/bibliography/to-csl.ts';
import type { Entry, EntryOf } from '../core/body/entry.ts';
import { formerAddresses } from '../core/graph/former-ids.ts';
import { createLibrary, type LibraryOptions } from '../core/library/check-library.ts';
import { errorsOf, type Library, shownEntries } from '../core/library.ts';
import { englishName } from '../core/model/kinds/english-names.ts';
import { isKind } from '../core/model/kinds.ts';
import { gradeOf, type Terms } from '../core/model/terms.ts';
import type { PreparedStyle } from '../core/render/citations/copied-styles.ts';
import { headingOf } from '../core/render/records/entry-names.ts';
import { citeLibrary } from '../core/render/render-library.ts';
import type { Settings } from '../core/render/settings.ts';
import type { Problem } from '../core/text/problem.ts';
import { isTranslationPath, type SourceFile } from '../core/text/source.ts';
import { boundedLine as line } from './bounded-line.ts';
import { changedAddresses } from './changed-addresses.ts';
import { type ContentChange, contentChanges, idOf } from './content-changes.ts';
import { describeDuplicates } from './describe-duplicates.ts';
import { newBacklinks } from './new-backlinks.ts';
import { changedLists, changedPages, type ShownLibrary, shownLibrary } from './page-parts.ts';
import { LONGEST, MOST, type Report, type ReportedEntry, type ReportedProblem } from './report.ts';

/** A state of the library’s folder. */
export interface ContentState {
  readonly files: readonly SourceFile[];
  /** What is known beside the files; paths in problems begin at content/ in any case. */
  readonly options: LibraryOptions;
}

/** What the report needs to know beside the two states. */
export interface ReportOptions {
  readonly settings: Settings;
  readonly style: PreparedStyle;
  /** The day of the report, `2026-11-24`. */
  readonly today: string;
}

/**
 * What a change does to the library: the entries that it adds, changes, renames and removes, each
 * with its reference, what it may double and its problems; the pages that show something else
 * now; the new places where entries are named. Pages are compared only where neither state has an
 * error. Never throws for what an entry holds.
 */
export function buildReport(
  base: ContentState,
  head: ContentState,
  options: ReportOptions,
): Report {
  const check = ({ files, options: known }: ContentState, earlier?: Library['entries']) =>
    createLibrary(files, { ...known, today: options.today, pathPrefix: '', before: earlier });
  const before = check(base);
  const after = check(head, before.entries);
  const changes = contentChanges(base.files, head.files);
  const paths = new Set(changes.map(({ path }) => path));
  const renamed = renamedFrom(changes, after);
  const listed = changes.filter(({ path }) => !renamed.has(path));
  const duplicates = describeDuplicates(listed, after);
  const entries = listed.map((change) =>
    describe(change, { before, after, options, renamed, duplicates }),
  );
  const compared = errorsOf(before).length === 0 && errorsOf(after).length === 0;
  const shown = compared
    ? ([shownOf(before, options), shownOf(after, options)] as const)
    : undefined;
  const touched = new Set([...paths].map(idOf));
  const pages = shown === undefined ? [] : changedPages(shown[0], shown[1], touched);
  const known = new Set(before.problems.map(withoutPlace));
  const elsewhere = after.problems.filter(
    (problem) => !paths.has(problem.path) && !known.has(withoutPlace(problem)),
  );
  const backlinks = newBacklinks(before, after);
  const isRead = ({ path }: SourceFile) =>
    [after.entries, after.withdrawn].some((read) => read.get(idOf(path))?.path === path);
  const addresses = changedAddresses(before, after, {
    registered: base.options.register?.pages ?? new Map(),
    unread: new Set(head.files.filter((file) => !isRead(file)).map(({ path }) => path)),
  });
  const errors = errorsOf(after);
  const ofBefore = errors.filter((error) => known.has(withoutPlace(error))).length;
  return {
    style: line(options.style.styleLabel, LONGEST.word),
    compared,
    errors: { brought: errors.length - ofBefore, before: ofBefore },
    entries: entries.slice(0, MOST.entries),
    elsewhere: errorsFirst(elsewhere)
      .slice(0, MOST.problems)
      .map((problem) => ({ path: line(problem.path, LONGEST.path), ...reported(problem) })),
    pages: pages.slice(0, MOST.pages).map(({ heading, kind, parts }) => ({
      heading: line(heading, LONGEST.heading),
      kind,
      parts,
    })),
    lists: shown === undefined ? [] : changedLists(shown[0], shown[1]),
    backlinks: backlinks.slice(0, MOST.backlinks).map(({ of, from, place }) => ({
      of: line(of, LONGEST.heading),
      from: line(from, LONGEST.heading),
      place: line(place, LONGEST.heading),
    })),
    addresses: addresses.slice(0, MOST.addresses).map(({ from, to }) => ({
      from: line(from, LONGEST.address),
      ...(to === undefined ? {} : { to: line(to, LONGEST.address) }),
    })),
    left: {
      addresses: Math.max(0, addresses.length - MOST.addresses),
      entries: Math.max(0, entries.length - MOST.entries),
      elsewhere: Math.max(0, elsewhere.length - MOST.problems),
      pages: Math.max(0, pages.length - MOST.pages),
      backlinks: Math.max(0, backlinks.length - MOST.backlinks),
    },
  };
}

interface Surroundings {
  readonly before: Library;
  readonly after: Library;
  readonly options: ReportOptions;
  readonly renamed: ReadonlyMap<string, string>;
  readonly duplicates: ReadonlyMap<string, readonly string[]>;
}

function describe(
  { path, change }: ContentChange,
  { before, after, options, renamed, duplicates }: Surroundings,
): ReportedEntry {
  const entry = entryAt(change === 'removed' ? before : after, path);
  const [folder = ''] = path.split('/');
  const isRenamed = [...renamed.values()].includes(path);
  const works = entry?.kind === 'works' ? entry : undefined;
  return {
    path: line(path, LONGEST.path),
    ...(isKind(folder) ? { kind: englishName(folder) } : {}),
    change: isRenamed ? 'renamed' : change,
    ...(entry === undefined ? {} : { heading: line(headingOf(entry), LONGEST.heading) }),
    ...(works === undefined || change === 'removed'
      ? {}
      : aboutWork(works, after.terms, options.style)),
    duplicates: (duplicates.get(path) ?? []).slice(0, MOST.duplicates),
    problems: errorsFirst(after.problems.filter((problem) => problem.path === path))
      .slice(0, MOST.problems)
      .map(reported),
  };
}

function aboutWork(
  { id, data }: EntryOf<'works'>,
  terms: Terms,
  { formatter }: PreparedStyle,
): Pick<ReportedEntry, 'reference' | 'basis'> {
  const item = toPrinted(id, data);
  const reference = formatter.references([item], 'text').get(id);
  return {
    ...(reference === undefined ? {} : { reference: line(reference, LONGEST.reference) }),
    basis: gradeOf(terms, data.basis.grade).label,
  };
}

/** Files that are gone and whose id another entry keeps as a former one, with that entry’s path. */
function renamedFrom(
  changes: readonly ContentChange[],
  { entries, withdrawn }: Library,
): Map<string, string> {
  const gone = new Set(
    changes.filter(({ change }) => change === 'removed').map(({ path }) => path),
  );
  return new Map(
    formerAddresses([...entries.values(), ...withdrawn.values()])
      .map(({ kind, id, entry }) => [`${kind}/${id}.mdx`, entry.path] as const)
      .filter(([old]) => gone.has(old)),
  );
}

function shownOf(library: Library, { settings, style }: ReportOptions): ShownLibrary {
  return shownLibrary(citeLibrary(library, settings, style));
}

function entryAt(library: Library, path: string): Entry | undefined {
  if (isTranslationPath(path)) return shownEntries(library).find((entry) => entry.path === path);
  const entry = library.entries.get(idOf(path));
  return entry?.path === path ? entry : undefined;
}

/** What keeps the change out is told before what does not, should not all be told. */
function errorsFirst(problems: readonly Problem[]): Problem[] {
  const isError = ({ severity }: Problem) => severity === 'error';
  return [...problems.filter(isError), ...problems.filter((problem) => !isError(problem))];
}

function reported({ line: at, severity, message, hint }: Problem): ReportedProblem {
  return {
    line: at,
    severity,
    message: line(message, LONGEST.sentence),
    ...(hint === undefined ? {} : { hint: line(hint, LONGEST.sentence) }),
  };
}

/** Lines move when a file is edited above them; but files outside the change stay as they are. */
function withoutPlace({ path, rule, message }: Problem): string {
  return `${path}\n${rule}\n${message}`;
}
