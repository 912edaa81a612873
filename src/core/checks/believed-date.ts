import { readBelievedYear } from '../bibliography/supplied-year.ts';
import { quoted } from '../text/characters.ts';
import type { Rule } from './rule.ts';

/** A believed date is one that references can print a year of; what is no date is a note. */
export const readBelievedDates: Rule = {
  name: 'believed-date',
  severity: 'warning',
  check({ entries, placeOf }, report) {
    for (const entry of entries.values()) {
      if (entry.kind !== 'works') continue;
      for (const [index, { field, value }] of entry.data.unconfirmed.entries()) {
        if (field !== 'issued' || value === undefined || readBelievedYear(value)) continue;
        report(
          placeOf(entry, ['unconfirmed', index, 'value']),
          `The believed date “${quoted(value)}” is not understood, so that references have no year.`,
          'Write 2018, 2018-03, about 1890, 1890/1895, 1890 or 1891, before 1900 or after 1900; say the rest in note.',
        );
      }
    }
  },
};
