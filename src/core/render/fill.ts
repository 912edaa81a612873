import type { Entry } from '../body/entry.ts';
import { type Block, type Fragment, fillTokens } from '../body/fragment.ts';
import { isOfKind } from '../library.ts';
import { KINDS } from '../model/kinds.ts';
import { bibliographyList } from './bibliography-list.ts';
import { hrefOf, shortOf } from './cards.ts';
import { claimOf, claimSign, claimTexts } from './claims.ts';
import type { RenderContext } from './context.ts';
import { escapeHtml } from './html.ts';
import { citationAnchor, linkAnchor, offsetsOf } from './offsets.ts';
import { borrowedName, isMarkAlone, printedCitation, withMarksBehind } from './printed-citation.ts';
import type { BlockView, NoteView, SectionView } from './views/text.ts';

/**
 * Fills an HTML template of a fragment: citations and links with their addresses, and with their
 * anchors where the text stands on the entry’s own page.
 */
export function fillHtml(
  context: RenderContext,
  entry: Entry,
  fragment: Fragment,
  template: string,
  { anchors = true }: { readonly anchors?: boolean } = {},
): string {
  const offsets = offsetsOf(entry, fragment);
  const marked = anchors
    ? withMarksBehind(template, (n) => isMarkAlone(context, entry, offsets.citations + n))
    : template;
  return fillTokens(marked, {
    citation: (n) => {
      const index = offsets.citations + n;
      const printed = printedCitation(context, entry, index, { anchors });
      const name = anchors
        ? `id="${citationAnchor(entry, index)}"`
        : `data-of="${borrowedName(entry, index)}"`;
      return `<span class="citation" ${name}>${printed}</span>`;
    },
    linkStart: (n) => {
      const link = fragment.links[n];
      const target = link && context.library.entries.get(link.target);
      if (!link || !target) return '';
      const label = link.labelled ? '' : escapeHtml(shortOf(target));
      const id = anchors ? ` id="${linkAnchor(entry, offsets.links + n)}"` : '';
      return `<a${id} class="${KINDS[target.kind].tone}" href="${escapeHtml(hrefOf(context, target))}">${label}`;
    },
    linkEnd: (n) => (context.library.entries.has(fragment.links[n]?.target ?? '') ? '</a>' : ''),
    bibliography: (n) => bibliographyList(context, fragment.bibliographies[n]),
    base: context.settings.base,
  });
}

/** The blocks of a fragment, ready to be set. */
export function blockViews(context: RenderContext, entry: Entry, fragment: Fragment): BlockView[] {
  return fragment.blocks.map((block) => blockView(context, entry, fragment, block));
}

function blockView(
  context: RenderContext,
  entry: Entry,
  fragment: Fragment,
  block: Block,
): BlockView {
  const html = fillHtml(context, entry, fragment, block.html);
  if (block.type === 'heading') return { type: 'heading', id: block.id, depth: block.depth, html };
  return {
    type: 'text',
    id: block.id,
    number: block.number,
    html,
    notes: block.notes.map((note): NoteView => {
      const claim = note.claim === undefined ? undefined : claimOf(context, note.claim);
      if (!claim) {
        return {
          id: note.id,
          html: fillHtml(context, entry, fragment, note.html),
          claim: undefined,
        };
      }
      const { text, finding } = claimTexts(context, claim);
      return {
        id: note.id,
        html: `<p>${text} ${finding}</p>`,
        claim: { ...claimSign(context, claim), textHtml: text, findingHtml: finding },
      };
    }),
  };
}

/** The body of an entry as parts under their headings of the second rank. */
export function sectionViews(context: RenderContext, entry: Entry): SectionView[] {
  const body = entry.fragments.find(({ name }) => name === 'body');
  if (!body) return [];
  const sections: { id: string | undefined; heading: string | undefined; html: string }[] = [];
  for (const block of blockViews(context, entry, body)) {
    if (block.type === 'heading' && block.depth === 2) {
      sections.push({ id: block.id, heading: headingText(body, block.id), html: '' });
      continue;
    }
    let section = sections.at(-1);
    if (!section) {
      section = { id: undefined, heading: undefined, html: '' };
      sections.push(section);
    }
    if (block.type === 'heading') {
      section.html += `<h3 id="${block.id}">${block.html}</h3>`;
      continue;
    }
    section.html += withId(block.html, block.id);
    for (const note of block.notes) {
      const label = note.claim ? `<b>${note.claim.label}.</b> ` : '';
      section.html += `<div class="note" id="${note.id}">${label}${note.html}</div>`;
    }
  }
  return sections;
}

function headingText(body: Fragment, id: string): string | undefined {
  const block = body.blocks.find((candidate) => candidate.id === id);
  return block?.type === 'heading' ? block.text : undefined;
}

/** Puts the block’s anchor on its first element. */
export function withId(html: string, id: string): string {
  return html.replace(/^<([a-z][a-z0-9]*)(?=[\s>])/, `<$1 id="${id}"`);
}

/** One prose field, as inline HTML: the paragraph round it is taken off. */
export function fieldHtml(
  context: RenderContext,
  entry: Entry,
  name: string,
  options: { readonly anchors?: boolean } = {},
): string {
  const fragment = entry.fragments.find((candidate) => candidate.name === name);
  if (!fragment) return '';
  const html = fragment.blocks
    .map((block) =>
      fillHtml(context, entry, fragment, block.html, options).replace(/^<p>([\s\S]*)<\/p>$/, '$1'),
    )
    .join(' ');
  return html;
}

/** The work of a key, where it is one. */
export function workOf(context: RenderContext, key: string | undefined) {
  const entry = key === undefined ? undefined : context.library.entries.get(key);
  return entry && isOfKind(entry, 'works') ? entry : undefined;
}
