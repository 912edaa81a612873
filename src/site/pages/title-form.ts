import type { CslType } from '../../core/model/csl.ts';

const WHOLE: ReadonlySet<CslType> = new Set<CslType>([
  'book',
  'classic',
  'collection',
  'motion_picture',
  'pamphlet',
  'periodical',
  'report',
  'thesis',
]);

/** True where the title is set in italics, as of a book; titles of parts take quotation marks. */
export function standsAlone(type: CslType): boolean {
  return WHOLE.has(type);
}
