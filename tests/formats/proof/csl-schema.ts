/**
 * The schema of CSL-JSON, after the official csl-data.json of CSL 1.0.2
 * (https://github.com/citation-style-language/schema): nothing but what it lists, and of that what
 * a file for all readers should hold (numbers in dates, no "custom").
 */
import { z } from 'zod';

const TYPES =
  'article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical personal_communication post post-weblog regulation report review review-book software song speech standard thesis treaty webpage'.split(
    ' ',
  );
const NAMES =
  'author chair collection-editor compiler composer container-author contributor curator director editor editorial-director executive-producer guest host interviewer illustrator narrator organizer original-author performer producer recipient reviewed-author script-writer series-creator translator editor-translator'.split(
    ' ',
  );
const DATES = 'accessed available-date event-date issued original-date submitted'.split(' ');
const TEXTS =
  'citation-key language journalAbbreviation shortTitle abstract annote archive archive_collection archive_location archive-place authority call-number chapter-number citation-number citation-label collection-number collection-title container-title container-title-short dimensions division DOI edition event event-title event-place first-reference-note-number genre ISBN ISSN issue jurisdiction keyword license locator medium note number number-of-pages number-of-volumes original-publisher original-publisher-place original-title page page-first part-number part-title PMCID PMID printing-number publisher publisher-place references reviewed-genre reviewed-title scale section source status supplement-number title title-short URL version volume volume-title year-suffix'.split(
    ' ',
  );

const FILLED = z.string().regex(/^\S(?:.*\S)?$/u);

const NAME = z
  .strictObject({
    family: FILLED.optional(),
    given: FILLED.optional(),
    'dropping-particle': FILLED.optional(),
    'non-dropping-particle': FILLED.optional(),
    suffix: FILLED.optional(),
    literal: FILLED.optional(),
  })
  .refine((name) => (name.literal === undefined) !== (name.family === undefined));

const DATE = z
  .strictObject({
    'date-parts': z.array(z.array(z.int()).min(1).max(3)).min(1).max(2).optional(),
    season: z.int().min(1).max(4).optional(),
    circa: z.literal(true).optional(),
    literal: FILLED.optional(),
  })
  .refine((date) => (date.literal === undefined) !== (date['date-parts'] === undefined));

function optional<T extends z.ZodType>(names: readonly string[], schema: T) {
  return Object.fromEntries(names.map((name) => [name, schema.optional()]));
}

/** A file: a list of records. */
export const CSL_JSON = z.array(
  z.strictObject({
    id: FILLED,
    type: z.enum(TYPES),
    ...optional(NAMES, z.array(NAME).min(1)),
    ...optional(DATES, DATE),
    ...optional(TEXTS, FILLED),
  }),
);
