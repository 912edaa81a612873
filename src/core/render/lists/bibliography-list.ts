import type { EntryOf } from '../../body/entry.ts';
import type { BibliographyRequest } from '../../body/fragment.ts';
import { entriesOf } from '../../library.ts';
import type { RenderContext } from '../context.ts';

/** A `<Bibliography>` as HTML: the references asked for, in the order of the library’s bibliography. */
export function bibliographyList(
  context: RenderContext,
  request: BibliographyRequest | undefined,
): string {
  if (!request) return '';
  const keys = new Set<string>(request.works);
  for (const work of worksAskedFor(context, request)) keys.add(work.id);
  const place = (key: string) => context.order.get(key) ?? Number.POSITIVE_INFINITY;
  const items = [...keys]
    .sort((a, b) => place(a) - place(b))
    .flatMap((key) => {
      const html = context.references.get(key);
      return html === undefined
        ? []
        : [`<li class="reference"><span data-work="${key}">${html}</span></li>`];
    });
  if (items.length === 0) return '<p>No work of the library matches this.</p>';
  return `<ul class="references">${items.join('')}</ul>`;
}

/** The works that answer to all that a list asks for beside keys; none where it asks for nothing. */
function worksAskedFor(
  { library }: RenderContext,
  { concept, type, evidence }: BibliographyRequest,
): readonly EntryOf<'works'>[] {
  if (concept === undefined && type === undefined && evidence === undefined) return [];
  const works =
    concept === undefined
      ? entriesOf(library, 'works')
      : (library.graph.worksOn.get(concept) ?? []);
  return works.filter(
    ({ data }) =>
      (type === undefined || data.type === type) &&
      (evidence === undefined || data.evidence.some((kind) => kind === evidence)),
  );
}
