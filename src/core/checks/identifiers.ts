import { isIsbn, isIssn, isOrcid } from '../bibliography/check-digits.ts';
import { doiOfAddress, sameDoiKey, standardDoi } from '../bibliography/doi.ts';
import { quoted } from '../text/characters.ts';
import type { Rule } from './rule.ts';

/** A DOI is written as it is registered, in its own field. */
export const standardDois: Rule = {
  name: 'doi',
  severity: 'warning',
  check({ entries, placeOf }, report) {
    for (const entry of entries.values()) {
      if (entry.kind !== 'works') continue;
      const { DOI, URL: address } = entry.data;
      const standard = DOI === undefined ? undefined : standardDoi(DOI);
      if (DOI !== undefined && standard !== DOI) {
        report(
          placeOf(entry, ['DOI']),
          `“${quoted(DOI)}” holds more than the DOI.`,
          standard === undefined ? 'Copy it from the publisher’s page.' : `Write ${standard}.`,
        );
      }
      const found = address === undefined ? undefined : doiOfAddress(address);
      if (found === undefined) continue;
      if (DOI === undefined) {
        report(
          placeOf(entry, ['URL']),
          'The address is a DOI.',
          `Write DOI: "${found}" instead; the link is made from it.`,
        );
      } else if (sameDoiKey(found) !== sameDoiKey(DOI)) {
        report(
          placeOf(entry, ['URL']),
          `The address leads to another DOI than the field DOI: ${quoted(found)}.`,
          'Find out which of the two is the work, and take the other out.',
        );
      }
    }
  },
};

/** The check digit of an ISBN fits. Books with a misprinted one exist; then say so in `silenced`. */
export const soundIsbns: Rule = {
  name: 'isbn',
  severity: 'warning',
  check({ entries, placeOf }, report) {
    for (const entry of entries.values()) {
      if (entry.kind !== 'works') continue;
      const { ISBN } = entry.data;
      if (ISBN === undefined || isIsbn(ISBN)) continue;
      const count = ISBN.match(/[\dX]/gi)?.length ?? 0;
      report(
        placeOf(entry, ['ISBN']),
        count === 10 || count === 13
          ? `“${quoted(ISBN)}” is no ISBN: its digits do not fit its check digit.`
          : `“${quoted(ISBN)}” is no ISBN of ten or thirteen digits.`,
        count > 13
          ? 'Write one of them, the one with thirteen digits.'
          : 'Compare it with the book or a catalogue.',
      );
    }
  },
};

/** The check digit of an ISSN fits. */
export const soundIssns: Rule = {
  name: 'issn',
  severity: 'warning',
  check({ entries, placeOf }, report) {
    for (const entry of entries.values()) {
      if (entry.kind !== 'works') continue;
      const { ISSN } = entry.data;
      if (ISSN === undefined || isIssn(ISSN)) continue;
      const form = /^\d{7}[\dXx]$/.test(ISSN) ? `${ISSN.slice(0, 4)}-${ISSN.slice(4)}` : undefined;
      const standard = form?.toUpperCase();
      report(
        placeOf(entry, ['ISSN']),
        /^\d{4}-\d{3}[\dX]$/.test(ISSN)
          ? `“${ISSN}” is no ISSN: its digits do not fit its check digit.`
          : `“${quoted(ISSN)}” is not written as an ISSN is.`,
        standard !== undefined && isIssn(standard)
          ? `Write ${standard}.`
          : 'Write one, as 0090-4392, and compare it with the journal or a catalogue.',
      );
    }
  },
};

/** The last character of an ORCID fits: one that does not was never given to anybody. */
export const soundOrcids: Rule = {
  name: 'orcid',
  severity: 'error',
  check({ entries, placeOf }, report) {
    for (const entry of entries.values()) {
      if (entry.kind !== 'people') continue;
      const { ORCID } = entry.data.identifiers;
      if (ORCID === undefined || isOrcid(ORCID)) continue;
      report(
        placeOf(entry, ['identifiers', 'ORCID']),
        `“${ORCID}” is no ORCID: its digits do not fit the last one.`,
        'Copy it from the person’s own page at orcid.org.',
      );
    }
  },
};

/** PubMed’s numbers are numbers. */
export const soundPubmedNumbers: Rule = {
  name: 'pmid',
  severity: 'error',
  check({ entries, placeOf }, report) {
    for (const entry of entries.values()) {
      if (entry.kind !== 'works') continue;
      const { PMID, PMCID } = entry.data;
      if (PMID !== undefined && !/^[1-9]\d{0,8}$/.test(PMID)) {
        report(
          placeOf(entry, ['PMID']),
          `“${quoted(PMID)}” is no PMID.`,
          'Write the number alone: 22094588.',
        );
      }
      if (PMCID !== undefined && !/^PMC[1-9]\d{0,8}$/.test(PMCID)) {
        report(
          placeOf(entry, ['PMCID']),
          `“${quoted(PMCID)}” is no PMCID.`,
          'Write the number with PMC before it: PMC1234567.',
        );
      }
    }
  },
};
