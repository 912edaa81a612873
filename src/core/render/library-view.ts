import { dateWords, grammarWords, restsOnWords } from '../../words/words.ts';
import { incompleteListNote } from '../bibliography/incomplete.ts';
import { yearOf } from '../bibliography/year.ts';
import type { Entry } from '../body/entry.ts';
import { worksBehind } from '../graph/graph.ts';
import { claimsByNumber } from '../graph/shared-pages.ts';
import { entriesOf } from '../library.ts';
import { CLAIM_STATUSES, type ClaimStatus } from '../model/kinds/claim.ts';
import { byKind, factsOf, type Kind } from '../model/kinds.ts';
import type { Extent } from '../model/term-settings.ts';
import { gradesOf } from '../model/terms.ts';
import type { RenderContext } from './context.ts';
import { byExtent } from './evidence/by-extent.ts';
import { claimRow } from './evidence/claims.ts';
import { evidenceMap } from './evidence/evidence-map.ts';
import { needViews } from './evidence/needs.ts';
import { feedOfKind, feedView } from './feeds.ts';
import { listedWork } from './lists/listed-work.ts';
import { literatureMap, MOST_DRAWN } from './literature-map/literature-map.ts';
import { nameLines } from './names/name-views.ts';
import { venueIndex } from './names/venue-index.ts';
import { cardOf, workCard } from './records/cards.ts';
import { filingOf } from './records/entry-names.ts';
import { correctionViews } from './records/history.ts';
import { movedClaims, withdrawnViews } from './records/withdrawn.ts';
import { workOf } from './text/fill.ts';
import type { IndexRowView } from './views/card.ts';
import type { StyleView } from './views/citation.ts';
import type { LibraryView } from './views/library.ts';

/** What pages that show no single entry need to know of the library. */
export function libraryView(
  context: RenderContext,
  styles: readonly StyleView[],
  stylesVersion: string,
): LibraryView {
  const works = entriesOf(context.library, 'works').map((entry) => workCard(context, entry));
  const counted = gradesOf(context.library.terms).map((grade) => ({
    ...grade,
    count: works.filter(({ basis }) => basis.grade === grade.id).length,
  }));
  const grades = counted.map(({ id: grade, label, icon, count }) => ({
    grade,
    label,
    icon,
    count,
  }));
  return {
    works: works.toSorted(
      (a, b) =>
        (b.year ?? -9999) - (a.year ?? -9999) ||
        a.filing.localeCompare(b.filing, grammarWords.locale),
    ),
    counts: byKind((kind) => entriesOf(context.library, kind).length),
    indexes: byKind((kind) =>
      kind === 'works' || !factsOf(kind).tab ? [] : indexRows(context, kind),
    ),
    feeds: byKind((kind) => feedView(feedOfKind(context.library, kind))),
    names: nameLines(context),
    venues: venueIndex(context.library).lines,
    claims: claimsByNumber(context.library.entries.values()).map((claim) =>
      claimRow(context, claim),
    ),
    statuses: (Object.keys(CLAIM_STATUSES) as ClaimStatus[]).map((status) => ({
      status,
      ...CLAIM_STATUSES[status],
      count: entriesOf(context.library, 'claims').filter(({ data }) => data.status === status)
        .length,
    })),
    evidence: evidenceMap(context),
    literature: literatureMap(context, entriesOf(context.library, 'works'), MOST_DRAWN.library),
    needs: needViews(context),
    leads: entriesOf(context.library, 'leads').map((lead) => cardOf(context, lead)),
    withdrawn: withdrawnViews(context),
    movedClaims: movedClaims(context),
    grades,
    restsOn: restsOn(works.length, counted),
    drawer: context.settings.drawer.flatMap((key) => {
      const work = workOf(context, key);
      return work ? [workCard(context, work)] : [];
    }),
    bibliography: [...context.order.keys()],
    incomplete: incompleteListNote(entriesOf(context.library, 'works').map(listedWork)),
    styles,
    stylesVersion,
    corrections: correctionViews(context),
    updated: context.updated,
  };
}

function indexRows(context: RenderContext, kind: Kind): IndexRowView[] {
  const { graph } = context.library;
  return entriesOf(context.library, kind)
    .map((entry) => ({
      ...cardOf(context, entry),
      filing: filingOf(entry),
      count: worksBehind(graph, entry.id),
      remark: remarkOn(entry),
    }))
    .sort((a, b) => a.filing.localeCompare(b.filing, grammarWords.locale));
}

/** “known until 2018 as PICO National Network”; the dates of a person. */
function remarkOn(entry: Entry): string | undefined {
  if (entry.kind !== 'organizations') return undefined;
  const former = entry.data.names
    .filter(({ kind, to }) => kind === 'former' && to !== undefined)
    .at(-1);
  const year = yearOf(former?.to);
  return former && year !== undefined ? dateWords.formerly(year, former.name) : undefined;
}

/** “Of eighty-one works one was read in full, … Each says which.” */
function restsOn(
  total: number,
  grades: readonly { readonly extent: Extent; readonly count: number }[],
): string {
  if (total === 0) return restsOnWords.none;
  const some = byExtent(grades).flatMap(({ extent, count }) =>
    count > 0 ? [[extent, count] as const] : [],
  );
  return restsOnWords.whole(total, some);
}
