import { RELATION_TYPES } from '../model/relations.ts';
import { quoted } from '../text/characters.ts';
import { defineRule } from './rule.ts';

/** A work is not related to itself, each relation has one other end, and none is written twice. */
export const relation = defineRule(
  {
    name: 'relation',
    severity: 'error',
    silenceable: false,
    why: 'A relation has no other end or two, leads to its own work, stands there twice, or stands on both works though it is mutual.',
    examples: {
      in: 'fields',
      wrong: 'relations:\n  - type: cites\n    sources: [cat]',
      right: 'relations:\n  - type: cites\n    to: christens2010public\n    sources: [cat]',
    },
    mend: 'Give `to` for a work of the library, `text` for anything else, and write a mutual relation on one of the two.',
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
            'Name the other work, or take the relation out.',
          );
        }
        if ((to === undefined) === (text === undefined)) {
          report(
            place(),
            to === undefined
              ? 'The relation has no other end.'
              : 'The relation has two other ends.',
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
            `“${end.id}” has this relation too, and both cards show it.`,
            'Write it on one of the two.',
          );
        }
        const name = `${type} ${to ?? text ?? ''}`;
        if (seen.has(name))
          report(
            place(),
            `The relation “${quoted(name)}” stands here twice.`,
            'Take one of them out.',
          );
        seen.add(name);
      }
    }
  },
);
