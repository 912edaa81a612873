import { z } from 'zod';
import type { Entry } from '../body/entry.ts';
import { describeIssues, frontMatterOf } from '../body/schema-problems.ts';
import type { FileRule } from '../text/file-rules.ts';
import type { Place, Problem } from '../text/problem.ts';
import type { Source } from '../text/source.ts';
import { type RuleName, SILENCEABLE_RULES } from './rules.ts';

/** A warning that its entry has silenced, with the reason. */
export interface SilencedProblem extends Problem {
  readonly reason: string;
}

/** The part of a front matter that names rules, held against the names that there are. */
const namedRules = z.object({
  silenced: z.array(z.object({ rule: z.literal(SILENCEABLE_RULES) })).optional(),
});

/** What is silenced and is no warning that an entry can silence; it keeps the file from being an entry. */
export function unknownSilences(source: Source): Problem<FileRule>[] {
  const { error } = namedRules.safeParse(source.values);
  return error ? describeIssues(error.issues, frontMatterOf(source), namedRules) : [];
}

/** What is to be reported, and what is silenced. */
export interface Sifted {
  readonly problems: readonly Problem[];
  readonly silenced: readonly SilencedProblem[];
}

/**
 * Takes out the warnings that entries silence. A silence without a warning is reported, unless its
 * rule did not run; so is a second silence of one rule.
 */
export function siftProblems(
  found: readonly Problem[],
  entries: Iterable<Entry>,
  context: {
    readonly ran: ReadonlySet<string>;
    readonly placeOf: (entry: Entry, path: readonly PropertyKey[]) => Place;
  },
): Sifted {
  const silences = new Map<string, { readonly reason: string; used: boolean }>();
  const unused: Problem<RuleName>[] = [];
  const open: { readonly name: string; readonly entry: Entry; readonly row: number }[] = [];
  for (const entry of entries) {
    for (const [row, { rule, reason }] of (entry.data.silenced ?? []).entries()) {
      const name = `${entry.path} ${rule}`;
      if (silences.has(name)) unused.push(surplus(context.placeOf(entry, ['silenced', row]), rule));
      else if (context.ran.has(rule)) {
        silences.set(name, { reason, used: false });
        open.push({ name, entry, row });
      }
    }
  }
  if (silences.size === 0) return { problems: [...found, ...unused], silenced: [] };
  const problems: Problem[] = [];
  const silenced: SilencedProblem[] = [];
  for (const problem of found) {
    const silence =
      problem.severity === 'warning' ? silences.get(`${problem.path} ${problem.rule}`) : undefined;
    if (silence) {
      silence.used = true;
      silenced.push({ ...problem, reason: silence.reason });
    } else problems.push(problem);
  }
  for (const { name, entry, row } of open) {
    if (silences.get(name)?.used) continue;
    const rule = entry.data.silenced?.[row]?.rule ?? '';
    unused.push({
      ...context.placeOf(entry, ['silenced', row]),
      rule: 'unused-silence',
      severity: 'warning',
      message: `There is no warning “${rule}” to silence.`,
      hint: 'Remove this silence; its cause is gone.',
    });
  }
  return { problems: [...problems, ...unused], silenced };
}

function surplus(place: Place, rule: string): Problem<RuleName> {
  return {
    ...place,
    rule: 'unused-silence',
    severity: 'warning',
    message: `“${rule}” is silenced twice.`,
    hint: 'Keep one of the two reasons.',
  };
}
