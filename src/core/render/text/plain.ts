import type { Entry } from '../../body/entry.ts';
import { type Fragment, fillTokens } from '../../body/fragment.ts';
import { plainCitation } from '../citations/printed-citation.ts';
import type { RenderContext } from '../context.ts';
import { shortOf } from '../records/entry-names.ts';
import { offsetsOf } from './offsets.ts';

/** A template of plain text, filled: citations as printed, links as their labels. */
export function plainText(
  context: RenderContext,
  entry: Entry,
  fragment: Fragment,
  template: string,
): string {
  const { citations } = offsetsOf(entry, fragment);
  return fillTokens(template, {
    citation: (n) => plainCitation(context, entry, citations + n),
    linkStart: (n) => {
      const link = fragment.links[n];
      const target = link && context.library.entries.get(link.target);
      return link && !link.labelled && target ? shortOf(target) : '';
    },
    linkEnd: () => '',
  });
}
