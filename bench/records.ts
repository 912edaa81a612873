import { type Sampler, withCitation } from './body.ts';
import type { Author, PlannedEntry } from './plan.ts';
import type { Random } from './random.ts';
import { heading, phrase, sentence } from './words.ts';

const POSITIONS = ['defines', 'supports', 'qualifies', 'disputes'] as const;

const SOURCES = {
  register: { name: 'Register', url: 'https://example.org/register', seen: 'entry' },
  letter: { name: 'Letter', seen: 'copy', date: '2026-11' },
} as const;

/** A sentence of prose that cites a work and links to an entry. */
function prose(random: Random, sampler: Sampler, self: string): string {
  const [work] = sampler.works(random, 1, self);
  const [id] = sampler.ids(random, 1, self);
  const link = id === undefined ? phrase(random, 1, 1) : `[[${id}|${phrase(random, 1, 3)}]]`;
  const cited = work === undefined ? sentence(random) : withCitation(random, work, 0);
  return `${heading(random, 3, 8)} ${link} ${phrase(random, 2, 6)}. ${cited}`;
}

function authorityFields(random: Random, sampler: Sampler, self: string) {
  return {
    'see-also': sampler.ids(random, 2, self),
    facts: [
      {
        label: heading(random, 1, 1),
        text: prose(random, sampler, self),
        date: String(random.between(1880, 2020)),
        sources: ['register'],
      },
      { label: heading(random, 1, 2), text: sentence(random), sources: ['register', 'letter'] },
    ],
    sources: SOURCES,
  };
}

/** The front matter of a person. */
export function personRecord(
  random: Random,
  sampler: Sampler,
  { family, given, id = '' }: Author,
): Record<string, unknown> {
  return {
    name: { family, given },
    description: prose(random, sampler, id),
    names: [{ name: `${family}, ${given.slice(0, 1)}.`, sources: ['letter'] }],
    ...authorityFields(random, sampler, id),
  };
}

/** The front matter of an organization, with a former name. */
export function organizationRecord(
  random: Random,
  sampler: Sampler,
  { id, name }: PlannedEntry,
): Record<string, unknown> {
  const founded = random.between(1880, 1960);
  const renamed = founded + random.between(5, 40);
  return {
    name,
    'name-from': String(renamed),
    founded: String(founded),
    description: prose(random, sampler, id),
    names: [
      {
        name: `${heading(random, 2, 3)} group`,
        kind: 'former',
        from: String(founded),
        to: String(renamed),
        sources: ['register'],
      },
    ],
    ...authorityFields(random, sampler, id),
  };
}

/** The front matter of a concept, with what three works say of it. */
export function conceptRecord(
  random: Random,
  sampler: Sampler,
  { id, name }: PlannedEntry,
): Record<string, unknown> {
  return {
    name,
    definition: prose(random, sampler, id),
    'see-from': [heading(random, 2, 3)],
    'see-also': sampler.ids(random, 2, id),
    positions: sampler.works(random, 3, id).map((work, turn) => ({
      position: POSITIONS[turn] ?? 'supports',
      work: work.id,
      text: `@${work.id} ${phrase(random, 6, 12)}.`,
    })),
    conflicts: [{ heading: `${heading(random, 2, 3)}?`, text: prose(random, sampler, id) }],
  };
}

/** The front matter of an essay. */
export function essayRecord(
  random: Random,
  sampler: Sampler,
  { id, name }: PlannedEntry,
): Record<string, unknown> {
  return {
    title: `${name}?`,
    standfirst: `${sentence(random)} ${sentence(random)}`,
    date: '2026-11',
    concepts: sampler.concepts(random, 3, id),
  };
}

/** The front matter of a reading path of five steps. */
export function readingRecord(
  random: Random,
  sampler: Sampler,
  { id, name }: PlannedEntry,
): Record<string, unknown> {
  return {
    title: name,
    standfirst: sentence(random),
    date: '2026-11',
    steps: sampler.works(random, 5, id).map((work) => ({
      entry: work.id,
      reason: prose(random, sampler, id),
      question: `${heading(random, 4, 8)}?`,
    })),
  };
}
