import { isIsbn } from '../bibliography/check-digits.ts';
import { ISBN as FORM, isbnsIn } from '../bibliography/isbns.ts';
import { quoted } from '../text/characters.ts';
import { defineRule } from './rule.ts';

/** True for valid ISBNs with spaces between them and nothing else. */
function areIsbns(text: string): boolean {
  const found = isbnsIn(text);
  return text.replace(FORM, '').trim() === '' && found.length > 0 && found.every(isIsbn);
}

/** The check digit of an ISBN fits. Books with a misprinted one exist; then say so in `silenced`. */
export const isbn = defineRule(
  {
    name: 'isbn',
    severity: 'warning',
    silenceable: true,
    why: 'The check digit of the ISBN is wrong, or the ISBN does not have ten or thirteen digits.',
    examples: {
      in: 'fields',
      wrong: 'ISBN: "9780306406158"',
      right: 'ISBN: "9780306406157"',
    },
    mend: 'Compare it with the book or a catalogue. If the book itself has a misprint, silence the warning and say so.',
  },
  ({ entries, placeOf }, report) => {
    for (const entry of entries.values()) {
      if (entry.kind !== 'works') continue;
      const { ISBN } = entry.data;
      if (ISBN === undefined || areIsbns(ISBN)) continue;
      const count = ISBN.match(/[\dX]/gi)?.length ?? 0;
      report(
        placeOf(entry, ['ISBN']),
        count === 10 || count === 13
          ? `“${quoted(ISBN)}” is not a valid ISBN: its check digit is wrong.`
          : count > 13 && isbnsIn(ISBN).length > 1
            ? `“${quoted(ISBN)}” has an ISBN whose check digit is wrong.`
            : `“${quoted(ISBN)}” is not an ISBN of ten or thirteen digits.`,
        count > 13
          ? 'Compare them with the book or a catalogue; several have a space between them.'
          : 'Compare it with the book or a catalogue.',
      );
    }
  },
);
