import type { Entry } from '../body/entry.ts';
import { ownTexts } from '../body/translated-entry.ts';
import type { ProtectedTexts } from '../checks/protected-texts.ts';
import type { CheckContext, FoundRegister } from '../checks/rule.ts';
import { canRun, RULES, type RuleName, runRules } from '../checks/rules.ts';
import { settingsProblems } from '../checks/settings.ts';
import { siftProblems } from '../checks/silences.ts';
import { unknownTerms } from '../checks/unknown-term.ts';
import type { Library } from '../library.ts';
import { readConventions } from '../model/conventions.ts';
import { placeOfField } from '../text/field-places.ts';
import { arrangeProblems, compareProblems, type Problem, pathBelow } from '../text/problem.ts';
import type { SourceFile } from '../text/source.ts';
import { type ReadingOptions, readLibrary, type UncheckedLibrary } from './unchecked-library.ts';

/** What is known of the world outside the entries. */
export interface LibraryOptions extends ReadingOptions {
  /** Paths below public/, so that figures can be held against them. */
  readonly publicFiles?: ReadonlySet<string>;
  /** The day on which one checks, `2026-11-24`: without it no date is held against it. */
  readonly today?: string;
  /** The addresses that were published, to be held against those of now. */
  readonly register?: FoundRegister | undefined;
  /** Texts that must not be copied. */
  readonly protectedTexts?: ProtectedTexts | undefined;
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

/** The second half: holds every rule against the library, and drops the sources. */
export function checkLibrary(
  { entries, withdrawn, translations, graph, problems: found, unread, sourceOf }: UncheckedLibrary,
  options: LibraryOptions = {},
): Library {
  const prefix = options.pathPrefix ?? '';
  const { terms, parts, keyPattern } = readConventions(options.settings?.value);
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
    parts,
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
