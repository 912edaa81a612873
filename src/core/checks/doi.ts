import { quoted } from '../text/characters.ts';
import { doiOfAddress, sameDoiKey, standardDoi } from '../text/doi.ts';
import { defineRule } from './rule.ts';

/** A DOI is written as it is registered, in its own field. */
export const doi = defineRule(
  {
    name: 'doi',
    severity: 'warning',
    silenceable: true,
    why: 'The DOI field contains more than the DOI, or the DOI is in the `URL` field.',
    examples: {
      in: 'fields',
      wrong: 'DOI: "10.1002/jcop.20403."',
      right: 'DOI: "10.1002/jcop.20403"',
    },
    mend: '`npm run check -- --fix` removes the extra characters.',
  },
  ({ entries, placeOf }, report) => {
    for (const entry of entries.values()) {
      if (entry.kind !== 'works') continue;
      const { DOI, URL: address } = entry.data;
      const standard = DOI === undefined ? undefined : standardDoi(DOI);
      if (DOI !== undefined && standard !== DOI) {
        report(
          placeOf(entry, ['DOI']),
          `“${quoted(DOI)}” contains more than the DOI.`,
          standard === undefined ? 'Copy it from the publisher’s page.' : `Write ${standard}.`,
        );
      }
      const found = address === undefined ? undefined : doiOfAddress(address);
      if (found === undefined) continue;
      if (DOI === undefined) {
        report(
          placeOf(entry, ['URL']),
          'The value of URL is a DOI.',
          `Write DOI: "${found}" instead; the link is made from it.`,
        );
      } else if (sameDoiKey(found) !== sameDoiKey(DOI)) {
        report(
          placeOf(entry, ['URL']),
          `URL leads to a different DOI than the one in the DOI field: ${quoted(found)}.`,
          'Find out which of the two belongs to the work, and remove the other.',
        );
      }
    }
  },
);
