import { valuesWith } from '../model/field-facts.ts';
import { KINDS } from '../model/kinds.ts';
import { defineRule } from './rule.ts';

/** Every source that is described is named by a field. */
export const unusedSource = defineRule(
  {
    name: 'unused-source',
    severity: 'warning',
    silenceable: true,
    why: 'The entry describes a source that none of its fields names.',
    examples: {
      in: 'fields',
      of: 'people',
      wrong: 'sources:\n  cat: { name: Catalogue }',
      right: 'sources:\n  cat: { name: Catalogue }\nnames:\n  - { name: J. Doe, sources: [cat] }',
    },
    mend: 'Name it in the fields that it confirms, or remove it.',
  },
  ({ entries, placeOf }, report) => {
    for (const entry of entries.values()) {
      if (!('sources' in entry.data)) continue;
      const used = new Set(
        valuesWith(KINDS[entry.kind].schema, entry.data, 'source').map(({ value }) => value),
      );
      for (const id of Object.keys(entry.data.sources)) {
        if (used.has(id)) continue;
        report(
          placeOf(entry, ['sources', id], 'key'),
          `No field names the source “${id}”.`,
          'Name it in the fields that it confirms, or remove it.',
        );
      }
    }
  },
);
