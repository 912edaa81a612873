import { z } from 'zod';

/**
 * A step of a build that runs in a process of its own: what it held in memory is free again when the
 * next begins, so that a build needs what its largest step needs and not the sum of all.
 */
export interface BuildStep<Options, Result> {
  /** The program of the process, beside this module. */
  readonly file: string;
  /** What the process is called where it ends without a word. */
  readonly name: string;
  readonly options: z.ZodType<Options>;
  readonly result: z.ZodType<Result>;
}

const redirect = z.object({ from: z.string(), to: z.string() });

/** Reads and checks the library, and writes what its pages show and the files that are no pages. */
export const PREPARE = step({
  file: 'prepare-step.ts',
  name: 'Preparing the library',
  options: z.object({
    root: z.string(),
    base: z.string(),
    /** The folder of the new site. */
    site: z.string(),
    /** Whether what nobody can reach is an error. */
    isPublished: z.boolean(),
  }),
  result: z.object({
    warnings: z.array(z.string()),
    /** The address of the site, as its settings have it. */
    address: z.string().optional(),
    /** What hosts are to know; nothing in a project that has no library. */
    hosting: z
      .object({ host: z.string(), base: z.string(), redirects: z.array(redirect) })
      .optional(),
  }),
});

/** Compiles the pages with Astro, for every library of these settings. */
export const COMPILE = step({
  file: 'compile-step.ts',
  name: 'Compiling the pages',
  options: z.object({ root: z.string(), base: z.string() }),
  result: z.object({ warnings: z.array(z.string()) }),
});

/** Makes the pages, or every second one, from what was prepared and with what was compiled. */
export const PAGES = step({
  file: 'pages-step.ts',
  name: 'Making the pages',
  options: z.object({
    root: z.string(),
    /** The folder of the new site. */
    site: z.string(),
    /** Its address; left out in a project that has no library. */
    address: z.string().optional(),
    /** The digest of the software, with which pages are kept, beside that of the program. */
    madeFrom: z.string(),
    part: z.object({ number: z.number(), of: z.number() }),
  }),
  result: z.object({
    pages: z.number(),
    files: z.number(),
    /** How many were those of the last build. */
    kept: z.number(),
    warnings: z.array(z.string()),
  }),
});

function step<Options, Result>(given: BuildStep<Options, Result>): BuildStep<Options, Result> {
  return given;
}
