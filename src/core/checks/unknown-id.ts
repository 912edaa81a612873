import type { Entry } from '../body/entry.ts';
import { formerIds } from '../graph/former-ids.ts';
import { namedIds } from '../graph/named-ids.ts';
import type { Kind } from '../model/kinds.ts';
import { quoted } from '../text/characters.ts';
import { didYouMean } from '../text/nearest.ts';
import { defineRule } from './rule.ts';

/** Says what an entry is called today that had this id before. */
function renamed(id: string, former: ReadonlyMap<string, Entry>): string | undefined {
  const entry = former.get(id);
  return entry && `It is called “${entry.id}” now: write that.`;
}

/** Every id that a link or a field names is an entry of a kind that may stand there. */
export const unknownId = defineRule(
  {
    name: 'unknown-id',
    severity: 'error',
    silenceable: false,
    why: 'A link or a field names an entry that is not there, or one of another kind.',
    examples: {
      in: 'body',
      wrong: 'See [[one-to-many]].',
      right: 'See [[one-to-one]].',
    },
    mend: 'Take the nearest id, which the check gives, or add the entry.',
  },
  ({ entries, unread, placeOf }, report) => {
    const former = formerIds(entries.values());
    const ids = (kinds: readonly Kind[] | undefined) =>
      [...entries.values()].filter(({ kind }) => kinds?.includes(kind) ?? true).map(({ id }) => id);
    for (const entry of entries.values()) {
      for (const { target, place } of entry.fragments.flatMap(({ links }) => links)) {
        if (entries.has(target) || unread.has(target)) continue;
        report(
          place,
          `There is no entry with the id “${quoted(target)}”.`,
          renamed(target, former) ??
            didYouMean(
              // As a path or with its ending, an id is still to be recognized.
              target.replace(/^@|^.*\//, '').replace(/\.mdx$|#.*$/, ''),
              entries.keys(),
              'Add it to content/, or take the link out.',
            ),
        );
      }
      for (const { id, path, kinds } of namedIds(entry)) {
        const found = entries.get(id);
        const kind = found?.kind ?? unread.get(id);
        if (kind !== undefined && (kinds?.includes(kind) ?? true)) continue;
        const wanted = kinds?.join(' or ') ?? 'content';
        report(
          placeOf(entry, path),
          kind !== undefined
            ? `“${quoted(id)}” stands among ${kind}, not ${wanted}.`
            : `There is no “${quoted(id)}” among ${wanted}.`,
          renamed(id, former) ??
            didYouMean(id, ids(kinds), `Add it to content/${kinds?.[0] ?? ''}, or take it out.`),
        );
      }
    }
  },
);
