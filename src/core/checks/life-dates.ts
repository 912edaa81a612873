import { yearOf } from '../bibliography/year.ts';
import type { Entry } from '../body/entry.ts';
import { namesOf } from '../graph/names-of.ts';
import { type DateField, toCslDate } from '../model/dates.ts';
import type { Rule } from './rule.ts';

/** How many years after a death a work is still taken for one that was in the press. */
const IN_THE_PRESS = 5;
/** How far “about 1890” may be off. */
const ABOUT = 10;

/** Nothing ends before it begins: lives, organizations, names. */
export const orderedLives: Rule = {
  name: 'life-dates',
  severity: 'error',
  check({ entries, placeOf }, report) {
    for (const entry of entries.values()) {
      for (const { from, to, path, said } of spans(entry)) {
        const [begin, end] = [firstParts(from), firstParts(to)];
        if (!begin || !end || comparedParts(begin, end) <= 0) continue;
        report(placeOf(entry, path), said, 'Look both dates up in the sources of the entry.');
      }
    }
  },
};

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
          said: 'Death is before birth.',
        }
      : {
          from: entry.data.founded,
          to: entry.data.dissolved,
          path: ['dissolved'],
          said: 'The organization ended before it was founded.',
        };
  return [whole, ...names];
}

/** No work appeared before somebody who made it was born. */
export const bornBeforeWork: Rule = {
  name: 'before-birth',
  severity: 'error',
  check({ entries, placeOf }, report) {
    for (const entry of entries.values()) {
      for (const { id, born, year, field } of livesBehind(entry, entries)) {
        const from = yearOf(born);
        if (from === undefined || year >= from - slack(born)) continue;
        report(
          placeOf(entry, [field]),
          `The work is of ${year}, and “${id}” was born in ${from}.`,
          'Look the year up; or the name is somebody else’s, and `person` leads to the wrong card.',
        );
      }
    }
  },
};

/** A work long after its author’s death is a later edition: the first one’s year is known, or told. */
export const deadBeforeWork: Rule = {
  name: 'after-death',
  severity: 'warning',
  check({ entries, placeOf }, report) {
    for (const entry of entries.values()) {
      if (entry.kind !== 'works' || entry.data['original-date'] !== undefined) continue;
      for (const { id, died, year, role } of livesBehind(entry, entries)) {
        const until = yearOf(died);
        if (until === undefined || role !== 'author') continue;
        if (year <= until + IN_THE_PRESS + slack(died)) continue;
        report(
          placeOf(entry, ['issued']),
          `The work is of ${year}, and its author “${id}” died in ${until}.`,
          'Give the year of the first edition under original-date, or silence this with the reason.',
        );
      }
    }
  },
};

interface LifeBehind {
  readonly id: string;
  readonly role: string;
  readonly born: DateField | undefined;
  readonly died: DateField | undefined;
  readonly year: number;
  readonly field: 'issued' | 'original-date';
}

/** The lives of those who made a work, with the first year that the work has. */
function livesBehind(entry: Entry, entries: ReadonlyMap<string, Entry>): LifeBehind[] {
  if (entry.kind !== 'works') return [];
  const original = yearOf(entry.data['original-date']);
  const year = original ?? yearOf(entry.data.issued);
  if (year === undefined) return [];
  const field = original === undefined ? 'issued' : 'original-date';
  return namesOf(entry.data).flatMap(({ role, name }): LifeBehind[] => {
    const person = name.person === undefined ? undefined : entries.get(name.person);
    if (person?.kind !== 'people') return [];
    const { born, died } = person.data;
    return [{ id: person.id, role, born, died, year, field }];
  });
}

function slack(date: DateField | undefined): number {
  return date !== undefined && toCslDate(date).circa === true ? ABOUT : 0;
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
