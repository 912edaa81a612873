/**
 * Files in BibTeX and BibLaTeX, in one reader: what one flavour writes is never wrong in the other.
 * It is the inverse of the two serializers, whose tables it shares: what they wrote, it reads, and
 * they write it again the same.
 */

import type { FilePlace, ImportedFile, ImportedRecord, ImportProblem } from '../record/imported.ts';
import { lookUpCommands } from './commands.ts';
import { Inheritance } from './inheritance.ts';
import { JOURNAL_MACROS } from './journal-macros.ts';
import { readRecord } from './record.ts';
import { scanBib } from './scanner.ts';
import type { BibSourceEntry, BibValue } from './source.ts';

/** Entries that are no works: data for others, lists of keys, settings of a style. */
const NO_RECORDS = new Set(['xdata', 'set', 'control', 'ieeetranbstctl', 'achemso-control']);

/**
 * Reads a file in BibTeX or BibLaTeX. Never rejects: what is wrong with the file is named with its
 * place, and all else is read. Titles stay as they are written; words in lower case that stand in
 * braces become `<span class="nocase">`.
 */
export async function readBib(text: string): Promise<ImportedFile> {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const { entries, problems: faults, isTorn } = scanBib(source);
  const symbols = await lookUpCommands(source);
  const problems: ImportProblem[] = [...faults, ...repeatedKeys(entries)];
  const unknown = new Set<string>();
  const reading = {
    lookup: (place: BibValue) => (command: string) => {
      const symbol = symbols.get(command) ?? JOURNAL_MACROS.get(command);
      if (symbol === undefined && place.inherited !== true && !unknown.has(command)) {
        unknown.add(command);
        const { line, column } = place;
        const message = `The command “\\${command}” is not known; it stays in the text.`;
        problems.push({ line, column, message });
      }
      return symbol;
    },
    problem: (problem: ImportProblem) => problems.push(problem),
    fault: (place: FilePlace, message: string, hint?: string) => {
      problems.push({ line: place.line, column: place.column, message, hint });
    },
  };
  const inheritance = new Inheritance(entries);
  const records: ImportedRecord[] = entries
    .filter((entry) => !NO_RECORDS.has(entry.type))
    .map((entry) => {
      // Each record that has an unknown command is told of it, once.
      unknown.clear();
      return readRecord(entry, inheritance.fieldsOf(entry), reading);
    });
  // A file can have more faults than a function can have arguments.
  const all = problems.concat(inheritance.problems);
  all.sort((one, other) => one.line - other.line || one.column - other.column);
  return { format: 'bibtex', records, problems: all, ...(isTorn && { isTorn }) };
}

/** A problem for each key that stands in the file a second time; both records are read. */
function repeatedKeys(entries: readonly BibSourceEntry[]): readonly ImportProblem[] {
  const lines = new Map<string, number>();
  return entries.flatMap(({ key, line, column }) => {
    const first = lines.get(key.toLowerCase());
    if (key === '') return [];
    if (first === undefined) {
      lines.set(key.toLowerCase(), line);
      return [];
    }
    const message = `The key “${key}” stands in the file a second time (first in line ${first}).`;
    return [{ line, column, message, hint: 'Both entries are read.' }];
  });
}
