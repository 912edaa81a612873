import { yearOf } from '../bibliography/year.ts';
import type { Entry } from '../body/entry.ts';
import { namesOf } from '../graph/names-of.ts';
import { type DateField, toCslDate } from '../model/dates.ts';

/** How far “about 1890” may be off. */
const ABOUT = 10;

/** The life of somebody who made a work, and the first year that the work has. */
export interface MakersLife {
  readonly id: string;
  readonly role: string;
  readonly born: DateField | undefined;
  readonly died: DateField | undefined;
  readonly year: number;
  readonly field: 'issued' | 'original-date';
}

/** The lives of those who made a work, with the first year that the work has. */
export function makersLives(entry: Entry, entries: ReadonlyMap<string, Entry>): MakersLife[] {
  if (entry.kind !== 'works') return [];
  const original = yearOf(entry.data['original-date']);
  const year = original ?? yearOf(entry.data.issued);
  if (year === undefined) return [];
  const field = original === undefined ? 'issued' : 'original-date';
  return namesOf(entry.data).flatMap(({ role, name }): MakersLife[] => {
    const person = name.person === undefined ? undefined : entries.get(name.person);
    if (person?.kind !== 'people') return [];
    const { born, died } = person.data;
    return [{ id: person.id, role, born, died, year, field }];
  });
}

/** How many years a date may be off: `1890~` by ten, any other by none. */
export function slack(date: DateField | undefined): number {
  return date !== undefined && toCslDate(date).circa === true ? ABOUT : 0;
}
