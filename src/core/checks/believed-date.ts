import { readBelievedYear } from '../bibliography/supplied-year.ts';
import { quoted } from '../text/characters.ts';
import { defineRule } from './rule.ts';

/** A believed date is one that references can print a year of; what is no date is a note. */
export const believedDate = defineRule(
  {
    name: 'believed-date',
    severity: 'warning',
    silenceable: true,
    why: 'A date under `unconfirmed` cannot be read as a date, so references print no year. The check does not pick figures out of a sentence.',
    examples: {
      in: 'fields',
      wrong: 'unconfirmed:\n  - { field: issued, value: reprint of 1910 edition }',
      right:
        'unconfirmed:\n  - { field: issued, value: after 1910, note: A reprint of the edition of 1910. }',
    },
    mend: 'Write a year, a month or a day (`2018`, `2018-03`, `March 2018`), `about 1890`, `1890/1895`, `1890 or 1891`, `before 1900`, `after 1900`; put the rest in `note`. If you know no more, silence the warning with a reason.',
  },
  ({ entries, placeOf }, report) => {
    for (const entry of entries.values()) {
      if (entry.kind !== 'works') continue;
      for (const [index, { field, value }] of entry.data.unconfirmed.entries()) {
        if (field !== 'issued' || value === undefined || readBelievedYear(value)) continue;
        report(
          placeOf(entry, ['unconfirmed', index, 'value']),
          `The unconfirmed date “${quoted(value)}” cannot be read as a date, so references print no year.`,
          'Write 2018, 2018-03, about 1890, 1890/1895, 1890 or 1891, before 1900 or after 1900; put the rest in note.',
        );
      }
    }
  },
);
