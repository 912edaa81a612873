import { shortName } from '../core/bibliography/short-name.ts';
import { type Block, type Fragment, fillTokens } from '../core/body/fragment.ts';
import { pathOf } from '../core/model/kinds.ts';
import { escapeHtml } from '../core/render/text/html.ts';
import type { BriefLibrary } from './brief-library.ts';

/**
 * A block of a proposal as HTML, with its citations and links. The reader of entries escaped what was
 * typed; the names that go in are escaped here.
 */
export function previewHtml(
  { html }: Pick<Block, 'html'>,
  { citations, links }: Pick<Fragment, 'citations' | 'links'>,
  library: BriefLibrary,
  base: string,
): string {
  return fillTokens(html, {
    citation: (n) => citationHtml(citations[n]?.cluster.items.map(({ key }) => key) ?? [], library),
    linkStart: (n) => {
      const { target = '', labelled } = links[n] ?? {};
      const kind = library.kinds.get(target) ?? 'works';
      const href = `${base}${pathOf({ kind, id: target })}`;
      const name = library.named.find(({ id }) => id === target)?.name ?? target;
      return `<a href="${escapeHtml(href)}">${labelled === true ? '' : escapeHtml(name)}`;
    },
    linkEnd: () => '</a>',
  });
}

function citationHtml(keys: readonly string[], { entries }: BriefLibrary): string {
  const names = keys.map((key) => {
    const entry = entries.get(key);
    return entry?.kind === 'works' ? shortName(entry.data) : key;
  });
  return `(${escapeHtml(names.join('; '))})`;
}
