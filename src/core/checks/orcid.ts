import { isOrcid } from '../bibliography/check-digits.ts';
import { defineRule } from './rule.ts';

/** The last character of an ORCID fits: one that does not was never given to anybody. */
export const orcid = defineRule(
  {
    name: 'orcid',
    severity: 'error',
    silenceable: false,
    why: 'The last character of the ORCID, its check digit, is wrong, so no one has this ORCID.',
    examples: {
      in: 'fields',
      of: 'people',
      wrong: 'identifiers: { ORCID: 0000-0002-1825-0098 }',
      right: 'identifiers: { ORCID: 0000-0002-1825-0097 }',
    },
    mend: 'Copy it from the person’s page at orcid.org.',
  },
  ({ entries, placeOf }, report) => {
    for (const entry of entries.values()) {
      if (entry.kind !== 'people') continue;
      const { ORCID } = entry.data.identifiers;
      if (ORCID === undefined || isOrcid(ORCID)) continue;
      report(
        placeOf(entry, ['identifiers', 'ORCID']),
        `“${ORCID}” is not a valid ORCID: its check digit is wrong.`,
        'Copy it from the person’s own page at orcid.org.',
      );
    }
  },
);
