/**
 * Lists of references as formatted text to be taken away: one entry point and one table for the
 * files of the site and for a list that a reader made. Pure, so that it runs in a browser.
 */
import type { AnnotationIndent } from '../../citing/annotated.ts';
import { writeHtmlList } from './html.ts';
import { writeMarkdownList } from './markdown.ts';
import type { KeptText } from './nesting.ts';
import { writePlainList } from './plain.ts';
import { writeRtfList } from './rtf.ts';

/** What is said of a work below its reference. */
export interface FormattedAnnotation {
  /** Inline HTML, a paragraph each. */
  readonly paragraphs: readonly string[];
  /** Who wrote it, from what, when, and under which licence; inline HTML. */
  readonly signature: string;
}

/** One reference of a list. */
export interface FormattedEntry {
  /** The citation key of the work. */
  readonly key: string;
  /** The reference as inline HTML; links inside the site are dropped, addresses become links. */
  readonly html: string;
  /** What stands before it: “[1]” in a list that is numbered, the style’s name in one of styles. */
  readonly label?: string | undefined;
  readonly annotation?: FormattedAnnotation | undefined;
}

/** A list of references, in the order in which it is to be written. */
export interface FormattedList {
  /** Plain text: “Works by Jane Addams”. */
  readonly title: string;
  /** The name of the style with its edition, plain: “APA, 7th edition”. */
  readonly styleName: string;
  /** Where the list comes from and under which licence, as inline HTML. */
  readonly note?: string | undefined;
  /** The language tag of what the references are written in; standard: `en`. */
  readonly language?: string | undefined;
  /** How far annotations stand in from the margin, in inches; standard: 0.5, as in APA. */
  readonly annotationIndent?: AnnotationIndent | undefined;
  /** `beside` sets a label in the hanging indent, `above` as a heading; standard: `beside`. */
  readonly labels?: 'beside' | 'above' | undefined;
  readonly entries: readonly FormattedEntry[];
}

/** The last part of the address of a file of formatted text. */
export type FormattedFormatId = 'html' | 'md' | 'txt' | 'rtf';

export interface FormattedFormat {
  readonly id: FormattedFormatId;
  /** What follows the name of the file, without the dot in front. */
  readonly extension: string;
  /** The format’s name as pages print it. */
  readonly label: string;
  readonly contentType: string;
  /** `kept` lets many lists read and write each reference and each annotation once. */
  readonly write: (list: FormattedList, kept?: KeptText) => string;
}

/** In the order in which pages offer them. */
export const FORMATTED_FORMATS: readonly FormattedFormat[] = [
  {
    id: 'rtf',
    extension: 'rtf',
    label: 'Word (RTF)',
    contentType: 'application/rtf',
    write: writeRtfList,
  },
  {
    id: 'html',
    extension: 'html',
    label: 'HTML',
    contentType: 'text/html; charset=utf-8',
    write: writeHtmlList,
  },
  {
    id: 'md',
    extension: 'md',
    label: 'Markdown',
    contentType: 'text/markdown; charset=utf-8',
    write: writeMarkdownList,
  },
  {
    id: 'txt',
    extension: 'txt',
    label: 'Plain text',
    contentType: 'text/plain; charset=utf-8',
    write: writePlainList,
  },
];

/**
 * A list of references as the text of a file.
 * @throws {Error} for a format that is not in the table.
 */
export function formattedList(list: FormattedList, format: FormattedFormatId): string {
  const found = FORMATTED_FORMATS.find(({ id }) => id === format);
  if (found === undefined) {
    const known = FORMATTED_FORMATS.map(({ id }) => id).join(', ');
    throw new Error(`There is no formatted text "${String(format)}": the formats are ${known}.`);
  }
  return found.write({ ...list, title: list.title.replace(/\s+/g, ' ').trim() });
}
