import { z } from 'zod';
import { claimWords, kindWords, placeWords, statusWords } from '../../../words/words.ts';
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

/** The seven statuses of a claim: whether its sources support it, each with its icon. */
export const CLAIM_STATUSES = {
  supported: { ...statusWords.supported, icon: 'st-supported' },
  partly: { ...statusWords.partly, icon: 'st-partly' },
  overstated: { ...statusWords.overstated, icon: 'st-overstated' },
  'not-supported': { ...statusWords['not-supported'], icon: 'st-unsupported' },
  'not-found': { ...statusWords['not-found'], icon: 'st-notfound' },
  'not-checkable': { ...statusWords['not-checkable'], icon: 'st-uncheckable' },
  opinion: { ...statusWords.opinion, icon: 'st-opinion' },
} as const;

export type ClaimStatus = keyof typeof CLAIM_STATUSES;

/** A claim that somebody makes of a work or of the subject, and whether the sources support it. */
export const claim = defineKind({
  schema: z
    .strictObject({
      number: z
        .string()
        .regex(/^[1-9]\d*$/, { error: 'is not a whole number: write 1, 2, 3 …' })
        .describe('The number by which it is cited; no two claims share one.'),
      text: prose(text, placeWords.claim).describe(
        'The claim in our words, as a sentence; [@key] and [[id]] work here.',
      ),
      quote: text
        .refine(hasFewWords, {
          error: `has to be ${QUOTED_WORDS.fewest} to ${QUOTED_WORDS.most} words long`,
        })
        .optional()
        .describe(
          `The words that we judge, letter by letter and without quotation marks: ${QUOTED_WORDS.fewest} to ${QUOTED_WORDS.most} words.`,
        ),
      'said-by': text.describe(
        'The person or group to whom the claim is attributed: “Smith”, “scholars”, “no one named”.',
      ),
      about: z
        .array(workRef)
        .default([])
        .describe(
          'The keys of the works that are said to say it; the claim is shown on their cards.',
        ),
      in: workRef.describe('The key of the work that makes the claim.'),
      place: text.describe('Where in that work: “paragraph 4”, “annotation 1”.'),
      status: keysOf(CLAIM_STATUSES).describe('Whether the sources support it.'),
      finding: prose(text, placeWords.finding).describe(
        'What we found, in one or two sentences; [@key] and [[id]] work here.',
      ),
      checked: z
        .array(sourceRef)
        .default([])
        .describe('The sources that have no entry in the library, by their names in `sources`.'),
      date: seenDate.describe('When it was checked: 2026-11 or 2026-11-24.'),
      sources: sourceTable.default({}),
    })
    .meta({ title: 'Claim' }),
  singular: kindWords.claims.singular,
  plural: kindWords.claims.plural,
  tone: 'work',
  heading: ({ number }) => claimWords.claim(number),
  substance: ({ status, finding }) => ({ status, finding }),
  page: 'index',
  withoutText: true,
  inSiteMap: false,
});
