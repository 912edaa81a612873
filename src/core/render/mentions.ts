import type { Entry } from '../body/entry.ts';
import { fillTokens } from '../body/fragment.ts';
import { type Mention, mentionsFromOthers } from '../graph/graph.ts';
import { hrefOf, linkTo, shortOf } from './cards.ts';
import type { RenderContext } from './context.ts';
import { escapeHtml, htmlToText } from './html.ts';
import { citationAnchor, linkAnchor, offsetsOf } from './offsets.ts';
import type { MentionView } from './views/entry.ts';

/** Every place elsewhere that names the entry, with its sentence. */
export function mentionViews(context: RenderContext, entry: Entry): MentionView[] {
  const mentions = mentionsFromOthers(context.library.graph, entry.id).filter(
    // A claim on the work stands on its card already, among what others say it says.
    ({ from }) => from.kind !== 'claims' || !from.data.about.some((key) => key === entry.id),
  );
  return mentions.map((mention) => {
    const { from } = mention;
    return {
      from: linkTo(context, from),
      place: placeOf(mention),
      href: `${hrefOf(context, from).replace(/#.*$/, '')}#${anchorOf(mention)}`,
      html: sentence(context, mention),
    };
  });
}

function anchorOf({ from, fragment, type, index }: Mention): string {
  const { citations, links } = offsetsOf(from, fragment);
  return type === 'citation'
    ? citationAnchor(from, citations + index)
    : linkAnchor(from, links + index);
}

/** “¶ 4” in an essay, else the heading above it or the name of the field. */
function placeOf({ from, fragment, context: { paragraph, heading } }: Mention): string {
  if (from.kind === 'essays' && paragraph !== undefined) return `¶ ${paragraph}`;
  if (fragment.name !== 'body') return fragment.label;
  return heading ?? 'text';
}

function sentence(
  context: RenderContext,
  { from, fragment, type, index, context: at }: Mention,
): string {
  const page = context.pages.get(from.id);
  const { citations } = offsetsOf(from, fragment);
  const html = fillTokens(escapeHtml(at.sentence), {
    citation: (n) => {
      const text = escapeHtml(htmlToText(page?.clusters[citations + n] ?? ''));
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
