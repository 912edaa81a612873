import { type FormerAddress, formerAddresses } from '../graph/former-ids.ts';
import { defineRule } from './rule.ts';

/** An id that an entry had before is no other entry’s, neither now nor before. */
export const duplicateId = defineRule(
  {
    name: 'duplicate-id',
    severity: 'error',
    silenceable: false,
    why: 'Two entries have the same id. An id is unique across all kinds, since `[[id]]` does not say of which kind it is.',
    examples: {
      in: 'file',
      wrong: 'content/people/sohng.mdx and content/works/sohng.mdx',
      right: 'content/people/sohng.mdx and content/works/sohng1995participatory.mdx',
    },
    mend: 'Rename one of the two files, and what names it.',
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
          `“${id}” is an id of today: content/${today}/${id}.mdx has it.`,
          'Take it out of `formerly`: whoever asks for it is to get that entry.',
        );
        continue;
      }
      const other = first.get(id);
      if (other === undefined) first.set(id, former);
      else if (other.kind === kind || !(namesKind || other.namesKind)) {
        report(
          place,
          other.entry === entry
            ? `“${id}” stands here twice.`
            : `“${other.entry.id}” was called “${id}” before, too.`,
          'Keep it in one place: an address can lead to one entry only.',
        );
      }
    }
  },
);
