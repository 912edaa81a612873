import { dateInProse, yearLabel, yearOf } from '../bibliography/year.ts';
import type { EntryOf } from '../body/entry.ts';
import type { VariantName } from '../model/authority.ts';
import type { EvidenceSource } from '../model/sources.ts';
import { linksTo, workCard } from './cards.ts';
import type { RenderContext } from './context.ts';
import { entryView, type Neighbours } from './entry-view.ts';
import { fieldHtml, sectionViews } from './fill.ts';
import { sourceViews } from './source-views.ts';
import { timelineView } from './timeline.ts';
import type { AuthorityView, VariantNameView } from './views/authority.ts';
import type { WorkCardView } from './views/card.ts';

type Authority = EntryOf<'people'> | EntryOf<'organizations'>;

/** The page of a person or an organization. */
export function authorityView(
  context: RenderContext,
  entry: Authority,
  neighbours: Neighbours,
): AuthorityView {
  const { data, id } = entry;
  const { graph } = context.library;
  const cards = (works: ReadonlyMap<string, readonly EntryOf<'works'>[]>): WorkCardView[] =>
    (works.get(id) ?? [])
      .map((work) => workCard(context, work))
      .sort((a, b) => (a.year ?? 9999) - (b.year ?? 9999) || (a.id < b.id ? -1 : 1));
  return {
    ...entryView(context, entry, neighbours),
    kind: entry.kind,
    dates: datesOf(entry),
    descriptionHtml: fieldHtml(context, entry, 'description'),
    seeFrom: data.names.map((name) => variantView(context, data.sources, name)),
    seeAlso: linksTo(context, data['see-also']),
    timeline: entry.kind === 'organizations' ? timelineView(context, entry) : undefined,
    facts: data.facts.map(({ label, date, note, sources }, index) => ({
      id: `facts-${index}`,
      label,
      dateLabel: date === undefined ? undefined : dateInProse(date),
      html: fieldHtml(context, entry, `facts.${index}.text`),
      note,
      sources: sourceViews(context, data.sources, sources),
    })),
    conflicts: data.conflicts.map(({ sources }, index) => ({
      id: `conflicts-${index}`,
      label: 'The sources disagree',
      dateLabel: undefined,
      html: fieldHtml(context, entry, `conflicts.${index}.text`),
      note: undefined,
      sources: sourceViews(context, data.sources, sources),
    })),
    sections: sectionViews(context, entry),
    worksBy: cards(graph.worksBy),
    worksOn: cards(graph.worksOn),
    identifiers: identifiersOf(entry),
  };
}

function datesOf(entry: Authority): string | undefined {
  if (entry.kind === 'people') {
    const { born, died } = entry.data;
    if (born === undefined && died === undefined) return undefined;
    if (born === undefined) return `died ${yearLabel(died)}`;
    return died === undefined ? `born ${yearLabel(born)}` : `${yearLabel(born)}–${yearLabel(died)}`;
  }
  const { founded, dissolved } = entry.data;
  if (founded === undefined) return undefined;
  return dissolved === undefined
    ? `since ${yearOf(founded) ?? yearLabel(founded)}`
    : `${yearLabel(founded)}–${yearLabel(dissolved)}`;
}

function variantView(
  context: RenderContext,
  table: Readonly<Record<string, EvidenceSource>>,
  { name, kind, from, to, wrong, note, sources }: VariantName,
): VariantNameView {
  const dates =
    from === undefined && to === undefined
      ? undefined
      : from === undefined
        ? `until ${dateInProse(to ?? '')}`
        : to === undefined
          ? `from ${dateInProse(from)}`
          : `${dateInProse(from)} to ${dateInProse(to)}`;
  return { name, kind, wrong, dates, note, sources: sourceViews(context, table, sources) };
}

const RESOLVERS: Readonly<Record<string, string>> = {
  ORCID: 'https://orcid.org/',
  ROR: 'https://ror.org/',
  Wikidata: 'https://www.wikidata.org/wiki/',
  VIAF: 'https://viaf.org/viaf/',
};

function identifiersOf({ data }: Authority): AuthorityView['identifiers'] {
  return Object.entries(data.identifiers).flatMap(([label, value]) =>
    value === undefined ? [] : [{ label, value, href: `${RESOLVERS[label] ?? ''}${value}` }],
  );
}
