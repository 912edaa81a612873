import { didYouMean } from '../text/nearest.ts';
import type { Rule } from './rule.ts';

/** Every claim that a text takes up has an entry. */
export const knownClaims: Rule = {
  name: 'unknown-claim',
  severity: 'error',
  check({ entries, unread, graph }, report) {
    const claims = [...entries.values()]
      .filter(({ kind }) => kind === 'claims')
      .map(({ id }) => id);
    for (const [id, notes] of graph.claimNotes) {
      if (entries.get(id)?.kind === 'claims' || unread.get(id) === 'claims') continue;
      for (const { place } of notes) {
        report(
          place,
          `There is no claim “${id}”.`,
          didYouMean(id, claims, 'Add it to content/claims, or take it out.'),
        );
      }
    }
  },
};

/** A number stands for one claim only. */
export const numberedClaims: Rule = {
  name: 'claim-number',
  severity: 'error',
  check({ entries, placeOf }, report) {
    const seen = new Map<string, string>();
    for (const entry of entries.values()) {
      if (entry.kind !== 'claims') continue;
      const { number } = entry.data;
      const first = seen.get(number);
      if (first === undefined) seen.set(number, entry.id);
      else {
        report(
          placeOf(entry, ['number']),
          `The number ${number} is taken: “${first}” has it.`,
          'Give each claim a number of its own.',
        );
      }
    }
  },
};
