import { CONTAINERS, isKnown } from '../bibliography/reference-needs.ts';
import { defineRule } from './rule.ts';

/** An article names its journal, a chapter its book, be it as not confirmed. */
export const missingContainer = defineRule(
  {
    name: 'missing-container',
    severity: 'warning',
    silenceable: true,
    why: 'An article names no journal, or a chapter names no book.',
    examples: {
      in: 'fields',
      wrong: 'type: chapter\ntitle: Social settlements',
      right:
        'type: chapter\ntitle: Social settlements\ncontainer-title: The encyclopedia of social reform',
    },
    mend: 'Give it under `container-title`, or under `unconfirmed` if no source shows it, or choose another type.',
  },
  ({ entries, placeOf }, report) => {
    for (const entry of entries.values()) {
      if (entry.kind !== 'works') continue;
      const container = CONTAINERS[entry.data.type];
      if (container === undefined || isKnown(entry.data, 'container-title')) continue;
      report(
        placeOf(entry, ['type']),
        `The work has the type ${entry.data.type} and names no ${container}.`,
        `Give the ${container} under container-title, or under unconfirmed if no source shows it, or choose another type.`,
      );
    }
  },
);
