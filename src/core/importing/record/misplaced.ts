/** Numbers and addresses that stand in the field of another: an ISSN as ISBN, an address as DOI. */
import { isIssn } from '../../bibliography/check-digits.ts';
import { isbnsIn } from '../../bibliography/isbns.ts';
import { standardDoi } from '../../text/doi.ts';
import type { RecordDraft } from './draft.ts';

const ISSNS = /(?<![\d-])(\d{4})[-‐‑–]?(\d{3}[\dXx])(?![\d-])/gu;

/**
 * The ISSNs of a text that holds nothing else in figures, in their standard form; none where a check
 * digit is wrong, so that no part of another number is taken for one.
 */
export function issnsIn(text: string): readonly string[] {
  const found = [...text.matchAll(ISSNS)].map(
    ([, first = '', last = '']) => `${first}-${last.toUpperCase()}`,
  );
  const isAll = !/\d/.test(text.replace(ISSNS, ''));
  return isAll && found.every(isIssn) ? found : [];
}

function settleSerialNumbers(draft: RecordDraft): void {
  const isbn = draft.text('ISBN');
  const issn = draft.text('ISSN');
  if (isbn !== undefined && isbnsIn(isbn).length === 0) {
    const [found] = issnsIn(isbn);
    if (found !== undefined) {
      draft.removeText('ISBN');
      draft.leave('ISBN', isbn, 'It is no ISBN but an ISSN, and stands as one.');
      draft.setText('ISSN', found, 'ISBN');
    }
  }
  if (issn === undefined || issnsIn(issn).length > 0) return;
  const [book] = isbnsIn(issn);
  if (book === undefined) return;
  draft.removeText('ISSN');
  draft.leave('ISSN', issn, 'It is no ISSN but an ISBN, and stands as one.');
  draft.setText('ISBN', book, 'ISSN');
}

/** An address where the DOI should stand is the address, unless the record has another. */
function settleDoi(draft: RecordDraft): void {
  const doi = draft.text('DOI');
  if (doi === undefined || standardDoi(doi) !== undefined) return;
  const address = /^(?:www\.\S+|https?:\/\/\S+)$/i.test(doi) ? doi : undefined;
  if (address === undefined) return;
  draft.removeText('DOI');
  const known = draft.text('URL');
  if (known === undefined) {
    draft.setText('URL', address.replace(/^www\./i, 'http://www.'), 'DOI');
    draft.leave('DOI', doi, 'It is no DOI but an address, and stands as one.');
  } else if (known !== address) {
    draft.leave('DOI', doi, `It is no DOI but an address; the record gives ${known}.`);
  }
}

/** Puts numbers and addresses that stand in the field of another where they belong, and says so. */
export function settleMisplaced(draft: RecordDraft): void {
  settleSerialNumbers(draft);
  settleDoi(draft);
}
