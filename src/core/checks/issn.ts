import { ISSN_FORM, isIssn } from '../bibliography/check-digits.ts';
import { quoted } from '../text/characters.ts';
import { defineRule } from './rule.ts';

/** The check digit of an ISSN fits. */
export const issn = defineRule(
  {
    name: 'issn',
    severity: 'warning',
    silenceable: true,
    why: 'The check digit of the ISSN is wrong, or it is not written in the usual form.',
    examples: {
      in: 'fields',
      wrong: 'ISSN: "0090-4393"',
      right: 'ISSN: "0090-4392"',
    },
    mend: 'Write one ISSN, with its hyphen, and compare it with the journal.',
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
          ? `“${ISSN}” is not a valid ISSN: its check digit is wrong.`
          : `“${quoted(ISSN)}” is not in the form of an ISSN.`,
        standard !== undefined && isIssn(standard)
          ? `Write ${standard}.`
          : 'Write one ISSN in the form 0090-4392, and compare it with the journal or a catalogue.',
      );
    }
  },
);
