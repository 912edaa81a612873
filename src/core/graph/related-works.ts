import { inverted } from '../bibliography/name-forms.ts';
import { principalNames } from '../bibliography/short-name.ts';
import { yearOf } from '../bibliography/year.ts';
import type { Entry, EntryOf } from '../body/entry.ts';
import type { EntryId } from '../model/ids.ts';
import type { Name } from '../model/names.ts';
import { ONE_STUDY, RELATION_TYPES, type RelationVerb } from '../model/relations.ts';
import { isRecordOnly, type Terms, USUAL_TERMS } from '../model/terms.ts';
import { remember } from '../text/remember.ts';
import { type CitedTogether, citedTogether, type TogetherPlace } from './cited-together.ts';
import type { Graph } from './graph.ts';

type Work = EntryOf<'works'>;

/** Why a reader of one work may want another. */
export type Reason =
  | { readonly type: 'relation'; readonly verb: RelationVerb; readonly inverse: boolean }
  | { readonly type: 'study' }
  | { readonly type: 'together'; readonly place: TogetherPlace }
  | { readonly type: 'concept'; readonly concept: EntryId; readonly evidence: string }
  | { readonly type: 'author'; readonly name: Name }
  | { readonly type: 'subject'; readonly subject: EntryId }
  | { readonly type: 'topic'; readonly concept: EntryId };

/** A work to read next, with the strongest of the reasons for it. */
export interface RelatedWork {
  readonly work: Work;
  readonly reason: Reason;
}

/** The strongest reason first. */
const ORDER = [
  'relation',
  'study',
  'together',
  'concept',
  'author',
  'subject',
  'topic',
] as const satisfies readonly Reason['type'][];
const VERBS: readonly string[] = Object.keys(RELATION_TYPES);
/** So many works before and after one, in the order of years, are compared with it under a head. */
const NEARBY = 6;
/** Where a study has more works, only so many of them are compared with each. */
const MOST_OF_STUDY = 200;

interface Candidate extends RelatedWork {
  /** Larger is better, among candidates with reasons of the same type. */
  readonly weight: number;
}

/**
 * Makes what tells, for a work, which others to read next. The order can be explained: a recorded
 * relation, the same study, cited together, the same concept and kind of evidence, a shared author,
 * the same person or body as a subject, the same concept alone; then what links them more closely,
 * then the nearer year, then the key. Works of which nothing but the record was seen are named only
 * where a relation is recorded. Each work is compared with a few others, its neighbours in time under
 * each head, so that the cost grows with the library and no faster, and a new entry changes what is
 * said of few.
 */
export function relatedWorks(
  entries: ReadonlyMap<string, Entry>,
  graph: Graph,
  terms: Terms = USUAL_TERMS,
): (work: Work) => RelatedWork[] {
  let index: Index | undefined;
  return (work) => {
    index ??= buildIndex(entries, graph, terms);
    return rank(work, candidates(work, index, graph));
  };
}

interface Index {
  readonly together: CitedTogether;
  /** The works under each head of `headsOf`, by year. */
  readonly heads: ReadonlyMap<string, readonly Work[]>;
  /** The works of each study of two works or more, by the key of each. */
  readonly studies: ReadonlyMap<string, readonly Work[]>;
}

function buildIndex(entries: ReadonlyMap<string, Entry>, graph: Graph, terms: Terms): Index {
  /** Whether more than the record of a work was seen. */
  const wasSeen = ({ data }: Work) => !isRecordOnly(terms, data.basis.grade);
  const works = [...entries.values()]
    .filter((entry): entry is Work => entry.kind === 'works')
    .sort(byYear);
  const heads = new Map<string, Work[]>();
  for (const work of works.filter(wasSeen)) {
    for (const { head } of headsOf(work)) {
      const list = heads.get(head);
      if (list) list.push(work);
      else heads.set(head, [work]);
    }
  }
  return {
    together: citedTogether(entries, wasSeen),
    heads,
    studies: studiesOf(works, graph, wasSeen),
  };
}

function* candidates(work: Work, index: Index, graph: Graph): Generator<Candidate> {
  for (const { relation, other, inverse } of graph.relations.get(work.id) ?? []) {
    if (!other) continue;
    const reason: Reason = { type: 'relation', verb: relation.type, inverse };
    yield { work: other, reason, weight: -VERBS.indexOf(relation.type) };
  }
  for (const other of (index.studies.get(work.id) ?? []).slice(0, MOST_OF_STUDY)) {
    yield { work: other, reason: { type: 'study' }, weight: 0 };
  }
  for (const { other, place, places } of index.together(work.id)) {
    yield { work: other, reason: { type: 'together', place }, weight: places };
  }
  const shared = new Map<Work, { reason: Reason; count: number }>();
  for (const { head, reason } of headsOf(work)) {
    for (const other of nearby(index.heads.get(head) ?? [], work)) {
      const before = shared.get(other);
      shared.set(other, { reason: before?.reason ?? reason, count: (before?.count ?? 0) + 1 });
    }
  }
  for (const [other, { reason, count }] of shared) yield { work: other, reason, weight: count };
}

/**
 * What a work is filed under here: each concept with each kind of evidence, each author, each person
 * and body that it is about, then each concept.
 */
function headsOf({ data }: Work): { readonly head: string; readonly reason: Reason }[] {
  const subjects = data.concepts.flatMap((concept) =>
    data.evidence.map((evidence) => ({
      head: `concept ${concept} ${evidence}`,
      reason: { type: 'concept', concept, evidence } as const,
    })),
  );
  const authors = principalNames(data).map((name) => ({
    head: `author ${name.person ?? inverted(name)}`,
    reason: { type: 'author', name } as const,
  }));
  const about = [...data.people, ...data.organizations].map((subject) => ({
    head: `about ${subject}`,
    reason: { type: 'subject', subject } as const,
  }));
  const topics = data.concepts.map((concept) => ({
    head: `topic ${concept}`,
    reason: { type: 'topic', concept } as const,
  }));
  return [...subjects, ...authors, ...about, ...topics];
}

/** The works round one in a list by year, whether it stands there itself or not. */
function nearby(list: readonly Work[], work: Work): readonly Work[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = list[middle];
    if (other && byYear(other, work) < 0) low = middle + 1;
    else high = middle;
  }
  return list.slice(Math.max(0, low - NEARBY), low + NEARBY + 1);
}

/** Each candidate once, under its strongest reason. */
function rank(work: Work, found: Iterable<Candidate>): RelatedWork[] {
  const compare = (a: Candidate, b: Candidate) =>
    ORDER.indexOf(a.reason.type) - ORDER.indexOf(b.reason.type) ||
    b.weight - a.weight ||
    yearsBetween(work, a.work) - yearsBetween(work, b.work) ||
    byKey(a.work, b.work);
  const best = new Map<string, Candidate>();
  for (const candidate of found) {
    const { id } = candidate.work;
    if (id === work.id) continue;
    const before = best.get(id);
    if (!before || compare(candidate, before) < 0) best.set(id, candidate);
  }
  return [...best.values()]
    .sort(compare)
    .map(({ work: other, reason }) => ({ work: other, reason }));
}

/** Groups of works that use each other’s data or text, directly or by way of others. */
function studiesOf(
  works: readonly Work[],
  graph: Graph,
  wasSeen: (work: Work) => boolean,
): Map<string, Work[]> {
  const studies = new Map<string, Work[]>();
  const seen = new Set<string>();
  for (const work of works) {
    if (seen.has(work.id)) continue;
    const members: Work[] = [];
    const waiting = [work];
    seen.add(work.id);
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      members.push(next);
      for (const { relation, other } of graph.relations.get(next.id) ?? []) {
        if (!other || seen.has(other.id) || !ONE_STUDY.has(relation.type)) continue;
        seen.add(other.id);
        waiting.push(other);
      }
    }
    if (members.length < 2) continue;
    const seenOnes = members.filter(wasSeen);
    for (const member of members) studies.set(member.id, seenOnes);
  }
  return studies;
}

const yearOfIssue = remember(({ data }: Work) => yearOf(data.issued));

function yearsBetween(a: Work, b: Work): number {
  const [from, to] = [yearOfIssue(a), yearOfIssue(b)];
  return from === undefined || to === undefined ? 9999 : Math.abs(from - to);
}

function byYear(a: Work, b: Work): number {
  return (yearOfIssue(a) ?? 9999) - (yearOfIssue(b) ?? 9999) || byKey(a, b);
}

function byKey(a: Work, b: Work): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
