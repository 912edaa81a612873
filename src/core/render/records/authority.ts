import { authorityWords, dateWords } from '../../../words/words.ts';
import { dateInProse } from '../../bibliography/year.ts';
import type { Entry, EntryOf } from '../../body/entry.ts';
import { languageOf } from '../../body/translated-entry.ts';
import type { VariantName } from '../../model/authority.ts';
import type { EvidenceSource } from '../../model/sources.ts';
import type { RenderContext } from '../context.ts';
import { sectionViews } from '../text/blocks.ts';
import { fieldHtml } from '../text/fill.ts';
import type { VariantNameView } from '../views/authority.ts';
import type { WorkCardView } from '../views/card.ts';
import { linksTo, workCard } from './cards.ts';
import { sourceViews } from './source-views.ts';

type Authority = (EntryOf<'people'> | EntryOf<'organizations'>) & Entry;

/** What the pages of persons and organizations have in common. */
export function authorityParts(context: RenderContext, entry: Authority) {
  const { data, id } = entry;
  const { graph } = context.library;
  const cards = (works: ReadonlyMap<string, readonly EntryOf<'works'>[]>): WorkCardView[] =>
    (works.get(id) ?? [])
      .map((work) => workCard(context, work))
      .sort((a, b) => (a.year ?? 9999) - (b.year ?? 9999) || (a.id < b.id ? -1 : 1));
  return {
    descriptionHtml: fieldHtml(context, entry, 'description'),
    seeFrom: data.names.map((name) => variantView(context, data.sources, name)),
    seeAlso: linksTo(context, data['see-also']),
    facts: data.facts.map(({ label, date, note, sources }, index) => ({
      id: `facts-${index}`,
      label,
      labelLang: languageOf(entry, `facts.${index}.label`),
      dateLabel: date === undefined ? undefined : dateInProse(date),
      html: fieldHtml(context, entry, `facts.${index}.text`),
      note,
      noteLang: languageOf(entry, `facts.${index}.note`),
      sources: sourceViews(context, data.sources, sources),
    })),
    conflicts: data.conflicts.map(({ sources }, index) => ({
      id: `conflicts-${index}`,
      label: authorityWords.conflict,
      dateLabel: undefined,
      html: fieldHtml(context, entry, `conflicts.${index}.text`),
      note: undefined,
      sources: sourceViews(context, data.sources, sources),
    })),
    sections: sectionViews(context, entry),
    workRows: [
      {
        id: 'works-by',
        heading: authorityWords.worksBy,
        works: cards(graph.worksBy),
        ownWorks: true,
      },
      { id: 'works-on', heading: authorityWords.worksOn, works: cards(graph.worksOn) },
    ],
    identifiers: identifiersOf(entry),
  };
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
        ? dateWords.until(dateInProse(to ?? ''))
        : to === undefined
          ? dateWords.from(dateInProse(from))
          : dateWords.fromTo(dateInProse(from), dateInProse(to));
  return { name, kind, wrong, dates, note, sources: sourceViews(context, table, sources) };
}

const RESOLVERS: Readonly<Record<string, string>> = {
  ORCID: 'https://orcid.org/',
  ROR: 'https://ror.org/',
  Wikidata: 'https://www.wikidata.org/wiki/',
  VIAF: 'https://viaf.org/viaf/',
};

function identifiersOf({ data }: Authority) {
  return Object.entries(data.identifiers).flatMap(([label, value]) =>
    value === undefined ? [] : [{ label, value, href: `${RESOLVERS[label] ?? ''}${value}` }],
  );
}
