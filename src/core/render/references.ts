import { shortName } from '../bibliography/short-name.ts';
import type { Entry } from '../body/entry.ts';
import { bracketedReference } from './bracketed.ts';
import type { RenderContext } from './context.ts';
import { workOf } from './fill.ts';
import { citationAnchor } from './offsets.ts';
import { linkedReference } from './reference-html.ts';
import type { ReferenceView } from './views/entry.ts';
import { letter } from './words.ts';

/** The reference list of a page, each with the doors back to every place that cites it. */
export function referenceViews(context: RenderContext, entry: Entry): ReferenceView[] {
  const page = context.pages.get(entry.id);
  if (!page) return [];
  const places = new Map<string, { href: string; where: string }[]>();
  let index = 0;
  for (const fragment of entry.fragments) {
    for (const { keys, paragraph, heading } of fragment.citations) {
      const where =
        entry.kind === 'essays' && paragraph !== undefined
          ? `paragraph ${paragraph}`
          : fragment.name === 'body'
            ? (heading ?? 'the text')
            : fragment.label;
      for (const key of new Set(keys.map(({ key: cited }) => cited))) {
        const list = places.get(key) ?? [];
        list.push({ href: `#${citationAnchor(entry, index)}`, where });
        places.set(key, list);
      }
      index += 1;
    }
  }
  return page.list.flatMap(({ key, html }): ReferenceView[] => {
    const work = workOf(context, key);
    if (!work) return [];
    return [
      {
        key,
        html: linkedReference(html, work.data.title, `${context.settings.base}works/${key}/`),
        bracketed: bracketedReference(work.data),
        short: shortName(work.data),
        backlinks: (places.get(key) ?? []).map((place, n) => ({ ...place, label: letter(n) })),
      },
    ];
  });
}
