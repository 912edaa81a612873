/**
 * What databases and programs write about their own record of a work, and not about the work: how
 * often it was cited, when it was exported, under which kind and address they file it.
 */

const NOTES: readonly RegExp[] = [
  /^cited (?:by|times)\b.{0,20}\d/i,
  /^(?:times cited|\d+ citations?\b)/i,
  /^(?:export|query|retrieval) date: ?\S/i,
  /^(?:correspondence address|coden|conference code|funding details|tradenames|manufacturers|references|chemicals\/cas): ?\S/i,
  /^provided by the (?:sao\/nasa|nasa) /i,
  /^if you use this (?:software|dataset), please cite/i,
];

/** True for a note of a database on its own record: “cited By 12”, “Export Date: 3 May 2020”. */
export function isDatabaseNote(text: string): boolean {
  return NOTES.some((pattern) => pattern.test(text.trim()));
}

/** Why such a note is left over. */
export const DATABASE_NOTE = 'It is a note of the database on its own record, not on the work.';

const RECORDS =
  /^https?:\/\/(?:www\.)?(?:scopus\.com\/(?:inward|record)\/|webofscience\.com\/|(?:apps\.)?webofknowledge\.com\/|(?:ui\.)?adsabs\.harvard\.edu\/|dblp\.(?:org|uni-trier\.de)\/rec\/|mendeley\.com\/|scholar\.google\.\w+\/)/i;

/** True for the address of a record in a database, where the work itself is not. */
export function isRecordAddress(address: string): boolean {
  return RECORDS.test(address.trim());
}

/** Why such an address is left over. */
export const RECORD_ADDRESS = 'It leads to the record in a database, and not to the work.';

const KINDS = new Set([
  ...[
    'article',
    'article in press',
    'journal article',
    'research article',
    'article; early access',
  ],
  ...['article; proceedings paper', 'conference paper', 'conference review', 'proceedings paper'],
  ...['book', 'book chapter', 'book section', 'editorial', 'editorial material', 'letter', 'note'],
  ...['review', 'review article', 'short survey', 'erratum', 'correction', 'meeting abstract'],
  ...['data paper', 'news item', 'retracted', 'generic', 'conference proceedings'],
]);

/** True for the kind under which a database files a record: “Article”, “Proceedings Paper”. */
export function isDatabaseKind(text: string): boolean {
  return KINDS.has(text.trim().toLowerCase());
}

/** Why such a kind is left over. */
export const DATABASE_KIND = 'It is the kind under which a database files the record.';

/** True for a database that records are taken from, and that keeps no works itself. */
export function isRecordDatabase(name: string): boolean {
  return /^(?:scopus|embase|(?:isi )?web of (?:science|knowledge)|medline|pubmed|dblp|google scholar|crossref|nasa ads|wos|cinahl|eric|zbmath|mathscinet)\b/i.test(
    name.trim(),
  );
}
