/** Loaded when somebody begins to type: it brings the schemas, YAML and every rule with it. */
import type { Entry, EntryOf } from '../core/body/entry.ts';
import { readEntryWith } from '../core/body/entry-reading.ts';
import { readFragment } from '../core/body/fragment-reading.ts';
import { type RuleName, runRules } from '../core/checks/rules.ts';
import { buildGraph } from '../core/graph/graph.ts';
import { type Duplicate, findDuplicates } from '../core/importing/duplicates/find.ts';
import { isFreeKey } from '../core/importing/entry/propose-key.ts';
import { placeOfField } from '../core/text/field-places.ts';
import type { Problem } from '../core/text/problem.ts';
import type { Severity } from '../core/text/severity.ts';
import { formWords } from '../words/words.ts';
import type { BriefLibrary } from './brief-library.ts';
import { entryOfForm, type FormEntry, itemOfForm } from './form-entry.ts';
import { fieldOfLine } from './form-field.ts';
import { plainTree } from './plain-tree.ts';
import { textOf, type WorkForm } from './work-form.ts';

/** What is wrong with a form, at which field. */
export interface FormProblem {
  readonly field: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint?: string | undefined;
  /** True where something is still to be typed, rather than wrong. */
  readonly isLack?: boolean;
  /** The language of the message, where it comes from the check of entries. */
  readonly lang?: 'en';
}

/** A form, checked. */
export interface CheckedForm {
  readonly entry: FormEntry;
  readonly problems: readonly FormProblem[];
  /** Works of the library that it may be. */
  readonly duplicates: readonly Duplicate[];
  /** The entry as it was read, stand-ins in the place of what lacks; nothing where it cannot be. */
  readonly work: EntryOf<'works'> | undefined;
}

/** What an entry cannot do without, with a stand-in, so that all else can be checked before. */
const NEEDED = [
  { field: 'title', standIn: 'Title', message: formWords.lacks.title },
  { field: 'source.name', standIn: 'Source', message: formWords.lacks.source },
  { field: 'source.date', standIn: '2000-01-01', message: formWords.lacks.date },
] as const;

/**
 * Checks a form by the rules that entries are held to when the site is built. What the rest of the
 * library would have to say of it, the prepared file tells as far as it goes.
 */
export function checkForm(form: WorkForm, library: BriefLibrary, today: string): CheckedForm {
  const lacking = NEEDED.filter(({ field }) => textOf(form, field) === '');
  const standIns = Object.fromEntries(lacking.map(({ field, standIn }) => [field, standIn]));
  const whole = { ...form, texts: { ...form.texts, ...standIns } };
  const file = entryOfForm(whole, library);
  const duplicates = findDuplicates(itemOfForm(form), library);
  const { problems, work } = checkFile(file, library, duplicates, today);
  const lacks = new Set<string>(lacking.map(({ field }) => field));
  const reported = new Set<string>();
  return {
    entry: lacking.length === 0 ? file : entryOfForm(form, library),
    duplicates,
    work,
    problems: [
      ...lacking.map(
        ({ field, message }): FormProblem => ({ field, severity: 'error', message, isLack: true }),
      ),
      ...keyProblems(file.key, library),
      ...problems
        .map(
          ({ line, rule, severity, message, hint }): FormProblem => ({
            field:
              MENDED_AT[rule] ?? fieldOfLine(whole, file.text, line, library.conventions.parts),
            severity,
            message,
            hint,
            lang: 'en',
          }),
        )
        .filter(({ field, message }) => {
          const isNew = !lacks.has(field) && !reported.has(`${field} ${message}`);
          reported.add(`${field} ${message}`);
          return isNew;
        }),
    ],
  };
}

/** Where a problem is mended, when that is another field than the one it is reported for. */
const MENDED_AT: Readonly<Partial<Record<RuleName, string>>> = {
  orphan: 'concepts',
  'missing-names': 'names.0',
  'missing-container': 'container-title',
};

function keyProblems(key: string, { kinds }: BriefLibrary): FormProblem[] {
  const taken = new Set(kinds.keys());
  if (isFreeKey(key, taken)) return [];
  const message = taken.has(key) ? formWords.key.taken(key) : formWords.key.wrong(key.slice(0, 80));
  return [{ field: 'key', severity: 'error', message, hint: formWords.key.hint }];
}

/** Rules that others answer better here: near duplicates are shown apart, with more of a reason. */
const LEFT_OUT = new Set(['near-duplicate', 'file-name']);

function checkFile(
  file: FormEntry,
  library: BriefLibrary,
  duplicates: readonly Duplicate[],
  today: string,
): { problems: Problem<RuleName>[]; work: EntryOf<'works'> | undefined } {
  const { entry, source, problems } = readEntryWith({ path: file.path, text: file.text }, (text) =>
    readFragment(text, plainTree),
  );
  if (entry?.kind !== 'works' || source === undefined) {
    return { problems: problems.filter(({ rule }) => !LEFT_OUT.has(rule)), work: undefined };
  }
  const entries = new Map<string, Entry>(neighbours(entry, library, duplicates));
  entries.set(entry.id, entry);
  const { terms, keyPattern } = library.conventions;
  const reported = runRules({
    entries,
    translations: new Map(),
    texts: [...entries.values()],
    terms,
    keyPattern,
    unread: library.kinds,
    graph: buildGraph(entries),
    withdrawn: new Map(),
    publicFiles: undefined,
    today,
    placeOf: (of, path, part) =>
      of === entry ? placeOfField(source, path, part) : { path: of.path, line: 1, column: 1 },
  });
  const own = reported.filter(({ path, rule }) => path === entry.path && !LEFT_OUT.has(rule));
  return { problems: [...problems, ...own], work: entry };
}

/** What a rule can ask of other entries: names to be linked, works that are cited or alike. */
function* neighbours(
  { fragments }: Entry,
  { entries }: BriefLibrary,
  duplicates: readonly Duplicate[],
): Generator<[string, Entry]> {
  for (const [id, entry] of entries) if (entry.kind !== 'works') yield [id, entry];
  const cited = fragments.flatMap(({ citations }) => citations.flatMap(({ keys }) => keys));
  for (const id of [...cited.map(({ key }) => key), ...duplicates.map((other) => other.id)]) {
    const entry = entries.get(id);
    if (entry !== undefined) yield [id, entry];
  }
}
