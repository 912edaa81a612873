import { fileWords } from '../../../words/words.ts';
/**
 * Lists of references as formatted text to be taken away: one entry point and one table for the
 * files of the site and for a list that a reader made. Pure, so that it runs in a browser.
 */
import { writeHtmlList } from './html.ts';
import type { FormattedList } from './list.ts';
import { writeMarkdownList } from './markdown.ts';
import { writePlainList } from './plain.ts';
import { writeRtfList } from './rtf.ts';

/** The last part of the address of a file of formatted text. */
export type FormattedFormatId = 'html' | 'md' | 'txt' | 'rtf';

export interface FormattedFormat {
  readonly id: FormattedFormatId;
  /** What follows the name of the file, without the dot in front. */
  readonly extension: string;
  /** The format’s name as pages print it. */
  readonly label: string;
  readonly contentType: string;
  readonly write: (list: FormattedList) => string;
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
    label: fileWords.plainText,
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
