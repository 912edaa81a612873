import { entryWords } from '../../../words/words.ts';
import type { Entry } from '../../body/entry.ts';
import { nameOfTexts } from '../../body/translated-entry.ts';
import { factsOf } from '../../model/kinds.ts';
import { letter } from '../../text/words.ts';
import type { RenderContext } from '../context.ts';
import { citedElsewhere, placeHref, placeOf } from '../evidence/mentions.ts';
import { bracketedReference } from '../records/bracketed.ts';
import { hrefOf, linkTo, pageHref } from '../records/cards.ts';
import { distinctShorts } from '../records/entry-names.ts';
import { workOf } from '../text/fill.ts';
import type { ElsewhereView, ReferenceView } from '../views/entry.ts';
import { citationAnchor } from './print-citation.ts';
import { citingEntry } from './printed-citation.ts';
import { linkedReference } from './reference-html.ts';

/** The reference list of a page, each with links back to every place that cites it. */
export function referenceViews(context: RenderContext, entry: Entry): ReferenceView[] {
  const page = context.pages.get(nameOfTexts(entry));
  if (!page) return [];
  const places = new Map<string, Omit<ReferenceView['backlinks'][number], 'label'>[]>();
  let index = 0;
  for (const fragment of entry.fragments) {
    for (const { keys, paragraph, heading } of fragment.citations) {
      const numbered = factsOf(entry.kind).numbersParagraphs ? paragraph : undefined;
      const where =
        numbered !== undefined
          ? entryWords.paragraph(numbered)
          : fragment.name === 'body'
            ? (heading ?? entryWords.theText)
            : fragment.label;
      for (const key of new Set(keys.map(({ key: cited }) => cited))) {
        const list = places.get(key) ?? [];
        const href = `#${citationAnchor(citingEntry(entry), index)}`;
        list.push({ href, where, paragraph: numbered });
        places.set(key, list);
      }
      index += 1;
    }
  }
  const nameOf = distinctShorts(page.list.flatMap(({ key }) => workOf(context, key) ?? []));
  return page.list.flatMap(({ key, html }): ReferenceView[] => {
    const work = workOf(context, key);
    if (!work) return [];
    return [
      {
        key,
        html: linkedReference(html, work.data.title, pageHref(context, work)),
        bracketed: bracketedReference(work.data),
        short: nameOf(work),
        backlinks: (places.get(key) ?? []).map((place, n) => ({ ...place, label: letter(n) })),
        elsewhere: elsewhere(context, work, entry),
      },
    ];
  });
}

/**
 * A list of backlinks longer than this is of no use; the work’s card has them all, with sentences.
 */
const MOST_DOORS = 10;

/** The places of other pages that cite a work, page by page. */
function elsewhere(context: RenderContext, work: Entry, page: Entry): ElsewhereView {
  const all = citedElsewhere(context, work.id, page);
  const pages = new Map<Entry, { href: string; where: string }[]>();
  for (const mention of all.slice(0, MOST_DOORS)) {
    const places = pages.get(mention.from) ?? [];
    places.push({ href: placeHref(context, mention), where: placeOf(mention) });
    pages.set(mention.from, places);
  }
  return {
    total: all.length,
    pages: [...pages].map(([from, places]) => ({ from: linkTo(context, from), places })),
    allHref: `${hrefOf(context, work)}#mentioned-in`,
  };
}
