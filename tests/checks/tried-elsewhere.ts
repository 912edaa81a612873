import type { RuleName } from '../../src/core/checks/rules.ts';

/** Rules on style: tried in house-style.test.ts. */
export const STYLE_RULES = [
  'house-style',
  'annotation-length',
  'empty-part',
] as const satisfies RuleName[];

/** Rules that hold entries against the settings: tried in conventions.test.ts. */
const SETTINGS_RULES = ['citation-key'] as const satisfies RuleName[];

/** Rules that ask whether a record can be right: tried in plausibility.test.ts. */
export const PLAUSIBILITY_RULES = [
  'doi',
  'isbn',
  'issn',
  'orcid',
  'pmid',
  'page-order',
  'page-form',
  'article-number',
  'life-dates',
  'before-birth',
  'after-death',
  'future-date',
  'believed-date',
  'missing-container',
  'missing-names',
  'missing-reviewed-title',
  'undated-page',
  'online-first-day',
  'record-address',
  'title-capitals',
  'title-colon',
  'journal-abbreviation',
  'same-identifier',
  'near-duplicate',
  'unlinked-name',
  'orphan',
  'unused-concept',
  'mixed-script',
] as const satisfies RuleName[];

/** Rules on what was published: tried in lost-address.test.ts. */
const ADDRESS_RULES = ['damaged-register'] as const satisfies RuleName[];

/** True for a problem that another file of tests is about: a lone specimen is an orphan, too. */
export function isTriedElsewhere({ rule }: { readonly rule: string }): boolean {
  return [...STYLE_RULES, ...SETTINGS_RULES, ...PLAUSIBILITY_RULES, ...ADDRESS_RULES].some(
    (name) => name === rule,
  );
}
