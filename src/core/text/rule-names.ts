/**
 * The names of everything that the check can report. They are permanent: texts in reports, pages of
 * documentation and reasons for silence lead to them. `docs/rules.md` explains each.
 */

/** What one file shows while it is read; it keeps the file from being an entry, or from being safe. */
const READING_RULES = [
  'misplaced',
  'file-name',
  'unreadable',
  'symbolic-link',
  'special-file',
  'too-long',
  'encoding',
  'control-character',
  'hidden-character',
  'merge-conflict',
  'front-matter',
  'yaml',
  'missing-field',
  'unknown-field',
  'field-type',
  'field-value',
  'syntax',
  'too-deep',
  'code',
  'raw-html',
  'unknown-component',
  'unknown-attribute',
  'attribute-value',
  'missing-attribute',
  'empty-component',
  'component-content',
  'inline-component',
  'note-inside',
  'note-without-paragraph',
  'figure-source',
  'quote-source',
  'bibliography',
  'picture',
  'unsafe-link',
  'link-in-link',
  'link-in-heading',
  'unread-link',
  'unread-citation',
  'citation-in-link',
  'citation-in-heading',
  'citation-definition',
  'unknown-footnote',
  'unused-footnote',
  'unused-definition',
  'heading-one',
  'duplicate-id',
  'too-many-problems',
] as const;

/** What the library as a whole shows, and what makes an entry false. */
const LIBRARY_RULES = [
  'unknown-key',
  'unknown-id',
  'relation',
  'unknown-source',
  'confirmation',
  'basis-source',
  'locator-without-reading',
  'bare-paragraph',
  'broken-anchor',
  'missing-figure',
  'fault-not-found',
  'unknown-claim',
  'claim-number',
  'filled-gap',
  'orcid',
  'pmid',
  'page-order',
  'life-dates',
  'before-birth',
  'same-identifier',
  'unnamed-others',
  'read-in-full',
  'copied-words',
  'settings',
  'unknown-style',
  'unknown-language',
] as const;

/** What may be right all the same: an entry can silence each with a reason. */
export const SILENCEABLE_RULES = [
  'unused-source',
  'house-style',
  'annotation-length',
  'doi',
  'isbn',
  'issn',
  'page-form',
  'after-death',
  'future-date',
  'believed-date',
  'missing-container',
  'missing-names',
  'missing-reviewed-title',
  'near-duplicate',
  'unlinked-name',
  'orphan',
  'unused-concept',
  'mixed-script',
] as const;

/** Every name, in the order of the documentation. */
export const RULE_NAMES = [
  ...READING_RULES,
  ...LIBRARY_RULES,
  ...SILENCEABLE_RULES,
  'unused-silence',
] as const;

/** The name of a rule. */
export type RuleName = (typeof RULE_NAMES)[number];
