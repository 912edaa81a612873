import { quoted } from '../text/characters.ts';
import { defineRule } from './rule.ts';

/** PubMed’s numbers are numbers. */
export const pmid = defineRule(
  {
    name: 'pmid',
    severity: 'error',
    silenceable: false,
    why: 'A PMID or PMCID is not in the right form.',
    examples: {
      in: 'fields',
      wrong: 'PMID: "PMID 22094588"',
      right: 'PMID: "22094588"',
    },
    mend: 'Write the PMID as the number alone, the PMCID with `PMC` before it.',
  },
  ({ entries, placeOf }, report) => {
    for (const entry of entries.values()) {
      if (entry.kind !== 'works') continue;
      const { PMID, PMCID } = entry.data;
      if (PMID !== undefined && !/^[1-9]\d{0,8}$/.test(PMID)) {
        report(
          placeOf(entry, ['PMID']),
          `“${quoted(PMID)}” is not a PMID.`,
          'Write the number alone: 22094588.',
        );
      }
      if (PMCID !== undefined && !/^PMC[1-9]\d{0,8}$/.test(PMCID)) {
        report(
          placeOf(entry, ['PMCID']),
          `“${quoted(PMCID)}” is not a PMCID.`,
          'Write the number with PMC before it: PMC1234567.',
        );
      }
    }
  },
);
