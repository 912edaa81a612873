import {
  CONTAINERS,
  isKnown,
  namesSomebody,
  REVIEWS,
  UNSIGNED,
} from '../bibliography/reference-needs.ts';
import type { Rule } from './rule.ts';

/** An article names its journal, a chapter its book, be it as not confirmed. */
export const knownContainers: Rule = {
  name: 'missing-container',
  severity: 'warning',
  check({ entries, placeOf }, report) {
    for (const entry of entries.values()) {
      if (entry.kind !== 'works') continue;
      const container = CONTAINERS[entry.data.type];
      if (container === undefined || isKnown(entry.data, 'container-title')) continue;
      report(
        placeOf(entry, ['type']),
        `The work is of the type ${entry.data.type} and names no ${container}.`,
        `Give the ${container} under container-title, under unconfirmed if it was not seen, or another type.`,
      );
    }
  },
};

/** A work names somebody who made it: a person, or the body that speaks in it. */
export const knownNames: Rule = {
  name: 'missing-names',
  severity: 'warning',
  check({ entries, placeOf }, report) {
    for (const entry of entries.values()) {
      if (entry.kind !== 'works' || UNSIGNED.has(entry.data.type)) continue;
      if (namesSomebody(entry.data)) continue;
      report(
        placeOf(entry, ['title'], 'key'),
        'The work has neither author nor editor.',
        'Name who made it, under unconfirmed if it was not seen; where it is signed by nobody, silence this with the reason.',
      );
    }
  },
};

/** A review names what it reviews, be it as not confirmed. */
export const namedReviews: Rule = {
  name: 'missing-reviewed-title',
  severity: 'warning',
  check({ entries, placeOf }, report) {
    for (const entry of entries.values()) {
      if (entry.kind !== 'works' || !REVIEWS.has(entry.data.type)) continue;
      if (isKnown(entry.data, 'reviewed-title')) continue;
      report(
        placeOf(entry, ['type']),
        `The work is of the type ${entry.data.type} and does not say what it reviews.`,
        'Give the title of the work reviewed under reviewed-title, under unconfirmed if it was not seen; an essay on several works is an article-journal.',
      );
    }
  },
};
