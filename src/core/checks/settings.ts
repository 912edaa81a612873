import type { Entry } from '../body/entry.ts';
import { describeIssues } from '../body/schema-problems.ts';
import { formerIds } from '../graph/former-ids.ts';
import type { Kind } from '../model/kinds.ts';
import { type SiteConfig, siteConfigSchema } from '../model/site-config.ts';
import { quoted } from '../text/characters.ts';
import { LineIndex } from '../text/lines.ts';
import { offsetInLiteral } from '../text/literal-places.ts';
import { CONFLICT_HINT, CONFLICT_MESSAGE, findConflicts } from '../text/merge-conflicts.ts';
import { didYouMean } from '../text/nearest.ts';
import type { Fault, Place, Problem } from '../text/problem.ts';
import { reservedAddresses } from './reserved-addresses.ts';
import type { RuleName } from './rules.ts';

/** The settings of a library as they were found: the module’s text, and what it exports. */
export interface FoundSettings {
  /** From content/: `../src/site.config.ts`. */
  readonly path: string;
  readonly text: string;
  /** What the module exports by default; nothing where it cannot be loaded. */
  readonly value: unknown;
  /** What kept it from being loaded, and at which line where that is known. */
  readonly fault?: (Fault & { readonly line?: number }) | undefined;
  /** What keeps a citation style of that id from being used, or nothing. */
  readonly faultOfStyle?: (id: string) => Fault | undefined;
  /** The same of a language. */
  readonly faultOfLanguage?: (language: string) => Fault | undefined;
  /** Whether the site is about to be published: then its addresses must be such that lead somewhere. */
  readonly isPublished?: boolean | undefined;
}

/** What the settings can be held against. */
interface Entries {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly unread: ReadonlyMap<string, Kind>;
}

/** Where the settings are explained, from the project’s folder. */
const REFERENCE = 'src/core/model/site-config.ts';

/**
 * Everything that is wrong with the settings, each at the line and column of its value. Nothing is
 * told of what they name in a library without any entry: settings may be written first.
 */
export function settingsProblems(found: FoundSettings, library?: Entries): Problem[] {
  const lines = new LineIndex(found.text);
  const placeOf = (path: readonly PropertyKey[], part?: 'key' | 'value'): Place =>
    lines.place(found.path, offsetInLiteral(found.text, path, part));
  const problem = (rule: RuleName, place: Place, { message, hint }: Fault): Problem => ({
    ...place,
    rule,
    severity: 'error',
    message,
    hint,
  });
  const conflicts = findConflicts(found.text);
  if (conflicts.length > 0) {
    const fault = { message: CONFLICT_MESSAGE, hint: CONFLICT_HINT };
    return conflicts.map((offset) =>
      problem('merge-conflict', lines.place(found.path, offset), fault),
    );
  }
  if (found.fault) {
    const { line = 1 } = found.fault;
    return [problem('settings', { path: found.path, line, column: 1 }, found.fault)];
  }
  const { data, error } = siteConfigSchema.safeParse(found.value);
  if (error) {
    const written = {
      values: found.value,
      placeOf,
      whole: 'the settings',
      reference: REFERENCE,
      advice: ADVICE,
    };
    return describeIssues(error.issues, written, siteConfigSchema);
  }
  return [
    ...stylesOf(data).flatMap(({ id, path }) => {
      const fault = found.faultOfStyle?.(id);
      return fault ? [problem('unknown-style', placeOf(path), fault)] : [];
    }),
    ...[found.faultOfLanguage?.(data.language)].flatMap((fault) =>
      fault ? [problem('unknown-language', placeOf(['language']), fault)] : [],
    ),
    ...(found.isPublished ? reservedAddresses(data) : []).map(({ path, ...fault }) =>
      problem('settings', placeOf(path), fault),
    ),
    ...(library === undefined ? [] : namedOn(data, library)).map(({ path, ...fault }) =>
      problem('unknown-id', placeOf(path), fault),
    ),
  ];
}

function stylesOf({ style, styles }: SiteConfig) {
  return [
    { id: style, path: ['style'] },
    ...styles.map((id, index) => ({ id, path: ['styles', index] })),
  ];
}

/** What the first page names and the library has not. */
function namedOn({ home }: SiteConfig, { entries, unread }: Entries) {
  if (entries.size === 0 && unread.size === 0) return [];
  const former = formerIds(entries.values());
  const named = [
    ...home.drawer.map((id, index) => ({ id, kind: 'works', path: ['home', 'drawer', index] })),
    ...(home.essay === undefined
      ? []
      : [{ id: home.essay, kind: 'essays', path: ['home', 'essay'] }]),
  ];
  return named.flatMap(({ id, kind, path }) => {
    const found = entries.get(id)?.kind ?? unread.get(id);
    if (found === kind) return [];
    const ids = [...entries.values()]
      .filter((entry) => entry.kind === kind)
      .map((entry) => entry.id);
    const renamed = former.get(id);
    return [
      {
        path,
        message:
          found === undefined
            ? `There is no entry “${quoted(id)}” in content/${kind}.`
            : `“${quoted(id)}” is in content/${found}, not in content/${kind}.`,
        hint: renamed
          ? `Its id is now “${renamed.id}”: write that.`
          : didYouMean(id, ids, `Add it to content/${kind}/, or remove it.`),
      },
    ];
  });
}

/** How the types of a value are written in TypeScript. */
const ADVICE: Readonly<Record<string, string>> = {
  array: "Write it between square brackets: ['one', 'two'].",
  object: 'Write its fields between braces: { … }.',
  string: 'Write it as one text, between quotation marks.',
};
