import { quoted } from '../text/characters.ts';
import { defineRule } from './rule.ts';

/** PubMed’s numbers are numbers. */
export const pmid = defineRule(
  {
    name: 'pmid',
    severity: 'error',
    silenceable: false,
    why: 'A number of PubMed or PubMed Central is not written as one.',
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
);
