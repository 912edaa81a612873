import type { Entry, EntryOf } from '../body/entry.ts';
import { anchorOfBlock, type Context, type Fragment } from '../body/fragment.ts';
import type { EntryId } from '../model/ids.ts';
import type { Relation } from '../model/work.ts';
import { namesOf } from './names-of.ts';

/** One place that names an entry. */
export interface Mention {
  readonly from: Entry;
  readonly fragment: Fragment;
  /** A citation of a work, or a link to an entry of any kind; `index` counts inside the fragment. */
  readonly type: 'citation' | 'link';
  readonly index: number;
  readonly context: Context;
}

/** A relation as it looks from one of its ends. */
export interface RelationEnd {
  readonly relation: Relation;
  /** The work whose card holds the relation. */
  readonly holder: EntryOf<'works'>;
  /** The work at the other end, where it is in the library. */
  readonly other: EntryOf<'works'> | undefined;
  /** True on the card of the work that the relation is done to. */
  readonly inverse: boolean;
}

/** Everything that leads from entry to entry, built once for the whole library. */
export interface Graph {
  /** Where an entry is named, in the order of the library. */
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  /** The works that a person wrote or edited, by the person’s id; organizations as authors too. */
  readonly worksBy: ReadonlyMap<string, readonly EntryOf<'works'>[]>;
  /** The works that concern a person, organization or concept, by its id. */
  readonly worksOn: ReadonlyMap<string, readonly EntryOf<'works'>[]>;
  readonly relations: ReadonlyMap<string, readonly RelationEnd[]>;
  /** The works that a work cites faultily, by the id of the work that cites. */
  readonly citesFaultily: ReadonlyMap<string, readonly EntryOf<'works'>[]>;
  /** The claims on a work, by its id. */
  readonly claimsOn: ReadonlyMap<string, readonly EntryOf<'claims'>[]>;
  /** The paragraphs that take a claim up, by the claim’s id. */
  readonly claimNotes: ReadonlyMap<string, readonly ClaimNote[]>;
  /** The steps of reading paths that lead to an entry, by its id. */
  readonly stepsTo: ReadonlyMap<string, readonly PathStep[]>;
}

/** A step of a reading path; `index` counts from 0. */
interface PathStep {
  readonly path: EntryOf<'readings'>;
  readonly index: number;
}

/** A paragraph with a claim beside it. */
interface ClaimNote {
  readonly from: Entry;
  readonly block: string;
  readonly paragraph: number | undefined;
}

/** Builds the graph in one pass over the entries: O(entries + links). */
export function buildGraph(entries: ReadonlyMap<string, Entry>): Graph {
  const mentions = new Map<string, Mention[]>();
  const worksBy = new Map<string, EntryOf<'works'>[]>();
  const worksOn = new Map<string, EntryOf<'works'>[]>();
  const relations = new Map<string, RelationEnd[]>();
  const claimNotes = new Map<string, ClaimNote[]>();
  const citesFaultily = new Map<string, EntryOf<'works'>[]>();
  const claimsOn = new Map<string, EntryOf<'claims'>[]>();
  const stepsTo = new Map<string, PathStep[]>();
  for (const from of entries.values()) {
    for (const fragment of from.fragments) {
      for (const [index, citation] of fragment.citations.entries()) {
        const keys = new Set(citation.keys.map(({ key }) => key));
        for (const key of keys) {
          push(mentions, key, { from, fragment, type: 'citation', index, context: citation });
        }
      }
      for (const block of fragment.blocks) {
        if (block.type !== 'text') continue;
        for (const { claim } of block.notes) {
          if (claim === undefined) continue;
          push(claimNotes, claim, {
            from,
            block: anchorOfBlock(block),
            paragraph: block.number,
          });
        }
      }
      for (const [index, link] of fragment.links.entries()) {
        push(mentions, link.target, { from, fragment, type: 'link', index, context: link });
      }
    }
    if (from.kind === 'claims') {
      for (const key of new Set(from.data.about)) push(claimsOn, key, from);
    }
    if (from.kind === 'readings') {
      for (const [index, { entry }] of from.data.steps.entries()) {
        push(stepsTo, entry, { path: from, index });
      }
    }
    if (from.kind !== 'works') continue;
    for (const by of new Set(from.data['as-cited'].map((cited) => cited.in))) {
      push(citesFaultily, by, from);
    }
    const makers = new Set<EntryId>();
    for (const { name } of namesOf(from.data)) {
      if (name.person !== undefined) makers.add(name.person);
      if ('organization' in name && name.organization !== undefined) makers.add(name.organization);
    }
    for (const id of makers) push(worksBy, id, from);
    const subjects = new Set([
      ...from.data.people,
      ...from.data.organizations,
      ...from.data.concepts,
    ]);
    for (const id of subjects) push(worksOn, id, from);
    for (const relation of from.data.relations) {
      const end = relation.to === undefined ? undefined : entries.get(relation.to);
      const other = end?.kind === 'works' ? end : undefined;
      push(relations, from.id, { relation, holder: from, other, inverse: false });
      if (other) push(relations, other.id, { relation, holder: from, other: from, inverse: true });
    }
  }
  return { mentions, worksBy, worksOn, relations, citesFaultily, claimsOn, claimNotes, stepsTo };
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** How many works stand behind an entry: those by it, and those on it. */
export function worksBehind({ worksBy, worksOn }: Graph, id: EntryId): number {
  return new Set([...(worksBy.get(id) ?? []), ...(worksOn.get(id) ?? [])]).size;
}

/** How many entries an id is named by, itself left out. */
export function mentionsFromOthers(graph: Graph, id: EntryId): readonly Mention[] {
  return (graph.mentions.get(id) ?? []).filter(({ from }) => from.id !== id);
}
