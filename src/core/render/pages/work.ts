import { workWords } from '../../../words/words.ts';
import { incompleteParts, missingWords } from '../../bibliography/incomplete.ts';
import { plainTitle, principalNames } from '../../bibliography/short-name.ts';
import { dateInProse } from '../../bibliography/year.ts';
import type { Entry, EntryOf } from '../../body/entry.ts';
import { languageOf } from '../../body/translated-entry.ts';
import { bibtex } from '../../formats/bib/bibtex.ts';
import { exportedWork } from '../../formats/exported-work.ts';
import { EXPORT_FORMATS } from '../../formats/formats.ts';
import type { Name } from '../../model/names.ts';
import * as PAGE_PATHS from '../../model/page-paths.ts';
import { gradeOf } from '../../model/terms.ts';
import type { WorkData } from '../../model/work.ts';
import { notTheirWords, ownReference } from '../citations/cite-page.ts';
import { citedViews } from '../citations/copied-styles.ts';
import { inTextViews } from '../citations/in-text-views.ts';
import type { RenderContext } from '../context.ts';
import { definePage } from '../define-page.ts';
import { claimsOn } from '../evidence/claims.ts';
import { venueHref } from '../names/venue-index.ts';
import { asCitedViews, citesWrongly } from '../records/as-cited.ts';
import { bracketedImprint, bracketedNames } from '../records/bracketed.ts';
import { basisView, hrefOf, nameView, workCard } from '../records/cards.ts';
import { headingOf } from '../records/entry-names.ts';
import { imprintHtml, workLink } from '../records/imprint.ts';
import { plainNames } from '../records/names-line.ts';
import { readNext } from '../records/read-next.ts';
import { recordViews, unconfirmedViews } from '../records/record.ts';
import { relationViews } from '../records/relation-views.ts';
import { sourceViews } from '../records/source-views.ts';
import { decadeOf } from '../search-facts.ts';
import { sectionViews } from '../text/blocks.ts';
import { escapeHtml } from '../text/html.ts';
import type { BasisFullView } from '../views/work.ts';

/** The page of a work. */
export const workPage = definePage(
  'works',
  (context, entry) => {
    const { data, id } = entry;
    const missing = missingWords(data);
    const card = workCard(context, entry);
    return {
      card,
      call: callNumber(id),
      bracketedNames: bracketedNames(data),
      bracketedImprint: bracketedImprint(data),
      imprintHtml: imprintHtml(data, {
        nameHtml: (name) => nameHtml(context, name),
        venueHref: venueHref(context, data),
      }),
      link: workLink(data),
      basis: basisFull(context, entry),
      /** Its place in the queue of works that need a reader. */
      needHref: `${context.settings.base}${context.needPaths.get(id) ?? PAGE_PATHS.needs}#${id}`,
      sections: sectionViews(context, entry),
      cited: citedViews(context.copied, id),
      inText: inTextViews(context.inText(id)),
      own: {
        ...ownReference(context, entry, context.ownPages),
        remark: notTheirWords(data),
      },
      /** That the reference is incomplete, and what to do about it. */
      incompleteReference: incompleteParts(missing, data.DOI),
      bibtex: exportedWork(entry, bibtex).trim(),
      /** The files that its card offers. */
      files: EXPORT_FORMATS.filter(({ onCard }) => onCard).map(({ extension, label }) => ({
        label: `.${extension}`,
        href: `${hrefOf(context, entry).replace(/\/$/, '')}.${extension}`,
        title: label,
      })),
      readNext: readNext(context, entry),
      claims: claimsOn(context, entry),
      relations: relationViews(context, entry),
      asCited: asCitedViews(context, entry),
      citesWrongly: citesWrongly(context, entry),
      record: recordViews(context, entry),
      unconfirmed: unconfirmedViews(entry),
      remarks: data.remarks,
      remarksLang: languageOf(entry, 'remarks'),
      /** The headings of the persons who made it or whom it is about. */
      persons: personsOf(context, data),
      /** The journal or the book that it stands in, plain. */
      venue: data['container-title'] && plainTitle(data['container-title']),
    };
  },
  {
    frame: ({ card }) => ({
      title: card.names.length > 0 ? `${card.short}, ${card.title.main}` : card.heading,
      // Citation managers would take a description for the abstract of the work.
      description: undefined,
      skip: { to: 'annotation', text: workWords.skip },
    }),
    search: ({ card, persons, venue }) => ({
      filters: [
        ['year', decadeOf(card.year)],
        ['basis', card.basis.label],
        ...card.evidence.map(({ label }) => ['evidence', label] as const),
        ...card.concepts.map(({ text }) => ['concept', text] as const),
        ...persons.map((name) => ['person', name] as const),
        ...card.names.map(({ text }) => ['author', text] as const),
        ...(venue === undefined ? [] : [['venue', venue] as const]),
        ['type', card.form],
      ],
      metas: [
        ['names', plainNames(card.names)],
        ['year', card.yearLabel],
        ['form', card.form],
        ['basis', card.basis.line],
        ['icon', card.basis.icon],
      ],
      year: card.year,
    }),
  },
);

/** A name inside a line, as a link. */
function nameHtml(context: RenderContext, name: Name): string {
  const { direct, href } = nameView(context, name);
  return `<a class="name" href="${escapeHtml(href)}">${escapeHtml(direct)}</a>`;
}

function personsOf({ library }: RenderContext, data: WorkData): string[] {
  const ids = [...principalNames(data).map(({ person }) => person), ...data.people];
  const headings = ids.flatMap((id) => {
    const entry = id === undefined ? undefined : library.entries.get(id);
    return entry?.kind === 'people' ? [headingOf(entry)] : [];
  });
  return [...new Set(headings)];
}

/** A key broken as a call number: “christens”, “2010”, “public”. */
function callNumber(key: string): string[] {
  return key.split(/(?<=\D)(?=\d)|(?<=\d)(?=\D)/).filter((part) => part !== '-');
}

function basisFull(context: RenderContext, entry: EntryOf<'works'> & Entry): BasisFullView {
  const { data } = entry;
  const { basis } = data;
  const { read, recorded, seen } = workWords.by;
  const { terms } = context.library;
  const grade = gradeOf(terms, basis.grade);
  const said = grade.read ? read : grade.extent === 'record-only' ? recorded : seen;
  return {
    ...basisView(terms, basis),
    unseen: basis.unseen,
    unseenLang: languageOf(entry, 'basis.unseen'),
    by: said(basis.by ?? context.settings.editors),
    dateLabel: dateInProse(basis.date),
    date: basis.date,
    sources: sourceViews(context, data.sources, basis.sources),
  };
}
