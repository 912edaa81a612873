import { familyOf } from '../bibliography/name-forms.ts';
import { type Likeness, looksLikeSame, normalizedMainTitle } from '../bibliography/same-work.ts';
import { principalNames } from '../bibliography/short-name.ts';
import { yearOf } from '../bibliography/year.ts';
import type { EntryOf } from '../body/entry.ts';
import { defineRule } from './rule.ts';

type Work = EntryOf<'works'>;

/** Of a hundred works called “Introduction”, no more than this are held against each other. */
const MOST_OF_A_TITLE = 30;

/** Two entries with one title, year and author are likely one work, unless a relation tells more. */
export const nearDuplicate = defineRule(
  {
    name: 'near-duplicate',
    severity: 'warning',
    silenceable: true,
    why: 'Two works have the same title and year, and their authors do not distinguish them.',
    mend: 'Keep one of the two, or say under `relations` how they are related.',
  },
  ({ entries, placeOf }, report) => {
    const byTitle = new Map<string, { work: Work; likeness: Likeness }[]>();
    for (const work of entries.values()) {
      if (work.kind !== 'works') continue;
      const likeness = likenessOf(work);
      const key = `${normalizedMainTitle(work.data.title)} ${likeness.year ?? ''}`;
      const others = byTitle.get(key);
      if (!others) {
        byTitle.set(key, [{ work, likeness }]);
        continue;
      }
      const twin = others.find(
        (other) => looksLikeSame(likeness, other.likeness) && !related(work, other.work),
      );
      if (others.length < MOST_OF_A_TITLE) others.push({ work, likeness });
      if (!twin) continue;
      report(
        placeOf(work, ['title']),
        `“${twin.work.id}” has the same title and year.`,
        'Keep one of the two, or say under relations how they are related.',
      );
    }
  },
);

function likenessOf({ data }: Work): Likeness {
  return {
    type: data.type,
    title: data.title,
    year: yearOf(data.issued),
    names: principalNames(data).map(familyOf),
    volume: data.volume,
  };
}

function related(a: Work, b: Work): boolean {
  return (
    a.data.relations.some(({ to }) => to === b.id) || b.data.relations.some(({ to }) => to === a.id)
  );
}
