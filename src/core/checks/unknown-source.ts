import { valuesWith } from '../model/field-facts.ts';
import { KINDS } from '../model/kinds.ts';
import { didYouMean } from '../text/nearest.ts';
import { defineRule } from './rule.ts';

/** Every source that a field names is described under `sources`. */
export const unknownSource = defineRule(
  {
    name: 'unknown-source',
    severity: 'error',
    silenceable: false,
    why: 'A field names a source that the entry does not describe.',
    examples: {
      in: 'fields',
      wrong: 'relations:\n  - type: cites\n    to: christens2010public\n    sources: [catalogue]',
      right: 'relations:\n  - type: cites\n    to: christens2010public\n    sources: [cat]',
    },
    mend: 'Describe it under `sources`, or correct its name.',
  },
  ({ entries, placeOf }, report) => {
    for (const entry of entries.values()) {
      if (!('sources' in entry.data)) continue;
      const table = entry.data.sources;
      for (const { value: id, path } of valuesWith(
        KINDS[entry.kind].schema,
        entry.data,
        'source',
      )) {
        if (Object.hasOwn(table, id)) continue;
        report(
          placeOf(entry, path),
          `This entry describes no source “${id}”.`,
          didYouMean(
            id,
            Object.keys(table),
            'Describe it under sources, with a name, and with an address if readers may be sent there.',
          ),
        );
      }
    }
  },
);
