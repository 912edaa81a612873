import { isbn13sOf } from '../../bibliography/isbns.ts';
import { readPages } from '../../bibliography/pages.ts';
import { editionInFigures } from '../../formats/editions.ts';
import type { CslTextVariable } from '../../model/csl.ts';
import { type Agreement, best } from './agreement.ts';
import { folded } from './folding.ts';

type Comparison = (here: string, there: string) => Agreement;

const AGREES: Agreement = { kind: 'agrees' };
const DIFFERS: Agreement = { kind: 'differs' };

/** Agreement of values that are the same in one form. */
function equalIn(form: (text: string) => string): Comparison {
  return (here, there) => (form(here) === form(there) ? AGREES : DIFFERS);
}

/** A title agrees with the same title; with its part before the colon it agrees as far as that goes. */
function compareTitles(here: string, there: string): Agreement {
  // Publishers put the word before the title of what they took back.
  const form = (title: string): string =>
    folded(title).replace(/^(?:retracted|withdrawn)(?: article| paper)? /, '');
  const [a, b] = [form(here), form(there)];
  if (a === b) return AGREES;
  if (a.startsWith(`${b} `)) return { kind: 'coarser', parts: [] };
  if (b.startsWith(`${a} `)) return { kind: 'finer', more: there };
  return DIFFERS;
}

/** Pages: `794-6` is `794-796`; the first page alone is less than both. */
function comparePages(here: string, there: string): Agreement {
  const form = (text: string): string => readPages(text).standard.toLowerCase();
  const [a, b] = [form(here), form(there)];
  if (a === b) return AGREES;
  if (a.startsWith(`${b}-`)) return { kind: 'coarser', parts: [] };
  if (b.startsWith(`${a}-`)) return { kind: 'finer', more: there };
  return DIFFERS;
}

/** Words that names of publishers have or leave out. */
const COMPANY =
  /\b(?:the|and|inc|incorporated|ltd|limited|llc|gmbh|co|company|corp|publishers?|publishing|publications?|press|books?|periodicals?|john|sons|group|media|academic)\b/g;

/** “Wiley”, “Wiley-Blackwell” and “John Wiley & Sons, Inc.” are one publisher. */
function comparePublishers(here: string, there: string): Agreement {
  if (folded(here) === folded(there)) return AGREES;
  const words = (text: string): string[] =>
    folded(text).replace(COMPANY, ' ').split(' ').filter(Boolean);
  const [a, b] = [words(here), words(there)];
  if (a.length === 0 || b.length === 0) return DIFFERS;
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  return fewer.every((word) => more.includes(word)) ? AGREES : DIFFERS;
}

const withoutArticle = (text: string): string => folded(text).replace(/^(?:the|der|die|das) /, '');
const number = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s*[‐‑‒–—/-]\s*/g, '-')
    .replace(/(?<!\d)0+(?=\d)/g, '')
    .trim();

/** A registry bears out a field with several numbers if it has one of them. */
function compareIsbns(here: string, there: string): Agreement {
  const [ours, theirs] = [here, there].map((text) => {
    const valid = isbn13sOf(text);
    return valid.length > 0 ? valid : [text.replace(/[^\dXx]/g, '')];
  });
  return ours?.some((isbn) => theirs?.includes(isbn)) ? AGREES : DIFFERS;
}

const COMPARISONS: { readonly [V in CslTextVariable]?: Comparison } = {
  title: compareTitles,
  'container-title': equalIn(withoutArticle),
  'collection-title': equalIn(withoutArticle),
  page: comparePages,
  volume: equalIn(number),
  issue: equalIn(number),
  'collection-number': equalIn(number),
  'chapter-number': equalIn(number),
  'number-of-pages': equalIn((text) => text.replace(/\D+/g, ' ').trim()),
  edition: equalIn((text) => folded(editionInFigures(text))),
  publisher: comparePublishers,
  DOI: equalIn((text) => text.toLowerCase().replace(/^https?:\/\/(?:dx\.)?doi\.org\//, '')),
  ISBN: compareIsbns,
  ISSN: equalIn((text) => text.toLowerCase().replace(/[^\dx]/g, '')),
  PMCID: equalIn((text) => text.replace(/\D/g, '')),
};

/**
 * How a text of an entry stands to the values of a record: any of them may agree. Case, dashes,
 * marks and the forms that each field may take are understood.
 */
export function compareTexts(
  field: CslTextVariable,
  here: string,
  there: readonly string[],
): Agreement {
  const compare = COMPARISONS[field] ?? equalIn(folded);
  return best(there.map((value) => compare(here, value)));
}
