import { z } from 'zod';
import { seenDate } from '../date-field.ts';
import { defineKind } from '../define-kind.ts';
import { prose, workRef } from '../field-facts.ts';
import { keysOf } from '../keys.ts';
import { sourceRef, sourceTable } from '../sources.ts';

/** So many words a quotation has: enough to judge, and short enough to be fair to its author. */
const QUOTED_WORDS = { fewest: 5, most: 25 } as const;

/** True where a quotation has neither too few words nor too many. */
function hasFewWords(quote: string): boolean {
  const { length } = quote.split(/\s+/);
  return length >= QUOTED_WORDS.fewest && length <= QUOTED_WORDS.most;
}

const text = z.string().trim().min(1, { error: 'is empty; leave the field out' });

/** The seven words for how a claim stands to its sources, with their icons. */
export const CLAIM_STATUSES = {
  supported: {
    label: 'Supported',
    icon: 'st-supported',
    meaning: 'A source that was seen says it.',
  },
  partly: {
    label: 'Partly',
    icon: 'st-partly',
    meaning: 'A source that was seen says something weaker or different.',
  },
  overstated: {
    label: 'Overstated',
    icon: 'st-overstated',
    meaning: 'It goes beyond what the source says.',
  },
  'not-supported': {
    label: 'Not supported',
    icon: 'st-unsupported',
    meaning: 'The sources that were seen point elsewhere, or none is known.',
  },
  'not-found': {
    label: 'Not found',
    icon: 'st-notfound',
    meaning: 'The phrase or attribution was not found in any source.',
  },
  'not-checkable': {
    label: 'Not checkable',
    icon: 'st-uncheckable',
    meaning: 'Only the full text could show it, and the full text was not seen.',
  },
  opinion: { label: 'Opinion', icon: 'st-opinion', meaning: 'Not a matter of evidence.' },
} as const;

export type ClaimStatus = keyof typeof CLAIM_STATUSES;

/** A claim that somebody makes of a work or of the subject, and whether the sources bear it out. */
export const claim = defineKind({
  schema: z
    .strictObject({
      number: z
        .string()
        .regex(/^[1-9]\d*$/, { error: 'is no number: 1, 2, 3 …' })
        .describe('Its number, by which it is cited; unique among the claims.'),
      text: prose(text, 'claim').describe(
        'The claim in our words, as a sentence; [@key] and [[id]] work here.',
      ),
      quote: text
        .refine(hasFewWords, {
          error: `has to be ${QUOTED_WORDS.fewest} to ${QUOTED_WORDS.most} words long`,
        })
        .optional()
        .describe(
          `The words that are judged, letter by letter and without quotation marks: ${QUOTED_WORDS.fewest} to ${QUOTED_WORDS.most} words.`,
        ),
      'said-by': text.describe(
        'To whom the claim is attributed: “Christens”, “scholars”, “no one named”.',
      ),
      about: z
        .array(workRef)
        .default([])
        .describe(
          'The keys of the works that are said to say it; the claim is shown on their cards.',
        ),
      in: workRef.describe('The key of the work that makes the claim.'),
      place: text.describe('Where it stands there: “paragraph 4”, “annotation 1”.'),
      status: keysOf(CLAIM_STATUSES).describe('Whether the sources bear it out.'),
      finding: prose(text, 'finding').describe(
        'What was found, as one or two sentences; [@key] and [[id]] work here.',
      ),
      checked: z
        .array(sourceRef)
        .default([])
        .describe('The sources that are no entries here, by their names in `sources`.'),
      date: seenDate.describe('When it was looked into: 2026-11 or 2026-11-24.'),
      sources: sourceTable.default({}),
    })
    .meta({ title: 'Claim' }),
  singular: 'claim',
  plural: 'Claims',
  tone: 'work',
  heading: ({ number }) => `Claim ${number}`,
  page: 'index',
  withoutText: true,
  inSiteMap: false,
});
