import { dateInProse } from '../../bibliography/year.ts';
import type { Entry } from '../../body/entry.ts';
import { namesOverTime } from '../../graph/former-ids.ts';
import type { Library } from '../../library.ts';
import type { Change } from '../../model/changes.ts';
import type { Edition } from '../../model/edition.ts';
import { factsOf } from '../../model/kinds.ts';
import type { RenderContext } from '../context.ts';
import type { Settings } from '../settings.ts';
import type { ChangeView, CorrectionView, DayView, HistoryView } from '../views/history.ts';
import { linkTo } from './cards.ts';
import { listedName } from './entry-names.ts';

/**
 * When an entry was made or last changed in substance, as far as it says so: the one date that its
 * page, the feed, the site map and its reference give. When it was read is no change of it. Where a
 * month stands beside a day of that month, the day is meant.
 */
export function dateOfChange({ kind, data }: Entry): string | undefined {
  const stated = factsOf(kind).changed?.(data);
  const noted = (data.changes ?? []).map(({ date }) => date);
  const dates = [data.created, stated, ...noted].filter((date) => date !== undefined);
  return dates.toSorted().at(-1);
}

/** The latest such date of the library; empty where no entry has one. */
export function lastChange(library: Library): string {
  let last = '';
  for (const entry of library.entries.values()) {
    const date = dateOfChange(entry) ?? '';
    if (date > last) last = date;
  }
  return last;
}

/** What the page of an entry says of its history. */
export function historyView({ settings }: RenderContext, entry: Entry): HistoryView {
  const { created, changes = [] } = entry.data;
  const stated = factsOf(entry.kind).changed?.(entry.data);
  const last = dateOfChange(entry);
  return {
    made: created === undefined ? undefined : dayView(created),
    // Without a note on it, an entry can still say that it was changed.
    changed:
      stated !== undefined && stated === last && last !== created ? dayView(last) : undefined,
    changes: changes.map((change) => changeView(change, settings, created)).reverse(),
    editions: editionsWith(entry, settings).map(({ date, doi, url }) => ({
      ...dayView(date),
      href: doi === undefined ? url : `https://doi.org/${doi}`,
    })),
    isAsInEdition: editionOf(entry, settings) !== undefined,
  };
}

/** The latest edition, where it holds the entry as it is today: what its reference can name. */
export function editionOf(
  { id }: Entry,
  { editions }: Pick<Settings, 'editions'>,
): Edition | undefined {
  return editions?.unchanged.has(id) ? editions.latest : undefined;
}

/** Every correction of the library, the newest first, each with the entry that it is of. */
export function correctionViews(context: RenderContext): CorrectionView[] {
  const rows = [...context.library.entries.values()].flatMap((entry) =>
    (entry.data.changes ?? []).flatMap((change) => {
      const { correction, ...view } = changeView(change, context.settings, entry.data.created);
      return correction === undefined
        ? []
        : [{ ...view, correction, entry: linkTo(context, entry, listedName(entry)) }];
    }),
  );
  return rows.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** The editions that hold an entry, under the names that it had before, too; the newest first. */
export function editionsWith(entry: Entry, { editions }: Pick<Settings, 'editions'>): Edition[] {
  const found = namesOverTime(entry).flatMap((name) => editions?.holding.get(name) ?? []);
  return [...new Set(found)].sort((a, b) => (a.date < b.date ? 1 : -1));
}

function changeView(
  { date, what, correction }: Change,
  { editors }: Settings,
  created: string | undefined,
): ChangeView {
  if (correction === undefined) return { ...dayView(date), what };
  const { wrong, since = created, 'told-by': toldBy = editors } = correction;
  return {
    ...dayView(date),
    what,
    correction: { wrong, since: since === undefined ? undefined : dayView(since), toldBy },
  };
}

function dayView(date: string): DayView {
  return { date, label: dateInProse(date) };
}
