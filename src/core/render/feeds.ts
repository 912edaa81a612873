import type { Entry } from '../body/entry.ts';
import { entriesOf, type Library } from '../library.ts';
import { factsOf, KIND_NAMES, type Kind, sharesPage } from '../model/kinds.ts';
import * as PAGE_PATHS from '../model/page-paths.ts';
import { headingOf } from './records/entry-names.ts';
import { dateOfChange } from './records/history.ts';
import type { FeedView } from './views/entry.ts';

/** A feed: what it is called, and the entries that it tells of. */
export interface Feed extends FeedView {
  /** The page that it belongs to, below the base. */
  readonly page: string;
  /** Entries with the date on which each was made or last changed, the newest first. */
  readonly entries: readonly DatedEntry[];
}

/** An entry that says when it was made or last changed in substance. */
interface DatedEntry {
  readonly entry: Entry;
  readonly date: string;
}

/** No feed tells of more. */
const MOST = 50;

/** Every feed of a kind or a concept. What gives no date is in none, and what would be empty is none. */
export function feedsOf(library: Library): Feed[] {
  return [
    ...KIND_NAMES.flatMap((kind) => feedOfKind(library, kind) ?? []),
    ...entriesOf(library, 'concepts').flatMap((concept) => feedOfEntry(library, concept) ?? []),
  ];
}

/** The feed of the entries of a kind that has a public index. */
export function feedOfKind(library: Library, kind: Kind): Feed | undefined {
  const { plural, inSiteMap } = factsOf(kind);
  if (inSiteMap === false && !sharesPage(kind)) return undefined;
  return feed(kind, plural, entriesOf(library, kind));
}

/** The feed of a concept: itself, and what is filed under it. Entries of other kinds have none. */
export function feedOfEntry(library: Library, entry: Entry): Feed | undefined {
  if (entry.kind !== 'concepts') return undefined;
  const filed = [...library.entries.values()].filter(
    ({ data }) => 'concepts' in data && data.concepts.includes(entry.id),
  );
  return feed(`${PAGE_PATHS.concepts}${entry.id}`, headingOf(entry), [entry, ...filed]);
}

function feed(path: string, title: string, all: readonly Entry[]): Feed | undefined {
  const entries = newestFirst(all);
  return entries.length === 0
    ? undefined
    : { path: `${path}.atom`, title, page: `${path}/`, entries };
}

/** A feed as pages name it. */
export function feedView(named: Feed | undefined): FeedView | undefined {
  return named && { title: named.title, path: named.path };
}

/** The entries that give a date, the newest first; of one day, in the order of the library’s feed. */
export function newestFirst(entries: readonly Entry[]): DatedEntry[] {
  const order = ({ entry }: DatedEntry) => factsOf(entry.kind).feedOrder ?? 0;
  return entries
    .flatMap((entry) => {
      const date = dateOfChange(entry);
      return date === undefined ? [] : [{ entry, date }];
    })
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : order(a) - order(b)))
    .slice(0, MOST);
}
