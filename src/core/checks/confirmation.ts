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
    why: 'A bibliographic field has a value but no source. Or it is listed under `confirmed` and has no value, or it has a value and is listed under `unconfirmed` too.',
    examples: {
      in: 'fields',
      wrong: 'volume: "38"',
      right: 'unconfirmed:\n  - { field: volume, value: "38" }',
    },
    mend: 'Add the field to a row of `confirmed` with its source, or move its value to `unconfirmed`.',
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
              `“${quoted(written)}” is not a bibliographic field.`,
              didYouMean(field, known, 'Use the names of CSL.'),
            );
          } else if (!filled.has(field)) {
            report(
              place(),
              `“${field}” is confirmed but has no value.`,
              'Fill in the field, or remove it here.',
            );
          }
        }
      }
      for (const [index, { field }] of data.unconfirmed.entries()) {
        if (filled.has(field)) {
          report(
            placeOf(entry, ['unconfirmed', index, 'field']),
            `“${field}” has a value and is listed under unconfirmed too.`,
            'If no source shows the value, keep it under unconfirmed only.',
          );
        }
      }
      for (const field of filled) {
        if (field === 'type' || confirmed.has(field)) continue;
        report(
          placeOf(entry, [field], 'key'),
          `“${field}” has no source.`,
          'Add the field to a row of confirmed with its source, or move its value to unconfirmed.',
        );
      }
    }
  },
);
