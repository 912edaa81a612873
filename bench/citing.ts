import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand, UsageError } from '../src/cli/command.ts';
import { toCsl } from '../src/core/bibliography/to-csl.ts';
import { serializeCslJson } from '../src/core/formats/csl-json.ts';
import { createLibrary, entriesOf } from '../src/core/library.ts';
import { loadStyle } from '../src/disk/style-files.ts';
import { styleIds } from '../src/site/build/prepare-style.ts';
import config from '../src/site.config.ts';
import { generateLibrary } from './generate.ts';

const ROOT = join(import.meta.dirname, '..');
const OURS = join(import.meta.dirname, 'citing-ours.ts');

/** `npm run bench:citing`: references in every style, beside pandoc on the same works and styles. */
await runCommand(
  {
    usage: 'npm run bench:citing',
    summary:
      'Measures how long the references of made-up works take in every style of the site, cold, beside pandoc on the same works and styles. Exit code 1 where pandoc is quicker.',
    options: {
      works: { type: 'string', value: 'number', help: 'how many works (standard: 1000)' },
      runs: { type: 'string', value: 'number', help: 'how often; the median counts (standard: 3)' },
    },
  },
  async ({ values }) => {
    const count = wholeNumber('--works', values.works ?? '1000');
    const runs = wholeNumber('--runs', values.runs ?? '3');
    const folder = mkdtempSync(join(tmpdir(), 'tracings-citing-'));
    try {
      const library = createLibrary(generateLibrary({ size: count * 2, seed: 1 }).files);
      const items = entriesOf(library, 'works')
        .slice(0, count)
        .map(({ id, data }) => toCsl(id, data));
      writeFileSync(join(folder, 'items.json'), serializeCslJson(items));
      writeFileSync(join(folder, 'records.json'), JSON.stringify(items));
      const styles = styleIds(config);
      for (const id of styles) writeFileSync(join(folder, `${id}.csl`), loadStyle(id, ROOT).xml);
      say(
        `${items.length.toLocaleString('en')} works in ${styles.length} styles, ${availableParallelism()} processors, Node ${process.version}`,
      );
      const ratios: number[] = [];
      for (let run = 0; run < runs; run++) {
        const ours = await seconds(() => start(process.execPath, [OURS, folder, ...styles]));
        const pandoc = await seconds(() => runPandoc(folder, styles));
        ratios.push(ours / pandoc);
        say(
          `ours ${ours.toFixed(1)} s, pandoc ${pandoc.toFixed(1)} s: ${(ours / pandoc).toFixed(2)}`,
        );
      }
      const median = ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)] ?? 0;
      say(`Median: ${median.toFixed(2)} times the time of pandoc.`);
      return median > 1 ? 1 : 0;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

/** Each style by a process of its own, as many at a time as there are processors. */
async function runPandoc(folder: string, styles: readonly string[]): Promise<void> {
  const queue = [...styles];
  await Promise.all(
    Array.from({ length: availableParallelism() }, async () => {
      for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
        await start('pandoc', [
          ...['--from', 'csljson', '--to', 'html', '--citeproc'],
          ...['--csl', join(folder, `${id}.csl`), '--output', join(folder, `${id}.html`)],
          join(folder, 'items.json'),
        ]);
      }
    }),
  );
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

function start(command: string, args: readonly string[]): Promise<void> {
  const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.once('error', (error) =>
      reject(new Error(`${command} cannot be run here: ${error.message}`)),
    );
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ended with ${code}.`)),
    );
  });
}

function wholeNumber(name: string, text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new UsageError(`${name} takes a whole number; "${text}" was given.`);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
