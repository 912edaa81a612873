import { familyOf } from '../bibliography/name-forms.ts';
import { plainTitle, principalNames } from '../bibliography/short-name.ts';
import { yearOf } from '../bibliography/year.ts';
import type { Entry } from '../body/entry.ts';
import { fillTokens } from '../body/fragment.ts';
import type { Library } from '../library.ts';
import { factsOf, KINDS, type Kind, sharesPage } from '../model/kinds.ts';
import type { Name } from '../model/names.ts';
import type { WorkData } from '../model/work.ts';
import { comparedNumber } from './compared-number.ts';
import type { NameRecord, RecordedName } from './name-record.ts';

/** True for the kinds that the search covers: with pages of their own that search engines list. */
function isSearched(kind: Kind): boolean {
  return !sharesPage(kind) && factsOf(kind).inSiteMap !== false;
}

/** What is known of each entry that the search covers, in the order of the library. */
export function nameRecords({ entries }: Pick<Library, 'entries'>): NameRecord[] {
  return [...entries.values()].filter(({ kind }) => isSearched(kind)).map(recordOf);
}

function recordOf(entry: Entry): NameRecord {
  const { kind, id, data } = entry;
  const facts = factsOf(kind);
  const named = facts.names?.(data);
  const summary = facts.summary ? facts.summary(data) : firstText(entry);
  const title = facts.heading(data);
  const works = entry.kind === 'works' ? ofWork(entry.data) : {};
  const about = 'concepts' in data ? [...data.concepts, ...data.people, ...data.organizations] : [];
  const others = [
    ...(works.others ?? []),
    ...(named ? [...named.known, ...named.others] : []),
  ].filter((name) => name !== title);
  return {
    kind,
    id,
    title,
    ...works,
    ...(others.length > 0 ? { others: [...new Set(others)] } : {}),
    ...('synonyms' in data && data.synonyms.length > 0 ? { synonyms: data.synonyms } : {}),
    ...(data.formerly ? { formerly: data.formerly } : {}),
    ...(about.length > 0 ? { about } : {}),
    ...(summary ? { summary: shortened(summary) } : {}),
  };
}

function ofWork(data: WorkData): Partial<NameRecord> {
  const names = [
    ...new Set([...principalNames(data), ...(data.editor ?? []), ...(data.translator ?? [])]),
  ];
  const others = [data['title-short'], data['original-title']];
  const numbers = [data.DOI, data.ISBN, data.ISSN, data.PMID, data.PMCID].filter(isGiven);
  const year = yearOf(data.issued);
  const venue = [data['container-title'], data['container-title-short']].filter(isGiven).join('; ');
  return {
    others: others.filter(isGiven).map(plainTitle),
    ...(names.length > 0 ? { names: names.map(recordedName) } : {}),
    ...(year === undefined ? {} : { year }),
    ...(venue === '' ? {} : { venue: plainTitle(venue) }),
    ...(numbers.length > 0 ? { numbers: numbers.map(comparedNumber) } : {}),
  };
}

function isGiven(value: string | undefined): value is string {
  return value !== undefined;
}

function recordedName(name: Name): RecordedName {
  return 'literal' in name || name.given === undefined
    ? [familyOf(name)]
    : [familyOf(name), name.given];
}

/** The first text of an entry without its citations and marks. */
function firstText({ fragments: [first] }: Entry): string {
  if (!first) return '';
  const nothing = () => '';
  return fillTokens(first.text, { citation: nothing, linkStart: nothing, linkEnd: nothing });
}

/** A sentence or two are enough to be found by. */
const LONGEST_SUMMARY = 240;

function shortened(summary: string): string {
  const plain = summary.replace(/\s+/g, ' ').trim();
  if (plain.length <= LONGEST_SUMMARY) return plain;
  return plain.slice(0, plain.lastIndexOf(' ', LONGEST_SUMMARY));
}

/** The kinds that the search covers, as addresses name them. */
export const SEARCHED_KINDS: readonly Kind[] = (Object.keys(KINDS) as Kind[]).filter(isSearched);
