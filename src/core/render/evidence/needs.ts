import { grammarWords, needWords } from '../../../words/words.ts';
import type { Entry, EntryOf } from '../../body/entry.ts';
import { mentionsFromOthers } from '../../graph/graph.ts';
import { entriesOf } from '../../library.ts';
import { sharesPage } from '../../model/kinds.ts';
import * as PAGE_PATHS from '../../model/page-paths.ts';
import { gradeOf, type Terms } from '../../model/terms.ts';
import type { BibliographicField } from '../../model/work.ts';
import { numberedPages, numberedPath } from '../../text/numbered-pages.ts';
import type { RenderContext } from '../context.ts';
import { workCard } from '../records/cards.ts';
import { fieldLabel } from '../records/field-labels.ts';
import type { NeedView } from '../views/need.ts';

const { want } = needWords;

/**
 * The works whose basis is weak or whose fields are not confirmed, those on which most other pages
 * rest first, each with what exactly is wanted.
 */
export function needViews(context: RenderContext): NeedView[] {
  return entriesOf(context.library, 'works')
    .map((work) => ({
      card: workCard(context, work),
      pages: new Set(
        mentionsFromOthers(context.library.graph, work.id).map(({ from }) => pageOf(from)),
      ).size,
      wanted: wantedOf(
        context.library.terms,
        work,
        context.library.graph.claimsOn.get(work.id) ?? [],
      ),
    }))
    .filter(({ wanted }) => wanted.length > 0)
    .sort(
      (a, b) =>
        b.pages - a.pages || a.card.filing.localeCompare(b.card.filing, grammarWords.locale),
    );
}

/** The page of the queue on which each work stands, by its key. */
export function pathsOfNeeds(context: RenderContext): ReadonlyMap<string, string> {
  const pages = numberedPages(PAGE_PATHS.needs, needViews(context));
  return new Map(
    pages.flatMap(({ index, number, items }) =>
      items.map(({ card }): [string, string] => [card.id, numberedPath(index, number)]),
    ),
  );
}

/** Claims stand on one page together. */
function pageOf({ kind, id }: Entry): string {
  return sharesPage(kind) ? kind : id;
}

function wantedOf(
  terms: Terms,
  { data, fragments }: EntryOf<'works'>,
  claims: readonly EntryOf<'claims'>[],
): string[] {
  const wanted: string[] = [];
  const { extent } = gradeOf(terms, data.basis.grade);
  if (extent === 'record-only') wanted.push(want.reader);
  if (extent === 'second-hand') {
    wanted.push(want.readerOfItself);
  }
  const body = fragments.find(({ name }) => name === 'body');
  if (extent !== 'record-only' && (body?.blocks.length ?? 0) === 0) {
    wanted.push(want.note);
  }
  const waiting = claims
    .filter(({ data: claim }) => claim.status === 'not-checkable')
    .map(({ data: claim }) => claim.number)
    .sort((a, b) => Number(a) - Number(b));
  if (waiting.length > 0) wanted.push(want.fullText(waiting));
  const fields = [...new Set(data.unconfirmed.map(({ field }) => inSentence(field)))];
  if (fields.length > 0) wanted.push(want.page(fields));
  return wanted;
}

/** A field inside a sentence: “volume”, “page numbers”; ISBN and DOI stay as they are. */
function inSentence(field: BibliographicField): string {
  if (field === 'page') return want.pageNumbers;
  if (field === 'container-title') return want.container;
  return want.field(fieldLabel(field));
}
