import { principalNames } from '../../bibliography/short-name.ts';
import type { Entry } from '../../body/entry.ts';
import { type Fragment, fillTokens } from '../../body/fragment.ts';
import { isOfKind } from '../../library.ts';
import { KINDS } from '../../model/kinds.ts';
import { borrowedName, citationAnchor, linkAnchor } from '../citations/print-citation.ts';
import {
  citingEntry,
  isMarkAlone,
  printedCitation,
  withMarksBehind,
} from '../citations/printed-citation.ts';
import type { RenderContext } from '../context.ts';
import { bibliographyList } from '../lists/bibliography-list.ts';
import { pageHref } from '../records/cards.ts';
import { shortOf } from '../records/entry-names.ts';
import { translationOf } from '../records/translated.ts';
import { escapeHtml } from './html.ts';
import { offsetsOf } from './offsets.ts';

/** The words count for nothing in the search, which keeps the place. */
const UNSEARCHED = ' data-pagefind-weight="0"';

/**
 * True for a citation of a work without authors, which prints its title: who looks for words of that
 * title wants the work, and not whatever cites it.
 */
function hasNoNames({ library }: RenderContext, { citations }: Fragment, n: number): boolean {
  const works = citations[n]?.keys.map(({ key }) => library.entries.get(key)) ?? [];
  return works.some((work) => work?.kind === 'works' && principalNames(work.data).length === 0);
}

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
        ? `id="${citationAnchor(citingEntry(entry), index)}"${hasNoNames(context, fragment, n) ? UNSEARCHED : ''}`
        : `data-of="${borrowedName(entry, index)}"`;
      return `<span class="citation" ${name}>${printed}</span>`;
    },
    linkStart: (n) => {
      const link = fragment.links[n];
      const target = link && context.library.entries.get(link.target);
      if (!link || !target) return '';
      // A text calls what it links by the name that it has in the language of the text.
      const named =
        fragment.language === undefined ? target : (translationOf(context, target) ?? target);
      const label = link.labelled ? '' : escapeHtml(shortOf(named));
      const id = anchors ? ` id="${linkAnchor(citingEntry(entry), offsets.links + n)}"` : '';
      return `<a${id} class="${KINDS[target.kind].tone}" href="${escapeHtml(pageHref(context, target))}">${label}`;
    },
    linkEnd: (n) => (context.library.entries.has(fragment.links[n]?.target ?? '') ? '</a>' : ''),
    bibliography: (n) => bibliographyList(context, fragment.bibliographies[n]),
    base: context.settings.base,
  });
}

/** Puts the block’s anchor on its first element, and those that lead to it too at the start of it. */
export function withId(html: string, id: string, also: readonly string[] = []): string {
  const further = furtherAnchors(also);
  return html.replace(
    /^<([a-z][a-z0-9]*)(?=[\s>])([^>]*>)/,
    (_all, tag: string, rest: string) => `<${tag} id="${id}"${rest}${further}`,
  );
}

/** Places without content to which anchors lead beside that of an element. */
export function furtherAnchors(ids: readonly string[]): string {
  return ids.map((id) => `<span class="anchor" id="${id}"></span>`).join('');
}

/** Says the language of a block on its first element; a list of references has none of its own. */
export function withLanguage(html: string, template: string, language: string | undefined): string {
  return language === undefined || !template.startsWith('<')
    ? html
    : html.replace(/^<[a-z][a-z0-9]*(?=[\s>])/, (tag) => `${tag} lang="${language}"`);
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
  return fragment.language === undefined
    ? html
    : `<span lang="${fragment.language}">${html}</span>`;
}

/** The work of a key, where it is one. */
export function workOf(context: RenderContext, key: string | undefined) {
  const entry = key === undefined ? undefined : context.library.entries.get(key);
  return entry && isOfKind(entry, 'works') ? entry : undefined;
}
