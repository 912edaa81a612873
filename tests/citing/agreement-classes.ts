/**
 * The classes of differences between citeproc-js and pandoc's citeproc over the same style file.
 * Each is a fold: applied to both texts, it makes what belongs to the class equal. It may look at
 * the record, never at its key. Beside each stands who is right by the specification of CSL 1.0.2.
 */
import type { CslItem } from '../../src/core/model/csl.ts';

type Fold = (text: string, item: Omit<CslItem, 'id'>) => string;

export interface DifferenceClass {
  readonly name: string;
  readonly fold: Fold;
}

/** Words that CSL keeps in lower case in titles, since they are prepositions or conjunctions. */
const SMALL_WORDS = /\b(?:after|between|down|inside|out|than|through|across|without)\b/gi;

const lower = (text: string): string => text.toLowerCase();

/** The text of a title as the record has it, whatever case the style put it in. */
function titleAsWritten(text: string, title: string): string {
  const place = lower(text).indexOf(lower(title));
  return place < 0 ? text : text.slice(0, place) + title + text.slice(place + title.length);
}

export const DIFFERENCE_CLASSES: readonly DifferenceClass[] = [
  {
    // The specification lists most of these words; pandoc follows Chicago's older list.
    name: 'title case of prepositions of more than three letters',
    fold: (text) => text.replace(SMALL_WORDS, lower),
  },
  {
    // citeproc-js has modules for law, of which a patent with a jurisdiction is a part.
    name: 'title case of patents',
    fold: (text, { type, title = '' }) => (type === 'patent' ? titleAsWritten(text, title) : text),
  },
  {
    // Right: we; the ranges of issues have a dash, and the number of a document is no range.
    name: 'hyphen or dash in the numbers of issues and documents',
    fold: (text, { issue, number }) =>
      [issue, number]
        .filter((value) => value !== undefined)
        .reduce((result, value) => result.replace(value.replaceAll('-', '–'), value), text),
  },
  {
    name: 'pages from a thousand in Chicago’s manner: 3194–3214 or 3194–214',
    fold: (text) => text.replace(/\b(\d)(\d{3})–\1(\d{3})\b/g, '$1$2–$3'),
  },
  {
    // Right: pandoc, below the year 1000; citeproc-js begins at 500.
    name: 'AD behind years of three digits',
    fold: (text) => text.replace(/\b([5-9]\d\d) (?:AD|C\.E\.)/g, '$1'),
  },
  {
    // The British locale has the term without the space that the American one has.
    name: 'space before BC',
    fold: (text) => text.replace(/(\d) BC\b/g, '$1BC'),
  },
  {
    // Right: citeproc-js; such names have no initials.
    name: 'full stop behind names in scripts without case',
    fold: (text) => text.replace(/(\p{Lo})\.(?=,| and)/gu, '$1'),
  },
  {
    // Right: pandoc, in styles whose comma always precedes the last name; citeproc-js joins an
    // organization to the person before it by "and" alone.
    name: 'comma between two authors of whom one is an organization',
    fold: (text, { author = [] }) =>
      author.length === 2 && author[1]?.literal !== undefined
        ? text
            .replace(`, and ${author[1].literal}`, ` and ${author[1].literal}`)
            .replace(`, & ${author[1].literal}`, ` & ${author[1].literal}`)
        : text,
  },
  {
    // Right: we; "US 1234567" and "89-110" are one number each.
    name: 'plural of a number with a space or a hyphen',
    fold: (text, { number }) =>
      number !== undefined && /^[^ -]+[ -][^ -]+$/.test(number)
        ? text.replace(/\bNos\. (?=\S+[ -])/, 'No. ')
        : text,
  },
  {
    name: 'terms that only one of the two locales has in their short form',
    fold: (text) => text.replace(/, Dir\.(?=,)/, '').replace(/\((\d+) vol\)/, '($1)'),
  },
  {
    // Right: citeproc-js, as IEEE has it.
    name: '[Online] before an address',
    fold: (text) => text.replace('[Online]. ', ''),
  },
  {
    // Right: citeproc-js; NLM takes the full stops out.
    name: 'full stop behind a suffix where a style has no full stops in names',
    fold: (text) => text.replace(/\b([A-Z]{2} Jr)\./, '$1'),
  },
  {
    // Right: citeproc-js; pandoc puts the label in front of the names.
    name: 'label of editors, translators and directors',
    fold: (text) =>
      text
        .replace(/^, (editors?)(\p{Lu}[^.]*)\./u, '$2, $1.')
        .replace(/, (director)((?:van )?\p{Lu}[^.]*)\./u, '. $2, $1.')
        .replace(/ In, (editors?)(\p{Lu}[^.]*)\./u, ' In: $2, $1.')
        .replace(
          /, (translators?)((?:van )?\p{Lu}[^.]*), (editors?)(\p{Lu}[^.]*)\./u,
          '. $2, $1; $4, $3.',
        )
        .replace(/\.?, (editors?|translators?)((?:van )?\p{Lu}[^.]*)\./u, '. $2, $1.'),
  },
  {
    // Right: we; whether a date has a day is a question that only citeproc-js understands.
    name: 'the day of a web page before its address',
    fold: (text, { type }) =>
      /^(?:webpage|post|post-weblog)$/.test(type)
        ? text.replace(/\. [A-Z][a-z]+ \d{1,2}, \d{4}\.(?= https?:)/, '.')
        : text,
  },
  {
    // Right: we; a sign alone is no word, so the word before it is the last one.
    name: 'title case of the last word before a sign that stands alone',
    fold: (text) => text.replace(/\b(And)(?= \\\.)/g, lower),
  },
];
