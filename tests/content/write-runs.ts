import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runHashes } from './word-runs.ts';

/*
 * Makes tests/content/runs.json from a text that must not be copied: only the hashes of its runs of
 * eight words are kept, never the text.
 *   npm exec -c 'node tests/content/write-runs.ts FILE'
 */
const [file] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('Name the text: node tests/content/write-runs.ts FILE\n');
  process.exit(2);
}
const hashes = [...new Set(runHashes(readFileSync(file, 'utf8')))].sort();
writeFileSync(join(import.meta.dirname, 'runs.json'), `${JSON.stringify(hashes)}\n`);
process.stdout.write(`Wrote the hashes of ${hashes.length} runs.\n`);
