import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CslItem } from '../src/core/model/csl.ts';
import { citeInThreads } from '../src/site/build/cite-in-threads.ts';
import config from '../src/site.config.ts';

/*
 * What `npm run bench:citing` runs beside pandoc: every reference in every style, as a cold build
 * formats them, written down.
 */
const [folder = '', ...styles] = process.argv.slice(2);
const references: readonly CslItem[] = JSON.parse(
  readFileSync(join(folder, 'records.json'), 'utf8'),
);
const texts = new Map<number, readonly (readonly [string, string])[]>();
const tasks = styles.map((_id, style) => ({ style, references, pages: [] }));
const threads = { root: join(import.meta.dirname, '..'), language: config.language, styles };
await citeInThreads(tasks, threads, (style, made) => texts.set(style, made));
for (const [style, made] of texts) {
  writeFileSync(join(folder, `${styles[style]}.json`), JSON.stringify(made));
}
