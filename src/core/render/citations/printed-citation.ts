import type { Entry } from '../../body/entry.ts';
import { nameOfTexts } from '../../body/translated-entry.ts';
import { sharesPage } from '../../model/kinds.ts';
import { languageInAddress } from '../../model/language-tags.ts';
import type { RenderContext } from '../context.ts';
import { translationOf } from '../records/translated.ts';
import { htmlToText } from '../text/html.ts';
import type { CitationNoteView } from '../views/entry.ts';
import { citedIn } from './page-citations.ts';
import { type CitingEntry, printCitation, printNotes } from './print-citation.ts';

/** The token of a citation between a word and its punctuation. */
const CITATION_IN_LINE = /[ \u00A0\n](\uE000C(\d+)\uE001)([.,;:!?]*)/g;

/** An entry as printing its citations asks for it. */
export function citingEntry(entry: Entry): CitingEntry {
  return { id: nameOfTexts(entry), sharesPage: sharesPage(entry.kind) };
}

/** The same, with the works that links of the page at hand find in its language. */
export function linkingEntry(
  context: Pick<RenderContext, 'library' | 'language'>,
  entry: Entry,
): CitingEntry {
  const { language } = context;
  const citing = citingEntry(entry);
  if (language === undefined) return citing;
  const keys = citedIn(entry).filter((id) => translationOf(context, { id }));
  return keys.length === 0
    ? citing
    : { ...citing, translated: { address: languageInAddress(language), keys } };
}

/** A citation as it stands in the text; in a note style with its mark, or with its note. */
export function printedCitation(
  context: RenderContext,
  entry: Entry,
  index: number,
  options: { readonly anchors: boolean },
): string {
  const { pages, settings } = context;
  const page = pages.get(nameOfTexts(entry));
  return printCitation(page, linkingEntry(context, entry), settings.base, index, options);
}

/** Whether nothing stands in the text for a citation but the mark of its note. */
export function isMarkAlone(context: RenderContext, entry: Entry, index: number): boolean {
  const page = context.pages.get(nameOfTexts(entry));
  return !sharesPage(entry.kind) && page?.clusters[index] === '' && page.notes[index] !== undefined;
}

/** Puts marks that stand alone close to their word, and behind the punctuation that follows. */
export function withMarksBehind(template: string, isAlone: (n: number) => boolean): string {
  return template.replace(CITATION_IN_LINE, (all, token: string, n: string, end: string) =>
    isAlone(Number(n)) ? `${end}${token}` : all,
  );
}

/** A citation as plain text, for sentences and excerpts; in a note style with its note. */
export function plainCitation(context: RenderContext, entry: Entry, index: number): string {
  return htmlToText(printedCitation(context, entry, index, { anchors: false }));
}

/** The notes of a page in a note style, in the order of their numbers. */
export function noteViews(context: RenderContext, entry: Entry): CitationNoteView[] {
  const { pages, settings } = context;
  return printNotes(pages.get(nameOfTexts(entry)), linkingEntry(context, entry), settings.base);
}
