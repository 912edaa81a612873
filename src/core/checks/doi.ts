import { quoted } from '../text/characters.ts';
import { doiOfAddress, sameDoiKey, standardDoi } from '../text/doi.ts';
import { defineRule } from './rule.ts';

/** A DOI is written as it is registered, in its own field. */
export const doi = defineRule(
  {
    name: 'doi',
    severity: 'warning',
    silenceable: true,
    why: 'A DOI holds more than the DOI, or stands in the field of the address.',
    examples: {
      in: 'fields',
      wrong: 'DOI: "10.1002/jcop.20403."',
      right: 'DOI: "10.1002/jcop.20403"',
    },
    mend: '`npm run check -- --fix` takes off what does not belong to it.',
  },
  ({ entries, placeOf }, report) => {
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
);
