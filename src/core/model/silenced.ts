import { z } from 'zod';

/**
 * The name of a warning. The rules stand above the model: whoever knows their names, the check and
 * the schemas for editors, puts them in the place of this schema.
 */
export const silencedRule = z
  .string()
  .describe('The name of the warning, as the check reports it: “isbn”; see docs/rules.md.');

/**
 * Warnings that do not fit this entry, each with the reason. An error cannot be silenced; a warning
 * that is silenced and would not be reported is a warning itself, so that no silence outlives its
 * cause.
 */
export const silenced = z
  .array(
    z.strictObject({
      rule: silencedRule,
      reason: z
        .string()
        .trim()
        .min(1, { error: 'is empty; say why the warning does not apply here' })
        .describe('Why it does not apply here, as a sentence: “The book prints it this way.”'),
    }),
  )
  .optional()
  .describe('Warnings of the check that do not apply to this entry, each with the reason.');
