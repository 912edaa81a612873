import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { officialName, underName } from '../core/citing/styles/official-names.ts';

/**
 * Styles that no package has yet: their official files stand in `csl/` beside this module, byte for
 * byte as at https://github.com/citation-style-language/styles/tree/0819c0e0b7d4a0301ff063521f91818cb697ca5b,
 * with their makers and their licence in them.
 */
export const KEPT_STYLE_IDS: readonly string[] = [
  'chicago-author-date-18th-edition',
  'chicago-notes-bibliography-18th-edition',
];

/** The XML of a style that the software keeps, under its name here; undefined where it keeps none. */
export function keptStyle(id: string): string | undefined {
  if (!KEPT_STYLE_IDS.includes(id)) return undefined;
  const file = join(import.meta.dirname, 'csl', `${officialName(id)}.csl`);
  return underName(readFileSync(file, 'utf8'), id);
}
