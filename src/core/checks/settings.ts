import type { Entry } from '../body/entry.ts';
import { describeIssues } from '../body/schema-problems.ts';
import { formerIds } from '../graph/former-ids.ts';
import { isKind, KIND_NAMES, type Kind, usedKinds } from '../model/kinds.ts';
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
  /** Paths below public/, where they are known. */
  readonly publicFiles?: ReadonlySet<string> | undefined;
}

/** Where the settings are explained, from the project’s folder. */
const REFERENCE = 'docs/settings.md';

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
    ...faultsOfKinds(data, library).map(({ path, ...fault }) =>
      problem('field-value', placeOf(path), fault),
    ),
    ...(data.logo === undefined || (library?.publicFiles?.has(data.logo.file) ?? true)
      ? []
      : [
          problem('missing-figure', placeOf(['logo', 'file']), {
            message: `There is no file public/${quoted(data.logo.file)}.`,
            hint: didYouMean(data.logo.file, [...(library?.publicFiles ?? [])], 'Put it there.'),
          }),
        ]),
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

/** Kinds that are none, and kinds that the settings leave out although there are entries of them. */
function faultsOfKinds({ kinds }: SiteConfig, library: Entries | undefined) {
  const unknown = (kinds ?? []).flatMap((kind, index) =>
    isKind(kind)
      ? []
      : [
          {
            path: ['kinds', index],
            message: `There is no kind of entry “${quoted(kind)}”.`,
            hint: didYouMean(kind, KIND_NAMES, `The kinds are ${KIND_NAMES.join(', ')}.`),
          },
        ],
  );
  const used = usedKinds({ kinds });
  const written = [
    ...[...(library?.entries.values() ?? [])].map(({ kind }) => kind),
    ...(library?.unread.values() ?? []),
  ];
  const left = KIND_NAMES.filter((kind) => !used.includes(kind) && written.includes(kind));
  return [
    ...unknown,
    ...left.map((kind) => ({
      path: ['kinds'],
      message: `“kinds” leaves out “${kind}”, but there are entries in content/${kind}.`,
      hint: `Add “${kind}” to it, or delete these entries.`,
    })),
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
