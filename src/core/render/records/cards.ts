import { annotationWords, typeWords } from '../../../words/words.ts';
import { direct, familyOf, inverted } from '../../bibliography/name-forms.ts';
import { plainTitle, principalNames, titleParts } from '../../bibliography/short-name.ts';
import { yearOfWork } from '../../bibliography/supplied-year.ts';
import { yearOf } from '../../bibliography/year.ts';
import type { Entry, EntryOf } from '../../body/entry.ts';
import { languageOf } from '../../body/translated-entry.ts';
import type { Basis } from '../../model/basis.ts';
import { factsOf, KINDS, pathOf, pathOfTranslation } from '../../model/kinds.ts';
import type { Name } from '../../model/names.ts';
import { evidenceOf, gradeOf, type Terms } from '../../model/terms.ts';
import type { WorkData } from '../../model/work.ts';
import type { RenderContext } from '../context.ts';
import { entryOfName } from '../names/name-index.ts';
import { pathOfName } from '../names/name-links.ts';
import { plainText } from '../text/plain.ts';
import type { BasisView, CardView, LinkView, NameView, WorkCardView } from '../views/card.ts';
import { bracketedReference } from './bracketed.ts';
import { filingOf, headingOf, shortOf } from './entry-names.ts';
import { translationOf } from './translated.ts';
import { TYPE_LABELS } from './type-labels.ts';

/** The address of an entry, with the base. */
export function hrefOf(
  { settings, sharedPages }: Pick<RenderContext, 'settings' | 'sharedPages'>,
  entry: Entry,
): string {
  const page = sharedPages.get(entry.id);
  return `${settings.base}${page === undefined ? pathOf(entry) : `${page}#${entry.id}`}`;
}

/** The address of an entry in the language of the page at hand, where it is translated into that. */
export function pageHref(context: RenderContext, entry: Entry): string {
  const { language, settings } = context;
  return language !== undefined && translationOf(context, entry)
    ? `${settings.base}${pathOfTranslation(entry, language)}`
    : hrefOf(context, entry);
}

/** An entry as lists, neighbours and previews show it. */
export function cardOf(context: RenderContext, entry: Entry): CardView {
  return {
    kind: entry.kind,
    id: entry.id,
    href: pageHref(context, entry),
    tone: KINDS[entry.kind].tone,
    heading: headingOf(entry),
    short: shortOf(entry),
    summary: summaryOf(context, entry),
    headingLang: languageOf(entry, 'title') ?? languageOf(entry, 'name'),
    summaryLang: languageOf(entry, 'summary'),
  };
}

/** A link to an entry, under its heading or its short name. */
export function linkTo(context: RenderContext, entry: Entry, text = shortOf(entry)): LinkView {
  return { href: pageHref(context, entry), text, tone: KINDS[entry.kind].tone };
}

/** Links to those of the ids that are entries, under their headings. */
export function linksTo(context: RenderContext, ids: readonly string[]): LinkView[] {
  return ids.flatMap((id) => {
    const entry = context.library.entries.get(id);
    return entry ? [linkTo(context, entry, headingOf(entry))] : [];
  });
}

function summaryOf(context: RenderContext, entry: Entry): string | undefined {
  const { summary } = factsOf(entry.kind);
  if (summary) return summary(entry.data);
  const [first] = entry.fragments;
  return first && first.text !== '' ? plainText(context, entry, first, first.text) : undefined;
}

/** A name with the address that it leads to: its card, its page, or its line among all names. */
export function nameView(context: RenderContext, name: Name): NameView {
  return {
    text: inverted(name),
    direct: direct(name),
    family: familyOf(name),
    href: hrefOfName(context, name),
  };
}

function hrefOfName(context: RenderContext, name: Name): string {
  const entry =
    context.language === undefined ? undefined : entryOfName(context.library.entries, name);
  return entry
    ? pageHref(context, entry)
    : `${context.settings.base}${pathOfName(context.library, name)}`;
}

/** How far a work was read, in a line. */
export function basisView(terms: Terms, { grade, seen }: Basis): BasisView {
  const { label, icon } = gradeOf(terms, grade);
  const line = seen === undefined ? label : annotationWords.seen(label, seen);
  return { grade, label, icon, seen, line };
}

/** A work as lists show it. Made once a work. */
export function workCard(context: RenderContext, entry: EntryOf<'works'>): WorkCardView {
  const kept = context.workCards.get(entry);
  if (kept) return kept;
  const { data } = entry;
  const card: WorkCardView = {
    ...cardOf(context, entry),
    kind: 'works',
    names: principalNames(data).map((name) => nameView(context, name)),
    title: titleParts(plainTitle(data.title)),
    yearLabel: yearOfWork(data),
    year: yearOf(data.issued),
    type: data.type,
    form: formOf(data),
    basis: basisView(context.library.terms, data.basis),
    evidence: data.evidence.map((id) => ({
      id,
      label: evidenceOf(context.library.terms, id).label,
    })),
    referenceHtml: context.references.get(entry.id) ?? '',
    bracketed: bracketedReference(data),
    concepts: linksTo(context, data.concepts),
    subjectsNamed: linksTo(context, [...data.people, ...data.organizations]),
    filing: filingOf(entry),
  };
  context.workCards.set(entry, card);
  return card;
}

function formOf(data: WorkData): string {
  if (data.type === 'thesis' && data.genre !== undefined && /doctor|ph\.?d/i.test(data.genre)) {
    return typeWords.dissertation;
  }
  return TYPE_LABELS[data.type];
}
