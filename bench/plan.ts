import type { Extent } from '../src/core/model/term-settings.ts';
import { type Random, zipf } from './random.ts';
import { capitalized, heading, pseudoWords, words } from './words.ts';

/** An author of the library, with the id of the card, where there is one. */
export interface Author {
  readonly family: string;
  readonly given: string;
  readonly id: string | undefined;
}

/** What is settled of a work before any text is written. */
export interface PlannedWork {
  readonly id: string;
  readonly authors: readonly Author[];
  readonly year: number;
  readonly title: string;
  readonly grade: Extent;
}

/** What is settled of any other entry. */
export interface PlannedEntry {
  readonly id: string;
  readonly name: string;
}

/** Who and what there is: entries cite and link each other, so all ids come before any text. */
export interface Plan {
  readonly works: readonly PlannedWork[];
  readonly people: readonly Author[];
  readonly organizations: readonly PlannedEntry[];
  readonly concepts: readonly PlannedEntry[];
  readonly essays: readonly PlannedEntry[];
  readonly readings: readonly PlannedEntry[];
}

/** The kinds that a made-up library has. */
type PlannedKind = keyof Plan;

/** How many entries of each kind a library of that size has; mostly works. */
function kindCounts(size: number): Record<PlannedKind, number> {
  const share = (part: number) => Math.max(1, Math.round(size * part));
  const counts = {
    people: share(0.06),
    organizations: share(0.03),
    concepts: share(0.05),
    essays: share(0.01),
    readings: share(0.002),
  };
  const rest = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (size - rest < 10) throw new Error(`A library of ${size} is too small: 20 is the least.`);
  return { works: size - rest, ...counts };
}

/** Flattens the head of the names, so that the most frequent one bears some 3 % of 1,000 works. */
const NAME_OFFSET = 6;

/** How many works have the authors and the year of another one, so that a letter tells them apart. */
const COMPANIONS = 0.08;

const GRADES: readonly Extent[] = [
  ...Array<Extent>(10).fill('abstract'),
  ...Array<Extent>(4).fill('second-hand'),
  ...Array<Extent>(3).fill('part'),
  ...Array<Extent>(2).fill('record-only'),
  'full-text',
];

/** Settles the ids, names and titles of a library, all of them distinct. */
export function planLibrary(random: Random, size: number): Plan {
  const counts = kindCounts(size);
  const taken = new Set<string>();
  const people = planAuthors(random, counts, taken);
  const authorOf = zipf(people, NAME_OFFSET);
  const works: PlannedWork[] = [];
  while (works.length < counts.works) {
    const companion = random.chance(COMPANIONS) ? works.at(-1) : undefined;
    works.push(planWork(random, authorOf, taken, companion));
  }
  return {
    works,
    people: people.filter(({ id }) => id !== undefined),
    organizations: planEntries(random, counts.organizations, taken, 3, 'group'),
    concepts: planEntries(random, counts.concepts, taken, 2, ''),
    essays: planEntries(random, counts.essays, taken, 4, 'essay'),
    readings: planEntries(random, counts.readings, taken, 3, 'path'),
  };
}

/** Families with a heavy head: some authors share one, and an author has several works a year. */
function planAuthors(
  random: Random,
  counts: Record<PlannedKind, number>,
  taken: Set<string>,
): Author[] {
  const count = Math.max(counts.people, Math.round(counts.works * 0.7));
  const families = pseudoWords(random, Math.max(200, Math.round(count * 0.6))).slice(150);
  const givens = pseudoWords(random, 400).slice(150);
  const familyOf = zipf(families.map(capitalized), NAME_OFFSET);
  const names = new Set<string>();
  const authors: Author[] = [];
  while (authors.length < count) {
    const initial = random.chance(0.4) ? ` ${String.fromCharCode(65 + random.below(26))}.` : '';
    const family = familyOf(random);
    const given = `${capitalized(random.pick(givens))}${initial}`;
    if (names.has(`${family} ${given}`)) continue;
    names.add(`${family} ${given}`);
    // The authors with the most works have a card.
    const id = authors.length < counts.people ? unusedId([family, given], taken) : undefined;
    authors.push({ family, given, id });
  }
  return authors;
}

function planWork(
  random: Random,
  authorOf: (random: Random) => Author,
  taken: Set<string>,
  companion: PlannedWork | undefined,
): PlannedWork {
  const authors = new Set<Author>(companion?.authors);
  const wanted = random.pick([1, 1, 1, 2, 2, 3, 4]);
  while (!companion && authors.size < wanted) authors.add(authorOf(random));
  const year = companion?.year ?? 2025 - Math.floor(60 * random.next() ** 1.7);
  const title = words(random, random.between(4, 8));
  const subtitle = random.chance(0.5) ? `: ${heading(random, 3, 7)}` : '';
  const [first] = authors;
  const id = unusedKey(`${(first?.family ?? '').toLowerCase()}${year}`, title, taken);
  return {
    id,
    authors: [...authors],
    year,
    title: `${capitalized(title.join(' '))}${subtitle}`,
    grade: random.pick(GRADES),
  };
}

function planEntries(
  random: Random,
  count: number,
  taken: Set<string>,
  length: number,
  ending: string,
): PlannedEntry[] {
  return Array.from({ length: count }, () => {
    for (;;) {
      const name = [...words(random, length), ...(ending ? [ending] : [])];
      const id = name.join('-');
      if (taken.has(id)) continue;
      taken.add(id);
      return { id, name: capitalized(name.join(' ')) };
    }
  });
}

function unusedId(parts: readonly string[], taken: Set<string>): string {
  const slugs = parts.map((part) =>
    part
      .toLowerCase()
      .replace(/[^a-z]+/g, ' ')
      .trim(),
  );
  const id = slugs.join(' ').replaceAll(' ', '-');
  const short = slugs[0] ?? id;
  const free = taken.has(short) ? id : short;
  taken.add(free);
  return free;
}

function unusedKey(start: string, title: readonly string[], taken: Set<string>): string {
  for (let length = 1; ; length++) {
    const key = `${start}${title.slice(0, length).join('')}${length > title.length ? length : ''}`;
    if (taken.has(key)) continue;
    taken.add(key);
    return key;
  }
}
