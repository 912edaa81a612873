import type { Entry } from '../body/entry.ts';
import { didYouMean } from '../text/nearest.ts';
import type { Rule } from './rule.ts';

interface Reference {
  readonly id: string;
  readonly path: readonly PropertyKey[];
}

/** Every place of an entry’s front matter that names one of its sources. */
function sourceReferences(entry: Entry): Reference[] {
  const list = (ids: readonly string[] | undefined, ...path: PropertyKey[]): Reference[] =>
    (ids ?? []).map((id, index) => ({ id, path: [...path, index] }));
  switch (entry.kind) {
    case 'works':
      return [
        ...list(entry.data.basis.sources, 'basis', 'sources'),
        ...entry.data.confirmed.flatMap((row, n) => list(row.sources, 'confirmed', n, 'sources')),
        ...entry.data.relations.flatMap((row, n) => list(row.sources, 'relations', n, 'sources')),
      ];
    case 'people':
    case 'organizations':
      return [
        ...entry.data.names.flatMap((row, n) => list(row.sources, 'names', n, 'sources')),
        ...entry.data.facts.flatMap((row, n) => list(row.sources, 'facts', n, 'sources')),
        ...entry.data.conflicts.flatMap((row, n) => list(row.sources, 'conflicts', n, 'sources')),
      ];
    case 'concepts':
      return entry.data.conflicts.flatMap((row, n) => list(row.sources, 'conflicts', n, 'sources'));
    case 'claims':
      return list(entry.data.checked, 'checked');
    default:
      return [];
  }
}

/** Every source that a field names is described under `sources`. */
export const knownSources: Rule = {
  name: 'unknown-source',
  severity: 'error',
  check({ entries, placeOf }, report) {
    for (const entry of entries.values()) {
      if (!('sources' in entry.data)) continue;
      const table = entry.data.sources;
      for (const { id, path } of sourceReferences(entry)) {
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
      const used = new Set(sourceReferences(entry).map(({ id }) => id));
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
