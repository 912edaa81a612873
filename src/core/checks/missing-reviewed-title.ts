import { isKnown, REVIEWS } from '../bibliography/reference-needs.ts';
import { defineRule } from './rule.ts';

/** A review names what it reviews, be it as not confirmed. */
export const missingReviewedTitle = defineRule(
  {
    name: 'missing-reviewed-title',
    severity: 'warning',
    silenceable: true,
    why: 'A review does not say which work it reviews. Until it does, references print it as an article.',
    examples: {
      in: 'fields',
      wrong: 'type: review-book\ntitle: A settlement in print',
      right:
        'type: review-book\ntitle: A settlement in print\nreviewed-title: Twenty years at Hull-House',
    },
    mend: 'Give the title of the reviewed work under `reviewed-title`, or under `unconfirmed` if no source shows it. An essay that discusses several works under its own title is an `article-journal`.',
  },
  ({ entries, placeOf }, report) => {
    for (const entry of entries.values()) {
      if (entry.kind !== 'works' || !REVIEWS.has(entry.data.type)) continue;
      if (isKnown(entry.data, 'reviewed-title')) continue;
      report(
        placeOf(entry, ['type']),
        `The work has the type ${entry.data.type} and does not say which work it reviews.`,
        'Give the title of the reviewed work under reviewed-title, or under unconfirmed if no source shows it. An essay on several works is an article-journal.',
      );
    }
  },
);
