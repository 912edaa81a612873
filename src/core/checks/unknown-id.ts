import type { Entry } from '../body/entry.ts';
import { formerIds } from '../graph/former-ids.ts';
import { namedIds } from '../graph/named-ids.ts';
import type { Kind } from '../model/kinds.ts';
import { quoted } from '../text/characters.ts';
import { didYouMean } from '../text/nearest.ts';
import { defineRule } from './rule.ts';
import { withdrawnHint } from './withdrawn-hint.ts';

/** Says what an entry is called today that had this id before, or that it is withdrawn. */
function becameOf(
  id: string,
  former: ReadonlyMap<string, Entry>,
  withdrawn: ReadonlyMap<string, Entry>,
): string | undefined {
  const entry = former.get(id);
  if (entry) return `Its id is now “${entry.id}”: write that.`;
  return withdrawnHint(id, withdrawn);
}

/** Every id that a link or a field names is an entry of a kind that may stand there. */
export const unknownId = defineRule(
  {
    name: 'unknown-id',
    severity: 'error',
    silenceable: false,
    why: 'A link or a field names an entry that does not exist, or one of another kind.',
    examples: {
      in: 'body',
      wrong: 'See [[one-to-many]].',
      right: 'See [[one-to-one]].',
    },
    mend: 'Use the nearest id, which the check suggests, or add the entry.',
  },
  ({ entries, texts, unread, withdrawn, placeOf }, report) => {
    const former = formerIds(entries.values());
    for (const entry of withdrawn.values()) {
      const instead = entry.data.withdrawn?.instead;
      if (instead === undefined || entries.has(instead) || unread.has(instead)) continue;
      report(
        placeOf(entry, ['withdrawn', 'instead']),
        `There is no entry with the id “${quoted(instead)}” to read instead.`,
        becameOf(instead, former, withdrawn) ??
          didYouMean(instead, entries.keys(), 'Name an entry that exists, or leave the field out.'),
      );
    }
    const ids = (kinds: readonly Kind[] | undefined) =>
      [...entries.values()].filter(({ kind }) => kinds?.includes(kind) ?? true).map(({ id }) => id);
    for (const entry of texts) {
      for (const { target, place } of entry.fragments.flatMap(({ links }) => links)) {
        if (entries.has(target) || unread.has(target)) continue;
        report(
          place,
          `There is no entry with the id “${quoted(target)}”.`,
          becameOf(target, former, withdrawn) ??
            didYouMean(
              // As a path or with its ending, an id is still to be recognized.
              target.replace(/^@|^.*\//, '').replace(/\.mdx$|#.*$/, ''),
              entries.keys(),
              'Add it to content/, or remove the link.',
            ),
        );
      }
    }
    for (const entry of entries.values()) {
      for (const { id, path, kinds } of namedIds(entry)) {
        const found = entries.get(id);
        const kind = found?.kind ?? unread.get(id);
        if (kind !== undefined && (kinds?.includes(kind) ?? true)) continue;
        const wanted = kinds?.map((name) => `content/${name}`).join(' or ') ?? 'content';
        report(
          placeOf(entry, path),
          kind !== undefined
            ? `“${quoted(id)}” is in content/${kind}, not in ${wanted}.`
            : `There is no entry “${quoted(id)}” in ${wanted}.`,
          becameOf(id, former, withdrawn) ??
            didYouMean(id, ids(kinds), `Add it to content/${kinds?.[0] ?? ''}, or remove it.`),
        );
      }
    }
  },
);
