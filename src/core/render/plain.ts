import type { Entry } from '../body/entry.ts';
import { type Fragment, fillTokens } from '../body/fragment.ts';
import { shortOf } from './cards.ts';
import type { RenderContext } from './context.ts';
import { htmlToText } from './html.ts';
import { offsetsOf } from './offsets.ts';

/** A template of plain text, filled: citations as printed, links as their labels. */
export function plainText(
  context: RenderContext,
  entry: Entry,
  fragment: Fragment,
  template: string,
): string {
  const page = context.pages.get(entry.id);
  const { citations } = offsetsOf(entry, fragment);
  return fillTokens(template, {
    citation: (n) => htmlToText(page?.clusters[citations + n] ?? ''),
    linkStart: (n) => {
      const link = fragment.links[n];
      const target = link && context.library.entries.get(link.target);
      return link && !link.labelled && target ? shortOf(target) : '';
    },
    linkEnd: () => '',
  });
}
