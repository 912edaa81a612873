/** The one entry point for files of other programs. */
import { readBib } from './bib/read.ts';
import { readCslJson } from './csl-json/read.ts';
import { detectFormat } from './detect-format.ts';
import { readEndnoteXml } from './endnote/read.ts';
import type { ImportedFile, ImportFormat, ImportProblem } from './record/imported.ts';
import { oddTexts } from './record/odd-texts.ts';
import { readRefer } from './refer/read.ts';
import { readRis } from './ris/read.ts';

/** A file as it was read; one in no format that is known has none, and no records. */
export interface ReadImport extends Omit<ImportedFile, 'format'> {
  readonly format: ImportFormat | undefined;
}

const READERS: Readonly<
  Record<ImportFormat, (text: string) => ImportedFile | Promise<ImportedFile>>
> = {
  bibtex: readBib,
  'csl-json': readCslJson,
  'endnote-xml': readEndnoteXml,
  refer: readRefer,
  ris: readRis,
};

function unreadable(message: string, hint: string): ReadImport {
  const problems: readonly ImportProblem[] = [{ line: 1, column: 1, message, hint }];
  return { format: undefined, records: [], problems };
}

/**
 * Reads a file in BibTeX, BibLaTeX, RIS, CSL-JSON, EndNote's XML or refer, whichever it is. Never
 * rejects: a text in none of them, or an empty one, gives one problem that says so.
 */
export async function readImport(text: string, fileName?: string): Promise<ReadImport> {
  if (text.replace(/^\uFEFF/, '').trim() === '') {
    return unreadable('The file is empty.', 'Export the records once more, as RIS or BibTeX.');
  }
  const format = detectFormat(text, fileName);
  if (format === undefined) {
    return unreadable(
      'The file is in no format that can be read.',
      'Give a file in BibTeX, BibLaTeX, RIS, CSL-JSON, EndNote XML or refer (.enw).',
    );
  }
  const file = await READERS[format](text);
  const read = { ...file, problems: [...file.problems, ...oddTexts(file.records, text)] };
  if (read.records.length > 0 || read.problems.length > 0 || /[@{[]/.test(text)) return read;
  return unreadable(
    'No record stands in the file.',
    'Export the records once more, as RIS or BibTeX.',
  );
}
