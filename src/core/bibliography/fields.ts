import { BIBLIOGRAPHIC_FIELDS, type BibliographicField, type WorkData } from '../model/work.ts';

/** The bibliographic fields of a work that hold a value, in the order of CSL’s lists. */
export function filledFields(data: WorkData): BibliographicField[] {
  return BIBLIOGRAPHIC_FIELDS.filter((field) => data[field] !== undefined);
}
