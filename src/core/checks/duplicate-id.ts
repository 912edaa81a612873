import { type FormerAddress, formerAddresses } from '../graph/former-ids.ts';
import { defineRule } from './rule.ts';

/** An id that an entry had before is no other entry’s, neither now nor before. */
export const duplicateId = defineRule(
  {
    name: 'duplicate-id',
    severity: 'error',
    silenceable: false,
    why: 'Two entries have the same id. An id must be unique across all kinds, because `[[id]]` does not say which kind it means.',
    examples: {
      in: 'file',
      wrong: 'content/people/sohng.mdx and content/works/sohng.mdx',
      right: 'content/people/sohng.mdx and content/works/sohng1995participatory.mdx',
    },
    mend: 'Rename one of the two files, and change the links to it.',
  },
  ({ entries, unread, withdrawn, placeOf }, report) => {
    const all = [...entries.values(), ...withdrawn.values()];
    const first = new Map<string, FormerAddress>();
    for (const former of formerAddresses(all)) {
      const { kind, id, entry, namesKind, index } = former;
      const place = placeOf(entry, ['formerly', index]);
      const today = entries.get(id)?.kind ?? withdrawn.get(id)?.kind ?? unread.get(id);
      // Where the kind is another, the address is too.
      if (today !== undefined && (today === kind || !namesKind)) {
        report(
          place,
          `“${id}” is the present id of content/${today}/${id}.mdx, so it cannot be a former id.`,
          'Remove it from `formerly`: its address must lead to that entry.',
        );
        continue;
      }
      const other = first.get(id);
      if (other === undefined) first.set(id, former);
      else if (other.kind === kind || !(namesKind || other.namesKind)) {
        report(
          place,
          other.entry === entry
            ? `“${id}” is listed here twice.`
            : `“${other.entry.id}” lists “${id}” as a former id too.`,
          'Keep it in one entry: an address can lead to only one.',
        );
      }
    }
  },
);
