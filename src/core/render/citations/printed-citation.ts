import type { Entry } from '../../body/entry.ts';
import { sharesPage } from '../../model/kinds.ts';
import type { RenderContext } from '../context.ts';
import { escapeHtml, htmlToText } from '../text/html.ts';
import { citationAnchor } from '../text/offsets.ts';
import type { CitationNoteView } from '../views/entry.ts';

/** The token of a citation between a word and its punctuation. */
const CITATION_IN_LINE = /[ \u00A0\n](\uE000C(\d+)\uE001)([.,;:!?]*)/g;

/** A citation as it stands in the text; in a note style with its mark, or with its note. */
export function printedCitation(
  context: RenderContext,
  entry: Entry,
  index: number,
  { anchors }: { readonly anchors: boolean },
): string {
  const page = context.pages.get(entry.id);
  const printed = linkCited(context, page?.clusters[index] ?? '');
  const note = page?.notes[index];
  if (note === undefined) return printed;
  // Where entries share a page, and where a text is quoted elsewhere, a note is set into the line.
  if (!anchors || sharesPage(entry.kind)) {
    const inside = linkCited(context, note).replace(/\.((?:<\/[a-z]+>|[”’])*)$/, '$1');
    return printed === '' ? `(${inside})` : `${printed} (${inside})`;
  }
  const mark = `<sup class="note-mark"><a href="#note-${index + 1}">${index + 1}</a></sup>`;
  return `${printed}${mark}`;
}

/** Whether nothing stands in the text for a citation but the mark of its note. */
export function isMarkAlone(context: RenderContext, entry: Entry, index: number): boolean {
  const page = context.pages.get(entry.id);
  return !sharesPage(entry.kind) && page?.clusters[index] === '' && page.notes[index] !== undefined;
}

/** Puts marks that stand alone close to their word, and behind the punctuation that follows. */
export function withMarksBehind(template: string, isAlone: (n: number) => boolean): string {
  return template.replace(CITATION_IN_LINE, (all, token: string, n: string, end: string) =>
    isAlone(Number(n)) ? `${end}${token}` : all,
  );
}

/** Gives each cited work in a printed citation the address of its card. */
function linkCited(context: RenderContext, printed: string): string {
  return printed.replace(
    /<a data-cite="([^"]*)">/g,
    (_all, key: string) =>
      `<a class="ref" data-cite="${key}" href="${escapeHtml(context.settings.base)}works/${key}/">`,
  );
}

/** The name of a citation where its text stands on another page. */
export function borrowedName({ id }: Entry, index: number): string {
  return `${id}.${index}`;
}

/** A citation as plain text, for sentences and excerpts; in a note style with its note. */
export function plainCitation(context: RenderContext, entry: Entry, index: number): string {
  return htmlToText(printedCitation(context, entry, index, { anchors: false }));
}

/** The notes of a page in a note style, in the order of their numbers. */
export function noteViews(context: RenderContext, entry: Entry): CitationNoteView[] {
  if (sharesPage(entry.kind)) return [];
  const notes = context.pages.get(entry.id)?.notes ?? [];
  return notes.map((html, index) => ({
    number: index + 1,
    id: `note-${index + 1}`,
    html: linkCited(context, html),
    href: `#${citationAnchor(entry, index)}`,
  }));
}
