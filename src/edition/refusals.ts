import { reservedAddresses } from '../core/checks/reserved-addresses.ts';
import type { Edition } from '../core/model/edition.ts';
import type { SiteConfig } from '../core/model/site-config.ts';

/** What an edition would be made from. */
export interface EditionPlan {
  readonly date: string;
  readonly today: string;
  readonly config: SiteConfig;
  readonly errors: number;
  /** The files that differ from the last commit; none where there is no git. */
  readonly uncommitted: readonly string[];
  /** What bears the name of the edition already: a folder, a tag. */
  readonly taken: readonly string[];
  /** The edition before, where there is one. */
  readonly before: Edition | undefined;
}

/** Why no edition can be made, each reason a sentence or two; none where nothing is in the way. */
export function refusals({
  date,
  today,
  config,
  errors,
  uncommitted,
  taken,
  before,
}: EditionPlan): string[] {
  const reasons: string[] = [];
  if (errors > 0) {
    reasons.push(
      `The library has ${errors === 1 ? 'an error' : `${errors} errors`}. npm run check says where. Correct them first: an edition has no errors.`,
    );
  }
  for (const { message, hint } of reservedAddresses(config)) reasons.push(`${message} ${hint}`);
  if (uncommitted.length > 0) {
    const [first = ''] = uncommitted;
    const more = uncommitted.length === 1 ? '' : ` and ${uncommitted.length - 1} more`;
    reasons.push(
      `Some changes are not committed: ${first}${more}. Commit or undo them before you make an edition.`,
    );
  }
  for (const name of taken) reasons.push(`There is ${name} already; nothing was changed.`);
  if (date > today) reasons.push(`${date} is in the future; today is ${today}.`);
  if (before !== undefined && date <= before.date) {
    reasons.push(
      date === before.date
        ? `There is an edition of ${date} already. Make the next one on another day.`
        : `There is a later edition already, of ${before.date}.`,
    );
  }
  return reasons;
}
