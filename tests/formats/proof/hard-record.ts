import type { CslDateParts, CslItem, CslType } from '../../../src/core/model/csl.ts';

/** A record that formats lose something of, with the row of the table of defects it stands for. */
export interface HardRecord {
  /** The section and row, as in "§3.4 thesis". */
  readonly row: string;
  readonly item: CslItem;
}

/** A hard record whose key is made from its row. Titles are of no real work. */
export function hard(row: string, type: CslType, variables: Partial<CslItem>): HardRecord {
  const id = row
    .replace('§', 's')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return { row, item: { title: 'A title', ...variables, id, type } };
}

/** A year, a month or a day; two for a range. */
export function on(...points: CslDateParts[]): Pick<CslItem, 'issued'> {
  return { issued: { 'date-parts': points } };
}
