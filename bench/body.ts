import { EXTENTS } from '../src/core/model/term-settings.ts';
import type { Plan, PlannedWork } from './plan.ts';
import { type Random, zipf } from './random.ts';
import { capitalized, heading, phrase, sentence } from './words.ts';

/** Draws what an entry names: works to cite, and entries of every kind to link to. */
export interface Sampler {
  /** So many works, all distinct, none of them the entry itself; a few are drawn often. */
  works(random: Random, count: number, self: string): PlannedWork[];
  /** So many ids of any kind, all distinct, none of them the entry itself. */
  ids(random: Random, count: number, self: string): string[];
  /** So many ids of concepts, all distinct, none of them the entry itself. */
  concepts(random: Random, count: number, self: string): string[];
}

/** Prepares the draws for a planned library. */
export function samplerOf(plan: Plan): Sampler {
  const work = zipf(plan.works, 5);
  const concept = zipf(plan.concepts, 1);
  const others = [concept, concept, zipf(plan.people, 5), zipf(plan.organizations, 1), work];
  const distinct = <Item extends { readonly id: string | undefined }>(
    count: number,
    self: string,
    next: (attempt: number) => Item,
  ): Item[] => {
    const found = new Map<string, Item>();
    // A library of twenty entries may have fewer concepts than are asked for.
    for (let attempt = 0; found.size < count && attempt < 1000; attempt++) {
      const item = next(attempt);
      if (item.id !== undefined && item.id !== self) found.set(item.id, item);
    }
    return [...found.values()];
  };
  return {
    works: (random, count, self) => distinct(count, self, () => work(random)),
    ids: (random, count, self) =>
      distinct<{ readonly id: string | undefined }>(count, self, (attempt) => {
        const next = others[attempt % others.length] ?? work;
        return next(random);
      }).flatMap(({ id }) => id ?? []),
    concepts: (random, count, self) =>
      distinct(count, self, () => concept(random)).map(({ id }) => id),
  };
}

/** In how many paragraphs a body has its citations and links, and how many of each. */
const PARAGRAPHS = 5;

/**
 * A text of 2 to 3 kB under three headings: five paragraphs, each with one citation and one link,
 * and two side notes.
 */
export function bodyText(random: Random, sampler: Sampler, self: string): string {
  const works = sampler.works(random, PARAGRAPHS, self);
  const ids = sampler.ids(random, PARAGRAPHS, self);
  const parts: string[] = [];
  for (let n = 0; n < PARAGRAPHS; n++) {
    if (n % 2 === 0) parts.push(`## ${heading(random, 2, 4)}`);
    const sentences = Array.from({ length: random.between(4, 5) }, () => sentence(random));
    const link = ids[n];
    const work = works[n];
    if (link !== undefined) sentences[1] = withLink(random, link);
    if (work !== undefined) sentences[3] = withCitation(random, work, n);
    parts.push(sentences.join(' '));
    if (n === 1 || n === 3) parts.push(`<Aside>\n${sentence(random)}\n</Aside>`);
  }
  return `${parts.join('\n\n')}\n`;
}

function withLink(random: Random, id: string): string {
  const link = random.chance(0.5) ? `[[${id}]]` : `[[${id}|${phrase(random, 1, 3)}]]`;
  return `${heading(random, 4, 8)} ${link} ${phrase(random, 3, 8)}.`;
}

/** Every form of citation has its turn; a page is named only of a work that was read. */
export function withCitation(random: Random, { id, grade }: PlannedWork, turn: number): string {
  const start = heading(random, 5, 12);
  const from = random.between(1, 300);
  const pages = EXTENTS[grade].read ? `, pp. ${from}–${from + random.between(1, 20)}` : '';
  const forms = [
    `${start} [@${id}${pages}].`,
    `${start}, as @${id} has it, ${phrase(random, 3, 8)}.`,
    `${start} [see @${id}${pages}].`,
    `@${id} ${phrase(random, 5, 12)}.`,
    `${start} [-@${id}${pages}], ${phrase(random, 3, 6)}.`,
  ];
  return capitalized(forms[turn % forms.length] ?? start);
}
