import type { BibliographicField, WorkData } from '../model/work.ts';

/** The unconfirmed value of a field, where one is believed. */
export function believed({ unconfirmed }: WorkData, field: BibliographicField): string | undefined {
  return unconfirmed.find((row) => row.field === field && row.value !== undefined)?.value;
}

/** The names that are believed, as they are written: of the authors, otherwise of the editors. */
export function believedNames(data: WorkData): string | undefined {
  return believed(data, 'author') ?? believed(data, 'editor');
}
