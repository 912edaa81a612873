import type { Entry } from '../body/entry.ts';
import { type DateField, toCslDate } from '../model/dates.ts';
import { defineRule } from './rule.ts';

/** Nothing ends before it begins: lives, organizations, names. */
export const lifeDates = defineRule(
  {
    name: 'life-dates',
    severity: 'error',
    silenceable: false,
    why: 'A person dies before birth, or an organization or a name ends before it begins.',
    examples: {
      in: 'fields',
      of: 'people',
      wrong: 'born: "1935"\ndied: "1860"',
      right: 'born: "1860"\ndied: "1935"',
    },
    mend: 'Check both dates in the sources of the entry.',
  },
  ({ entries, placeOf }, report) => {
    for (const entry of entries.values()) {
      for (const { from, to, path, said } of spans(entry)) {
        const [begin, end] = [firstParts(from), firstParts(to)];
        if (!begin || !end || comparedParts(begin, end) <= 0) continue;
        report(placeOf(entry, path), said, 'Check both dates in the sources of the entry.');
      }
    }
  },
);

interface Span {
  readonly from: DateField | undefined;
  readonly to: DateField | undefined;
  readonly path: readonly PropertyKey[];
  readonly said: string;
}

function spans(entry: Entry): Span[] {
  if (entry.kind !== 'people' && entry.kind !== 'organizations') return [];
  const names = entry.data.names.map(
    ({ from, to, name }, row): Span => ({
      from,
      to,
      path: ['names', row, 'to'],
      said: `The name “${name}” ended before it began.`,
    }),
  );
  const whole: Span =
    entry.kind === 'people'
      ? {
          from: entry.data.born,
          to: entry.data.died,
          path: ['died'],
          said: 'The date of death is before the date of birth.',
        }
      : {
          from: entry.data.founded,
          to: entry.data.dissolved,
          path: ['dissolved'],
          said: 'The organization ended before it was founded.',
        };
  return [whole, ...names];
}

function firstParts(date: DateField | undefined): readonly number[] | undefined {
  return date === undefined ? undefined : toCslDate(date)['date-parts']?.[0];
}

/** Compares as far as both dates go: 1935 is neither before nor after 1935-05. */
function comparedParts(a: readonly number[], b: readonly number[]): number {
  for (const [index, part] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 0;
    if (part !== other) return part - other;
  }
  return 0;
}
