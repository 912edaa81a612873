import { type FixedEntry, fixEntry } from '../core/importing/entry/fix.ts';
import type { SourceFile } from '../core/text/source.ts';
import { counted } from '../core/text/words.ts';
import { CONTENT_FOLDER } from '../disk/content-folder.ts';
import { isEntryPath, rewriteEntry } from '../disk/content-writer.ts';

/** The files after the mending, and what was done as lines of text; none where nothing was. */
export interface FixedContent {
  readonly files: readonly SourceFile[];
  readonly report: string;
}

/** Mends what is safe in every entry and writes the files that changed, each at once. */
export function fixContent(root: string, files: readonly SourceFile[]): FixedContent {
  const report: string[] = [];
  const fixed = files.map((file) => {
    if (!isEntryPath(file.path)) return file;
    const entry = fixEntry(file);
    if (entry.text === file.text) return file;
    rewriteEntry(root, file.path, file.text, entry.text);
    report.push(describeFix(`${CONTENT_FOLDER}/${file.path}`, entry));
    return { ...file, text: entry.text };
  });
  const count = `${counted(report.length, 'file', 'files')} mended.`;
  return {
    files: fixed,
    report: report.length === 0 ? 'Nothing could be corrected.\n' : `${report.join('')}${count}\n`,
  };
}

/** What was done to a file: each line as it was and as it is, then whether fields moved. */
function describeFix(path: string, { lines, reordered }: FixedEntry): string {
  const changes = lines.flatMap(({ line, before, after }) => [
    `  ${line}  - ${before}`,
    `  ${' '.repeat(String(line).length)}  + ${after}`,
  ]);
  if (reordered) changes.push('  The fields were put into the standard order.');
  return `${path}\n${changes.join('\n')}\n`;
}
