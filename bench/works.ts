import { isIsbn } from '../src/core/bibliography/check-digits.ts';
import type { Sampler } from './body.ts';
import type { Plan, PlannedWork } from './plan.ts';
import { type Random, zipf } from './random.ts';
import { heading, sentence } from './words.ts';

const EVIDENCE = [
  'quantitative',
  'interviews',
  'ethnography',
  'case-or-history',
  'theory-or-review',
  'handbook',
  'opinion',
] as const;

const RELATIONS = ['draws-on', 'builds-on', 'cites', 'reviews', 'disputes', 'same-study'] as const;

/** A journal with its short title, which no list of words could give for words that are made up. */
interface Journal {
  readonly 'container-title': string;
  readonly 'container-title-short': string;
}

function journalOf(name: string): Journal {
  return {
    'container-title': `Journal of ${name}`,
    'container-title-short': `J. ${name.replace(/(\p{L}{4})\p{L}+/gu, '$1.')}`,
  };
}

/** The journals and publishers that the works of a library share, the first ones often. */
export interface Imprints {
  readonly journal: (random: Random) => Journal;
  readonly publisher: (random: Random) => string;
  /** As many digits as are asked for, which no other work of the library has. */
  readonly digits: (random: Random, count: number) => string;
}

/** Makes journals and publishers in proportion to the works. */
export function imprintsFor(random: Random, { works }: Plan): Imprints {
  const names = <T>(count: number, make: () => T) => zipf(Array.from({ length: count }, make), 2);
  return {
    journal: names(8 + works.length / 15, () => journalOf(heading(random, 2, 3))),
    publisher: names(6 + works.length / 40, () => `${heading(random, 1, 2)} Press`),
    digits: unusedDigits(),
  };
}

/** Draws again where a number comes twice: two works with one ISBN would fail the check. */
function unusedDigits(): Imprints['digits'] {
  const used = new Set<string>();
  return (random, count) => {
    for (;;) {
      const digits = Array.from({ length: count }, () => random.below(10)).join('');
      if (used.has(digits)) continue;
      used.add(digits);
      return digits;
    }
  };
}

/** Twelve digits with the thirteenth that fits them. */
function isbn(digits: string): string {
  const last = Array.from({ length: 10 }, (_, digit) => `${digits}${digit}`).find(isIsbn);
  return last ?? digits;
}

/** The bibliographic fields of a work beside names, year and title. */
function fieldsOfType(
  random: Random,
  { journal, publisher, digits }: Imprints,
): Record<string, unknown> {
  const from = random.between(1, 900);
  const page = `${from}-${from + random.between(4, 30)}`;
  const kind = random.next();
  if (kind < 0.55) {
    return {
      type: 'article-journal',
      ...journal(random),
      volume: String(random.between(1, 90)),
      issue: String(random.between(1, 12)),
      page,
      // Prefix 10.5555 is kept free for examples.
      DOI: `10.5555/${digits(random, 9)}`,
    };
  }
  if (kind < 0.75) {
    return { type: 'book', publisher: publisher(random), ISBN: isbn(`9780${digits(random, 8)}`) };
  }
  if (kind < 0.9) {
    return {
      type: 'chapter',
      'container-title': heading(random, 3, 6),
      page,
      publisher: publisher(random),
    };
  }
  return {
    type: 'report',
    number: String(random.between(1, 9999)).padStart(4, '0'),
    publisher: publisher(random),
    URL: `https://example.org/reports/${digits(random, 8)}`,
  };
}

/** The front matter of a work, such that `npm run check` finds nothing in it. */
export function workRecord(
  random: Random,
  plan: Plan,
  sampler: Sampler,
  imprints: Imprints,
  work: PlannedWork,
): Record<string, unknown> {
  const { type, ...fields } = fieldsOfType(random, imprints);
  const [other] = sampler.works(random, 1, work.id);
  const read = work.grade !== 'record-only';
  return {
    type,
    title: work.title,
    author: work.authors.map(({ family, given, id }) => ({
      family,
      given,
      ...(id === undefined ? {} : { person: id }),
    })),
    issued: String(work.year),
    ...fields,
    evidence: random.chance(0.8) ? [random.pick(EVIDENCE)] : [],
    people: random.chance(0.2) ? [random.pick(plan.people).id] : [],
    organizations: random.chance(0.2) ? [random.pick(plan.organizations).id] : [],
    concepts: sampler.concepts(random, random.between(1, 3), work.id),
    basis: { grade: work.grade, ...(read ? { sources: ['record'] } : {}), date: '2026-11' },
    summary: sentence(random),
    sources: {
      record: {
        name: heading(random, 1, 3),
        url: `https://example.org/records/${work.id}`,
        seen: 'record',
        date: '2026-11',
      },
      copy: { name: heading(random, 2, 4), seen: 'title page', date: '2026-11' },
    },
    confirmed: [
      { fields: ['title', 'author', 'issued'], sources: ['record', 'copy'] },
      { fields: Object.keys(fields), sources: ['record'], note: sentence(random) },
    ],
    unconfirmed: random.chance(0.25)
      ? [{ field: 'publisher-place', value: heading(random, 1, 1), note: sentence(random) }]
      : [],
    relations:
      other && random.chance(0.4)
        ? [
            {
              type: random.pick(RELATIONS),
              to: other.id,
              sources: ['copy'],
              note: sentence(random),
            },
          ]
        : [],
    'as-cited':
      other && random.chance(0.1)
        ? [
            {
              in: other.id,
              text: `${work.title}. ${work.year}. Retrieved.`,
              faults: [{ at: 'Retrieved', wrong: false, correction: sentence(random) }],
            },
          ]
        : [],
    remarks: random.chance(0.3) ? [sentence(random)] : [],
  };
}
