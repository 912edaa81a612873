import { isIsbn } from '../bibliography/check-digits.ts';
import { quoted } from '../text/characters.ts';
import { defineRule } from './rule.ts';

/** The check digit of an ISBN fits. Books with a misprinted one exist; then say so in `silenced`. */
export const isbn = defineRule(
  {
    name: 'isbn',
    severity: 'warning',
    silenceable: true,
    why: 'The digits of the ISBN do not fit its check digit, or their number is wrong.',
    examples: {
      in: 'fields',
      wrong: 'ISBN: "9780306406158"',
      right: 'ISBN: "9780306406157"',
    },
    mend: 'Compare it with the book or a catalogue. Some books have a misprinted one: then silence this and say so.',
  },
  ({ entries, placeOf }, report) => {
    for (const entry of entries.values()) {
      if (entry.kind !== 'works') continue;
      const { ISBN } = entry.data;
      if (ISBN === undefined || isIsbn(ISBN)) continue;
      const count = ISBN.match(/[\dX]/gi)?.length ?? 0;
      report(
        placeOf(entry, ['ISBN']),
        count === 10 || count === 13
          ? `“${quoted(ISBN)}” is no ISBN: its digits do not fit its check digit.`
          : `“${quoted(ISBN)}” is no ISBN of ten or thirteen digits.`,
        count > 13
          ? 'Write one of them, the one with thirteen digits.'
          : 'Compare it with the book or a catalogue.',
      );
    }
  },
);
