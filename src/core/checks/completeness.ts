import { CSL_NAME_VARIABLES, type CslType } from '../model/csl.ts';
import type { WorkData } from '../model/work.ts';
import type { Rule } from './rule.ts';

/** What kinds of work stand in something, and what that is called. */
const CONTAINERS: Readonly<Partial<Record<CslType, string>>> = {
  'article-journal': 'journal',
  'article-magazine': 'magazine',
  'article-newspaper': 'newspaper',
  chapter: 'book',
  'entry-dictionary': 'dictionary',
  'entry-encyclopedia': 'encyclopedia',
};

/** An article names its journal, a chapter its book, be it as not confirmed. */
export const knownContainers: Rule = {
  name: 'missing-container',
  severity: 'warning',
  check({ entries, placeOf }, report) {
    for (const entry of entries.values()) {
      if (entry.kind !== 'works') continue;
      const container = CONTAINERS[entry.data.type];
      if (container === undefined || has(entry.data, 'container-title')) continue;
      report(
        placeOf(entry, ['type']),
        `The work is of the type ${entry.data.type} and names no ${container}.`,
        `Give the ${container} under container-title, under unconfirmed if it was not seen, or another type.`,
      );
    }
  },
};

/** Kinds of work that are signed by nobody as a rule. */
const UNSIGNED: ReadonlySet<CslType> = new Set<CslType>([
  'bill',
  'classic',
  'collection',
  'entry-dictionary',
  'entry-encyclopedia',
  'hearing',
  'legal_case',
  'legislation',
  'map',
  'periodical',
  'regulation',
  'standard',
  'treaty',
  'webpage',
]);

/** A work names somebody who made it: a person, or the body that speaks in it. */
export const knownNames: Rule = {
  name: 'missing-names',
  severity: 'warning',
  check({ entries, placeOf }, report) {
    for (const entry of entries.values()) {
      if (entry.kind !== 'works' || UNSIGNED.has(entry.data.type)) continue;
      if (CSL_NAME_VARIABLES.some((role) => has(entry.data, role))) continue;
      report(
        placeOf(entry, ['title'], 'key'),
        'The work has neither author nor editor.',
        'Name who made it, under unconfirmed if it was not seen; where it is signed by nobody, silence this with the reason.',
      );
    }
  },
};

function has(data: WorkData, field: 'container-title' | (typeof CSL_NAME_VARIABLES)[number]) {
  return data[field] !== undefined || data.unconfirmed.some((row) => row.field === field);
}
