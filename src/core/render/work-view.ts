import { incompleteParts, missingWords } from '../bibliography/incomplete.ts';
import { toCsl } from '../bibliography/to-csl.ts';
import { dateInProse } from '../bibliography/year.ts';
import type { EntryOf } from '../body/entry.ts';
import { EXPORT_FORMATS } from '../formats/formats.ts';
import { FORMATTED_FORMATS } from '../formats/formatted-list.ts';
import { BASIS_GRADES } from '../model/basis.ts';
import { asCitedViews, citesWrongly } from './as-cited.ts';
import { bracketedImprint, bracketedNames } from './bracketed.ts';
import { basisView, hrefOf, workCard } from './cards.ts';
import { ownReference } from './cite-page.ts';
import { claimsOn } from './claims.ts';
import type { RenderContext } from './context.ts';
import { type CopiedStyles, citedViews } from './copied-styles.ts';
import { entryView, type Neighbours } from './entry-view.ts';
import { sectionViews } from './fill.ts';
import { imprintHtml, workLink } from './imprint.ts';
import { referencesFile } from './list-file-paths.ts';
import { recordViews, unconfirmedViews } from './record.ts';
import { relationViews } from './relation-views.ts';
import { sourceViews } from './source-views.ts';
import type { BasisFullView, WorkView } from './views/work.ts';

/** The page of a work. */
export function workView(
  context: RenderContext,
  entry: EntryOf<'works'>,
  neighbours: Neighbours,
  styles: CopiedStyles,
): WorkView {
  const { data, id } = entry;
  const item = toCsl(id, data);
  const missing = missingWords(data);
  const bibtex = EXPORT_FORMATS.find((format) => format.id === 'bib');
  return {
    ...entryView(context, entry, neighbours),
    kind: 'works',
    card: workCard(context, entry),
    call: callNumber(id),
    bracketedNames: bracketedNames(data),
    bracketedImprint: bracketedImprint(data),
    imprintHtml: imprintHtml(data),
    link: workLink(data),
    basis: basisFull(context, entry),
    sections: sectionViews(context, entry),
    cited: citedViews(styles.works, id),
    own: ownReference(context, entry, styles.pages),
    incompleteReference: incompleteParts(missing, data.DOI),
    bibtex: (bibtex?.serialize([item], { missing: new Map([[id, missing]]) }) ?? '').trim(),
    files: [
      ...EXPORT_FORMATS.map(({ extension, label }) => ({
        label: `.${extension}`,
        href: `${hrefOf(context, entry).replace(/\/$/, '')}.${extension}`,
        title: label,
      })),
      ...FORMATTED_FORMATS.map(({ extension, label }) => ({
        label: `.${extension}`,
        href: `${context.settings.base}${referencesFile(id)}.${extension}`,
        title: `${label}: the reference in each style`,
      })),
    ],
    claims: claimsOn(context, entry),
    relations: relationViews(context, entry),
    asCited: asCitedViews(context, entry),
    citesWrongly: citesWrongly(context, entry),
    record: recordViews(context, entry),
    unconfirmed: unconfirmedViews(entry),
    remarks: data.remarks,
  };
}

/** A key broken as a call number: “christens”, “2010”, “public”. */
function callNumber(key: string): string[] {
  return key.split(/(?<=\D)(?=\d)|(?<=\d)(?=\D)/).filter((part) => part !== '-');
}

function basisFull(context: RenderContext, { data }: EntryOf<'works'>): BasisFullView {
  const { basis } = data;
  const verb = BASIS_GRADES[basis.grade].read
    ? 'Read'
    : basis.grade === 'record-only'
      ? 'Recorded'
      : 'Seen';
  return {
    ...basisView(basis),
    unseen: basis.unseen,
    by: `${verb} by ${basis.by ?? context.settings.editors}`,
    dateLabel: dateInProse(basis.date),
    date: basis.date,
    sources: sourceViews(context, data.sources, basis.sources),
  };
}
