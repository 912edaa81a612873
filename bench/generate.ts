import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { SourceFile } from '../src/core/text/source.ts';
import { bodyText, samplerOf } from './body.ts';
import { planLibrary } from './plan.ts';
import { seededRandom } from './random.ts';
import {
  conceptRecord,
  essayRecord,
  organizationRecord,
  personRecord,
  readingRecord,
} from './records.ts';
import { imprintsFor, workRecord } from './works.ts';

/** What to make. */
export interface LibrarySize {
  /** How many entries, of all kinds together; 20 is the least. */
  readonly size: number;
  /** The same seed gives the same library, letter by letter. */
  readonly seed: number;
}

/** A made-up library: its files, and which of them the first page shows. */
export interface GeneratedLibrary {
  /** Paths below `content/`. */
  readonly files: readonly SourceFile[];
  readonly drawer: readonly string[];
  readonly essay: string | undefined;
}

/**
 * Makes a library of made-up words for measuring. Its entries are all distinct and such that the
 * check finds nothing in them; each has a body of 2 to 3 kB with five citations and five links,
 * drawn so that a few works and concepts are named often and most of them rarely.
 */
export function generateLibrary({ size, seed }: LibrarySize): GeneratedLibrary {
  const random = seededRandom(seed);
  const plan = planLibrary(random, size);
  const sampler = samplerOf(plan);
  const imprints = imprintsFor(random, plan);
  const file = (kind: string, id: string, record: Record<string, unknown>): SourceFile => ({
    path: `${kind}/${id}.mdx`,
    text: `---\n${stringify(record, { lineWidth: 0 })}---\n\n${bodyText(random, sampler, id)}`,
  });
  const files = [
    ...plan.works.map((work) =>
      file('works', work.id, workRecord(random, plan, sampler, imprints, work)),
    ),
    ...plan.people.map((person) =>
      file('people', person.id ?? '', personRecord(random, sampler, person)),
    ),
    ...plan.organizations.map((entry) =>
      file('organizations', entry.id, organizationRecord(random, sampler, entry)),
    ),
    ...plan.concepts.map((entry) =>
      file('concepts', entry.id, conceptRecord(random, sampler, entry)),
    ),
    ...plan.essays.map((entry) => file('essays', entry.id, essayRecord(random, sampler, entry))),
    ...plan.readings.map((entry) =>
      file('readings', entry.id, readingRecord(random, sampler, entry)),
    ),
  ];
  return {
    files,
    drawer: plan.works.slice(0, 3).map(({ id }) => id),
    essay: plan.essays[0]?.id,
  };
}

/** Writes the files below a folder; `ending` takes the place of `.mdx`. */
export function writeFiles(folder: string, files: readonly SourceFile[], ending = '.mdx'): void {
  for (const { path, text } of files) {
    const target = join(folder, path.replace(/\.mdx$/, ending));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}
