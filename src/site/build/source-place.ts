import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';

/** A place in the code of the project, as `describeFailure` prints it. */
export interface SourcePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A place in a stack: the address of a file, a line and a column. */
const FRAME = /(file:[^\s()]+):(\d+):(\d+)/g;

/**
 * Where the code of the project stands that threw in what Astro compiled: the first place in the
 * stack that leads, by the source maps beside the compiled files, to a file of ours. Nothing where none
 * does.
 */
export function sourcePlace(error: Error): SourcePlace | undefined {
  for (const [, address = '', line, column] of (error.stack ?? '').matchAll(FRAME)) {
    const file = fileURLToPath(address);
    const found = readMap(`${file}.map`)?.findEntry(Number(line) - 1, Number(column) - 1);
    if (found === undefined || !('originalSource' in found)) continue;
    // Maps name a source from where Astro has put the file first.
    const [, source] = /^(?:\.\.\/)+(src\/.+)$/.exec(found.originalSource) ?? [];
    if (source === undefined) continue;
    const { originalLine, originalColumn } = found;
    return { file: source, line: originalLine + 1, column: originalColumn + 1 };
  }
  return undefined;
}

function readMap(file: string): SourceMap | undefined {
  try {
    return new SourceMap(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // Not compiled, or without a map.
    return undefined;
  }
}
