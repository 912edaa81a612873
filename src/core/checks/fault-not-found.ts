import { quoted } from '../text/characters.ts';
import { defineRule } from './rule.ts';

/** Each fault of a citation names words that stand in it, in the order of the text. */
export const faultNotFound = defineRule(
  {
    name: 'fault-not-found',
    severity: 'error',
    silenceable: false,
    why: 'A fault quotes words that are not in the citation, or the faults are not in the order of the citation.',
    examples: {
      in: 'fields',
      wrong:
        'as-cited:\n  - in: christens2010public\n    text: Doe, J. (2009). Titel.\n    faults:\n      - { at: "2008", correction: Read 2010. }',
      right:
        'as-cited:\n  - in: christens2010public\n    text: Doe, J. (2009). Titel.\n    faults:\n      - { at: "2009", correction: Read 2010. }',
    },
    mend: 'Copy the words from `text`, and list the faults in the order in which they occur there.',
  },
  ({ entries, placeOf }, report) => {
    for (const entry of entries.values()) {
      if (entry.kind !== 'works') continue;
      for (const [row, { text, faults }] of entry.data['as-cited'].entries()) {
        let from = 0;
        for (const [index, { at }] of faults.entries()) {
          const start = text.indexOf(at, from);
          if (start === -1) {
            report(
              placeOf(entry, ['as-cited', row, 'faults', index, 'at']),
              `“${quoted(at)}” does not occur in the citation after the fault before it.`,
              'Copy the words from `text`, and list the faults in the order in which they occur there.',
            );
          } else from = start + at.length;
        }
      }
    }
  },
);
