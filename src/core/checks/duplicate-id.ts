import { formerIds } from '../graph/former-ids.ts';
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
  ({ entries, unread, placeOf }, report) => {
    const former = formerIds(entries.values());
    for (const entry of entries.values()) {
      const ids = entry.data.formerly ?? [];
      for (const [index, id] of ids.entries()) {
        const place = placeOf(entry, ['formerly', index]);
        const kind = entries.get(id)?.kind ?? unread.get(id);
        if (kind !== undefined) {
          report(
            place,
            `“${id}” is an id of today: content/${kind}/${id}.mdx has it.`,
            'Take it out of `formerly`: whoever asks for it is to get that entry.',
          );
          continue;
        }
        const other = former.get(id);
        if (other !== undefined && (other !== entry || ids.indexOf(id) !== index)) {
          report(
            place,
            other === entry
              ? `“${id}” stands here twice.`
              : `“${other.id}” was called “${id}” before, too.`,
            'Keep it in one place: an address can lead to one entry only.',
          );
        }
      }
    }
  },
);
