import { isControl } from './dom.ts';
import { furtherRow, nameRow, subjectChip } from './views/rows.ts';
import { type FurtherRow, type NameRow, SUBJECT_LISTS, type WorkForm } from './work-form.ts';

/** Reads what stands in the form of the page. */
export function readForm(form: HTMLFormElement): WorkForm {
  const texts: Record<string, string> = {};
  for (const control of form.elements) {
    if (!isControl(control) || control.name === '') continue;
    if (control instanceof HTMLInputElement && control.type === 'radio') {
      if (control.checked) texts[control.name] = control.value;
    } else texts[control.name] = control.value;
  }
  const subjects = (list: string) =>
    [...form.querySelectorAll<HTMLElement>(`[data-list="${list}"] [data-id]`)].map(
      ({ dataset }) => dataset['id'] ?? '',
    );
  return {
    texts,
    names: [...form.querySelectorAll<HTMLElement>('.name-row')].map(readName),
    further: [...form.querySelectorAll<HTMLElement>('.further-row')].map(
      (row): FurtherRow => ({ field: part(row, 'field'), value: part(row, 'value') }),
    ),
    concepts: subjects('concepts'),
    people: subjects('people'),
    organizations: subjects('organizations'),
  };
}

function readName(row: HTMLElement): NameRow {
  const { dataset } = row;
  const isWhole = dataset['whole'] !== undefined;
  return {
    role: part(row, 'role'),
    family: isWhole ? '' : part(row, 'family'),
    given: isWhole ? '' : part(row, 'given'),
    literal: isWhole ? part(row, 'literal') : '',
    particle: dataset['particle'] ?? '',
    dropping: dataset['dropping'] ?? '',
    suffix: dataset['suffix'] ?? '',
  };
}

function part(row: HTMLElement, name: string): string {
  const control = row.querySelector(`[data-part="${name}"]`);
  return isControl(control) ? control.value : '';
}

/** Writes a form into that of the page. `nameOf` gives the name of an entry. */
export function writeForm(
  form: HTMLFormElement,
  typed: WorkForm,
  nameOf: (id: string) => string,
): void {
  for (const control of form.elements) {
    if (!isControl(control) || control.name === '') continue;
    const value = typed.texts[control.name] ?? '';
    if (control instanceof HTMLInputElement && control.type === 'radio') {
      control.checked = control.value === value;
    } else control.value = value;
  }
  writeNames(form, typed.names);
  writeFurther(form, typed.further);
  for (const list of SUBJECT_LISTS) writeSubjects(form, list, typed[list], nameOf);
}

/** Writes the list of names. */
export function writeNames(form: HTMLFormElement, names: readonly NameRow[]): void {
  form
    .querySelector('#names')
    ?.replaceChildren(...names.map((row, index) => nameRow(row, index, names.length)));
}

/** Writes the list of further fields. */
export function writeFurther(form: HTMLFormElement, further: readonly FurtherRow[]): void {
  form.querySelector('#further')?.replaceChildren(...further.map(furtherRow));
}

/** Writes what a work is about. */
export function writeSubjects(
  form: HTMLFormElement,
  list: string,
  ids: readonly string[],
  nameOf: (id: string) => string,
): void {
  form
    .querySelector(`[data-list="${list}"] .chosen-subjects`)
    ?.replaceChildren(...ids.map((id) => subjectChip(id, nameOf(id))));
}
