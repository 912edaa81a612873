import { defineRule } from './rule.ts';

/** A number stands for one claim only. */
export const claimNumber = defineRule(
  {
    name: 'claim-number',
    severity: 'error',
    silenceable: false,
    why: 'Two claims have the same number. Claims are cited by their number.',
    mend: 'Give each claim its own number.',
  },
  ({ entries, placeOf }, report) => {
    const seen = new Map<string, string>();
    for (const entry of entries.values()) {
      if (entry.kind !== 'claims') continue;
      const { number } = entry.data;
      const first = seen.get(number);
      if (first === undefined) seen.set(number, entry.id);
      else {
        report(
          placeOf(entry, ['number']),
          `The number ${number} is already used by “${first}”.`,
          'Give each claim its own number.',
        );
      }
    }
  },
);
