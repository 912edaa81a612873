import { filledFields } from '../bibliography/fields.ts';
import { BIBLIOGRAPHIC_FIELDS } from '../model/work.ts';
import { quoted } from '../text/characters.ts';
import { didYouMean } from '../text/nearest.ts';
import { defineRule } from './rule.ts';

/**
 * A filled field has its confirmation or stands under `unconfirmed`, never both; and what is
 * confirmed is filled. `type` follows from the rest and needs none.
 */
export const confirmation = defineRule(
  {
    name: 'confirmation',
    severity: 'error',
    silenceable: false,
    why: 'A bibliographic field is filled, and nothing says where it was seen; or it is confirmed and not filled, or filled and unconfirmed at once.',
    examples: {
      in: 'fields',
      wrong: 'volume: "38"',
      right: 'unconfirmed:\n  - { field: volume, value: "38" }',
    },
    mend: 'Add it to a row of `confirmed` with its source, or move its value to `unconfirmed`.',
  },
  ({ entries, placeOf }, report) => {
    const known = new Set<string>(BIBLIOGRAPHIC_FIELDS);
    for (const entry of entries.values()) {
      if (entry.kind !== 'works') continue;
      const { data } = entry;
      const filled = new Set<string>(filledFields(data));
      const confirmed = new Set<string>();
      for (const [row, { fields }] of data.confirmed.entries()) {
        for (const [index, written] of fields.entries()) {
          const field = written.split('.')[0] ?? written;
          confirmed.add(field);
          const place = () => placeOf(entry, ['confirmed', row, 'fields', index]);
          if (!known.has(field)) {
            report(
              place(),
              `“${quoted(written)}” is no bibliographic field.`,
              didYouMean(field, known, 'Use the names of CSL.'),
            );
          } else if (!filled.has(field)) {
            report(
              place(),
              `“${field}” is confirmed and not filled.`,
              'Fill the field, or take it out here.',
            );
          }
        }
      }
      for (const [index, { field }] of data.unconfirmed.entries()) {
        if (filled.has(field)) {
          report(
            placeOf(entry, ['unconfirmed', index, 'field']),
            `“${field}” is filled and stands under unconfirmed as well.`,
            'A value that no source shows stands under unconfirmed alone.',
          );
        }
      }
      for (const field of filled) {
        if (field === 'type' || confirmed.has(field)) continue;
        report(
          placeOf(entry, [field], 'key'),
          `Nothing says where “${field}” was seen.`,
          'Add it to a row of confirmed with its source, or move its value to unconfirmed.',
        );
      }
    }
  },
);
