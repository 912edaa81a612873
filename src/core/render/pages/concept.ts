import { conceptWords } from '../../../words/words.ts';
import { languageOf } from '../../body/translated-entry.ts';
import { ownReference } from '../citations/cite-page.ts';
import { definePage } from '../define-page.ts';
import { evidenceSummary } from '../evidence/evidence-summary.ts';
import { matrixRows } from '../evidence/matrix.ts';
import { literatureMap, MOST_DRAWN } from '../literature-map/literature-map.ts';
import { hrefOf, linksTo, workCard } from '../records/cards.ts';
import { sourceViews } from '../records/source-views.ts';
import { sectionViews } from '../text/blocks.ts';
import { fieldHtml, workOf } from '../text/fill.ts';

/** The page of a concept. */
export const conceptPage = definePage(
  'concepts',
  (context, entry) => {
    const { data, id } = entry;
    const { positions } = context.library.terms;
    const placeOf = (position: string) => positions.findIndex((term) => term.id === position);
    const rows = data.positions
      .flatMap((row, index) => {
        const work = workOf(context, row.work);
        return work ? [{ row, work, index }] : [];
      })
      .sort((a, b) => placeOf(a.row.position) - placeOf(b.row.position) || a.index - b.index);
    const works = [...new Map(rows.map(({ work }) => [work.id, work])).values()];
    const placed = new Set<string>(works.map(({ id: key }) => key));
    const on = context.library.graph.worksOn.get(id) ?? [];
    const others = on.filter(({ id: key }) => !placed.has(key));
    return {
      own: ownReference(context, entry, context.ownPages),
      definitionHtml: fieldHtml(context, entry, 'definition'),
      seeFrom: data['see-from'],
      seeFromLang: languageOf(entry, 'see-from'),
      seeAlso: linksTo(context, data['see-also']),
      evidenceSummary:
        works.length > 0
          ? evidenceSummary(context, works, others.length)
          : evidenceSummary(context, on),
      positions: rows.map(({ row, work, index }) => ({
        id: `positions-${index}`,
        position: row.position,
        label: positions[placeOf(row.position)]?.label ?? row.position,
        symbol: positions[placeOf(row.position)]?.symbol ?? '',
        html: fieldHtml(context, entry, `positions.${index}.text`),
        work: workCard(context, work),
      })),
      /** Positions that no work of the library takes. */
      gaps:
        rows.length === 0
          ? []
          : positions
              .filter((term) => rows.every(({ row }) => row.position !== term.id))
              .map(({ id: position, label, symbol }) => ({ position, label, symbol })),
      conflicts: data.conflicts.map(({ heading, sources }, index) => ({
        id: `conflicts-${index}`,
        heading,
        headingLang: languageOf(entry, `conflicts.${index}.heading`),
        html: fieldHtml(context, entry, `conflicts.${index}.text`),
        sources: sourceViews(context, data.sources, sources),
      })),
      /** Who builds on, cites or disputes whom among the works on the concept. */
      literature: literatureMap(context, on, MOST_DRAWN.concept),
      sections: sectionViews(context, entry),
      workRows: [
        {
          id: 'works',
          heading: rows.length > 0 ? conceptWords.otherWorks : conceptWords.works,
          works: others.map((work) => workCard(context, work)),
        },
      ],
      /** Every work on the concept as a row of its synthesis matrix. */
      matrix: matrixRows(context, [
        ...new Map([...works, ...on].map((work) => [work.id, work])).values(),
      ]),
      matrixHref: `${hrefOf(context, entry)}matrix/`,
    };
  },
  { search: ({ card }) => ({ filters: [['concept', card.heading]] }) },
);
