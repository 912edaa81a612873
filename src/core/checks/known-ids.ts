import type { Entry } from '../body/entry.ts';
import { formerIds } from '../graph/former-ids.ts';
import { namesOf } from '../graph/names-of.ts';
import type { Kind } from '../model/kinds.ts';
import { quoted } from '../text/characters.ts';
import { didYouMean } from '../text/nearest.ts';
import type { Rule } from './rule.ts';

/** An id that the front matter names, with the kinds that may stand there. */
export interface Named {
  readonly id: string;
  readonly path: readonly PropertyKey[];
  readonly kinds: readonly Kind[] | undefined;
}

/** Every id that the front matter of an entry names. */
export function namedIn(entry: Entry): Named[] {
  if (!('nocite' in entry.data)) return namedByKind(entry);
  const uncited = entry.data.nocite.map(
    (id, index): Named => ({ id, path: ['nocite', index], kinds: ['works'] }),
  );
  return [...namedByKind(entry), ...uncited];
}

function namedByKind(entry: Entry): Named[] {
  const list = (ids: readonly string[], field: string, kinds?: readonly Kind[]): Named[] =>
    ids.map((id, index) => ({ id, path: [field, index], kinds }));
  switch (entry.kind) {
    case 'works': {
      const { data } = entry;
      const counts = new Map<string, number>();
      const names = namesOf(data).flatMap(({ role, name }) => {
        const index = counts.get(role) ?? 0;
        counts.set(role, index + 1);
        const found: Named[] = [];
        if (name.person !== undefined) {
          found.push({ id: name.person, path: [role, index, 'person'], kinds: ['people'] });
        }
        if ('organization' in name && name.organization !== undefined) {
          found.push({
            id: name.organization,
            path: [role, index, 'organization'],
            kinds: ['organizations'],
          });
        }
        return found;
      });
      return [
        ...names,
        ...list(data.people, 'people', ['people']),
        ...list(data.organizations, 'organizations', ['organizations']),
        ...list(data.concepts, 'concepts', ['concepts']),
        ...data.relations.flatMap(({ to }, index): Named[] =>
          to === undefined ? [] : [{ id: to, path: ['relations', index, 'to'], kinds: ['works'] }],
        ),
        ...data['as-cited'].map(
          (cited, index): Named => ({
            id: cited.in,
            path: ['as-cited', index, 'in'],
            kinds: ['works'],
          }),
        ),
        ...sourceWorks(data.sources),
      ];
    }
    case 'people':
    case 'organizations':
      return [...list(entry.data['see-also'], 'see-also'), ...sourceWorks(entry.data.sources)];
    case 'concepts':
      return [
        ...list(entry.data['see-also'], 'see-also'),
        ...entry.data.positions.map(
          (row, index): Named => ({
            id: row.work,
            path: ['positions', index, 'work'],
            kinds: ['works'],
          }),
        ),
        ...sourceWorks(entry.data.sources),
      ];
    case 'essays':
      return [
        ...list(entry.data.people, 'people', ['people']),
        ...list(entry.data.organizations, 'organizations', ['organizations']),
        ...list(entry.data.concepts, 'concepts', ['concepts']),
      ];
    case 'claims':
      return [
        { id: entry.data.in, path: ['in'], kinds: ['works'] },
        ...list(entry.data.about, 'about', ['works']),
        ...sourceWorks(entry.data.sources),
      ];
    case 'leads':
      return list(entry.data['see-also'], 'see-also');
    case 'readings':
      return entry.data.steps.map(
        (step, index): Named => ({
          id: step.entry,
          path: ['steps', index, 'entry'],
          kinds: undefined,
        }),
      );
  }
}

function sourceWorks(
  sources: Readonly<Record<string, { readonly work?: string | undefined }>>,
): Named[] {
  return Object.entries(sources).flatMap(([name, { work }]): Named[] =>
    work === undefined ? [] : [{ id: work, path: ['sources', name, 'work'], kinds: ['works'] }],
  );
}

/** Says what an entry is called today that had this id before. */
function renamed(id: string, former: ReadonlyMap<string, Entry>): string | undefined {
  const entry = former.get(id);
  return entry && `It is called “${entry.id}” now: write that.`;
}

/** Every id that a link or a field names is an entry of a kind that may stand there. */
export const knownIds: Rule = {
  name: 'unknown-id',
  severity: 'error',
  check({ entries, unread, placeOf }, report) {
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
      for (const { id, path, kinds } of namedIn(entry)) {
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
};
