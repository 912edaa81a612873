import { z } from 'zod';

/**
 * What a pull request does to the library, as plain texts: what the untrusted half of the preview
 * hands to the half that may write a comment. Every text and list is bounded, and none is markup.
 */

const text = (longest: number) => z.string().min(1).max(longest);

/** As many of each are reported; of more, only the number. */
export const MOST = {
  entries: 40,
  problems: 25,
  pages: 60,
  backlinks: 40,
  duplicates: 5,
  addresses: 60,
} as const;

/** The longest texts, in characters. */
export const LONGEST = {
  path: 200,
  /** A DOI or an anchor may be long. */
  address: 400,
  heading: 300,
  reference: 1200,
  sentence: 500,
  word: 80,
} as const;

const problem = z.strictObject({
  line: z.int().min(1).max(1_000_000),
  severity: z.literal(['error', 'warning']),
  message: text(LONGEST.sentence),
  hint: text(LONGEST.sentence).optional(),
});

/** A problem of an entry: its line, what is wrong, what to do. */
export type ReportedProblem = z.infer<typeof problem>;

const entry = z.strictObject({
  path: text(LONGEST.path),
  /** “work”, “person”; nothing for a file that is no entry. */
  kind: text(LONGEST.word).optional(),
  change: z.literal(['added', 'changed', 'renamed', 'removed']),
  /** How a page heads it; nothing where the file could not be read. */
  heading: text(LONGEST.heading).optional(),
  reference: text(LONGEST.reference).optional(),
  /** “Record only”, “Abstract”. */
  basis: text(LONGEST.sentence).optional(),
  duplicates: z.array(text(LONGEST.sentence)).max(MOST.duplicates),
  problems: z.array(problem).max(MOST.problems),
});

/** One file of `content/` that the pull request adds, changes, renames or removes. */
export type ReportedEntry = z.infer<typeof entry>;

const left = z.int().min(0).max(1_000_000);

/** The whole report. */
export const reportSchema = z.strictObject({
  /** The name of the style of the references: “APA”. */
  style: text(LONGEST.word),
  /** True where the library has no error, so that its pages could be made and compared. */
  compared: z.boolean(),
  entries: z.array(entry).max(MOST.entries),
  /** Errors of the whole library after the change: those that it brings, and those of before. */
  errors: z.strictObject({ brought: left, before: left }),
  /** Problems that the change brings outside the files it adds or changes; paths from content/. */
  elsewhere: z
    .array(z.strictObject({ path: text(LONGEST.path), ...problem.shape }))
    .max(MOST.problems),
  /** Pages of other entries that show something else now, and what. */
  pages: z
    .array(
      z.strictObject({
        heading: text(LONGEST.heading),
        kind: text(LONGEST.word),
        parts: z.array(text(LONGEST.word)).min(1).max(20),
      }),
    )
    .max(MOST.pages),
  /** Lists of the whole library that change: “works”, “bibliography”. */
  lists: z.array(text(LONGEST.word)).max(30),
  /** Where an entry is named that was not named there before. */
  backlinks: z
    .array(
      z.strictObject({
        of: text(LONGEST.heading),
        from: text(LONGEST.heading),
        place: text(LONGEST.heading),
      }),
    )
    .max(MOST.backlinks),
  /** Published addresses that lead elsewhere now, and those that answer no more. */
  addresses: z
    .array(
      z.strictObject({
        from: text(LONGEST.address),
        /** Nothing where it is gone. */
        to: text(LONGEST.address).optional(),
      }),
    )
    .max(MOST.addresses),
  /** What did not fit. */
  left: z.strictObject({
    entries: left,
    elsewhere: left,
    pages: left,
    backlinks: left,
    addresses: left,
  }),
});
export type Report = z.infer<typeof reportSchema>;
