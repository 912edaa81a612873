import { grammarWords } from '../../../words/words.ts';
import { dateInProse } from '../../bibliography/year.ts';
import type { Entry, EntryOf } from '../../body/entry.ts';
import { CLAIM_STATUSES } from '../../model/kinds/claim.ts';
import type { RenderContext } from '../context.ts';
import { cardOf, hrefOf, linkTo } from '../records/cards.ts';
import { headingOf } from '../records/entry-names.ts';
import { historyView } from '../records/history.ts';
import { sourceViews } from '../records/source-views.ts';
import { fieldHtml } from '../text/fill.ts';
import type { LinkView } from '../views/card.ts';
import type { ClaimRowView, ClaimStatusView } from '../views/claim.ts';

type Claim = EntryOf<'claims'>;

/** The claim of an id, where there is one. */
export function claimOf(context: RenderContext, id: string): Claim | undefined {
  const entry = context.library.entries.get(id);
  return entry?.kind === 'claims' ? entry : undefined;
}

/** Icon, word, number and address of a claim. */
export function claimStatus(context: RenderContext, claim: Claim): ClaimStatusView {
  const { number, status } = claim.data;
  const { label, icon } = CLAIM_STATUSES[status];
  return { status, label, icon, number, href: hrefOf(context, claim) };
}

/** Claim and finding as they stand on other pages: without anchors. */
export function claimTexts(context: RenderContext, claim: Claim) {
  const options = { anchors: false };
  return {
    text: fieldHtml(context, claim, 'text', options),
    finding: fieldHtml(context, claim, 'finding', options),
  };
}

/** A claim as rows show it; `anchors` on its own page only. */
export function claimRow(
  context: RenderContext,
  claim: Claim,
  { anchors = false }: { readonly anchors?: boolean } = {},
): ClaimRowView {
  const { data, id } = claim;
  const by = context.library.entries.get(data.in);
  return {
    ...claimStatus(context, claim),
    id,
    plain: cardOf(context, claim).summary ?? '',
    textHtml: fieldHtml(context, claim, 'text', { anchors }),
    quote: data.quote === undefined ? undefined : grammarWords.insideQuotation(data.quote),
    findingHtml: fieldHtml(context, claim, 'finding', { anchors }),
    saidBy: data['said-by'],
    by: by
      ? linkTo(context, by, headingOf(by))
      : { href: hrefOf(context, claim), text: data.in, tone: 'work' },
    place: data.place,
    about: data.about.flatMap((key) => {
      const work = context.library.entries.get(key);
      return work ? [linkTo(context, work)] : [];
    }),
    sources: sourceViews(context, data.sources, data.checked),
    dateLabel: dateInProse(data.date),
    history: historyView(context, claim),
    takenUp: takenUp(context, id),
  };
}

/** The claims on a work, those that hold first, as the seven words are ordered. */
export function claimsOn(context: RenderContext, work: EntryOf<'works'>): ClaimRowView[] {
  const order = Object.keys(CLAIM_STATUSES);
  return [...(context.library.graph.claimsOn.get(work.id) ?? [])]
    .sort((a, b) => Number(a.data.number) - Number(b.data.number))
    .sort((a, b) => order.indexOf(a.data.status) - order.indexOf(b.data.status))
    .map((claim) => claimRow(context, claim));
}

/** The paragraphs that take a claim up. */
function takenUp(context: RenderContext, id: string): LinkView[] {
  return (context.library.graph.claimNotes.get(id) ?? []).map(({ from, block, paragraph }) => ({
    ...linkTo(
      context,
      from,
      `${headingOf(from)}${paragraph === undefined ? '' : ` ¶ ${paragraph}`}`,
    ),
    href: `${pageOf(context, from)}#${block}`,
  }));
}

function pageOf(context: RenderContext, entry: Entry): string {
  return hrefOf(context, entry).replace(/#.*$/, '');
}
