import { foldedWords } from './fold-words.ts';
import type { NameRecord } from './name-record.ts';

/** What a query says in the manner of a citation in a text: “(Christens et al., 2014, p. 3)”. */
export interface CitedReference {
  /** The words of the names, folded. */
  readonly names: readonly string[];
  readonly year: number | undefined;
  /** True where it says that there are further authors. */
  readonly hasOthers: boolean;
}

/** A work that a citation means. */
export interface CitedWork {
  /** The place of the record among all. */
  readonly at: number;
  /** Further names of the work, which the citation leaves out; the fewer, the likelier is the work. */
  readonly further: number;
}

const YEAR = /(?<![\p{L}\p{N}])(1[5-9]\d\d|20\d\d)[a-z]?(?![\p{L}\p{N}])/u;
const PAGES = /(?<!\p{L})(?:pp?|chap|ch|vol|no)\.?\s*\d[\d–-]*/giu;
const OTHERS = /(?<!\p{L})(?:et\s+al|and\s+others|u\.\s?a)(?!\p{L})\.?/giu;
const JOINTS: ReadonlySet<string> = new Set(
  ['and', 'in', 'by', 'see', 'cf', 'also', 'article', 'book', 'paper', 'study'].flatMap(
    foldedWords,
  ),
);

/** Reads a query as a citation; nothing where no name is left. */
export function readReference(query: string): CitedReference | undefined {
  const hasOthers = new RegExp(OTHERS).test(query);
  const year = YEAR.exec(query)?.[1];
  const rest = query.replace(OTHERS, ' ').replace(PAGES, ' ').replace(new RegExp(YEAR, 'gu'), ' ');
  const names = foldedWords(rest).filter((word) => !JOINTS.has(word));
  if (names.length === 0) return undefined;
  return { names, year: year === undefined ? undefined : Number(year), hasOthers };
}

/** So many years are misremembered. */
const MOST_YEARS_OFF = 2;

/**
 * The works that a citation means, the likeliest first: each of its names is one of theirs, and its
 * year, where it has one, is theirs. One name without a year cites nothing: it may mean the person.
 */
export function citedWorks(
  reference: CitedReference,
  records: readonly NameRecord[],
): readonly CitedWork[] {
  return worksOf(reference, records, (off) => off === 0);
}

/** The works that a citation may mean whose year nobody’s work has: those of a year or two before or after. */
export function worksOfNearYear(
  reference: CitedReference,
  records: readonly NameRecord[],
): readonly CitedWork[] {
  if (reference.year === undefined) return [];
  return worksOf(reference, records, (off) => off > 0 && off <= MOST_YEARS_OFF);
}

function worksOf(
  reference: CitedReference,
  records: readonly NameRecord[],
  isYear: (yearsOff: number) => boolean,
): readonly CitedWork[] {
  const found: (CitedWork & { readonly first: boolean; readonly off: number })[] = [];
  const asked = new Set(reference.names);
  records.forEach(({ names, year, believedYear }, at) => {
    const own = year ?? believedYear;
    const off = reference.year === undefined ? 0 : Math.abs((own ?? Infinity) - reference.year);
    if (!names || !isYear(off)) return;
    const families = names.map(([family]) => foldedWords(family));
    const known = new Set(names.flatMap((name) => name.flatMap((part = '') => withInitials(part))));
    if (![...asked].every((word) => known.has(word))) return;
    const isNamed = families.map((words) => words.every((word) => asked.has(word)));
    const count = isNamed.filter(Boolean).length;
    if (count === 0) return;
    if (reference.year === undefined && count < 2 && !reference.hasOthers) return;
    if (reference.hasOthers && names.length < 2) return;
    found.push({ at, further: names.length - count, first: isNamed[0] ?? false, off });
  });
  const order = (one: CitedWork) => (reference.hasOthers ? 0 : one.further);
  return found.sort(
    (a, b) =>
      a.off - b.off || Number(b.first) - Number(a.first) || order(a) - order(b) || a.at - b.at,
  );
}

/** The words of a name, and their first letters. */
function withInitials(part: string): string[] {
  return foldedWords(part).flatMap((word) => [word, word.charAt(0)]);
}
