import type { FormattedPage } from '../../citing/pages/page.ts';
import type { Kind } from '../../model/kinds.ts';
import { escapeHtml } from '../text/html.ts';
import type { CitationNoteView } from '../views/entry.ts';

/** What printing needs to know of an entry whose texts cite works. */
export interface CitingEntry {
  readonly id: string;
  /** Other entries of its kind stand on the same page: anchors begin with the id. */
  readonly sharesPage: boolean;
  /** On a translated page, the works that it cites and that have a page in its language. */
  readonly translated?: TranslatedWorks | undefined;
}

/** Works that have a page in a language, by their keys; `address` is its part of their addresses. */
export interface TranslatedWorks {
  readonly address: string;
  readonly keys: readonly string[];
}

/** What `pathOf` begins with, which would bring every kind into the thread that formats. */
const WORKS: Kind = 'works';

/** The path of the page of a work that an entry cites, in the language of that page where it can be. */
export function pathOfCited(key: string, translated?: TranslatedWorks): string {
  return `${WORKS}/${key}/${translated?.keys.includes(key) ? `${translated.address}/` : ''}`;
}

/** The anchor of citation `n` of an entry, counted from 0: `c1`, or `claim-17-c1`. */
export function citationAnchor(entry: CitingEntry, n: number): string {
  return `${anchorPrefix(entry)}c${n + 1}`;
}

/** The anchor of link `n` of an entry, counted from 0. */
export function linkAnchor(entry: CitingEntry, n: number): string {
  return `${anchorPrefix(entry)}l${n + 1}`;
}

function anchorPrefix({ id, sharesPage }: CitingEntry): string {
  return sharesPage ? `${id}-` : '';
}

/** The name of a citation where its text stands on another page: `talks.0`. */
export function borrowedName({ id }: Pick<CitingEntry, 'id'>, index: number): string {
  return `${id}.${index}`;
}

/**
 * A citation as HTML, as it stands in the text; in a note style with its mark, or with its note.
 * `base` is the path of the site, with a slash at both ends.
 */
export function printCitation(
  page: FormattedPage | undefined,
  entry: CitingEntry,
  base: string,
  index: number,
  { anchors }: { readonly anchors: boolean },
): string {
  const printed = linkCited(base, entry, page?.clusters[index] ?? '');
  const note = page?.notes[index];
  if (note === undefined) return printed;
  // Where entries share a page, and where a text is quoted elsewhere, a note is set into the line.
  if (!anchors || entry.sharesPage) {
    const short = page?.inline[index] ?? note;
    const inside = linkCited(base, entry, short).replace(/\.((?:<\/[a-z]+>|[”’])*)$/, '$1');
    return printed === '' ? `(${inside})` : `${printed} (${inside})`;
  }
  const mark = `<sup class="note-mark"><a href="#note-${index + 1}">${index + 1}</a></sup>`;
  return `${printed}${mark}`;
}

/** The notes of a page in a note style, in the order of their numbers. */
export function printNotes(
  page: FormattedPage | undefined,
  entry: CitingEntry,
  base: string,
): CitationNoteView[] {
  if (entry.sharesPage) return [];
  return (page?.notes ?? []).map((html, index) => ({
    number: index + 1,
    id: `note-${index + 1}`,
    html: linkCited(base, entry, html),
    href: `#${citationAnchor(entry, index)}`,
  }));
}

/** Gives each cited work in a printed citation the address of its card. */
function linkCited(base: string, { translated }: CitingEntry, printed: string): string {
  return printed.replace(
    /<a data-cite="([^"]*)">/g,
    (_all, key: string) =>
      `<a class="ref" data-cite="${key}" href="${escapeHtml(base)}${pathOfCited(key, translated)}">`,
  );
}
