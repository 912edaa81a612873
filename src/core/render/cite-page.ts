import { direct, familyOf } from '../bibliography/name-forms.ts';
import { plainTitle, principalNames, quoted, titleParts } from '../bibliography/short-name.ts';
import type { Entry } from '../body/entry.ts';
import { EXPORT_FORMATS } from '../formats/formats.ts';
import type { CslItem } from '../model/csl.ts';
import { toCslDate } from '../model/dates.ts';
import type { Name } from '../model/names.ts';
import type { WorkData } from '../model/work.ts';
import { headingOf, hrefOf } from './cards.ts';
import type { RenderContext } from './context.ts';
import { type CopiedStyle, citedViews } from './copied-styles.ts';
import { dateOfChange } from './last-change.ts';
import type { OwnReferenceView } from './views/citation.ts';
import { capitalized, listed } from './words.ts';

/** What our own pages are called in citation keys. A work’s page holds an annotation of it. */
const KEY_PREFIX = {
  works: 'annotation',
  concepts: 'concept',
  essays: 'essay',
  readings: 'reading',
} as const;

/** An entry whose page holds a text of ours that somebody may quote. */
export type CitableEntry = Extract<Entry, { readonly kind: keyof typeof KEY_PREFIX }>;

/** Whether an entry’s page holds a text of ours. */
export function isCitable(entry: Entry): entry is CitableEntry {
  return Object.hasOwn(KEY_PREFIX, entry.kind);
}

/** The citation key of our page on an entry; never that of the work itself. */
export function pageKeyOf({ kind, id }: CitableEntry): string {
  return `${KEY_PREFIX[kind]}-${id}`;
}

/**
 * The record of our own page on an entry, which is not the record of a work: its authors are the
 * editors, or who signs the essay; its date is that of the last change. An entry that records no
 * date, which is what concepts are, takes that of the library, `updated`.
 */
export function pageItem(
  context: Pick<RenderContext, 'settings'>,
  entry: CitableEntry,
  updated: string,
): CslItem {
  const { settings } = context;
  const signed = entry.kind === 'essays' ? entry.data.author : undefined;
  const authors = (signed ?? [settings.editors]).map((name) => ({ literal: capitalized(name) }));
  const date = dateOfChange(entry) ?? updated;
  return {
    id: pageKeyOf(entry),
    type: entry.kind === 'essays' ? 'post-weblog' : 'webpage',
    title: entry.kind === 'works' ? annotationTitle(entry.data) : headingOf(entry),
    author: authors,
    ...(date === '' ? {} : { issued: toCslDate(date) }),
    'container-title': settings.title,
    URL: `${settings.site}${hrefOf(context, entry)}`,
  };
}

/** The reference of our page in each style and as BibTeX. */
export function ownReference(
  context: Pick<RenderContext, 'settings' | 'updated'>,
  entry: CitableEntry,
  styles: readonly CopiedStyle[],
): OwnReferenceView {
  const item = pageItem(context, entry, context.updated);
  const bibtex = EXPORT_FORMATS.find(({ id }) => id === 'bib')?.serialize([item]) ?? '';
  const cited = citedViews(styles, item.id).map((view) => ({
    ...view,
    text: withoutQuotedBrackets(view.text),
    html: breakable(withUprightDescription(withoutQuotedBrackets(view.html))),
  }));
  return {
    cited,
    bibtex: bibtex.trim(),
    ...(entry.kind === 'works' ? { remark: notTheirWords(entry.data) } : {}),
  };
}

/** “[Annotation of “Talks,” by A. B. Abel and C. Bo]”: described, since our note has no title. */
export function annotationTitle(data: WorkData): string {
  const { main } = titleParts(plainTitle(data.title));
  const names = principalNames(data).map(withInitials);
  if (names.length === 0) return `[Annotation of ${quoted(main)}]`;
  const who = names.length > 3 ? `${names[0]} and others` : listed(names);
  const title = quoted(/[?!,]$/.test(main) ? main : `${main},`);
  return `[Annotation of ${title} by ${who}]`;
}

/** “B. D. Christens”; a literal, and a name without Latin capitals, as it is. */
function withInitials(name: Name): string {
  if ('literal' in name || name.given === undefined) return direct(name);
  const initials = name.given
    .split(/\s+/)
    .map((part) =>
      part
        .split('-')
        .map((each) => each.replace(/^(\p{Lu})\p{Ll}+$/u, '$1.'))
        .join('-'),
    )
    .join(' ');
  return direct({ ...name, given: initials });
}

/** A description in the place of a title is not set in italics, as titles are (APA 7, 9.22). */
function withUprightDescription(html: string): string {
  return html.replace(/<i>(\[(?:(?!<\/?i>).)*\])<\/i>/s, '$1');
}

/** Where a style sets the description in quotation marks, these are enough. */
function withoutQuotedBrackets(text: string): string {
  return text.replace(/“\[([^”]*)\]([.,]?)”/, '“$1$2”');
}

/** Lets the address that is shown break behind its slashes. */
function breakable(html: string): string {
  return html.replace(
    /(>https?:\/\/)([^<]*)/g,
    (_all, start: string, rest: string) => `${start}${rest.replace(/\/(?!$)/g, '/<wbr>')}`,
  );
}

/** “This is our note, and not the words of Christens.” */
function notTheirWords(data: WorkData): string {
  const names = principalNames(data).map(familyOf);
  const who =
    names.length === 0
      ? 'the work itself'
      : names.length > 3
        ? `${names[0]} and others`
        : listed(names);
  return `This is our note, and not the words of ${who}.`;
}
