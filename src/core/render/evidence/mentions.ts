import { entryWords } from '../../../words/words.ts';
import type { Entry } from '../../body/entry.ts';
import { fillTokens } from '../../body/fragment.ts';
import { type Mention, mentionsFromOthers } from '../../graph/graph.ts';
import { factsOf } from '../../model/kinds.ts';
import { citationAnchor, linkAnchor } from '../citations/print-citation.ts';
import { citingEntry, plainCitation } from '../citations/printed-citation.ts';
import type { RenderContext } from '../context.ts';
import { hrefOf, linkTo } from '../records/cards.ts';
import { shortOf } from '../records/entry-names.ts';
import { escapeHtml } from '../text/html.ts';
import { offsetsOf } from '../text/offsets.ts';
import type { MentionView } from '../views/entry.ts';

/** Every place elsewhere that names the entry, with its sentence: essays first, then concepts. */
export function mentionViews(context: RenderContext, entry: Entry): MentionView[] {
  const mentions = mentionsFromOthers(context.library.graph, entry.id).filter(
    // A claim on the work stands on its card already, among what others say it says.
    ({ from }) => from.kind !== 'claims' || !from.data.about.some((key) => key === entry.id),
  );
  const rank = ({ from }: Mention) => factsOf(from.kind).mentionOrder ?? LAST;
  return mentions
    .toSorted((a, b) => rank(a) - rank(b))
    .map((mention) => ({
      from: linkTo(context, mention.from),
      place: placeOf(mention),
      href: placeHref(context, mention),
      html: sentence(context, mention),
      isCitation: mention.type === 'citation',
    }));
}

/** The place of kinds that have none of their own among mentions. */
const LAST = 9;

/** The places of other entries that cite a work. */
export function citedElsewhere(
  { library }: RenderContext,
  key: string,
  page: Entry,
): readonly Mention[] {
  return (library.graph.mentions.get(key) ?? []).filter(
    ({ type, from }) => type === 'citation' && from.id !== page.id,
  );
}

/** The address of the very place. */
export function placeHref(context: RenderContext, mention: Mention): string {
  return `${hrefOf(context, mention.from).replace(/#.*$/, '')}#${anchorOf(mention)}`;
}

function anchorOf({ from, fragment, type, index }: Mention): string {
  const { citations, links } = offsetsOf(from, fragment);
  return type === 'citation'
    ? citationAnchor(citingEntry(from), citations + index)
    : linkAnchor(citingEntry(from), links + index);
}

/** “¶ 4” in an essay, else the heading above it or the name of the field. */
export function placeOf({ from, fragment, context: { paragraph, heading } }: Mention): string {
  if (factsOf(from.kind).numbersParagraphs && paragraph !== undefined) return `¶ ${paragraph}`;
  if (fragment.name !== 'body') return fragment.label;
  return heading ?? entryWords.text;
}

function sentence(
  context: RenderContext,
  { from, fragment, type, index, context: at }: Mention,
): string {
  const { citations } = offsetsOf(from, fragment);
  const html = fillTokens(escapeHtml(at.sentence), {
    citation: (n) => {
      const text = escapeHtml(plainCitation(context, from, citations + n));
      return type === 'citation' && n === index ? `<mark>${text}</mark>` : text;
    },
    linkStart: (n) => {
      const link = fragment.links[n];
      const target = link && context.library.entries.get(link.target);
      const label = link && !link.labelled && target ? escapeHtml(shortOf(target)) : '';
      return type === 'link' && n === index ? `<mark>${label}` : label;
    },
    linkEnd: (n) => (type === 'link' && n === index ? '</mark>' : ''),
  });
  return balanced(html);
}

/** A sentence may end inside a link’s label: closes a mark that stays open. */
function balanced(html: string): string {
  const open = html.lastIndexOf('<mark>');
  const close = html.lastIndexOf('</mark>');
  if (open > close) return `${html}</mark>`;
  if (close !== -1 && open === -1) return html.replace('</mark>', '');
  return html;
}
