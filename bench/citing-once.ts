import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { handedOnCache, runCitingTask } from '../src/core/render/citations/citing-tasks.ts';
import { prepareStyle } from '../src/site/build/prepare-style.ts';
import config from '../src/site.config.ts';
import { REPOSITORY } from '../tests/project.ts';

/*
 * A whole process that formats the references of a folder once and writes them there: `ours` as a
 * cold build does, `pandoc` with the pandoc-wasm of the packages for development.
 */
const [by, folder = ''] = process.argv.slice(2);
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

if (by === 'ours') {
  const cache = handedOnCache();
  const style = prepareStyle(config.style, REPOSITORY, config.language, cache);
  runCitingTask(
    { style: 0, references: JSON.parse(read('records.json')), inText: [], pages: [] },
    style,
  );
  writeFileSync(join(folder, 'ours.json'), JSON.stringify(cache.handOn()));
} else {
  const { convert } = await import('pandoc-wasm');
  const { stdout, stderr } = await convert(
    { from: 'csljson', to: 'html', citeproc: true, csl: 'style.csl' },
    read('items.json'),
    { 'style.csl': read('style.csl') },
  );
  if (stdout === '') throw new Error(`pandoc-wasm wrote nothing. It said: ${stderr}`);
  writeFileSync(join(folder, 'pandoc.html'), stdout);
}
