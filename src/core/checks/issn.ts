import { ISSN_FORM, isIssn } from '../bibliography/check-digits.ts';
import { quoted } from '../text/characters.ts';
import { defineRule } from './rule.ts';

/** The check digit of an ISSN fits. */
export const issn = defineRule(
  {
    name: 'issn',
    severity: 'warning',
    silenceable: true,
    why: 'The digits of the ISSN do not fit its check digit, or it is written otherwise.',
    examples: {
      in: 'fields',
      wrong: 'ISSN: "0090-4393"',
      right: 'ISSN: "0090-4392"',
    },
    mend: 'Write one, with its hyphen; compare it with the journal.',
  },
  ({ entries, placeOf }, report) => {
    for (const entry of entries.values()) {
      if (entry.kind !== 'works') continue;
      const { ISSN } = entry.data;
      if (ISSN === undefined || isIssn(ISSN)) continue;
      const form = /^\d{7}[\dXx]$/.test(ISSN) ? `${ISSN.slice(0, 4)}-${ISSN.slice(4)}` : undefined;
      const standard = form?.toUpperCase();
      report(
        placeOf(entry, ['ISSN']),
        ISSN_FORM.test(ISSN)
          ? `“${ISSN}” is no ISSN: its digits do not fit its check digit.`
          : `“${quoted(ISSN)}” is not written as an ISSN is.`,
        standard !== undefined && isIssn(standard)
          ? `Write ${standard}.`
          : 'Write one, as 0090-4392, and compare it with the journal or a catalogue.',
      );
    }
  },
);
