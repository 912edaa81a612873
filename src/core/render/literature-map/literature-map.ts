import { plainTitle, principalNames, titleParts, whoMade } from '../../bibliography/short-name.ts';
import { suppliedYear, yearOfWork } from '../../bibliography/supplied-year.ts';
import { yearOf } from '../../bibliography/year.ts';
import type { EntryOf } from '../../body/entry.ts';
import { type LiteratureLink, literatureLinks } from '../../graph/literature-links.ts';
import { mostConnected, threadsOf } from '../../graph/threads.ts';
import { RELATION_TYPES } from '../../model/relations.ts';
import type { RenderContext } from '../context.ts';
import { linkTo, pageHref } from '../records/cards.ts';
import { shortOf } from '../records/entry-names.ts';
import type { LinkView } from '../views/card.ts';
import type { LiteratureMapView, MapSayingView } from '../views/literature-map.ts';
import { type DrawnThread, type DrawnWork, drawMap } from './layout.ts';
import { layTracks } from './tracks.ts';

type Work = EntryOf<'works'>;

/** How many works a picture shows at most: of the whole library, and of one concept. */
export const MOST_DRAWN = { library: 60, concept: 30 } as const;
/** With more tracks than these nobody follows a line any more. */
const MOST_TRACKS = 16;

/** The picture of some works; nothing where no link among them is recorded. */
export function literatureMap(
  context: RenderContext,
  works: readonly Work[],
  most: number,
): LiteratureMapView | undefined {
  const links = literatureLinks(works, context.library.graph).map((link) => ({
    link,
    from: link.from.id as string,
    to: link.to.id as string,
  }));
  if (links.length === 0) return undefined;
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  const threads = chooseThreads(context, links, most);
  const drawn = threads.reduce((sum, { works: here }) => sum + here.length, 0);
  return {
    picture: drawMap(threads),
    says: threads.flatMap((thread) => sayings(context, thread)),
    works: works.length,
    drawn,
    leftOut: linked.size - drawn,
  };
}

interface KeyedLink {
  readonly link: LiteratureLink;
  readonly from: string;
  readonly to: string;
}

/** A thread to be drawn, with the works and the links behind it. */
interface ChosenThread extends DrawnThread {
  readonly entries: readonly Work[];
  readonly recorded: readonly LiteratureLink[];
}

/** As many works as can be told apart: fewer where their lines would need too many tracks. */
function chooseThreads(
  context: RenderContext,
  links: readonly KeyedLink[],
  most: number,
): ChosenThread[] {
  for (let limit = most; ; limit = Math.floor(limit * 0.8)) {
    const chosen = threadsOf(mostConnected(links, limit)).map(({ links: recorded }) =>
      chosenThread(
        context,
        recorded.map(({ link }) => link),
      ),
    );
    const tracks = chosen.flatMap((thread) => layTracks(thread.links)).map(({ track }) => track);
    if (limit <= 5 || Math.max(...tracks) < MOST_TRACKS) return chosen;
  }
}

function chosenThread(context: RenderContext, recorded: readonly LiteratureLink[]): ChosenThread {
  const entries = [...new Set(recorded.flatMap(({ from, to }) => [from, to]))].sort(
    (a, b) => yearInOrder(a) - yearInOrder(b) || (a.id < b.id ? -1 : 1),
  );
  const rows = new Map(entries.map((work, row) => [work, row]));
  return {
    entries,
    recorded,
    works: entries.map((work) => drawnWork(context, work)),
    links: recorded.flatMap(({ from, to, line }) => {
      const [start, end] = [rows.get(from), rows.get(to)];
      return start === undefined || end === undefined ? [] : [{ from: start, to: end, line }];
    }),
  };
}

/** A year that is believed counts here, since the margin has it in brackets; works without one are last. */
function yearInOrder({ data }: Work): number {
  return yearOf(data.issued) ?? Number(suppliedYear(data)?.['date-parts']?.[0]?.[0] ?? 9999);
}

function drawnWork(context: RenderContext, work: Work): DrawnWork {
  const isNamed = principalNames(work.data).length > 0;
  return {
    key: work.id,
    name: shortOf(work),
    label: whoMade(work.data),
    title: isNamed ? titleParts(plainTitle(work.data.title)).main : undefined,
    href: pageHref(context, work),
    year: yearOfWork(work.data),
  };
}

function sayings(context: RenderContext, { entries, recorded }: ChosenThread): MapSayingView[] {
  const done = new Map<Work, Map<string, LinkView[]>>();
  for (const { from, to, verb } of recorded) {
    const { says } = RELATION_TYPES[verb];
    const verbs = done.get(from) ?? new Map<string, LinkView[]>();
    verbs.set(says, [...(verbs.get(says) ?? []), linkTo(context, to)]);
    done.set(from, verbs);
  }
  return entries.flatMap((work) => {
    const verbs = done.get(work);
    if (!verbs) return [];
    return [
      {
        work: linkTo(context, work),
        verbs: [...verbs].map(([verb, works]) => ({ verb, works })),
      },
    ];
  });
}
