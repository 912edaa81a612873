import { type FixedEntry, fixEntry } from '../core/importing/entry/fix.ts';
import type { SourceFile } from '../core/text/source.ts';
import { counted } from '../core/text/words.ts';
import { CONTENT_FOLDER } from '../disk/content-folder.ts';
import { isEntryPath, rewriteEntry } from '../disk/content-writer.ts';

/**
 * Mends what is safe in every entry and writes the files that changed, each at once. Gives what was
 * done as lines of text.
 */
export function fixContent(root: string, files: readonly SourceFile[]): string {
  const report: string[] = [];
  for (const file of files) {
    if (!isEntryPath(file.path)) continue;
    const entry = fixEntry(file);
    if (entry.text === file.text) continue;
    rewriteEntry(root, file.path, file.text, entry.text);
    report.push(describeFix(`${CONTENT_FOLDER}/${file.path}`, entry));
  }
  if (report.length === 0) return 'Nothing could be corrected.\n';
  return `${report.join('')}${counted(report.length, 'file', 'files')} mended.\n`;
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
