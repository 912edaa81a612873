import { normalizedMainTitle, normalizedTitle } from '../../bibliography/same-work.ts';
import { toCsl } from '../../bibliography/to-csl.ts';
import type { Entry } from '../../body/entry.ts';
import type { CslItem } from '../../model/csl.ts';
import { byDistance, byTitle, type ComparedWork, comparedWork, type Duplicate } from './compare.ts';
import { identifiersOf, type RecordIdentifier } from './identifiers.ts';
import { disagreements, type Witness } from './witnesses.ts';

export type { Duplicate } from './compare.ts';

/** As many of a title or name are held against a record: of “Introduction” there are hundreds. */
const MOST_OF_A_KIND = 50;

/** A number of a record that a work has with which it disagrees. */
export interface NumberConflict {
  readonly id: string;
  readonly number: RecordIdentifier;
  readonly disagreeing: readonly Witness[];
}

/** Works by all that tells one from another, for looking many records up. */
export class WorkIndex {
  readonly #identifiers = new Map<string, ComparedWork>();
  readonly #titles = new Map<string, ComparedWork[]>();
  readonly #names = new Map<string, ComparedWork[]>();
  readonly #works = new Map<string, ComparedWork>();

  /** An index of the works among the entries. */
  constructor(entries: Iterable<Entry> = []) {
    for (const entry of entries) {
      if (entry.kind === 'works') this.add(entry.id, toCsl(entry.id, entry.data));
    }
  }

  /** Takes a work in, so that later records are held against it. */
  add(id: string, item: CslItem): void {
    const work = comparedWork(id, item);
    this.#works.set(id, work);
    this.#addNumbers(work);
    if (work.title === '') return;
    push(this.#titles, normalizedMainTitle(work.likeness.title), work);
    push(this.#names, nameKey(work), work);
  }

  /** Takes in what a work has after it was filled up: numbers by which later records find it. */
  update(id: string, item: CslItem): void {
    const work = comparedWork(id, item);
    this.#works.set(id, work);
    this.#addNumbers(work);
  }

  #addNumbers(work: ComparedWork): void {
    for (const { key } of identifiersOf(work.item)) {
      if (!this.#identifiers.has(key)) this.#identifiers.set(key, work);
    }
  }

  /** The numbers of a record that are those of works with which it disagrees. */
  conflicts(item: CslItem): NumberConflict[] {
    const { likeness } = comparedWork('', item);
    return identifiersOf(item).flatMap((number) => {
      const other = this.#identifiers.get(number.key);
      if (other === undefined) return [];
      const disagreeing = disagreements(likeness, other.likeness);
      return disagreeing.length === 0 ? [] : [{ id: other.id, number, disagreeing }];
    });
  }

  /** In what a record disagrees with a work that was taken in. */
  disagreements(item: CslItem, id: string): Witness[] {
    const other = this.#works.get(id);
    return other === undefined
      ? []
      : disagreements(comparedWork('', item).likeness, other.likeness);
  }

  /** The works that a record may be: sure ones first, each once. */
  find(item: CslItem): Duplicate[] {
    const found = new Map<string, Duplicate>();
    const report = (duplicate: Duplicate): void => {
      if (!found.has(duplicate.id)) found.set(duplicate.id, duplicate);
    };
    const work = comparedWork('', item);
    for (const { key, field, value } of identifiersOf(item)) {
      const other = this.#identifiers.get(key);
      if (other === undefined) continue;
      const { id } = other;
      const reason = `“${id}” has the same ${field === 'arXiv' ? 'arXiv number' : field}, ${value}.`;
      const disagreeing = disagreements(work.likeness, other.likeness);
      report({ id, by: 'identifier', reason, field, value, disagreeing });
    }
    if (work.title === '') return [...found.values()];
    const near: Duplicate[] = [];
    for (const other of this.#titles.get(normalizedMainTitle(work.likeness.title)) ?? []) {
      const duplicate = byTitle(work, other);
      if (duplicate?.by === 'title') report(duplicate);
      else if (duplicate) near.push(duplicate);
    }
    for (const other of this.#names.get(nameKey(work)) ?? []) {
      const duplicate = byDistance(work, other);
      if (duplicate) near.push(duplicate);
    }
    for (const duplicate of near) report(duplicate);
    return [...found.values()];
  }
}

/**
 * The works of a library that a record may be: by DOI, ISBN, PMID or arXiv number; else by title
 * without case, accents and punctuation, with or without its subtitle, and a year at most one
 * apart; else by a title of nearly the same letters from the same hand. For many records make a
 * `WorkIndex`.
 */
export function findDuplicates(
  item: CslItem,
  library: { readonly entries: ReadonlyMap<string, Entry> },
): Duplicate[] {
  return new WorkIndex(library.entries.values()).find(item);
}

/** Works of one hand, or of nobody with the same first letters, are held against each other. */
function nameKey({ likeness, title }: ComparedWork): string {
  return normalizedTitle(likeness.names[0] ?? '') || `title ${title.slice(0, 8)}`;
}

function push(map: Map<string, ComparedWork[]>, key: string, work: ComparedWork): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [work]);
  else if (list.length < MOST_OF_A_KIND) list.push(work);
}
