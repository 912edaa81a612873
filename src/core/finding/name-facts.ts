import { believedNames } from '../bibliography/believed.ts';
import { isbnsIn } from '../bibliography/isbns.ts';
import { inverted } from '../bibliography/name-forms.ts';
import { plainTitle, principalNames } from '../bibliography/short-name.ts';
import { suppliedYear } from '../bibliography/supplied-year.ts';
import type { Entry } from '../body/entry.ts';
import { fillTokens } from '../body/fragment.ts';
import { factsOf } from '../model/kinds.ts';
import type { WorkData } from '../model/work.ts';
import { comparedNumber } from './compared-number.ts';
import { plainWords } from './fold-words.ts';
import { isStopWord } from './stop-words.ts';

/** What an entry can be found by beside its title, its authors, its year and what it is filed under. */
export interface NameFacts {
  /** Other names, other and former titles, abbreviations. */
  readonly others?: readonly string[];
  /** Words that the search takes for it, and that are no names of it. */
  readonly synonyms?: readonly string[];
  /**
   * Editors and translators who stand behind its authors, and who is believed to have made it where
   * nobody is known to have: “Doe, Jane”.
   */
  readonly contributors?: readonly string[];
  /** The year that is believed, where none is known. */
  readonly believedYear?: number;
  /** The short title of the journal. */
  readonly venueShort?: string;
  /** The ids of organizations that it is filed under. */
  readonly organizations?: readonly string[];
  /** DOI, ISBN and other numbers, each as `comparedNumber` writes it. */
  readonly numbers?: readonly string[];
  readonly formerly?: readonly string[];
  /** The telling words of what it says, and of its authors’ keywords. */
  readonly summary?: string;
}

/** What of an entry the search can find it by. */
export function nameFacts(entry: Entry): NameFacts {
  const { kind, data } = entry;
  const facts = factsOf(kind);
  const title = facts.heading(data);
  const named = facts.names?.(data);
  const summary = facts.summary ? facts.summary(data) : firstText(entry);
  const work = entry.kind === 'works' ? ofWork(entry.data) : {};
  const keywords = entry.kind === 'works' ? entry.data.keyword : undefined;
  const others = [...(work.others ?? []), ...(named ? [...named.known, ...named.others] : [])];
  const organizations = 'concepts' in data ? data.organizations : [];
  const { believedYear, ...told } = work;
  const listed = withoutEmpty({
    ...told,
    others: [...new Set(others)].filter((name) => name !== title),
    synonyms: 'synonyms' in data ? data.synonyms : [],
    organizations,
    formerly: data.formerly ?? [],
    summary: textMatches([summary, keywords].filter(isGiven), title),
  });
  return believedYear === undefined ? listed : { ...listed, believedYear };
}

function ofWork(data: WorkData): NameFacts {
  const authors = new Set(principalNames(data).map(inverted));
  const [[believedYear] = []] = suppliedYear(data)?.['date-parts'] ?? [];
  const contributors = [...(data.editor ?? []), ...(data.translator ?? [])].map(inverted);
  const venueShort = data['container-title-short'];
  return {
    others: [data['title-short'], data['original-title']].filter(isGiven).map(plainTitle),
    contributors:
      authors.size === 0 && contributors.length === 0
        ? namesIn(believedNames(data) ?? '')
        : [...new Set(contributors)].filter((name) => !authors.has(name)),
    ...(believedYear !== undefined && { believedYear: Number(believedYear) }),
    venueShort: venueShort === undefined ? '' : plainTitle(venueShort),
    numbers: [data.DOI, ...isbnsIn(data.ISBN ?? ''), data.ISSN, data.PMID, data.PMCID]
      .filter(isGiven)
      .map(comparedNumber),
  };
}

/** The names of “Doe, Jane, and Al Roe”, inverted. */
function namesIn(text: string): string[] {
  const [family = '', given, ...others] = text.split(/,? (?:and|&) |, /).filter(Boolean);
  const first = given === undefined ? family : `${family}, ${given}`;
  return [first, ...others.map((name) => name.replace(/^(.+) (\S+)$/, '$2, $1'))].filter(Boolean);
}

function isGiven(value: string | undefined): value is string {
  return value !== undefined;
}

/** What says nothing takes no room. */
function withoutEmpty(facts: NameFacts): NameFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value.length > 0));
}

/** The first text of an entry without its citations and marks. */
function firstText({ fragments: [first] }: Entry): string {
  if (!first) return '';
  const nothing = () => '';
  return fillTokens(first.text, { citation: nothing, linkStart: nothing, linkEnd: nothing });
}

/** A sentence or two are enough to be found by. */
const LONGEST_TEXT = 240;

/** The telling words of texts that are not in the title, each once: they are searched and never shown. */
function textMatches(texts: readonly string[], title: string): string {
  const known = new Set(plainWords(title));
  const words = plainWords(texts.map(beginningOf).join(' ')).filter(
    (word) => !isStopWord(word) && !known.has(word),
  );
  return [...new Set(words)].join(' ');
}

function beginningOf(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  return text.slice(0, text.lastIndexOf(' ', LONGEST_TEXT));
}
