import { RELATION_TYPES } from '../model/relations.ts';
import { quoted } from '../text/characters.ts';
import { defineRule } from './rule.ts';

/** A work is not related to itself, each relation has one other end, and none is written twice. */
export const relation = defineRule(
  {
    name: 'relation',
    severity: 'error',
    silenceable: false,
    why: 'A relation names no other work or two, leads to its own work, is listed twice, or is mutual and listed on both works.',
    examples: {
      in: 'fields',
      wrong: 'relations:\n  - type: cites\n    sources: [cat]',
      right: 'relations:\n  - type: cites\n    to: christens2010public\n    sources: [cat]',
    },
    mend: 'Give `to` for a work of the library or `text` for anything else, and write a mutual relation on only one of the two works.',
  },
  ({ entries, placeOf }, report) => {
    for (const entry of entries.values()) {
      if (entry.kind !== 'works') continue;
      const seen = new Set<string>();
      for (const [index, relation] of entry.data.relations.entries()) {
        const { to, text, type } = relation;
        const place = () => placeOf(entry, ['relations', index]);
        if (to === entry.id) {
          report(
            placeOf(entry, ['relations', index, 'to']),
            'The work is related to itself.',
            'Name the other work, or remove the relation.',
          );
        }
        if ((to === undefined) === (text === undefined)) {
          report(
            place(),
            to === undefined
              ? 'The relation does not name the other work.'
              : 'The relation names the other work twice, in `to` and in `text`.',
            'Give `to` for a work of the library, or `text` for anything else.',
          );
        }
        const end = to === undefined ? undefined : entries.get(to);
        const mirrored =
          RELATION_TYPES[type].mutual &&
          end?.kind === 'works' &&
          end.id < entry.id &&
          end.data.relations.some((other) => other.type === type && other.to === entry.id);
        if (mirrored) {
          report(
            place(),
            `“${end.id}” lists this relation too. One is enough, because both cards show it.`,
            'Keep it on one of the two works.',
          );
        }
        const name = `${type} ${to ?? text ?? ''}`;
        if (seen.has(name))
          report(place(), `The relation “${quoted(name)}” is listed twice.`, 'Remove one of them.');
        seen.add(name);
      }
    }
  },
);
