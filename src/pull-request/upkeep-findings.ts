import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ID_PATTERN } from '../core/model/ids.ts';

/** No text of a finding is longer, and no file of an entry. */
const line = z.string().max(5_000);
const file = z.string().max(500_000);

/** What the registries say of the works: `npm run confirm -- --json FILE` writes it. */
export const recordFindings = z.object({
  day: z.iso.date(),
  /** False where the run broke off, since no registry could be reached. */
  isWhole: z.boolean(),
  works: z
    .array(
      z.object({
        key: z.string().regex(ID_PATTERN),
        /** The text of `content/works/<key>.mdx`, and what it becomes. */
        before: file,
        after: file,
        /** Retractions, corrections, expressions of concern. */
        notices: z.array(line),
        /** Fields that a record bears out for the first time, and values that move into the record. */
        borneOut: z.array(z.object({ fields: z.array(line), source: line })),
        differences: z.array(z.object({ field: line, here: line, there: line, source: line })),
        failures: z.array(line),
      }),
    )
    .max(100_000),
});
export type RecordFindings = z.infer<typeof recordFindings>;

/** What became of the addresses outside: `npm run check:links` writes it. */
const linkFindings = z.object({
  day: z.iso.date(),
  addresses: z.array(
    z.object({
      address: line,
      verdict: z.literal(['found', 'moved', 'gone', 'unreachable', 'unknown']),
      reason: line,
      to: line.optional(),
      files: z.array(line),
    }),
  ),
});
export type LinkFindings = z.infer<typeof linkFindings>;

/** What a look at the registries and the addresses found. */
export interface UpkeepFindings {
  readonly records: RecordFindings;
  readonly links: LinkFindings;
}

/** The name of the file that `confirm` writes for it. */
const RECORDS_FILE = 'records.json';

/** The file that `check:links` writes, by its day. */
const LINKS_FILE = /^links-\d{4}-\d{2}-\d{2}\.json$/;

/**
 * Reads what the two commands have written into a folder.
 * @throws {Error} where one of the files is missing or is no such report.
 */
export function readUpkeepFindings(folder: string): UpkeepFindings {
  const links = readdirSync(folder)
    .filter((name) => LINKS_FILE.test(name))
    .sort()
    .at(-1);
  return {
    records: read(folder, RECORDS_FILE, recordFindings),
    links: read(folder, links ?? 'links-….json', linkFindings),
  };
}

function read<Value>(folder: string, name: string, schema: z.ZodType<Value>): Value {
  const path = join(folder, name);
  if (lstatSync(path, { throwIfNoEntry: false })?.isFile() !== true) {
    throw new Error(
      `${name} is missing: npm run confirm -- --json and npm run check:links -- --out write these reports.`,
    );
  }
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const { data } = schema.safeParse(value);
  if (data === undefined) throw new Error(`${name} does not have the form of such a report.`);
  return data;
}
