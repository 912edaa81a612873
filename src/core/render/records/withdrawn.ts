import { withdrawnWords } from '../../../words/words.ts';
import { dateInProse } from '../../bibliography/year.ts';
import { formerAddresses } from '../../graph/former-ids.ts';
import type { RenderContext } from '../context.ts';
import type { MovedClaimView, WithdrawnView } from '../views/withdrawn.ts';
import { linkTo } from './cards.ts';
import { headingOf, listedName } from './entry-names.ts';

/** The entries that do not count any more, as their addresses tell of them. */
export function withdrawnViews(context: RenderContext): WithdrawnView[] {
  const { entries, withdrawn } = context.library;
  return [...withdrawn.values()].flatMap((entry) => {
    const said = entry.data.withdrawn;
    if (said === undefined) return [];
    const other = said.instead === undefined ? undefined : entries.get(said.instead);
    return [
      {
        kind: entry.kind,
        id: entry.id,
        heading: headingOf(entry),
        since: withdrawnSince(said.date),
        why: said.why,
        instead: other && linkTo(context, other, listedName(other)),
      },
    ];
  });
}

/** Where the anchors lead that former claims had on the page with all claims. */
export function movedClaims(context: RenderContext): MovedClaimView[] {
  return formerAddresses(context.library.entries.values()).flatMap(({ kind, id, entry }) =>
    kind === 'claims' ? [{ id, to: linkTo(context, entry, listedName(entry)) }] : [],
  );
}

/** “Withdrawn in November 2026.” */
export function withdrawnSince(date: string): string {
  const label = dateInProse(date);
  return date.length === 7 ? withdrawnWords.since(label) : withdrawnWords.onDay(label);
}
