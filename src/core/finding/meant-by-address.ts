import { citedWorks, readReference } from './cited-reference.ts';
import { nameReader } from './exact-names.ts';
import { identified } from './find-entries.ts';
import { foldLetters } from './fold-words.ts';
import { type NameRecord, WITHOUT_ENTRY } from './name-record.ts';
import { slipsBetween } from './spelling.ts';

/** What an address that leads nowhere may have meant. */
interface MeantByAddress<Entry extends NameRecord> {
  /** The likeliest first; none where nothing is likely. */
  readonly entries: readonly Entry[];
  /** True where nothing else can be meant. */
  readonly isCertain: boolean;
}

/** More are not proposed. */
const MOST = 3;
/** A name longer than this was never meant as one. */
const LONGEST = 100;
/** What pages end in, and the files of works elsewhere. */
const PAGE_ENDINGS = ['html', 'htm', 'pdf'];
const PART_OF_KEY = /^\p{L}{2,}\d{4}\p{L}*$/u;

/**
 * The parts of a path that may name an entry; nothing where it names a file that is neither a page nor
 * a record. Files of records end in `recordEndings`: `['bib', 'ris']`.
 */
export function partsOfAddress(
  path: string,
  recordEndings: readonly string[],
): readonly string[] | undefined {
  // `doe2010.biblatex.bib` ends in `bib`, too.
  const endings = [...PAGE_ENDINGS, ...recordEndings]
    .map((ending) => `.${ending}`)
    .sort((a, b) => b.length - a.length);
  const parts = path
    .split('/')
    .map((part) => withoutEnding(part.trim(), endings))
    .filter((part) => part !== '' && part !== 'index');
  const last = parts.at(-1) ?? '';
  const isFile = /\.\p{L}+$/u.test(last);
  const isName = squeezed(last).length > 2 && last.length <= LONGEST && last !== '404';
  return isName && !isFile ? parts : undefined;
}

function withoutEnding(name: string, endings: readonly string[]): string {
  const ending = endings.find((one) => name.toLowerCase().endsWith(one));
  return ending === undefined ? name : name.slice(0, -ending.length);
}

/**
 * The entries that the parts of an address mean: by a key or a part of one, a name, a former name, a
 * citation as `wood-2002`, or any of these with a slip. A person without an entry is answered by their
 * works, where these are few. Where a kind stands in front, entries of that
 * kind alone are held for misspelt. Rather none than a wrong one.
 */
export function meantByAddress<Entry extends NameRecord>(
  parts: readonly string[],
  records: readonly Entry[],
): MeantByAddress<Entry> {
  const people = records.map((record) => ({ ...record, kind: kindOf(record) }));
  const kinds = new Set(people.map(({ kind }) => kind));
  const at = parts.findIndex((part) => kinds.has(part) || part === WITHOUT_ENTRY);
  const [front, below] = at === -1 ? [] : parts.slice(at);
  const kind = front === WITHOUT_ENTRY ? 'people' : front;
  const name = below ?? (kind === undefined ? parts.at(-1) : undefined);
  if (name === undefined) return { entries: [], isCertain: false };
  const isAsked = (place: number) => kind === undefined || people[place]?.kind === kind;
  const answer = (places: readonly number[], isCertain = false) => {
    const entries = places.slice(0, MOST).flatMap((place) => records[place] ?? []);
    return { entries, isCertain: isCertain && places.length === 1 && places.every(isAsked) };
  };

  const keyed = placesOf(records, ({ id, formerly = [] }) =>
    [id, ...formerly].some((one) => squeezed(one) === squeezed(name)),
  );
  if (keyed.length > 0) return answer(keyed, true);

  const words = name.replace(/[-_+]+/g, ' ');
  const named = [...nameReader(people)(words)];
  const wholes = named.flatMap(([place, by]) => (by === 'whole' ? [place] : []));
  const calls = wholes.length > 0 ? wholes : named.map(([place]) => place);
  const ofKind = calls.filter(isAsked);
  if (calls.length > 0) return answer(ofKind.length > 0 ? ofKind : calls);

  const own = kind === undefined || kind === 'people' ? placesOf(records, isBy(name)) : [];
  if (own.length > 0) return answer(own.length > MOST ? [] : own);

  if (kind === undefined || kind === 'works') {
    const numbered = PART_OF_KEY.test(name) || /\d{3}/.test(name) ? identified(records, name) : [];
    if (numbered.length > 0) return answer(numbered.map((found) => found.at));
    const reference = readReference(words);
    const cited = reference?.year === undefined ? [] : citedWorks(reference, records);
    if (cited.length > 0) return answer(cited.map((found) => found.at));
  }
  return answer(nearest(name, people, isAsked));
}

/** True for works by a name without an entry, as an address writes it: `freire`, `paulo-freire`. */
function isBy(name: string): (record: NameRecord) => boolean {
  const asked = squeezed(name);
  return ({ names = [] }) =>
    names.some(([family, given = '']) =>
      [family, `${given}${family}`, `${family}${given}`].some((form) => squeezed(form) === asked),
    );
}

/** Works under a name stand with the people. */
function kindOf({ kind }: NameRecord): string {
  return kind === WITHOUT_ENTRY ? 'people' : kind;
}

/** The places of the records whose key or name is the fewest slips away, few enough for its length. */
function nearest(
  name: string,
  records: readonly NameRecord[],
  isAsked: (place: number) => boolean,
): number[] {
  const asked = squeezed(name);
  let least = slipsAllowed(asked.length);
  let found: number[] = [];
  if (least === 0) return found;
  records.forEach((record, place) => {
    if (!isAsked(place)) return;
    for (const form of new Set(formsOf(record).map(squeezed))) {
      // Names of people are short and resemble each other: Christensen is not Christens.
      const most = record.kind === 'people' ? Math.min(least, 1) : least;
      const slips = slipsBetween(asked, form, most);
      if (slips > most || slipsAllowed(form.length) < slips || !haveOneYear(asked, form)) continue;
      if (slips < least) found = [];
      least = slips;
      if (!found.includes(place)) found.push(place);
    }
  });
  return found;
}

function formsOf({ kind, id, title, others = [], formerly = [] }: NameRecord): string[] {
  const names = [title, ...others];
  const parts = kind === 'people' ? names.map((name) => name.split(',')[0] ?? name) : [];
  const mains = kind === 'works' ? [title.split(':')[0] ?? title] : [];
  return [id, ...formerly, ...names, ...parts, ...mains];
}

/** One slip in five letters, two in eight, three in a long name. */
function slipsAllowed(length: number): number {
  if (length < 5) return 0;
  if (length < 8) return 1;
  return length < 12 ? 2 : 3;
}

/** True where the figures are the same: another year is another work. */
function haveOneYear(a: string, b: string): boolean {
  return a.replace(/\D+/g, '') === b.replace(/\D+/g, '');
}

/** Letters and figures alone, in lower case and without accents. */
function squeezed(text: string): string {
  return foldLetters(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

function placesOf<One>(all: readonly One[], fits: (one: One) => boolean): number[] {
  return all.flatMap((one, place) => (fits(one) ? [place] : []));
}
