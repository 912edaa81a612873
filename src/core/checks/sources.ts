import type { Entry } from '../body/entry.ts';
import { type FactValue, valuesWith } from '../model/field-facts.ts';
import { KINDS } from '../model/kinds.ts';
import { didYouMean } from '../text/nearest.ts';
import type { Rule } from './rule.ts';

/** Every place of an entry’s front matter that names one of its sources. */
function namedSources({ kind, data }: Entry): FactValue<'source'>[] {
  return valuesWith(KINDS[kind].schema, data, 'source');
}

/** Every source that a field names is described under `sources`. */
export const knownSources: Rule = {
  name: 'unknown-source',
  severity: 'error',
  check({ entries, placeOf }, report) {
    for (const entry of entries.values()) {
      if (!('sources' in entry.data)) continue;
      const table = entry.data.sources;
      for (const { value: id, path } of namedSources(entry)) {
        if (Object.hasOwn(table, id)) continue;
        report(
          placeOf(entry, path),
          `There is no source “${id}” in this entry.`,
          didYouMean(
            id,
            Object.keys(table),
            'Describe it under sources: a name, and an address where a reader may be sent there.',
          ),
        );
      }
    }
  },
};

/** Every source that is described is named by a field. */
export const usedSources: Rule = {
  name: 'unused-source',
  severity: 'warning',
  check({ entries, placeOf }, report) {
    for (const entry of entries.values()) {
      if (!('sources' in entry.data)) continue;
      const used = new Set(namedSources(entry).map(({ value }) => value));
      for (const id of Object.keys(entry.data.sources)) {
        if (used.has(id)) continue;
        report(
          placeOf(entry, ['sources', id], 'key'),
          `No field names the source “${id}”.`,
          'Name it where it was used, or take it out.',
        );
      }
    }
  },
};
